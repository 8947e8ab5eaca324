package dev.slicesmith.generator.java;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Source of the runtime library that travels into generated projects, in other packages. */
public final class CarriedSource {

    private static final String SUPPORT = "dev.slicesmith.support";
    private static final String FIXTURE = "dev.slicesmith.fixture";
    private static final String RUNTIME = "dev.slicesmith.runtime";

    /** Which letters names consist of; to ask {@link Character} for each letter of all sources takes four times as long. */
    private static final boolean[] OF_NAMES = new boolean[256];

    static {
        for (char letter = 0; letter < OF_NAMES.length; letter++) {
            OF_NAMES[letter] = Character.isJavaIdentifierPart(letter);
        }
    }

    private CarriedSource() {}

    /**
     * The source of a class of the tests' fixture, moved to the package of {@code support}.
     *
     * @param runtimePackage where the runtime library goes
     */
    public static String fixture(String simpleName, String packageName, String runtimePackage) {
        String text = moved(text("/dev/slicesmith/fixture/" + simpleName + ".java"), packageName);
        return text.replace(RUNTIME, runtimePackage);
    }

    /** The text of a class of the runtime library with its packages renamed, and its imports in order again. */
    static String runtime(String source, String runtimePackage, String supportPackage) {
        List<String> imports = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (String line : source.split("\n", -1)) {
            String moved = line.contains("dev.slicesmith")
                    ? line.replace(RUNTIME, runtimePackage).replace(SUPPORT, supportPackage) : line;
            if (moved.startsWith("import ")) {
                imports.add(moved);
                at = text.length();
            } else {
                text.append(moved).append('\n');
            }
        }
        text.setLength(text.length() - 1);
        Collections.sort(imports);
        imports.add("");
        return imports.size() == 1 ? text.toString() : text.insert(at, String.join("\n", imports)).toString();
    }

    /** The words in a source that begin with a capital: every class that it names is among them. */
    public static Set<String> capitalWords(String source) {
        Set<String> words = new HashSet<>();
        byte[] letters = source.getBytes(StandardCharsets.ISO_8859_1);
        int start = -1;
        for (int i = 0; i <= letters.length; i++) {
            if (i < letters.length && OF_NAMES[letters[i] & 0xff]) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (letters[start] >= 'A' && letters[start] <= 'Z') {
                    words.add(source.substring(start, i));
                }
                start = -1;
            }
        }
        return words;
    }

    /** A class of {@code support} or of the fixture; imports of the package that it is in now are left out. */
    static String moved(String source, String packageName) {
        StringBuilder text = new StringBuilder();
        for (String line : source.split("\n", -1)) {
            boolean own = line.startsWith("import " + SUPPORT) || line.startsWith("import " + FIXTURE);
            if (!own) {
                text.append(line.replace(SUPPORT, packageName).replace(FIXTURE, packageName)).append('\n');
            }
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    private static String text(String resource) {
        try (InputStream in = CarriedSource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

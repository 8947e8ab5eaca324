package dev.slicesmith.generator.java;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Source of the runtime library that travels into generated projects, in another package. */
public final class CarriedSource {

    private static final String SUPPORT = "dev.slicesmith.support";
    private static final String FIXTURE = "dev.slicesmith.fixture";

    private CarriedSource() {}

    /** The source of a class of the {@code support} package, moved. */
    public static String support(String simpleName, String packageName) {
        return moved("/dev/slicesmith/support/" + simpleName + ".java", packageName);
    }

    /** The source of a class of the tests' fixture, moved to the same package. */
    public static String fixture(String simpleName, String packageName) {
        return moved("/dev/slicesmith/fixture/" + simpleName + ".java", packageName);
    }

    /** Whether {@code support} has a class of this name. */
    public static boolean isSupport(String simpleName) {
        return CarriedSource.class.getResource("/dev/slicesmith/support/" + simpleName + ".java") != null;
    }

    /** The words in a source that begin with a capital: every class that it names is among them. */
    public static Set<String> capitalWords(String source) {
        Set<String> words = new HashSet<>();
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (!Character.isJavaIdentifierStart(c)) {
                i++;
                continue;
            }
            int start = i;
            while (i < source.length() && Character.isJavaIdentifierPart(source.charAt(i))) {
                i++;
            }
            if (c >= 'A' && c <= 'Z') {
                words.add(source.substring(start, i));
            }
        }
        return words;
    }

    /** Imports of the package that the class itself is in now are left out. */
    private static String moved(String resource, String packageName) {
        StringBuilder text = new StringBuilder();
        for (String line : read(resource).split("\n", -1)) {
            boolean own = line.startsWith("import " + SUPPORT) || line.startsWith("import " + FIXTURE);
            if (!own) {
                text.append(line.replace(SUPPORT, packageName).replace(FIXTURE, packageName)).append('\n');
            }
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    private static String read(String resource) {
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

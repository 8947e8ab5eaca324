package dev.slicesmith.generator.java;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The sources that may travel into generated projects: the runtime library and its {@code support} package. All are read
 * at once at the first question: to ask a class loader for one file after another takes three times as long.
 */
public final class CarriedLibrary {

    private static final String BASE = "dev/slicesmith/";
    private static final String RUNTIME = BASE + "runtime/";
    private static final String SUPPORT = BASE + "support/";

    private final Map<String, String> texts = new HashMap<>();

    /** Whether a package of the runtime library, such as {@code view}, has a class. */
    public boolean hasRuntime(String packageName, String simpleName) {
        return texts().containsKey(RUNTIME + packageName.replace('.', '/') + "/" + simpleName + ".java");
    }

    /** Whether {@code support} has a class of this name. */
    public boolean hasSupport(String simpleName) {
        return texts().containsKey(SUPPORT + simpleName + ".java");
    }

    /**
     * The source of a class of the runtime library, moved.
     *
     * @param name behind the library's package, such as {@code view.ViewTable}
     * @param runtimePackage where the library goes
     * @param supportPackage where {@code support} goes
     * @throws IllegalStateException if there is no such class
     */
    public String runtime(String name, String runtimePackage, String supportPackage) {
        return CarriedSource.runtime(text(RUNTIME + name.replace('.', '/') + ".java"), runtimePackage, supportPackage);
    }

    /**
     * The source of a class of the {@code support} package, moved.
     *
     * @throws IllegalStateException if there is no such class
     */
    public String support(String simpleName, String packageName) {
        return CarriedSource.moved(text(SUPPORT + simpleName + ".java"), packageName);
    }

    private String text(String path) {
        String text = texts().get(path);
        if (text == null) {
            throw new IllegalStateException("resource is missing: " + path);
        }
        return text;
    }

    private synchronized Map<String, String> texts() {
        if (texts.isEmpty()) {
            read();
        }
        return texts;
    }

    /** They are in a jar or, while this tool is built, in a folder. */
    private void read() {
        URL known = CarriedLibrary.class.getResource("/" + RUNTIME + "app/Application.java");
        if (known == null) {
            throw new IllegalStateException("the runtime library is missing");
        }
        try {
            if (known.getProtocol().equals("jar")) {
                readJar(known);
            } else {
                readFolder(Path.of(known.toURI()).getParent().getParent().getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void readJar(URL known) throws IOException {
        JarURLConnection connection = (JarURLConnection) known.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) () -> jar.entries().asIterator()) {
                if (isCarried(entry.getName())) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
    }

    private void readFolder(Path base) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(base)) {
            files = walk.toList();
        }
        for (Path file : files) {
            String path = BASE + base.relativize(file).toString().replace('\\', '/');
            if (isCarried(path)) {
                texts.put(path, Files.readString(file));
            }
        }
    }

    private static boolean isCarried(String path) {
        return path.endsWith(".java") && (path.startsWith(SUPPORT) || path.startsWith(RUNTIME));
    }
}

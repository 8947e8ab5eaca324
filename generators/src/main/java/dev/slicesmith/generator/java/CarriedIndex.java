package dev.slicesmith.generator.java;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Which classes the runtime library has, by package: {@code view} has {@code ViewTable}. */
public final class CarriedIndex {

    private static final String ROOT = "dev/slicesmith/runtime/";

    private final Map<String, Set<String>> classes = new HashMap<>();

    private CarriedIndex(List<String> paths) {
        for (String path : paths) {
            int slash = path.lastIndexOf('/');
            String packageName = path.substring(ROOT.length(), slash).replace('/', '.');
            classes.computeIfAbsent(packageName, name -> new HashSet<>())
                    .add(path.substring(slash + 1, path.length() - ".java".length()));
        }
    }

    /** Looks at what is there: sources in a jar or, while this tool is built, in a folder. */
    public static CarriedIndex read() {
        URL root = CarriedIndex.class.getResource("/" + ROOT + "app/Application.java");
        if (root == null) {
            throw new IllegalStateException("the runtime library is missing");
        }
        try {
            return new CarriedIndex(root.getProtocol().equals("jar") ? inJar(root) : inFolder(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> inJar(URL source) throws IOException {
        JarURLConnection connection = (JarURLConnection) source.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream().map(entry -> entry.getName()).filter(CarriedIndex::isSource).toList();
        }
    }

    private static List<String> inFolder(URL source) throws IOException, URISyntaxException {
        Path folder = Path.of(source.toURI()).getParent().getParent();
        Path base = folder.getParent().getParent().getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> base.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(CarriedIndex::isSource)
                    .toList();
        }
    }

    private static boolean isSource(String path) {
        return path.startsWith(ROOT) && path.endsWith(".java") && path.indexOf('/', ROOT.length()) > 0;
    }

    /** Whether a package has a class. */
    public boolean has(String packageName, String simpleName) {
        return classes.getOrDefault(packageName, Set.of()).contains(simpleName);
    }
}

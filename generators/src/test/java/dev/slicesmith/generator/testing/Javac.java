package dev.slicesmith.generator.testing;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler that these tests run on, over files in memory, as strict as it gets. */
public final class Javac {

    private Javac() {}

    /** Whether the running compiler can compile for a release. */
    public static boolean supports(JavaRelease release) {
        return Runtime.version().feature() >= release.number();
    }

    /**
     * Compiles all Java among the files; what it complains about, warnings included.
     *
     * @param classes takes the classes
     */
    public static List<String> complaints(List<GeneratedFile> files, JavaRelease release, Path classes) {
        return complaints(files, release, classes, libraries());
    }

    /**
     * Compiles all Java among the files; what it complains about, warnings included.
     *
     * @param classes takes the classes
     * @param libraries what they stand on
     */
    public static List<String> complaints(
            List<GeneratedFile> files, JavaRelease release, Path classes, List<Path> libraries) {
        return complaints(files, release, Optional.of(classes), libraries);
    }

    /**
     * Compiles all Java among the files; what it complains about, warnings included.
     *
     * @param classes takes the classes; if empty, nobody wants them
     * @param libraries what they stand on
     */
    public static List<String> complaints(
            List<GeneratedFile> files, JavaRelease release, Optional<Path> classes, List<Path> libraries) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (GeneratedFile file : files) {
            if (file.path().endsWith(".java")) {
                sources.add(new Source(file));
            }
        }
        // With names of variables, as Maven compiles.
        List<String> options = List.of("-g", "-Xlint:all", "-proc:none", "-Xdoclint:all,-missing", "-implicit:none",
                "--release", String.valueOf(release.number()));
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.US_ASCII)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
            if (classes.isPresent()) {
                manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes.get()));
            }
            JavaFileManager output = classes.isPresent() ? manager : new Discarding(manager);
            compiler.getTask(new StringWriter(), output, found, options, null, sources).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream().map(Javac::text).toList();
    }

    /** What generated code stands on, tests included; nothing of ours. */
    public static List<Path> libraries() {
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            Path path = Path.of(entry);
            String name = String.valueOf(path.getFileName());
            if (name.startsWith("junit-") || name.startsWith("opentest4j") || name.startsWith("apiguardian")
                    || name.startsWith("jspecify") || name.startsWith("jackson-")
                    || name.startsWith("h2-") || name.startsWith("postgresql-")) {
                jars.add(path);
            }
        }
        return jars;
    }

    /** All libraries of these tests; nothing of ours. */
    public static List<Path> allLibraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("slicesmith"))
                .map(Path::of)
                .toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String where = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return where + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final GeneratedFile file;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + Generated.path(file)), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }

    /** Classes are made, as some of what a compiler says it says then, but go nowhere. */
    private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {

        Discarding(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("discard:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}

package dev.slicesmith.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Many projects for one call of a compiler: what each carries along is there once, in a package that they share. Compiling
 * it again for each would take most of the time.
 */
final class CarriedOnce {

    private static final String SHARED = "shared";

    private final Path folder;

    /** Puts what is shared into a folder. */
    CarriedOnce(Path folder) {
        this.folder = folder;
    }

    /** Takes what a project carries along out of it. */
    void take(Path project, String packageName) throws IOException {
        Path base = project.resolve("src/generated/java").resolve(packageName.replace('.', '/'));
        List<String> moved = new ArrayList<>();
        for (Path file : files(base.resolve("runtime"), base.resolve("support"))) {
            Path target = folder.resolve(SHARED).resolve(base.relativize(file).toString());
            if (!Files.exists(target)) {
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file).replace(packageName + ".", SHARED + "."));
            }
            moved.add(file.getFileName().toString().replace(".java", ""));
            Files.delete(file);
        }
        for (Path file : files(project.resolve("src"))) {
            Files.writeString(file, told(Files.readString(file), packageName, moved));
        }
    }

    private static String told(String source, String packageName, List<String> moved) {
        String text = source.replace(packageName + ".runtime.", SHARED + ".runtime.");
        for (String name : moved) {
            if (text.contains(".support." + name)) {
                text = text.replaceAll("\\b" + packageName.replace(".", "\\.") + "\\.support\\." + name + "\\b",
                        SHARED + ".support." + name);
            }
        }
        return text.startsWith("package " + packageName + ".support;")
                ? text.replaceFirst(";\n", ";\n\nimport " + SHARED + ".support.*;\n") : text;
    }

    /** What all share. */
    List<Path> sources() throws IOException {
        return files(folder);
    }

    private static List<Path> files(Path... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path each : folders) {
            if (Files.isDirectory(each)) {
                try (Stream<Path> walk = Files.walk(each)) {
                    walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }
}

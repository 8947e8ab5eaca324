package dev.slicesmith.generator.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What travels is what is developed and tested here, but for its package. */
class CarriedSourceTest {

    private static final Path SOURCES = Path.of("..", "runtime", "src", "main", "java", "dev", "slicesmith", "runtime");

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(SOURCES::relativize).sorted().toList().stream();
        }
    }

    private static String name(Path file) {
        return file.toString().replace(".java", "").replace('\\', '.').replace('/', '.');
    }

    @ParameterizedTest
    @MethodSource("sources")
    void movingChangesThePackageOnly(Path file) throws IOException {
        String moved = new CarriedLibrary().runtime(name(file), "org.acme.shop.runtime", "org.acme.shop.support");
        String back = moved.replace("org.acme.shop.", "dev.slicesmith.");
        String original = Files.readString(SOURCES.resolve(file));
        assertEquals(original.lines().sorted().toList(), back.lines().sorted().toList());
        assertEquals(withoutImports(original), withoutImports(back));
        List<String> imports = moved.lines().filter(line -> line.startsWith("import ")).toList();
        assertEquals(imports.stream().sorted().toList(), imports);
    }

    private static List<String> withoutImports(String source) {
        return source.lines().filter(line -> !line.startsWith("import ")).toList();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theIndexKnowsIt(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        assertTrue(new CarriedLibrary().hasRuntime(name.substring(0, dot), name.substring(dot + 1)));
    }
}

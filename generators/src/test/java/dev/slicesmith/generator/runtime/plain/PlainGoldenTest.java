package dev.slicesmith.generator.runtime.plain;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.GoldenTree;
import dev.slicesmith.generator.testing.Models;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes out of the examples, byte for byte; the contract compiles it. */
class PlainGoldenTest {

    static List<Path> models() {
        return Models.examples();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theExampleIsAsItWas(Path model) {
        String name = model.getFileName().toString().replace(".yaml", "");
        GoldenTree.compare(
                Path.of(name, "plain"), Generated.of(new PlainRuntime(), JavaRelease.JAVA_17, model));
    }
}

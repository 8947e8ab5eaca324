package dev.slicesmith.generator.runtime.spring;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.GoldenTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What comes out of the shopping cart, byte for byte; the contract compiles it. */
class SpringGoldenTest {

    @Test
    void theShoppingCartIsAsItWas() {
        Path model = Path.of("..", "examples", "shopping-cart", "shopping-cart.yaml");
        GoldenTree.compare(Path.of("shopping-cart", "spring"),
                Generated.of(new SpringRuntime(), JavaRelease.JAVA_17, model));
    }
}

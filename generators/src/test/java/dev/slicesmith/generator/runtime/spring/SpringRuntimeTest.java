package dev.slicesmith.generator.runtime.spring;

import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.generator.testing.RuntimeContract;
import java.nio.file.Path;
import java.util.List;

class SpringRuntimeTest extends RuntimeContract {

    @Override
    protected Runtime runtime() {
        return new SpringRuntime();
    }

    @Override
    protected List<Path> libraries() {
        return Javac.allLibraries();
    }
}

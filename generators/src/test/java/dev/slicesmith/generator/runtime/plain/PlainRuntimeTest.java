package dev.slicesmith.generator.runtime.plain;

import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.testing.RuntimeContract;

class PlainRuntimeTest extends RuntimeContract {

    @Override
    protected Runtime runtime() {
        return new PlainRuntime();
    }
}

package dev.slicesmith.runtime.automation;

class MemoryWorkTest extends WorkStoreContract {

    @Override
    WorkStore open() {
        return new MemoryWork();
    }
}

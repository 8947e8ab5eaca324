package dev.slicesmith.maven;

import java.nio.file.Path;

/**
 * Where an execution writes to in {@code target}. Sources of all executions stand in one folder, as other plugins and IDEs
 * expect it; what an execution remembers of its own files stands in a folder of its own.
 *
 * @param target the build's folder
 * @param execution the execution's id
 */
record BuildFolders(Path target, String execution) {

    static final String SOURCES = "generated-sources/slicesmith";
    static final String TEST_SOURCES = "generated-test-sources/slicesmith";
    static final String RESOURCES = "generated-resources/slicesmith";

    Path sources() {
        return target.resolve(SOURCES);
    }

    Path testSources() {
        return target.resolve(TEST_SOURCES);
    }

    Path resources() {
        return target.resolve(RESOURCES);
    }

    /** What the execution remembers. */
    Path state() {
        return target.resolve("slicesmith").resolve(execution.replaceAll("[^A-Za-z0-9_-]", "_"));
    }

    Path fingerprint() {
        return state().resolve("fingerprint");
    }
}

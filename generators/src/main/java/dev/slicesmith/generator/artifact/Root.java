package dev.slicesmith.generator.artifact;

/** The parts of a project that files go to; a layout says which folder each is. */
public enum Root {
    /** The project's own folder: {@code pom.xml}, {@code README.md}, {@code MODEL.md}. */
    PROJECT,
    /** Java that the tool owns. */
    GENERATED_JAVA,
    /** Resources that the tool owns. */
    GENERATED_RESOURCES,
    /** Test code that the tool owns. */
    GENERATED_TEST_JAVA,
    /** Java that a person owns. */
    MAIN_JAVA,
    /** Resources that a person owns. */
    MAIN_RESOURCES,
    /** Test code that a person owns. */
    TEST_JAVA
}

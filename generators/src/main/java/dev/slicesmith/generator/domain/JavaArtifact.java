package dev.slicesmith.generator.domain;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.java.JavaFileWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One class of Java. */
public abstract class JavaArtifact implements Artifact {

    private final Root root;
    private final Ownership ownership;
    private final ClassName name;
    private final String origin;

    /**
     * Knows its place.
     *
     * @param root the part of the project
     * @param ownership who it belongs to once written
     * @param name the class
     * @param origin what in the model it comes from
     */
    protected JavaArtifact(Root root, Ownership ownership, ClassName name, String origin) {
        this.root = root;
        this.ownership = ownership;
        this.name = name;
        this.origin = origin;
    }

    /** A class that the tool owns. */
    protected JavaArtifact(ClassName name, String origin) {
        this(Root.GENERATED_JAVA, Ownership.GENERATED, name, origin);
    }

    @Override
    public final void declare(Declarations declarations) {
        declarations.file(root, JavaFileWriter.path(name), origin);
    }

    @Override
    public final List<GeneratedFile> generate() {
        TypeSpec type = type();
        List<GeneratedFile> files = new ArrayList<>(List.of(file(name, type)));
        furtherClasses().forEach((part, partType) -> files.add(file(part, partType)));
        return files;
    }

    private GeneratedFile file(ClassName of, TypeSpec type) {
        String text = JavaFileWriter.text(of, type, staticImports());
        return new GeneratedFile(root, JavaFileWriter.path(of), text, ownership, origin);
    }

    /** The name of the class. */
    protected final ClassName name() {
        return name;
    }

    /** Static methods that are called by their bare names, per class; asked once the class is built. */
    protected Map<ClassName, Set<String>> staticImports() {
        return Map.of();
    }

    /** Further classes that it consists of, if it is too large for one; asked once the class is built. */
    protected Map<ClassName, TypeSpec> furtherClasses() {
        return Map.of();
    }

    /** Builds the class. */
    protected abstract TypeSpec type();
}

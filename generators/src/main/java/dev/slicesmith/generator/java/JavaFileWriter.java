package dev.slicesmith.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The one way from a type to a file: four spaces, sorted imports, no line too long. */
public final class JavaFileWriter {

    private final boolean explicitJavaLang;

    /**
     * Knows what the model's names ask for.
     *
     * @param explicitJavaLang whether {@code java.lang} must be imported, since the model has a name of its own that
     *     is found there too
     */
    public JavaFileWriter(boolean explicitJavaLang) {
        this.explicitJavaLang = explicitJavaLang;
    }

    /** The path of a class below its root. */
    public static String path(ClassName name) {
        return name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java";
    }

    /** A file that the tool owns. */
    public GeneratedFile generated(Root root, ClassName name, TypeSpec type, String origin) {
        return new GeneratedFile(root, path(name), text(name, type), Ownership.GENERATED, origin);
    }

    /** A file that is a person's once it is written. */
    public GeneratedFile scaffold(Root root, ClassName name, TypeSpec type, String origin) {
        return new GeneratedFile(root, path(name), text(name, type), Ownership.SCAFFOLD, origin);
    }

    private String text(ClassName name, TypeSpec type) {
        StringBuilder raw = new StringBuilder(2048);
        try {
            JavaFile.builder(name.packageName(), type)
                    .indent("    ")
                    .skipJavaLangImports(!explicitJavaLang)
                    .build()
                    .writeTo(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JavaText.tidy(raw);
    }
}

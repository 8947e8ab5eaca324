package dev.slicesmith.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** The one way from a type to the text of a file: four spaces, sorted imports, no line too long, ASCII. */
public final class JavaFileWriter {

    private JavaFileWriter() {}

    /** The path of a class below its root. */
    public static String path(ClassName name) {
        return name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java";
    }

    /**
     * The text of a file with this type alone. {@code java.lang} is not imported: no class of a model is called as one
     * of those that generated code uses.
     */
    public static String text(ClassName name, TypeSpec type, Map<ClassName, Set<String>> staticImports) {
        StringBuilder raw = new StringBuilder(2048);
        JavaFile.Builder file = JavaFile.builder(name.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true);
        staticImports.forEach((owner, members) -> {
            if (!members.isEmpty()) {
                file.addStaticImport(owner, members.toArray(String[]::new));
            }
        });
        try {
            file.build().writeTo(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JavaText.tidy(raw);
    }
}

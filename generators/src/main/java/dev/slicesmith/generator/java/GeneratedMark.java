package dev.slicesmith.generator.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The annotation on all that the tool owns: {@code @Generated("dev.slicesmith")}, without a date. */
public final class GeneratedMark {

    public static final AnnotationSpec ANNOTATION = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "dev.slicesmith")
            .build();

    private GeneratedMark() {}
}

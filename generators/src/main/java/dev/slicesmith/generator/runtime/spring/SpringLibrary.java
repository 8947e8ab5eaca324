package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.java.JavaLibrary;

/** Classes of Spring that generated code names. */
final class SpringLibrary {

    private static final String BIND = "org.springframework.web.bind.annotation";

    static final ClassName REST_CONTROLLER = ClassName.get(BIND, "RestController");
    static final ClassName POST_MAPPING = ClassName.get(BIND, "PostMapping");
    static final ClassName GET_MAPPING = ClassName.get(BIND, "GetMapping");
    static final ClassName REQUEST_BODY = ClassName.get(BIND, "RequestBody");
    static final ClassName REQUEST_PARAM = ClassName.get(BIND, "RequestParam");
    static final ClassName PATH_VARIABLE = ClassName.get(BIND, "PathVariable");

    /** An answer, member by member. */
    static final TypeName DOCUMENT =
            ParameterizedTypeName.get(JavaLibrary.MAP, JavaLibrary.STRING, ClassName.get(Object.class));

    /** What stands behind the question mark. */
    static final TypeName PARAMETERS =
            ParameterizedTypeName.get(JavaLibrary.MAP, JavaLibrary.STRING, JavaLibrary.STRING);

    private SpringLibrary() {}

    static AnnotationSpec posted(String path) {
        // One member, since with two of them JavaPoet breaks the line where nobody would.
        return AnnotationSpec.builder(POST_MAPPING).addMember("value", "$S", path).build();
    }

    static AnnotationSpec got(String path) {
        return AnnotationSpec.builder(GET_MAPPING).addMember("value", "$S", path).build();
    }

    static AnnotationSpec named(ClassName annotation, String name) {
        return AnnotationSpec.builder(annotation).addMember("value", "$S", name).build();
    }
}

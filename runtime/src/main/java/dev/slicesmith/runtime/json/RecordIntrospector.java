package dev.slicesmith.runtime.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Knows by shape what annotations would say: a record whose only component is called {@code value} is a strong type,
 * written as that value; a component of a primitive type must be there; what a record computes is not written. So
 * domain classes need no annotation.
 */
final class RecordIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    static boolean isStrongType(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }

    @Override
    public Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method && method.getName().equals("value")
                && method.getParameterCount() == 0 && isStrongType(method.getDeclaringClass())) {
            return true;
        }
        return super.hasAsValue(config, annotated);
    }

    @Override
    public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor constructor && isStrongType(constructor.getDeclaringClass())
                && constructor.getParameterCount() == 1) {
            return JsonCreator.Mode.DELEGATING;
        }
        return super.findCreatorAnnotation(config, annotated);
    }

    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (member instanceof AnnotatedMethod method && method.getDeclaringClass().isRecord()
                && Arrays.stream(method.getDeclaringClass().getRecordComponents())
                        .noneMatch(component -> component.getName().equals(method.getName()))) {
            return true;
        }
        return super.hasIgnoreMarker(config, member);
    }

    @Override
    public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (member instanceof AnnotatedParameter && member.getRawType().isPrimitive()
                && member.getDeclaringClass().isRecord()) {
            return true;
        }
        return super.hasRequiredMarker(config, member);
    }
}

package dev.slicesmith.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.expression.JavaTypes;
import dev.slicesmith.generator.naming.Layout;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.naming.JavaNames;
import java.time.ZoneId;

/** The types of a model in the layout of a project. */
public final class ModelTypes implements JavaTypes {

    private final Layout layout;
    private final ZoneId zone;

    public ModelTypes(Layout layout, ZoneId zone) {
        this.layout = layout;
        this.zone = zone;
    }

    @Override
    public TypeName of(FieldType type) {
        if (type instanceof ScalarType scalar) {
            return of(scalar);
        }
        if (type instanceof TypeDefinition definition) {
            return layout.of(definition);
        }
        if (type instanceof FieldType.OptionalOf optional) {
            return ParameterizedTypeName.get(JavaLibrary.OPTIONAL, boxed(optional.of()));
        }
        if (type instanceof FieldType.ListOf list) {
            return ParameterizedTypeName.get(JavaLibrary.LIST, boxed(list.of()));
        }
        if (type instanceof FieldType.SetOf set) {
            return ParameterizedTypeName.get(JavaLibrary.SET, boxed(set.of()));
        }
        if (type instanceof FieldType.MapOf map) {
            return ParameterizedTypeName.get(JavaLibrary.MAP, JavaLibrary.STRING, boxed(map.of()));
        }
        return layout.of((FieldType.ElementOf) type);
    }

    /** The type where Java wants an object. */
    public TypeName boxed(FieldType type) {
        return of(type).box();
    }

    private TypeName of(ScalarType scalar) {
        return switch (scalar) {
            case STRING -> JavaLibrary.STRING;
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
            case DECIMAL -> JavaLibrary.BIG_DECIMAL;
            case UUID -> JavaLibrary.UUID;
            case DATE -> JavaLibrary.LOCAL_DATE;
            case TIME -> JavaLibrary.LOCAL_TIME;
            case DATETIME -> JavaLibrary.LOCAL_DATE_TIME;
            case INSTANT -> JavaLibrary.INSTANT;
            case DURATION -> JavaLibrary.DURATION;
            case JSON -> support("Json");
        };
    }

    @Override
    public ClassName support(String simpleName) {
        return layout.support(simpleName);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public CodeBlock constant(EnumType type, Name constant) {
        return CodeBlock.of("$T.$L", layout.of(type), constantName(type, constant));
    }

    /** The constant's identifier, in capitals unless two would become one. */
    public static String constantName(EnumType type, Name constant) {
        String name = JavaNames.constant(constant.text());
        for (Name other : type.constants()) {
            if (other != constant && JavaNames.constant(other.text()).equals(name)) {
                return constant.java();
            }
        }
        return name;
    }
}

package dev.slicesmith.model.rule;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.Fields;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether what one context sends can be read by another, whose types have names of their own. */
final class WireTypes {

    private WireTypes() {}

    static boolean fits(FieldType sent, FieldType read) {
        if (sent.isOptional() && !read.isOptional()) {
            return false;
        }
        FieldType from = sent.required();
        FieldType to = read.required();
        if (from instanceof FieldType.MapOf sentMap && to instanceof FieldType.MapOf readMap) {
            return fits(sentMap.of(), readMap.of());
        }
        if (elementOf(from) != null && elementOf(to) != null) {
            return fits(elementOf(from), elementOf(to));
        }
        if (from instanceof ValueObject sentObject && to instanceof ValueObject readObject) {
            return fits(sentObject, readObject);
        }
        if (from instanceof EnumType sentEnum && to instanceof EnumType readEnum) {
            return constants(readEnum).containsAll(constants(sentEnum));
        }
        return scalarFits(from.unwrapped(), to.unwrapped());
    }

    private static FieldType elementOf(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return list.of();
        }
        return type instanceof FieldType.SetOf set ? set.of() : null;
    }

    private static boolean fits(ValueObject sent, ValueObject read) {
        for (Field field : read.fields()) {
            Optional<Field> source = Fields.named(sent.fields(), field.name().text());
            boolean fits = source.isPresent()
                    ? fits(source.get().type(), field.type())
                    : field.type().isOptional() || field.defaultValue().isPresent();
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> constants(EnumType type) {
        Set<String> words = new HashSet<>();
        for (Name constant : type.constants()) {
            words.add(constant.text());
        }
        return words;
    }

    private static boolean scalarFits(FieldType sent, FieldType read) {
        return sent.equals(read)
                || read == ScalarType.JSON
                || read == ScalarType.STRING && sent instanceof EnumType
                || sent == ScalarType.INT && (read == ScalarType.LONG || read == ScalarType.DECIMAL)
                || sent == ScalarType.LONG && read == ScalarType.DECIMAL;
    }
}

package dev.slicesmith.model.yaml;

import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * Syntax records as text, places, styles and what is absent left out: two models are the same if their texts are. A difference can be
 * read in a test's report.
 */
public final class SyntaxText {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private final StringBuilder out = new StringBuilder();

    private SyntaxText() {}

    public static String of(Object syntax) {
        SyntaxText text = new SyntaxText();
        text.append(syntax, 0);
        return text.out.toString();
    }

    private void append(Object value, int depth) {
        if (value instanceof Optional<?> optional) {
            append(optional.isPresent() ? optional.get() : "-", depth);
        } else if (value instanceof SourceText text) {
            out.append('"').append(text.value().replace("\\", "\\\\").replace("\n", "\\n")).append("\"\n");
        } else if (value instanceof List<?> list) {
            out.append("list of ").append(list.size()).append('\n');
            for (Object item : list) {
                out.append("  ".repeat(depth + 1)).append("- ");
                append(item, depth + 1);
            }
        } else if (value instanceof Record record) {
            record(record, depth);
        } else {
            out.append(value).append('\n');
        }
    }

    private void record(Record record, int depth) {
        out.append(record.getClass().getSimpleName()).append('\n');
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            Object value = component.getType() == SourceSpan.class ? Optional.empty() : value(record, component);
            if (!value.equals(Optional.empty()) && !value.equals(List.of())) {
                out.append("  ".repeat(depth + 1)).append(component.getName()).append(": ");
                append(value, depth + 1);
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

package dev.slicesmith.generator.docs;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Maps, lists, texts, numbers and truth values as indented JSON, members in the order of the map. All that is not ASCII is
 * escaped.
 */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private boolean inline;

    private JsonText() {}

    /** A document, ending with a line break. */
    public static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value, 0);
        return text.out.append('\n').toString();
    }

    /** A document in one line. */
    public static String line(Object value) {
        JsonText text = new JsonText();
        text.inline = true;
        text.value(value, 0);
        return text.out.toString();
    }

    /** JSON that is written already. */
    record Raw(String json) {}

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof List<?> list) {
            array(list, depth);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof Raw raw) {
            out.append(raw.json());
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            string(entry.getKey().toString());
            out.append(": ");
            value(entry.getValue(), depth + 1);
            out.append(entries.hasNext() ? inline ? ", " : "," : "");
        }
        line(depth);
        out.append('}');
    }

    private void array(List<?> list, int depth) {
        if (list.isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            line(depth + 1);
            value(list.get(i), depth + 1);
            out.append(i < list.size() - 1 ? inline ? ", " : "," : "");
        }
        line(depth);
        out.append(']');
    }

    private void line(int depth) {
        if (!inline) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 127) {
                out.append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        out.append('"');
    }
}

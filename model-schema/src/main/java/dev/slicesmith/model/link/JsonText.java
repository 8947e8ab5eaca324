package dev.slicesmith.model.link;

import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.List;

/** A plain value as a JSON text. Unquoted numbers, true, false and null are what they are in JSON, the rest is text. */
final class JsonText {

    private JsonText() {}

    static String of(ValueSyntax value) {
        StringBuilder json = new StringBuilder();
        append(value, json);
        return json.toString();
    }

    private static void append(ValueSyntax value, StringBuilder json) {
        if (value instanceof ValueSyntax.Scalar scalar) {
            appendScalar(scalar.text(), json);
        } else if (value instanceof ValueSyntax.Sequence sequence) {
            List<ValueSyntax> items = sequence.items();
            json.append('[');
            for (int i = 0; i < items.size(); i++) {
                json.append(i == 0 ? "" : ",");
                append(items.get(i), json);
            }
            json.append(']');
        } else {
            List<ValueSyntax.Entry> entries = ((ValueSyntax.Mapping) value).entries();
            json.append('{');
            for (int i = 0; i < entries.size(); i++) {
                json.append(i == 0 ? "" : ",");
                appendText(entries.get(i).name().value(), json);
                json.append(':');
                append(entries.get(i).value(), json);
            }
            json.append('}');
        }
    }

    private static void appendScalar(SourceText text, StringBuilder json) {
        String value = text.value();
        if (text.style() != SourceText.Style.PLAIN) {
            appendText(value, json);
        } else if (ValueLinker.isNothing(new ValueSyntax.Scalar(text))) {
            json.append("null");
        } else if (value.equals("true") || value.equals("false") || isNumber(value)) {
            json.append(value);
        } else {
            appendText(value, json);
        }
    }

    /** JSON's numbers: no leading zero, a digit on both sides of the point. */
    private static boolean isNumber(String text) {
        int i = text.startsWith("-") ? 1 : 0;
        int start = i;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        if (i == start || text.charAt(start) == '0' && i - start > 1) {
            return false;
        }
        if (i < text.length() && text.charAt(i) == '.') {
            start = ++i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            if (i == start) {
                return false;
            }
        }
        return i == text.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void appendText(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20) {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}

package dev.slicesmith.runtime.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads texts, and refuses those that no database can keep: with a NUL, or with half of a character. */
final class CleanText extends StdDeserializer<String> {

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getString();
        return isClean(text) ? text
                : (String) context.handleWeirdStringValue(String.class, "", "no well-formed text");
    }

    static boolean isClean(String text) {
        return text.codePoints().noneMatch(point -> point == 0
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}

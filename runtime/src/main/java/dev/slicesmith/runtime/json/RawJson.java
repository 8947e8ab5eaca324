package dev.slicesmith.runtime.json;

import dev.slicesmith.support.Json;
import java.util.function.Predicate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A document within a document: passed on, not looked into. */
final class RawJson {

    private RawJson() {}

    static final class Writer extends StdSerializer<Json> {

        Writer() {
            super(Json.class);
        }

        @Override
        public void serialize(Json value, JsonGenerator generator, SerializationContext context) {
            generator.writeRawValue(value.text());
        }
    }

    static final class Reader extends StdDeserializer<Json> {

        private final transient Predicate<JsonNode> fit;

        Reader(Predicate<JsonNode> fit) {
            super(Json.class);
            this.fit = fit;
        }

        @Override
        public Json deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode document = context.readTree(parser);
            return fit.test(document) ? new Json(document.toString())
                    : (Json) context.handleWeirdStringValue(Json.class, "", "a value in it cannot be kept");
        }
    }
}

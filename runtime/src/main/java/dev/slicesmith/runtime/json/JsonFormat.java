package dev.slicesmith.runtime.json;

import dev.slicesmith.support.Json;
import java.math.BigDecimal;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * The one form of JSON: identifiers and other strong types are written as what they wrap, decimals exactly and never
 * in scientific notation, times in ISO 8601, enumerations by the name in the model. A value of the wrong kind is
 * refused, never converted.
 */
public final class JsonFormat {

    private static final int DEEPEST = 200;

    private JsonFormat() {}

    /** For what was stored: fields that are not known any more are passed over. */
    public static JsonMapper stored() {
        return builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    /**
     * For what comes in from outside: an unknown field is a mistake of the sender, and so is a field that comes twice,
     * or a value that no database can keep.
     */
    public static JsonMapper incoming() {
        return builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // Two readers of one document would see different values.
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(IncomingValues.module())
                .build();
    }

    private static JsonMapper.Builder builder() {
        JsonFactory factory = JsonFactory.builder()
                // A pool that all threads share costs more than a small document does.
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .annotationIntrospector(new RecordIntrospector())
                .addModule(new SimpleModule("domain values")
                        .addDeserializer(BigDecimal.class, new ExactDecimal())
                        .addSerializer(Json.class, new RawJson.Writer())
                        .addDeserializer(Json.class, new RawJson.Reader(node -> true)))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                        DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING,
                        EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        return builder.withCoercionConfig(LogicalType.Textual, texts -> texts
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.DateTime, times -> times
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail));
    }
}

package dev.slicesmith.model.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of model files. */
public final class ModelSchema {

    /** The name of the file that is written beside a model. */
    public static final String FILE_NAME = "slicesmith.schema.json";

    private ModelSchema() {}

    /** The schema's text, which ends with a line end. */
    public static String text() {
        try (InputStream in = ModelSchema.class.getResourceAsStream("/dev/slicesmith/model/schema/" + FILE_NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the schema cannot be read from the program's archive", broken);
        }
    }
}

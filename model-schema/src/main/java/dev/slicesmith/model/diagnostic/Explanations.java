package dev.slicesmith.model.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The page that tells more about a code: what it means, an example that causes it, and how to fix it. */
public final class Explanations {

    private static final String FOLDER = "/dev/slicesmith/model/explain/";

    private Explanations() {}

    /**
     * The page of a code, in Markdown.
     *
     * @param code an id such as {@code SM042}, in any case
     * @return nothing if there is no such code
     */
    public static Optional<String> page(String code) {
        String id = code.strip().toUpperCase(Locale.ROOT);
        if (!id.matches("[A-Z]{2}[0-9]{3}")) {
            return Optional.empty();
        }
        try (InputStream in = Explanations.class.getResourceAsStream(FOLDER + id + ".md")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the explanation of " + id + " cannot be read from the program's archive", broken);
        }
    }
}

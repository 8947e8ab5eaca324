package dev.slicesmith.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Renders templates. A variable that the record lacks is an error, never an empty text. Files that end with {@code
 * .ftlx} escape XML.
 */
public final class TemplateRenderer {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    public TemplateRenderer() {
        configuration.setTemplateLoader(new ClassTemplateLoader(TemplateRenderer.class, ""));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(true);
    }

    /**
     * The text of a template with the record's values.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalStateException if template and record do not fit each other
     */
    public <T extends Record & Template> String render(T variables) {
        StringWriter text = new StringWriter();
        try {
            configuration.getTemplate(variables.templateFile()).process(values(variables), text);
        } catch (TemplateException e) {
            throw new IllegalStateException(variables.templateFile() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static Map<String, Object> values(Record variables) {
        Map<String, Object> values = new HashMap<>();
        for (RecordComponent component : variables.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(variables);
                values.put(component.getName(), Objects.requireNonNull(value, component.getName()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.getName() + " is not accessible", e);
            }
        }
        return values;
    }
}

package dev.slicesmith.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Renders templates. A variable that the record lacks is an error, never an empty text. Files that end with {@code
 * .ftlx} escape XML.
 *
 * <p>A file of the same name in a folder of the user's takes the place of a template of ours. Templates can look at
 * their variables and at nothing else: they make no objects and call no Java.
 */
public final class TemplateRenderer {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    private final Optional<Path> folder;

    /** With the tool's own templates. */
    public TemplateRenderer() {
        this(Optional.empty());
    }

    /**
     * With templates of the user's before the tool's own.
     *
     * @throws UncheckedIOException if there is no such folder
     */
    public TemplateRenderer(Optional<Path> folder) {
        this.folder = folder;
        configuration.setTemplateLoader(loader(folder));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
    }

    private static TemplateLoader loader(Optional<Path> folder) {
        TemplateLoader ours = new ClassTemplateLoader(TemplateRenderer.class, "");
        if (folder.isEmpty()) {
            return ours;
        }
        try {
            return new MultiTemplateLoader(
                    new TemplateLoader[] {new FileTemplateLoader(folder.get().toFile()), ours});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a template with the record's values.
     *
     * @throws NullPointerException if a component is null
     * @throws TemplateFailedException if a template of the user's own fails
     * @throws IllegalStateException if one of ours does
     */
    public <T extends Record & Template> String render(T variables) {
        BoundedText text = new BoundedText();
        String name = variables.templateFile();
        try {
            configuration.getTemplate(name).process(values(variables), text);
        } catch (TemplateException e) {
            String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
            throw failure(file, number(e.getLineNumber()), number(e.getColumnNumber()), e.getMessageWithoutStackTop(), e);
        } catch (ParseException e) {
            throw failure(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (IOException e) {
            throw failure(name, 1, 1, e.getMessage(), e);
        }
        return text.toString().replace("\r\n", "\n");
    }

    private RuntimeException failure(String name, int line, int column, String message, Exception cause) {
        // Beyond the first blank line stand tips for people who write Java.
        String what = String.valueOf(message).lines().takeWhile(text -> !text.isBlank())
                .collect(Collectors.joining(" ")).replaceAll(" *\\[in template .*", "");
        Optional<Path> file = folder.map(own -> own.resolve(name)).filter(Files::exists);
        return file.isPresent()
                ? new TemplateFailedException(file.get(), line, column, what, cause)
                : new IllegalStateException(name + ": " + what, cause);
    }

    private static int number(Integer place) {
        return place == null ? 1 : place;
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

package dev.slicesmith.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/templates.md is what the records' documentation says, for every template; {@code slicesmith.recreate} rewrites it. */
class TemplateDocumentationTest {

    private static final Path DOCUMENT = Path.of("../docs/templates.md");
    private static final Path SOURCES = Path.of("src/main/java/dev/slicesmith/template");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record (\\w+)", Pattern.DOTALL);

    private static final String HEAD = """
            # Variables of the templates

            Templates of your own are explained in [Making it your own](extending.md); this is what each of them can use. A
            template has these variables and no others.
            """;

    @Test
    void everyVariableOfEveryTemplateIsDocumented() throws Exception {
        Map<String, List<String>> templates = new TreeMap<>();
        Map<String, Class<?>> records = records();
        for (String name : DefaultTemplates.all().keySet()) {
            String place = records.keySet().stream().filter(each -> matches(each, name))
                    .max(Comparator.comparingInt(String::length))
                    .orElseThrow(() -> new AssertionError("no record has the variables of " + name));
            templates.computeIfAbsent(place, any -> new ArrayList<>()).add(name);
        }
        StringBuilder text = new StringBuilder(HEAD);
        for (Map.Entry<String, List<String>> each : templates.entrySet()) {
            document(each.getValue(), records.get(each.getKey()), text);
        }
        if (Boolean.getBoolean("slicesmith.recreate")) {
            Files.writeString(DOCUMENT, text);
        }
        assertEquals(Files.readString(DOCUMENT), text.toString(), "docs/templates.md is not what the records say");
    }

    private static void document(List<String> templates, Class<?> type, StringBuilder text) throws IOException {
        Map<String, String> comments = comments(type.getSimpleName());
        text.append("\n## ").append(String.join(", ", templates.stream().map(name -> "`" + name + "`").toList())).append("\n\n");
        String comment = comments.get(type.getSimpleName());
        text.append(plain(comment.replaceFirst("(?s)@param.*", ""))).append('\n');
        if (type.getRecordComponents().length == 0) {
            return;
        }
        text.append("\n| variable | type | meaning |\n|---|---|---|\n");
        rows("", type, comments, text);
    }

    private static void rows(String prefix, Class<?> type, Map<String, String> comments, StringBuilder text) throws IOException {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Matcher meaning = Pattern.compile("@param " + name + " ((?:(?!@param).)*)", Pattern.DOTALL)
                    .matcher(comments.get(type.getSimpleName()));
            assertEquals(true, meaning.find(), type.getSimpleName() + " does not say what " + name + " is");
            Class<?> of = element(component);
            text.append("| `").append(prefix).append(name).append("` | ").append(kind(component, of)).append(" | ")
                    .append(plain(meaning.group(1))).append(" |\n");
            if (of.isRecord()) {
                rows(name + "[…].", of, comments(of.getEnclosingClass().getSimpleName()), text);
            }
        }
    }

    private static String kind(RecordComponent component, Class<?> of) {
        String word = of == int.class ? "number" : of == String.class ? "text" : "what follows";
        return component.getType() == List.class ? "list of " + (of == String.class ? "texts" : word) : word;
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0] : component.getType();
    }

    /** The records by what they name as their file; a star where that depends on a variable. */
    private static Map<String, Class<?>> records() throws Exception {
        Map<String, Class<?>> records = new TreeMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Class<?> type = Class.forName("dev.slicesmith.template." + file.getFileName().toString()
                        .replaceFirst("\\.java$", "").replace("package-info", "Template"));
                if (type.isRecord() && Template.class.isAssignableFrom(type)) {
                    records.put(place(type), type);
                }
            }
        }
        assertFalse(records.isEmpty());
        return records;
    }

    private static String place(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(each -> each.getType() == int.class ? 0
                : each.getType() == List.class ? List.of() : (Object) "*").toArray();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return ((Template) type.getConstructor(types).newInstance(values)).templateFile();
    }

    private static boolean matches(String place, String name) {
        return name.matches(Pattern.quote(place).replace("*", "\\E[^/]+\\Q"));
    }

    /** The comments in a source, by the record that they stand above. */
    private static Map<String, String> comments(String source) throws IOException {
        Map<String, String> comments = new TreeMap<>();
        Matcher comment = COMMENT.matcher(Files.readString(SOURCES.resolve(source + ".java")));
        while (comment.find()) {
            comments.put(comment.group(2), comment.group(1).replaceAll("(?m)^ *\\* ?", ""));
        }
        return comments;
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@code ([^}]*)}", "`$1`").replaceAll("</?p>", "").strip().replaceAll("\\s+", " ");
    }
}

package dev.slicesmith.template;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The templates that come with the tool. */
public final class DefaultTemplates {

    private static final String ANY = "project/gitignore.ftl";

    private DefaultTemplates() {}

    /**
     * The text of every template by its name, such as {@code plain/pom.xml.ftlx}.
     *
     * @throws IOException if the tool's own archive cannot be read
     */
    public static SortedMap<String, String> all() throws IOException {
        URL place = DefaultTemplates.class.getResource(ANY);
        try {
            URI uri = place.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return below(Path.of(uri).getParent().getParent());
            }
            Path archive = Path.of(URI.create(uri.getRawSchemeSpecificPart().replaceFirst("!/.*", "")));
            try (FileSystem jar = FileSystems.newFileSystem(archive, Map.<String, Object>of())) {
                return below(jar.getPath(DefaultTemplates.class.getPackageName().replace('.', '/')));
            }
        } catch (URISyntaxException e) {
            throw new IOException("no place of ours: " + place, e);
        }
    }

    private static SortedMap<String, String> below(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(DefaultTemplates::isTemplate).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static boolean isTemplate(Path file) {
        return file.toString().endsWith(".ftl") || file.toString().endsWith(".ftlx");
    }
}

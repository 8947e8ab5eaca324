package dev.slicesmith.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages about findings: one for each code, beside the module that reports it. */
final class ExplainPages {

    private static final List<String> FOLDERS =
            List.of("dev/slicesmith/model/explain", "dev/slicesmith/generator/explain");
    private static final String END = ".md";

    private ExplainPages() {}

    /** The page about a code. */
    static Optional<String> page(String code) {
        for (String folder : FOLDERS) {
            try (InputStream page = loader().getResourceAsStream(folder + "/" + code + END)) {
                if (page != null) {
                    return Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    /** All codes that have a page, with the page's title. */
    static SortedMap<String, String> titles() {
        SortedMap<String, String> titles = new TreeMap<>();
        for (String folder : FOLDERS) {
            for (String code : codes(folder)) {
                String title = page(code).orElseThrow().lines().findFirst().orElse("");
                titles.put(code, title.replaceFirst("^# " + code + ": ", ""));
            }
        }
        return titles;
    }

    /** Of all modules: several may have the same folder. */
    private static List<String> codes(String folder) {
        List<String> codes = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader().getResources(folder))) {
                URI uri = url.toURI();
                if (uri.getScheme().equals("jar")) {
                    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                        codes.addAll(codes(jar.getPath(folder)));
                    }
                } else {
                    codes.addAll(codes(Path.of(uri)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return codes;
    }

    private static List<String> codes(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(END))
                    .map(name -> name.substring(0, name.length() - END.length()))
                    .toList();
        }
    }

    private static ClassLoader loader() {
        return ExplainPages.class.getClassLoader();
    }
}

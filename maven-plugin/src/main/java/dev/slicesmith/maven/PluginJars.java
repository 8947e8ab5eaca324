package dev.slicesmith.maven;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the plugin runs from: its own jar, those that it needs, and those that a pom adds, such as a runtime of one's own. A
 * snapshot that was built anew has the same version, but makes other code.
 */
final class PluginJars {

    private PluginJars() {}

    /** The jars, a line each. */
    static List<String> of(ClassLoader loader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path place : places(loader)) {
            if (!Files.isDirectory(place)) {
                lines.add("from " + Stamp.of(place) + "\t" + place);
            }
        }
        return lines;
    }

    /** Folders with classes, which stand in place of a jar if it is built in the same run of Maven. */
    static List<Path> folders(ClassLoader loader) throws IOException {
        return places(loader).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> places(ClassLoader loader) throws IOException {
        List<Path> places = new ArrayList<>();
        if (loader instanceof URLClassLoader realm) {
            for (URL url : realm.getURLs()) {
                try {
                    places.add(Path.of(url.toURI()));
                } catch (URISyntaxException e) {
                    throw new IOException(url + ": " + e.getMessage(), e);
                }
            }
        }
        return places;
    }
}

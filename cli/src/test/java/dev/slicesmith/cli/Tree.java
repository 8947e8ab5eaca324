package dev.slicesmith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files below a folder with their text, but for what is no result. */
final class Tree {

    private static final Set<String> LEFT_OUT = Set.of("target", "lock");

    private Tree() {}

    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path relative = folder.relativize(path);
                boolean result = true;
                for (Path name : relative) {
                    result &= !LEFT_OUT.contains(name.toString());
                }
                if (result) {
                    texts.put(relative.toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return texts;
    }
}

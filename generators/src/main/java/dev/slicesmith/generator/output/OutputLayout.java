package dev.slicesmith.generator.output;

import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Root;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which folder of the project each root is.
 *
 * @param folders from the project's own folder, with {@code /} between names; empty text is that folder itself
 */
public record OutputLayout(Map<Root, String> folders) {

    public OutputLayout {
        Map<Root, String> copy = new EnumMap<>(folders);
        for (Root root : Root.values()) {
            if (!copy.containsKey(root)) {
                throw new IllegalArgumentException("no folder for " + root);
            }
        }
        folders = Map.copyOf(copy);
    }

    /** Generated code beside hand-written code, below {@code src}. */
    public static OutputLayout standard() {
        Map<Root, String> folders = new EnumMap<>(Root.class);
        folders.put(Root.PROJECT, "");
        folders.put(Root.GENERATED_JAVA, "src/generated/java");
        folders.put(Root.GENERATED_RESOURCES, "src/generated/resources");
        folders.put(Root.GENERATED_TEST_JAVA, "src/generated-test/java");
        folders.put(Root.MAIN_JAVA, "src/main/java");
        folders.put(Root.MAIN_RESOURCES, "src/main/resources");
        folders.put(Root.TEST_JAVA, "src/test/java");
        return new OutputLayout(folders);
    }

    /** The same layout but for one folder. */
    public OutputLayout with(Root root, String folder) {
        Map<Root, String> changed = new EnumMap<>(folders);
        changed.put(root, folder);
        return new OutputLayout(changed);
    }

    /** The folder of a root. */
    public String folder(Root root) {
        return folders.get(root);
    }

    /** Where a file goes, from the project's own folder; not yet checked to stay in it. */
    String path(GeneratedFile file) {
        String folder = folder(file.root());
        return folder.isEmpty() ? file.path() : folder + "/" + file.path();
    }

    /** The folders in which nobody but the tool writes. */
    List<String> ownFolders() {
        return Stream.of(Root.GENERATED_JAVA, Root.GENERATED_RESOURCES, Root.GENERATED_TEST_JAVA)
                .map(this::folder)
                .filter(folder -> !folder.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}

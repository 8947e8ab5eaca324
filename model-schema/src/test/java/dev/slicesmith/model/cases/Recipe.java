package dev.slicesmith.model.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes what cannot be kept in a repository: {@code large big.yaml 11000000}, {@code missing x}, {@code folder x}. */
final class Recipe {

    private Recipe() {}

    /** Follows the one line of a recipe inside a folder and returns the path to check. */
    static Path follow(Path recipe, Path folder) throws IOException {
        List<String> words = List.of(Files.readString(recipe).strip().split(" "));
        Path path = folder.resolve(words.get(1));
        switch (words.get(0)) {
            case "missing" -> {
                return path;
            }
            case "device" -> {
                return Path.of("/dev").resolve(words.get(1));
            }
            case "folder" -> Files.createDirectories(path);
            case "large" -> large(path, Integer.parseInt(words.get(2)));
            case "nested" -> Files.writeString(path, "model: deep\ntypes: " + "[".repeat(Integer.parseInt(words.get(2))));
            case "link-to-itself" -> Files.createSymbolicLink(path, path.getFileName());
            case "bytes" -> Files.write(path, bytes(words.subList(2, words.size())));
            default -> throw new IllegalArgumentException("no such recipe: " + words);
        }
        return path;
    }

    private static void large(Path path, int size) throws IOException {
        byte[] line = "# one more line of nothing\n".getBytes(StandardCharsets.UTF_8);
        try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(path))) {
            for (int written = 0; written < size; written += line.length) {
                out.write(line);
            }
        }
    }

    /** Texts as they are, and bytes such as {@code 0xE9}. */
    private static byte[] bytes(List<String> parts) {
        var out = new java.io.ByteArrayOutputStream();
        for (String part : parts) {
            if (part.startsWith("0x")) {
                out.write(Integer.parseInt(part.substring(2), 16));
            } else {
                out.writeBytes(part.replace("\\n", "\n").replace("_", " ").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}

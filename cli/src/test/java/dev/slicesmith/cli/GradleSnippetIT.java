package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documented task of Gradle would run: this class, these arguments, and the class path of the command line. */
class GradleSnippetIT {

    @TempDir
    private Path folder;

    @Test
    void isACallThatWritesTheFoldersThatItNames() throws IOException {
        String snippet = snippet();
        Path model = Files.createDirectories(folder.resolve("src/main/model"));
        Files.copy(Child.checkout().resolve("examples/todo/todo.yaml"), model.resolve("todo.yaml"));
        List<Object> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java"), "-cp",
                Child.checkout().resolve("cli/target/lib") + "/*", all("mainClass = \"(.*)\"", snippet).get(0)));
        command.addAll(all("\"([^\"]*)\"", all("(?m)^ *args (.*)$", snippet).get(0)));

        Output output = new Child(folder).run(command.toArray());

        assertEquals(0, output.code(), output.err());
        List<String> folders = all("srcDir \"(.*)\"", snippet);
        assertEquals(2, folders.size());
        for (String each : folders) {
            assertTrue(Files.isDirectory(folder.resolve(each)), each);
        }
        for (String each : all("(?:inputs|outputs)\\.dir \"(.*)\"", snippet)) {
            assertTrue(Files.isDirectory(folder.resolve(each)), each);
        }
        assertFalse(Files.exists(folder.resolve("pom.xml")), "nothing beside the outputs");
    }

    private static String snippet() throws IOException {
        String page = Files.readString(Child.checkout().resolve("docs/maven.md"));
        return all("(?s)```groovy\n(.*?)```", page).get(0);
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}

package dev.slicesmith.generator.runtime.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.generator.testing.Javac;
import dev.slicesmith.generator.testing.RunningProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people supply as beans, in an application that runs. */
class BeansTest {

    private static final Set<Root> RESOURCES = Set.of(Root.GENERATED_RESOURCES, Root.MAIN_RESOURCES);
    private static final String MODEL = """
            model: Boxes
            package: com.example.boxes
            types: {BoxId: uuid}
            streams:
              Box: {id: BoxId}
            errors:
              Refused: {message: It is refused}
            commands:
              Open: {fields: {box: BoxId, note: string}}
            events:
              Opened: {fields: {box: BoxId, note: string}}
            slices:
              - name: Open
                command: Open
                rules:
                  - {reject: Refused, description: Nobody opens a box with a word that is forbidden}
                emits: [Opened]
            """;
    private static final String RULES = """
            package com.example.boxes.open;

            import org.springframework.core.env.Environment;
            import org.springframework.stereotype.Component;

            /** A bean that gets what it needs from others. */
            @Component
            final class ForbiddenWord implements OpenRules {

                private final String word;

                ForbiddenWord(Environment environment) {
                    word = environment.getRequiredProperty("forbidden.word");
                }

                @Override
                public boolean refused(Open command, OpenState state) {
                    return command.note().equals(word);
                }
            }
            """;
    private static final String STARTED = """
            package com.example.boxes;

            import org.springframework.boot.SpringApplication;

            /** Starts the program, and tells where it listens. */
            public final class Started {

                private Started() {}

                public static void main(String[] arguments) {
                    System.out.println("http://localhost:" + SpringApplication.run(Main.class, arguments)
                            .getEnvironment().getProperty("local.server.port"));
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void rulesThatAreABeanDecideInPlaceOfTheScaffold() throws IOException {
        Path classes = compiled(
                Map.of("com/example/boxes/open/ForbiddenWord.java", RULES, "com/example/boxes/Started.java", STARTED));
        Map<String, String> environment = Map.of("SERVER_PORT", "0", "SPRING_DATASOURCE_URL", "jdbc:h2:mem:boxes",
                "FORBIDDEN_WORD", "please", "LOGGING_LEVEL_ROOT", "OFF");
        try (RunningProject project = RunningProject.start(
                classes, Javac.allLibraries(), "com.example.boxes.Started", folder, environment)) {
            RunningProject.Reply opened = project.post("/commands/Open", box("now"));
            RunningProject.Reply refused = project.post("/commands/Open", box("please"));

            assertEquals(200, opened.status(), opened.body());
            assertEquals(422, refused.status(), refused.body());
            assertEquals("Refused", refused.json().path("error").asString());
        }
    }

    private static String box(String note) {
        return "{\"box\": \"00000000-0000-0000-0000-000000000001\", \"note\": \"" + note + "\"}";
    }

    private Path compiled(Map<String, String> own) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<GeneratedFile> files = new ArrayList<>(
                Generated.of(new SpringRuntime(), JavaRelease.JAVA_17, "boxes.yaml", MODEL));
        for (GeneratedFile file : files) {
            if (RESOURCES.contains(file.root())) {
                Path target = classes.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.text());
            }
        }
        own.forEach((path, text) ->
                files.add(new GeneratedFile(Root.MAIN_JAVA, path, text, Ownership.SCAFFOLD, "by hand")));
        assertEquals(List.of(), Javac.complaints(files, JavaRelease.JAVA_17, classes, Javac.allLibraries()));
        return classes;
    }
}

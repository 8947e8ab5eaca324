package dev.slicesmith.generator.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.Runtime;
import dev.slicesmith.generator.artifact.GeneratedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every runtime promises of what it makes of any model: the compiler has nothing to say, the same model is the same
 * bytes, no two files are one, and it reads well.
 */
public abstract class RuntimeContract {

    private static final int WIDEST = 120;

    /** The runtime to try. */
    protected abstract Runtime runtime();

    /** What generated code stands on. */
    protected List<Path> libraries() {
        return Javac.libraries();
    }

    static Stream<Path> models() {
        return Models.all();
    }

    private List<GeneratedFile> files(Path model) {
        return Generated.of(runtime(), JavaRelease.JAVA_17, model);
    }

    @ParameterizedTest
    @MethodSource("models")
    void compilesWithoutAWordForEveryRelease(Path model, @TempDir Path classes) {
        for (JavaRelease release : JavaRelease.values()) {
            if (Javac.supports(release)) {
                List<GeneratedFile> files = Generated.of(runtime(), release, model);
                assertEquals(List.of(), Javac.complaints(files, release, classes, libraries()), release.toString());
            }
        }
    }

    /** Newer compilers warn of more; all models at once, as each call of a compiler takes its time to begin. */
    @Test
    void compilesWithoutAWordOnANewerJdk(@TempDir Path folder) {
        Optional<NewerJavac> newer = NewerJavac.atLeast(25);
        assumeTrue(newer.isPresent(), "SKIPPED: no JDK 25 on this machine: what it says of generated code is not known");
        for (JavaRelease release : JavaRelease.values()) {
            CarriedOnce all = new CarriedOnce();
            models().forEach(model -> all.add(Generated.of(runtime(), release, model)));
            assertEquals("", newer.get().complaints(
                    all.files(), release, folder.resolve(release.toString()), libraries()), release.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void isTheSameInEveryPlaceAndTime(Path model) {
        List<GeneratedFile> here = files(model);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, files(model));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoFilesAreOneWhereCaseDoesNotMatter(Path model) {
        Set<String> paths = new HashSet<>();
        for (GeneratedFile file : files(model)) {
            assertTrue(paths.add(Generated.path(file).toLowerCase(Locale.ROOT)), Generated.path(file));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void pathsStayInsideTheirRoot(Path model) {
        for (GeneratedFile file : files(model)) {
            Path path = Path.of(file.path());
            assertFalse(path.isAbsolute(), file.path());
            assertEquals(path, path.normalize(), file.path());
            assertTrue(file.path().chars().allMatch(c -> c > ' ' && c < 127), file.path());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void javaReadsWell(Path model) {
        List<String> wrong = new ArrayList<>();
        for (GeneratedFile file : files(model)) {
            if (file.path().endsWith(".java")) {
                look(file, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void look(GeneratedFile file, List<String> wrong) {
        String path = Generated.path(file);
        if (!file.text().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127)) {
            wrong.add(path + ": not plain ASCII, or a tab, or a carriage return");
        }
        if (!file.text().endsWith("}\n")) {
            wrong.add(path + ": does not end with its last line");
        }
        int number = 0;
        for (String line : file.text().split("\n")) {
            number++;
            if (line.length() > WIDEST && line.indexOf('"') < 0 && !line.startsWith("import ")) {
                wrong.add(path + ":" + number + " is too long: " + line);
            }
            if (line.endsWith(" ")) {
                wrong.add(path + ":" + number + " ends with a blank");
            }
        }
        boolean open = file.text().contains("\npublic ") && !file.text().contains("\n/**");
        if (open) {
            wrong.add(path + ": a public type without Javadoc");
        }
    }
}

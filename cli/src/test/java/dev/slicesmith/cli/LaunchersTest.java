package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher for Windows does what the other one does, as far as reading them can tell. */
class LaunchersTest {

    private static final Path CHECKOUT = Path.of("..");
    private static final Pattern JVM_OPTION = Pattern.compile("-X[\\w:+=.-]+");
    private static final int LONGEST_COMMAND = 8191;

    @Test
    void bothStartTheJvmAlike() throws IOException {
        assertEquals(options(lastCommand(unix(), "exec \"$java\"")),
                options(lastCommand(windows(), "\"%JAVA%\" -Xshare")));
    }

    @Test
    void bothBuildAlike() throws IOException {
        String build = "-q -B -Dmaven.test.skip=true -pl cli -am package";
        for (String launcher : List.of(unix(), windows())) {
            assertTrue(launcher.contains(build), launcher);
        }
        assertEquals(modules(unix(), "for module in ([^;]+);", " "), modules(windows(), "\\$modules = ([^;]+);", ","));
    }

    /** All that is said there is said here, but for what only the other one does: with the same exit code. */
    @Test
    void bothRefuseInTheSameWords() throws IOException {
        String unix = unix();
        for (String refusal : List.of("no Java found: set JAVA_HOME, or put java 17 or newer on the PATH",
                "does not run, or does not say its version", "Java 17 or newer is needed, but", "set JAVA_HOME to another JDK",
                "Maven 3.8 or newer is needed to build slicesmith, but there is no mvn on the PATH",
                "could not build itself; the lines above say why", "cannot enter my own folder")) {
            assertTrue(unix.contains(refusal), "no longer said: " + refusal);
            String code = Pattern.compile("fail (\\d+) \"[^\"\n]*" + Pattern.quote(refusal)).matcher(unix).results()
                    .map(found -> found.group(1)).findFirst().orElseThrow(() -> new AssertionError(refusal));
            assertTrue(windows().lines().anyMatch(line -> line.contains(refusal)), "not said on Windows: " + refusal);
            assertEquals(code, codeAfter(refusal), refusal);
        }
    }

    @Test
    void everyRefusalIsReached() throws IOException {
        String windows = windows();
        Set<String> labels = Pattern.compile("(?m)^:(\\w+)$").matcher(windows).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = Pattern.compile("(?:goto |call :)(\\w+)").matcher(windows).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        // These two are only walked into.
        used.add("java_version");
        used.add("run");
        assertEquals(labels, used);
    }

    /** What the interpreter of Windows trips over. */
    @Test
    void windowsCanReadIt() throws IOException {
        String text = Files.readString(CHECKOUT.resolve("slicesmith.cmd"), StandardCharsets.US_ASCII);
        assertFalse(Pattern.compile("(?<!\r)\n").matcher(text).find(), "a line does not end as on Windows");
        for (String line : windows().lines().toList()) {
            assertTrue(line.length() < LONGEST_COMMAND / 8, line);
            long quotes = line.replace(":\"=%", "").chars().filter(c -> c == '"').count();
            assertEquals(0, quotes % 2, "a quote is not closed: " + line);
            boolean inOrder = !line.contains("slicesmith: ") || line.startsWith(">&2 echo slicesmith: ");
            assertTrue(inOrder, "belongs to the error output, outside brackets: " + line);
            assertFalse(line.matches(" *call \"%\\w+%\".*"),
                    "call fills in a path, and then reads what is in it: " + line);
            assertFalse(line.contains("if errorlevel"), "pushd may leave the one of the command before: " + line);
        }
    }

    private static String codeAfter(String refusal) throws IOException {
        List<String> lines = windows().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(refusal)) {
                return lines.get(i + 1).replace("exit /b ", "");
            }
        }
        throw new AssertionError(refusal);
    }

    private static Set<String> modules(String launcher, String pattern, String separator) {
        String list = Pattern.compile(pattern).matcher(launcher).results()
                .map(found -> found.group(1)).findFirst().orElseThrow();
        return Stream.of(list.split(separator)).map(name -> name.replace("'", "").strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lastCommand(String launcher, String start) {
        return launcher.substring(launcher.lastIndexOf(start));
    }

    private static Set<String> options(String command) {
        return JVM_OPTION.matcher(command).results().map(found -> found.group())
                .filter(option -> !option.startsWith("-XX:SharedArchiveFile"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String unix() throws IOException {
        return Files.readString(CHECKOUT.resolve("slicesmith"));
    }

    private static String windows() throws IOException {
        return Files.readString(CHECKOUT.resolve("slicesmith.cmd")).replace("\r\n", "\n");
    }
}

package dev.slicesmith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Maven said about a project.
 *
 * @param output all of it
 */
record Maven(Output output) {

    private static final Pattern TESTS =
            Pattern.compile("Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+)(?!.*Time elapsed)");

    /** Builds a project; only goes to the network for what the local repository lacks. */
    static Maven verify(Child child, Path project) {
        Maven offline = run(child, project, "--offline");
        return offline.output.out().contains("offline mode") ? run(child, project, "--no-transfer-progress") : offline;
    }

    private static Maven run(Child child, Path project, String option) {
        return new Maven(child.run(Path.of(System.getProperty("slicesmith.maven"), "bin", "mvn"), "--batch-mode", option,
                "-Dstyle.color=never", "-Dmaven.repo.local=" + System.getProperty("slicesmith.repository"),
                "-f", project, "verify"));
    }

    /**
     * Lines that a newcomer would stumble over; Surefire's own about open scenarios are not among them. What the newest
     * JVMs say of Maven's own libraries goes to standard error.
     */
    List<String> warnings() {
        return output.out().lines()
                .filter(line -> line.startsWith("[WARNING]") || line.startsWith("[ERROR]"))
                .filter(line -> !line.startsWith("[WARNING] Tests run:"))
                .toList();
    }

    int testsRun() {
        return count(1);
    }

    int testsFailed() {
        return count(2) + count(3);
    }

    int testsSkipped() {
        return count(4);
    }

    /** From the last line of its kind, which is the sum. */
    private int count(int group) {
        int count = 0;
        Matcher matcher = TESTS.matcher(output.out());
        while (matcher.find()) {
            count = Integer.parseInt(matcher.group(group));
        }
        return count;
    }
}

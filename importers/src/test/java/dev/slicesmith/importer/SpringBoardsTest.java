package dev.slicesmith.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sample board compiles for Spring as it does for plain Java, tests included, with all warnings as errors. */
final class SpringBoardsTest {

    private static final List<String> KINDS =
            List.of("miro-config", "platform-index", "platform-backup", "slice", "emlang", "giraflow", "miro-raw");

    /** One in so many boards, so that a build does not take a minute longer. */
    private static final int SAMPLE = 12;

    @TempDir
    private Path folder;

    @Test
    void aSampleIsClean() throws IOException {
        List<Path> boards = boards();
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < boards.size(); i += SAMPLE) {
            some.add(boards.get(i));
        }
        BoardProjects projects = projects(some);
        assertEquals("", projects.compile());
    }

    @Test
    @Tag("endurance")
    void allAreClean() throws IOException {
        BoardProjects projects = projects(boards());
        assertEquals("", projects.compile());
        Optional<Path> jdk = Javac.jdk(25);
        assumeTrue(jdk.isPresent(), "no JDK 25 in /usr/lib/jvm: what newer compilers say of boards is not known");
        assertEquals("", projects.compile(jdk.get()));
    }

    private static List<Path> boards() {
        assumeTrue(SampleBoards.folder().isPresent(),
                "no sample boards: set -Dslicesmith.boards to the folder that has them");
        return KINDS.stream().flatMap(kind -> SampleBoards.files(kind).stream()).toList();
    }

    private BoardProjects projects(List<Path> boards) throws IOException {
        BoardProjects projects = new BoardProjects(folder, "spring");
        projects.addAll(boards);
        assertTrue(projects.entries().size() > boards.size() / 2, "most boards become projects of their own");
        return projects;
    }
}

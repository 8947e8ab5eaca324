package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project from a board, for what somebody chose, and what a later {@code generate} makes of it. */
final class NewCommandTest {

    @TempDir
    Path folder;

    private Path board;
    private Path shop;
    private Path configuration;

    @BeforeEach
    void writeBoard() throws IOException {
        shop = folder.resolve("shop");
        configuration = shop.resolve("model/slicesmith.yaml");
        board = RentalBoard.in(folder);
    }

    @Test
    void itMakesAProjectThatNeedsNoConfiguration() throws IOException {
        Output output = begin();

        assertEquals(ExitCode.OK, output.code(), output.err());
        assertTrue(Files.exists(shop.resolve("pom.xml")), output.out());
        assertTrue(Files.exists(shop.resolve("model/model.yaml")), output.out());
        assertFalse(Files.exists(configuration));
        assertStaysAsItIs();
    }

    @Test
    void whatWasChosenHoldsForLaterRunsToo() throws IOException {
        Output output = begin("--runtime", "spring", "--java", "21", "--package", "org.acme.bikes");

        assertEquals(ExitCode.OK, output.code(), output.err());
        assertTrue(output.out().contains("wrote " + configuration), output.out());
        assertEquals("""
                # What this project is generated for. Options of `slicesmith generate` stand above it.
                runtime: spring
                java: 21
                package: org.acme.bikes
                """, Files.readString(configuration));
        String pom = Files.readString(shop.resolve("pom.xml"));
        assertTrue(pom.contains("spring-boot") && pom.contains("<maven.compiler.release>21<"), pom);
        assertTrue(Files.isDirectory(shop.resolve("src/generated/java/org/acme/bikes/spring")));
        assertStaysAsItIs();
    }

    @Test
    void aConfigurationThatIsThereDecides() throws IOException {
        Files.createDirectories(configuration.getParent());
        Files.writeString(configuration, "runtime: spring\n");

        Output output = begin("--runtime", "spring");

        assertEquals(ExitCode.OK, output.code(), output.err());
        assertEquals("runtime: spring\n", Files.readString(configuration));
        assertTrue(Files.readString(shop.resolve("pom.xml")).contains("spring-boot"));
        assertStaysAsItIs();
    }

    @Test
    void aConfigurationForAnotherFolderIsKeptWhereGenerateLooks() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("ours.yaml"), "runtime: spring\n");

        Output output = begin("--config", elsewhere.toString());

        assertEquals(ExitCode.OK, output.code(), output.err());
        assertTrue(Files.readString(configuration).endsWith("\nruntime: spring\n"));
        assertStaysAsItIs();
    }

    @Test
    void anotherChoiceThanThatOfAConfigurationIsLeftToItsOwner() throws IOException {
        Files.createDirectories(configuration.getParent());
        Files.writeString(configuration, "runtime: spring\n");

        Output output = begin("--runtime", "plain", "--java", "25");

        assertEquals(ExitCode.USAGE, output.code());
        assertTrue(output.err().startsWith("slicesmith: \"" + configuration + "\" is already there and is left as it "
                + "is; write `runtime: plain` and `java: 25` into it\n"), output.err());
        assertFalse(Files.exists(shop.resolve("model/model.yaml")));
    }

    @Test
    void aRuntimeThatThereIsNotIsRefusedBeforeAnythingIsWritten() {
        Output output = begin("--runtime", "sprin");

        assertEquals(ExitCode.USAGE, output.code());
        assertTrue(output.err().startsWith("slicesmith: --runtime takes plain, spring, but not \"sprin\"; did you mean"
                + " \"spring\"?\n"), output.err());
        assertFalse(Files.exists(shop));
    }

    private Output begin(String... options) {
        Stream<String> arguments = Stream.of("new", shop.toString(), "--from", board.toString());
        return Output.of(Stream.concat(arguments, Stream.of(options)).toArray(String[]::new));
    }

    private void assertStaysAsItIs() {
        Output again = Output.of("generate", shop.resolve("model").toString(), "--out", shop.toString(), "--check");
        assertEquals(ExitCode.OK, again.code(), again.out() + again.err());
    }
}

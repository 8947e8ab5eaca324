package dev.slicesmith.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A project that uses the plugin, built by a real Maven with a local repository of its own: in it is what this build has
 * just packaged, and what else is needed comes from the machine's, as if that were a remote one.
 */
final class Consumer {

    private static final Path CHECKOUT = Path.of(System.getProperty("slicesmith.checkout")).toAbsolutePath().normalize();
    private static final String VERSION = System.getProperty("slicesmith.version");
    private static final Path REPOSITORY = Path.of("target", "consumers-repository").toAbsolutePath();
    private static final Path SETTINGS = Path.of("target", "consumers-settings.xml").toAbsolutePath();

    final Path folder;
    private Path maven = Path.of(System.getProperty("slicesmith.maven"));

    private Consumer(Path folder) {
        this.folder = folder;
    }

    /** What Maven said. */
    record Said(int code, String output) {

        boolean says(String text) {
            return output.contains(text);
        }
    }

    static Consumer in(Path folder) throws IOException {
        install();
        return new Consumer(folder);
    }

    /** The same with another Maven. */
    Consumer with(Path home) {
        maven = home;
        return this;
    }

    Consumer write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** A model of the examples. */
    Consumer model(String example, String place) throws IOException {
        Path from = CHECKOUT.resolve("examples").resolve(example);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                write(place + "/" + file.getFileName(), Files.readString(file));
            }
        }
        return this;
    }

    /** A model that is as large as one likes. */
    Consumer synthetic(int slices, String place) throws IOException, InterruptedException {
        Path output = folder.resolve(place);
        Files.createDirectories(output.getParent());
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                CHECKOUT.resolve("benchmarks/SyntheticModel.java").toString(), Integer.toString(slices))
                .redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new AssertionError("no model of " + slices + " slices");
        }
        // The number of slices is in the name.
        return write(place, Files.readString(output).replaceFirst("Synthetic \\d+", "Synthetic"));
    }

    /** A pom with what the generated code needs, and the plugin with these executions. */
    Consumer pom(String executions) throws IOException {
        return write("pom.xml", pom("consumer", "", executions));
    }

    static String pom(String artifact, String parent, String executions) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>%s
                  <groupId>com.example</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency><groupId>tools.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>3.1.4</version></dependency>
                    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.4.240</version><scope>runtime</scope></dependency>
                    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>6.1.3</version><scope>test</scope></dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-resources-plugin</artifactId><version>3.5.0</version></plugin>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version>
                        <configuration><compilerArgs><arg>-Xlint:all</arg><arg>-Werror</arg></compilerArgs><proc>none</proc></configuration>
                      </plugin>
                      <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-surefire-plugin</artifactId><version>3.6.1</version></plugin>
                      <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-jar-plugin</artifactId><version>3.5.1</version></plugin>
                      <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-clean-plugin</artifactId><version>3.5.0</version></plugin>
                      <plugin>
                        <groupId>dev.slicesmith</groupId><artifactId>slicesmith-maven-plugin</artifactId><version>%s</version>
                        %s
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(parent, artifact, VERSION, executions);
    }

    /** The executions of a usual project. */
    static String executions(String configuration, String... goals) {
        StringBuilder text = new StringBuilder("<executions><execution><goals>");
        for (String goal : goals) {
            text.append("<goal>").append(goal).append("</goal>");
        }
        return text.append("</goals><configuration>").append(configuration)
                .append("</configuration></execution></executions>").toString();
    }

    Said run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(maven.resolve("bin/mvn").toString(), "-B", "-ntp",
                "-Dstyle.color=never", "-s", SETTINGS.toString(), "-Dmaven.repo.local=" + REPOSITORY));
        command.addAll(List.of(arguments));
        File output = Files.createTempFile("consumer", ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(output);
        Map<String, String> environment = builder.environment();
        List.of("MAVEN_ARGS", "MAVEN_OPTS", "M2_HOME", "MAVEN_HOME", "MAVEN_PROJECTBASEDIR", "MAVEN_CMD_LINE_ARGS")
                .forEach(environment::remove);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Maven does not end:\n" + Files.readString(output.toPath()));
        }
        String said = Files.readString(output.toPath());
        Files.delete(output.toPath());
        return new Said(process.exitValue(), said);
    }

    /** Runs Maven, which has to succeed. */
    Said build(String... arguments) throws IOException, InterruptedException {
        Said said = run(arguments);
        if (said.code() != 0) {
            throw new AssertionError(said.output());
        }
        return said;
    }

    boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    /** As {@code mvn install} would leave it, but somewhere else. */
    private static synchronized void install() throws IOException {
        place("parent", CHECKOUT.resolve("pom.xml"), null);
        for (String module : List.of("runtime", "model-schema", "templates", "generators", "importers", "maven-plugin")) {
            place(module, CHECKOUT.resolve(module).resolve("pom.xml"),
                    CHECKOUT.resolve(module + "/target/slicesmith-" + module + "-" + VERSION + ".jar"));
        }
        Files.copy(CHECKOUT.resolve("generators/target/slicesmith-generators-" + VERSION + "-tests.jar"),
                REPOSITORY.resolve("dev/slicesmith/slicesmith-generators").resolve(VERSION)
                        .resolve("slicesmith-generators-" + VERSION + "-tests.jar"), StandardCopyOption.REPLACE_EXISTING);
        Path machine = Path.of(System.getProperty("slicesmith.repository")).toAbsolutePath();
        String repository = "<id>machine</id><url>" + machine.toUri() + "</url><releases>"
                + "<checksumPolicy>ignore</checksumPolicy></releases><snapshots><enabled>false</enabled></snapshots>";
        Files.writeString(SETTINGS, "<settings><profiles><profile><id>machine</id><repositories><repository>" + repository
                + "</repository></repositories><pluginRepositories><pluginRepository>" + repository
                + "</pluginRepository></pluginRepositories></profile></profiles><activeProfiles><activeProfile>machine"
                + "</activeProfile></activeProfiles></settings>");
    }

    private static void place(String module, Path pom, Path jar) {
        String artifact = "slicesmith-" + module;
        Path folder = REPOSITORY.resolve("dev/slicesmith").resolve(artifact).resolve(VERSION);
        try {
            Files.createDirectories(folder);
            Files.copy(pom, folder.resolve(artifact + "-" + VERSION + ".pom"), StandardCopyOption.REPLACE_EXISTING);
            if (jar != null) {
                Files.copy(jar, folder.resolve(artifact + "-" + VERSION + ".jar"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

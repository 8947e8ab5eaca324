package dev.slicesmith.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PomComparisonTest {

    private static final String JACKSON = "<dependency><groupId>tools.jackson.core</groupId>"
            + "<artifactId>jackson-databind</artifactId><version>${jackson.version}</version></dependency>";
    private static final String WANTED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project>
              <properties>
                <jackson.version>3.1.4</jackson.version>
                <other.version>1</other.version>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>tools.jackson.core</groupId>
                  <artifactId>jackson-databind</artifactId>
                  <!-- Why. -->
                  <version>${jackson.version}</version>
                </dependency>
              </dependencies>
              <build><plugins>
                <plugin><artifactId>maven-clean-plugin</artifactId></plugin>
                <plugin>
                  <groupId>org.codehaus.mojo</groupId>
                  <artifactId>build-helper-maven-plugin</artifactId>
                  <executions><execution><configuration><sources>
                    <source>src/generated/java</source>
                    <source>src/generated-test/java</source>
                  </sources></configuration></execution></executions>
                </plugin>
              </plugins></build>
            </project>
            """;

    private static List<String> lacking(String found) {
        return PomComparison.lacking(WANTED, found.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsThereSomewhereIsNotMissed() {
        assertEquals(List.of(), lacking(WANTED));
        assertEquals(List.of(), lacking(WANTED.replace("${jackson.version}", "2").replace("maven-clean", "maven-other")));
    }

    @Test
    void eachMissingThingIsSaidWithItsPlaceAndTheVersionThatItSpeaksOf() {
        assertEquals(List.of("add to <properties>: <jackson.version>3.1.4</jackson.version>",
                        "add to <dependencies>: " + JACKSON),
                lacking(WANTED.replace("jackson.version>", "j.version>").replace("jackson-databind", "jackson-core")));
        assertEquals(List.of("add to <sources>: <source>src/generated-test/java</source>"),
                lacking(WANTED.replace("<source>src/generated-test/java</source>", "")));
    }

    @Test
    void pluginsThatOnlyPinAVersionAreTheOwnersBusiness() {
        List<String> lacking = lacking("<project/>");

        assertEquals(3, lacking.size(), lacking.toString());
        assertEquals("add to <plugins>: <plugin><groupId>org.codehaus.mojo</groupId>"
                + "<artifactId>build-helper-maven-plugin</artifactId><executions><execution><configuration><sources>"
                + "<source>src/generated/java</source><source>src/generated-test/java</source>"
                + "</sources></configuration></execution></executions></plugin>", lacking.get(2));
    }

    @Test
    void aFileThatIsNoXmlOrAsksForOtherFilesIsLeftToMaven() {
        assertEquals(List.of(), lacking("no xml"));
        assertEquals(List.of(), lacking("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><project>&x;</project>"));
    }
}

package dev.slicesmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Everything on the command's class path has a licence under which it may be shipped with an Apache-2.0 project. The
 * licence is read from the POM beside each jar in the local repository, or from that POM's parents.
 */
class DependencyLicencesTest {

    private static final Pattern SHIPPABLE =
            Pattern.compile(".*(apache|\\bmit\\b|bsd|mit-0|unicode).*", Pattern.CASE_INSENSITIVE);

    /** Of a library that is shipped as it is, whole, and that says itself where its source is. */
    private static final Pattern SHIPPABLE_WHOLE =
            Pattern.compile(SHIPPABLE.pattern() + "|MPL 2\\.0", Pattern.CASE_INSENSITIVE);

    /** Used by tests, never shipped. */
    private static final List<String> TEST_ONLY = List.of("org/junit/", "org/opentest4j/", "org/apiguardian/", "org/jspecify/");

    @Test
    void eachLibraryMayBeShipped() throws Exception {
        SortedMap<String, List<String>> refused = new TreeMap<>();
        int seen = 0;
        for (Path jar : jars()) {
            String place = jar.toString().replace(File.separatorChar, '/');
            if (TEST_ONLY.stream().noneMatch(place::contains)) {
                seen++;
                List<String> licences = licences(pom(jar));
                if (licences.stream().noneMatch(name -> SHIPPABLE.matcher(name).matches())) {
                    refused.put(jar.getFileName().toString(), licences);
                }
            }
        }
        assertTrue(seen >= 5, "only " + seen + " libraries were found on the class path");
        assertEquals(new TreeMap<>(), refused);
    }

    /** What projects run on is in the distribution, too, though not on the command's own class path. */
    @Test
    void eachLibraryOfTheRunCommandMayBeShipped() throws Exception {
        List<Path> poms = pomsOfRun();
        assertEquals(2, poms.size(), "H2 and PostgreSQL's driver: " + poms);
        for (Path pom : poms) {
            List<String> licences = licences(pom);
            assertTrue(licences.stream().anyMatch(name -> SHIPPABLE_WHOLE.matcher(name).matches()), pom + ": " + licences);
        }
    }

    private static List<Path> pomsOfRun() throws IOException, SAXException, ParserConfigurationException {
        Document own = read(Path.of("pom.xml"));
        Element versions = child(read(Path.of("../pom.xml")).getDocumentElement(), "properties").orElseThrow();
        List<Path> poms = new ArrayList<>();
        NodeList items = own.getElementsByTagName("artifactItem");
        for (int i = 0; i < items.getLength(); i++) {
            Element item = (Element) items.item(i);
            if (child(item, "outputDirectory").filter(to -> to.getTextContent().endsWith("/lib/run")).isPresent()) {
                String version = text(versions, text(item, "version").replaceAll("[${}]", ""));
                poms.add(pom(jars().get(0), text(item, "groupId"), text(item, "artifactId"), version));
            }
        }
        return poms;
    }

    private static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> entry.toLowerCase(Locale.ROOT).endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> !jar.getFileName().toString().startsWith("slicesmith-"))
                .toList();
    }

    private static Path pom(Path jar) {
        Path version = jar.getParent();
        return version.resolve(version.getParent().getFileName() + "-" + version.getFileName() + ".pom");
    }

    private static List<String> licences(Path pom) throws IOException, SAXException, ParserConfigurationException {
        assertTrue(Files.exists(pom), "no " + pom);
        Document document = read(pom);
        Optional<Element> licences = child(document.getDocumentElement(), "licenses");
        if (licences.isPresent()) {
            List<String> names = new ArrayList<>();
            for (Element licence : children(licences.get(), "license")) {
                child(licence, "name").ifPresent(name -> names.add(name.getTextContent().strip()));
            }
            return names;
        }
        Optional<Element> parent = child(document.getDocumentElement(), "parent");
        return parent.isPresent() ? licences(parentPom(pom, parent.get())) : List.of();
    }

    private static Document read(Path pom) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    }

    private static Path parentPom(Path pom, Element parent) {
        return pom(pom, text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version"));
    }

    /** The local repository's folders are the group's, the artifact's and the version's names. */
    private static Path pom(Path neighbour, String groupId, String artifact, String version) {
        String group = groupId.replace('.', '/');
        Path repository = neighbour;
        while (!Files.exists(repository.resolve(group).resolve(artifact).resolve(version))) {
            repository = repository.getParent();
            assertNotNull(repository, () -> groupId + ":" + artifact + ":" + version + " is not beside " + neighbour);
        }
        return repository.resolve(group).resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom");
    }

    private static String text(Element element, String name) {
        return child(element, name).orElseThrow().getTextContent().strip();
    }

    private static Optional<Element> child(Element element, String name) {
        return children(element, name).stream().findFirst();
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }
}

package dev.slicesmith.generator.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a person's {@code pom.xml} lacks of the one that the tool would write: dependencies, source folders, and plugins
 * that do something. Versions and settings are the person's business. Whatever stands anywhere in the file counts as
 * there, be it in a profile.
 */
public final class PomComparison {

    static final String PATH = "pom.xml";

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");

    private PomComparison() {}

    /**
     * Line by line what to add and where; nothing if the file cannot be read as XML, which Maven says better.
     *
     * @param wanted the text that the tool would write
     * @param found the bytes of the person's file
     */
    static List<String> lacking(String wanted, byte[] found) {
        try {
            Document theirs = parse(found);
            return lacking(parse(wanted.getBytes(StandardCharsets.UTF_8)), theirs);
        } catch (SAXException | IOException unreadable) {
            return List.of();
        }
    }

    /**
     * The dependencies in a text that the tool would write: {@code group:artifact}, and the element in one line, to be
     * pasted.
     */
    public static Map<String, String> dependencies(String wanted) {
        try {
            Map<String, String> dependencies = new LinkedHashMap<>();
            all(parse(wanted.getBytes(StandardCharsets.UTF_8)), "dependency").forEach(dependency ->
                    dependencies.put(id(dependency), text(dependency)));
            return dependencies;
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("no pom: " + e.getMessage(), e);
        }
    }

    private static List<String> lacking(Document ours, Document theirs) {
        List<Element> lacking = new ArrayList<>();
        for (String kind : List.of("parent", "dependency", "plugin")) {
            Set<String> known = all(theirs, kind).map(PomComparison::id).collect(Collectors.toCollection(TreeSet::new));
            Predicate<Element> needed = kind.equals("plugin")
                    ? plugin -> children(plugin, "executions").findAny().isPresent()
                    : any -> true;
            all(ours, kind).filter(needed).filter(each -> !known.contains(id(each))).forEach(lacking::add);
        }
        Set<String> folders = texts(theirs, "source");
        all(ours, "source").filter(source -> !folders.contains(source.getTextContent().strip()))
                .filter(source -> lacking.stream().noneMatch(each -> isWithin(source, each))).forEach(lacking::add);
        List<String> lines = new ArrayList<>();
        lacking.forEach(element -> lines.add("add to <" + element.getParentNode().getNodeName() + ">: " + text(element)));
        lines.addAll(0, properties(ours, theirs, String.join("", lines)));
        return lines;
    }

    /** The properties that the lines speak of and the person's file does not have. */
    private static List<String> properties(Document ours, Document theirs, String lines) {
        Set<String> names = new TreeSet<>();
        Matcher references = REFERENCE.matcher(lines);
        while (references.find()) {
            names.add(references.group(1));
        }
        return children(ours.getDocumentElement(), "properties").flatMap(PomComparison::children)
                .filter(property -> names.contains(property.getNodeName()))
                .filter(property -> theirs.getElementsByTagName(property.getNodeName()).getLength() == 0)
                .map(property -> "add to <properties>: " + text(property)).toList();
    }

    private static Document parse(byte[] text) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(text));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(Element element) {
        String group = child(element, "groupId");
        return (group.isEmpty() ? "org.apache.maven.plugins" : group) + ":" + child(element, "artifactId");
    }

    private static String child(Element element, String name) {
        return children(element, name).findFirst().map(found -> found.getTextContent().strip()).orElse("");
    }

    private static Stream<Element> children(Element element, String name) {
        return children(element).filter(child -> child.getNodeName().equals(name));
    }

    private static Stream<Element> children(Element element) {
        return elements(element.getChildNodes());
    }

    private static Stream<Element> all(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Set<String> texts(Document document, String name) {
        return all(document, name).map(each -> each.getTextContent().strip()).collect(Collectors.toSet());
    }

    private static boolean isWithin(Node inner, Node outer) {
        return inner != null && (inner == outer || isWithin(inner.getParentNode(), outer));
    }

    /** An element in one line, as it can be pasted. */
    private static String text(Element element) {
        List<Element> children = children(element).toList();
        String content = children.isEmpty()
                ? escaped(element.getTextContent().strip())
                : children.stream().map(PomComparison::text).collect(Collectors.joining());
        return "<" + element.getNodeName() + ">" + content + "</" + element.getNodeName() + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

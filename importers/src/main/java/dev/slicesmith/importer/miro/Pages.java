package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.input.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Notices pages of the REST interface that are missing: a list that has more items in all, or a cursor to go on with. */
final class Pages {

    private static final Pattern ADDRESS = Pattern.compile("/v2/boards/([A-Za-z0-9_-]{4,40}=?)/");

    private Pages() {}

    static void check(JsonNode root, Findings findings) {
        List<JsonNode> pages = new ArrayList<>();
        collect(root, pages, 0);
        report(pages.stream().filter(page -> !isConnectors(page)).toList(), "items", findings);
        report(pages.stream().filter(Pages::isConnectors).toList(), "connectors", findings);
    }

    /** The board's id, as the address of a page tells it. */
    static Optional<String> boardId(JsonNode root) {
        List<JsonNode> pages = new ArrayList<>();
        collect(root, pages, 0);
        return pages.stream()
                .map(page -> ADDRESS.matcher(Json.text(page.path("links"), "self")))
                .filter(Matcher::find)
                .map(address -> URLDecoder.decode(address.group(1), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static void collect(JsonNode node, List<JsonNode> pages, int depth) {
        if (node.isObject() && node.path("data").isArray()) {
            pages.add(node);
        } else if (node.isContainer() && depth < 3) {
            node.forEach(inner -> collect(inner, pages, depth + 1));
        }
    }

    private static boolean isConnectors(JsonNode page) {
        return Json.text(page.path("data").path(0), "type").equals("connector")
                || Json.text(page.path("links"), "self").contains("/connectors");
    }

    private static void report(List<JsonNode> pages, String what, Findings findings) {
        if (pages.isEmpty()) {
            return;
        }
        int read = pages.stream().mapToInt(page -> page.get("data").size()).sum();
        double total = pages.stream().flatMap(page -> Json.number(page, "total").stream())
                .mapToDouble(Double::doubleValue).max().orElse(0);
        boolean last = pages.stream().anyMatch(page -> Json.said(page, "cursor").isEmpty());
        if (total > read || !last) {
            findings.add(ImportCode.INCOMPLETE, "there are more " + what + " than the " + read
                    + " in these pages" + (total > read ? ", " + (long) total + " in all" : ""));
        }
    }
}

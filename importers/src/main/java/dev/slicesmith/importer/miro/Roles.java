package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what each item is. A legend on the board wins over the usual colours: orange events, blue commands, green
 * views, yellow events of others (or events, if nothing is orange), red errors. White and grey stickies, images and
 * wireframes are screens, or automations if their words say so.
 */
final class Roles {

    private final Layout layout;
    private final Findings findings;
    private final Map<Item, Role> roles = new LinkedHashMap<>();
    private final Map<Band, Role> legend = new EnumMap<>(Band.class);
    private final Set<String> connected = new HashSet<>();
    private boolean orange;

    private Roles(Layout layout, Findings findings) {
        this.layout = layout;
        this.findings = findings;
    }

    static Map<Item, Role> of(Layout layout, Findings findings) {
        Roles roles = new Roles(layout, findings);
        layout.scene.arrows().forEach(arrow -> {
            arrow.from().ifPresent(roles.connected::add);
            arrow.to().ifPresent(roles.connected::add);
        });
        Set<Item> samples = roles.readLegend();
        roles.orange = layout.scene.items().stream()
                .anyMatch(item -> item.band() == Band.ORANGE && isCard(item) && !samples.contains(item));
        for (Item item : layout.scene.items()) {
            if (!samples.contains(item) && !layout.frames.containsKey(item)) {
                roles.role(item).ifPresent(role -> roles.roles.put(item, role));
            }
        }
        return roles.roles;
    }

    private static boolean isCard(Item item) {
        return item.is(Item.Type.STICKY) || item.is(Item.Type.SHAPE);
    }

    /** Stickies that are called like a kind, lie in no slice and have no arrow. */
    private Set<Item> readLegend() {
        Set<Item> samples = new HashSet<>();
        for (Item item : layout.scene.items()) {
            Optional<Role> role = isCard(item) ? Words.legend(item.text()) : Optional.empty();
            boolean apart = layout.frame(item, Layout.Use.SLICE).isEmpty() && layout.frame(item, Layout.Use.SPEC).isEmpty()
                    && !connected.contains(item.id());
            if (role.isPresent() && apart) {
                samples.add(item);
            }
        }
        if (samples.stream().map(Item::text).distinct().count() < 2) {
            return Set.of();
        }
        for (Item item : samples) {
            Role role = Words.legend(item.text()).orElseThrow();
            if (item.band() != Band.NONE && item.band() != Band.UNKNOWN && legend.putIfAbsent(item.band(), role) == null) {
                findings.add(ImportCode.LEGEND_READ, item.id(),
                        "the legend says that " + item.band().name().toLowerCase(Locale.ROOT) + " is \""
                                + item.text() + "\"");
            }
        }
        return samples;
    }

    private Optional<Role> role(Item item) {
        if (Words.step(item.text()).isPresent() && !item.is(Item.Type.IMAGE)) {
            return Optional.of(Role.LABEL);
        }
        return switch (item.type()) {
            case STICKY, SHAPE -> item.text().isBlank() && adopted(item).isEmpty() ? Optional.empty() : card(item);
            case IMAGE, MOCKUP -> Optional.of(picture(item));
            case TEXT -> Optional.of(connected.contains(item.id()) && layout.scene.groups().get(item.id()) == null
                    && pictureAround(item).isEmpty() ? Role.SCREEN : Role.NOTE);
            default -> Optional.empty();
        };
    }

    /** A text that lies on an empty sticky is its text. */
    Optional<Item> adopted(Item card) {
        return adopted(layout, card);
    }

    static Optional<Item> adopted(Layout layout, Item card) {
        return layout.scene.items().stream()
                .filter(item -> item.is(Item.Type.TEXT) && !item.text().isBlank() && card.box().holdsCentreOf(item.box()))
                .findFirst();
    }

    private Optional<Item> pictureAround(Item text) {
        return layout.scene.items().stream()
                .filter(item -> (item.is(Item.Type.MOCKUP) || item.is(Item.Type.IMAGE))
                        && item.box().holdsCentreOf(text.box()))
                .findFirst();
    }

    private Role picture(Item item) {
        double ratio = item.box().height() == 0 ? 1 : item.box().width() / item.box().height();
        boolean icon = ratio > .8 && ratio < 1.25 && item.box().width() <= layout.width;
        boolean worded = Words.AUTOMATION.matcher(item.text()).matches() || layout.scene.items().stream()
                .anyMatch(text -> text.is(Item.Type.TEXT) && Words.AUTOMATION.matcher(text.text()).matches()
                        && item.box().distance(text.box().x(), text.box().y()) < layout.height);
        return worded || icon && item.is(Item.Type.IMAGE) ? Role.AUTOMATION : Role.SCREEN;
    }

    private Optional<Role> card(Item item) {
        Role said = legend.get(item.band());
        if (said != null) {
            return Optional.of(said);
        }
        boolean spec = layout.frame(item, Layout.Use.SPEC).isPresent();
        boolean automation = Words.AUTOMATION.matcher(item.text()).matches();
        return switch (item.band()) {
            case ORANGE -> Optional.of(Role.EVENT);
            case BLUE, CYAN -> Optional.of(Role.COMMAND);
            case GREEN, DARK_GREEN -> Optional.of(Role.VIEW);
            case YELLOW -> Optional.of(yellow(item));
            case RED -> Optional.of(spec || !layout.all(Layout.Use.SPEC).contains(item) && nearLabel(item)
                    ? Role.ERROR : Role.NOTE);
            case PINK, VIOLET -> Optional.of(Role.NAME);
            case NEUTRAL -> Optional.of(spec ? Role.NOTE : automation ? Role.AUTOMATION : Role.SCREEN);
            case NONE -> item.is(Item.Type.SHAPE) && connected.contains(item.id())
                    ? Optional.of(automation ? Role.AUTOMATION : Role.SCREEN) : Optional.of(Role.NOTE);
            case UNKNOWN -> byWords(item, automation);
            case BLACK -> Optional.of(Role.NOTE);
        };
    }

    private Role yellow(Item item) {
        Role role = orange ? Role.FOREIGN_EVENT : Role.EVENT;
        findings.add(ImportCode.COLOUR_READ, item.id(), "yellow \"" + item.text() + "\" is taken as "
                + (orange ? "another system's event, as others are orange" : "an event, as nothing is orange"));
        return role;
    }

    /** Without frames, given, when and then are labels at the left of rows. */
    private boolean nearLabel(Item item) {
        return layout.scene.items().stream()
                .anyMatch(label -> Words.step(label.text()).isPresent() && label.box().x() < item.box().x()
                        && Math.abs(label.box().y() - item.box().y()) < 3 * layout.height);
    }

    /** Facts are told in the past. */
    private Optional<Role> byWords(Item item, boolean automation) {
        List<String> lines = item.lines();
        String first = lines.isEmpty() ? "" : lines.get(0);
        boolean past = first.matches("(?i).*\\b\\w+(ed|en|sent|paid|made|sold|built)\\b.*") || first.matches(".*[a-z](ed|en)$");
        return Optional.of(automation ? Role.AUTOMATION : past ? Role.EVENT : Role.COMMAND);
    }
}

package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.ScalarType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plans keys of views and what events do to their rows, from names, mappings, marks and verbs. */
final class ViewPlanner {

    private static final Pattern REMOVAL = Pattern.compile(
            "(?i).*(removed|deleted|cleared|cancell?ed|archived|revoked|closed|expired|withdrawn|discarded|supprim|retir|"
                    + "gelöscht|entfernt|storniert).*");

    private final Graph graph;
    private final Flows flows;
    private final Findings findings;

    ViewPlanner(Graph graph, Flows flows, Findings findings) {
        this.graph = graph;
        this.flows = flows;
        this.findings = findings;
    }

    ViewPlan plan(Node view, long mostRows) {
        ViewPlan plan = new ViewPlan(view);
        List<Node> events = flows.feeds(view);
        new ViewKeys(events, findings).choose(plan, mostRows, isTodo(view));
        for (Node event : events) {
            EntryPlan entry = entry(plan, event);
            if (plan.key.isEmpty() || !entry.key.isEmpty()) {
                plan.entries.add(entry);
            } else {
                findings.add(ImportCode.PROJECTION_INFERRED, view.id, "event \"" + event + "\" feeds view \"" + view
                        + "\" but tells none of its key: left out, say `key` or `where`");
            }
        }
        modes(plan);
        return plan;
    }

    /** Whether automations work it off. */
    private boolean isTodo(Node view) {
        return view.todo || !graph.targets(view, ElementKind.AUTOMATION).isEmpty();
    }

    private EntryPlan entry(ViewPlan plan, Node event) {
        EntryPlan entry = new EntryPlan(event);
        for (FieldNode key : plan.key) {
            ViewKeys.source(key, event).ifPresent(field -> entry.key.put(key, field));
        }
        for (FieldNode column : plan.columns()) {
            source(column, event).ifPresent(source -> entry.set.put(column, source));
        }
        return entry;
    }

    private Optional<EntryPlan.Source> source(FieldNode column, Node event) {
        if (Mappings.names(column, event) && column.type.equals(TypePlan.scalar(ScalarType.BOOLEAN, false))) {
            findings.add(ImportCode.MAPPING, column.owner.id, "\"" + column + "\" becomes true by \"" + event + "\"");
            return Optional.of(new EntryPlan.Source.Flag());
        }
        Optional<FieldNode> mapped = Mappings.field(column, event);
        if (mapped.isPresent() && copies(mapped.get(), column)) {
            if (!mapped.get().key.equals(column.key)) {
                findings.add(ImportCode.MAPPING, column.owner.id,
                        "\"" + column + "\" is set from \"" + mapped.get() + "\", as it is mapped");
            }
            return Optional.of(new EntryPlan.Source.Copy(mapped.get()));
        }
        if (mapped.isPresent()) {
            findings.add(ImportCode.MAPPING_OPEN, column.owner.id, "\"" + column + "\" is mapped to \"" + mapped.get()
                    + "\", which has another type: left open");
        }
        return event.field(column.key).filter(field -> copies(field, column)).map(EntryPlan.Source.Copy::new);
    }

    private static boolean copies(FieldNode from, FieldNode to) {
        return from.type.fits(to.type) && (!from.optional || to.optional);
    }

    private void modes(ViewPlan plan) {
        int most = plan.entries.stream().mapToInt(entry -> entry.set.size()).max().orElse(0);
        for (EntryPlan entry : plan.entries) {
            boolean whole = entry.key.size() == plan.key.size();
            if (plan.entries.size() > 1 && !plan.key.isEmpty() && removes(plan, entry)) {
                entry.mode = EntryPlan.Mode.DELETE;
                findings.add(ImportCode.PROJECTION_INFERRED, plan.view.id, "event \"" + entry.event
                        + "\" deletes its row of view \"" + plan.view + "\"");
            } else if (!plan.key.isEmpty() && (!whole || entry.set.size() < most)) {
                entry.mode = EntryPlan.Mode.UPDATE;
                if (whole) {
                    findings.add(ImportCode.PROJECTION_INFERRED, plan.view.id, "event \"" + entry.event
                            + "\" changes its row of view \"" + plan.view + "\" but creates none: it tells too little");
                }
            }
        }
        if (plan.entries.stream().noneMatch(entry -> entry.mode == EntryPlan.Mode.CREATE)) {
            plan.entries.stream()
                    .filter(entry -> entry.key.size() == plan.key.size() && entry.mode == EntryPlan.Mode.UPDATE)
                    .max(Comparator.comparing(entry -> entry.set.size()))
                    .ifPresent(entry -> entry.mode = EntryPlan.Mode.CREATE);
        }
    }

    /** Whether an event is called like one that takes something away. */
    static boolean isRemoval(Node event) {
        return REMOVAL.matcher(event.title).matches();
    }

    /** A removal tells identifiers only; what works a to-do item off takes it from the list. */
    private boolean removes(ViewPlan plan, EntryPlan entry) {
        boolean onlyIds = entry.set.keySet().stream().allMatch(IdNames::isId);
        boolean many = plan.view.list || isTodo(plan.view) || plan.key.size() > 1;
        if (many && onlyIds && REMOVAL.matcher(entry.event.title).matches() && !removesPart(entry)) {
            return true;
        }
        return graph.targets(plan.view, ElementKind.AUTOMATION).stream()
                .flatMap(automation -> graph.targets(automation, ElementKind.COMMAND).stream())
                .anyMatch(command -> flows.emits(command).contains(entry.event))
                && graph.targets(plan.view, ElementKind.SCREEN).isEmpty();
    }

    /** "Item removed" takes an item from a cart, not the cart from a list of carts. */
    private static boolean removesPart(EntryPlan entry) {
        String title = entry.event.title.toLowerCase(Locale.ROOT);
        return entry.event.fields.stream()
                .filter(field -> IdNames.isId(field) && !entry.key.containsValue(field))
                .map(field -> field.key.replaceFirst("(id|uuid|guid)$", ""))
                .anyMatch(entity -> entity.length() > 2 && title.contains(entity));
    }

    /** What is told only later may be absent before. */
    void laterColumns(ViewPlan plan) {
        for (FieldNode column : plan.columns()) {
            boolean later = plan.entries.stream().anyMatch(entry -> entry.set.containsKey(column));
            boolean missing = plan.entries.stream()
                    .anyMatch(entry -> entry.mode == EntryPlan.Mode.CREATE && !entry.set.containsKey(column));
            if (plan.key.isEmpty() && !ViewPlan.begins(column)) {
                column.optional = true;
                findings.add(ImportCode.TYPE_INFERRED, plan.view.id,
                        "\"" + column + "\" may be absent: a single row is there before anything happens");
            } else if (later && missing && !ViewPlan.begins(column)) {
                column.optional = true;
                findings.add(ImportCode.TYPE_INFERRED, plan.view.id,
                        "\"" + column + "\" may be absent until a later event tells it");
            }
        }
    }

    /** Whether an automation copies a column of the rows that it works off into its command. */
    private boolean isSent(FieldNode column) {
        return graph.all(ElementKind.COMMAND).stream()
                .filter(command -> flows.automations(command).stream()
                        .anyMatch(automation -> flows.inputs(automation, ElementKind.VIEW).contains(column.owner)))
                .flatMap(command -> command.fields.stream())
                .anyMatch(field -> Mappings.source(field, column.owner).filter(column::equals).isPresent());
    }

    /** What no event and no specification tells keeps no scenario waiting, unless an automation needs it. */
    void untoldColumns(ViewPlan plan, List<SpecPlan> specs) {
        for (FieldNode column : plan.columns()) {
            boolean set = plan.entries.stream().anyMatch(entry -> entry.set.containsKey(column));
            boolean told = specs.stream().flatMap(spec -> spec.then.stream())
                    .anyMatch(step -> step.node == plan.view && step.values.containsKey(column.key));
            boolean begun = plan.entries.stream().anyMatch(entry -> entry.mode == EntryPlan.Mode.CREATE);
            if (!set && !told && begun && !ViewPlan.begins(column) && !isSent(column)) {
                column.optional = true;
                findings.add(ImportCode.TYPE_INFERRED, plan.view.id, "nothing tells \"" + column
                        + "\": it may be absent, until the model says where it comes from");
            }
        }
    }
}

package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.ElementKind;
import dev.slicesmith.importer.finding.Findings;
import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.model.ScalarType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plans what a command leads to, and the rules that its specifications and comments speak of. */
final class DecisionPlanner {

    private static final Pattern NORMATIVE = Pattern.compile(
            "(?is).*\\b(must|cannot|can't|can not|may not|must not|only|at most|at least|not allowed|reject|forbidden|"
                    + "no more than|never|maximum|minimum|darf|muss|nur|höchstens|doit|interdit|seulement)\\b.*");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern MOMENT = Pattern.compile(
            "(?i:date|time|timestamp|now|today)|.*[a-z](At|Timestamp)|.*ed(On|Date|Time)");

    private final Graph graph;
    private final Flows flows;
    private final ErrorBook errors;
    private final Findings findings;

    DecisionPlanner(Graph graph, Flows flows, ErrorBook errors, Findings findings) {
        this.graph = graph;
        this.flows = flows;
        this.errors = errors;
        this.findings = findings;
    }

    DecisionPlan plan(Node command, List<SpecPlan> specs) {
        DecisionPlan plan = new DecisionPlan(command);
        for (Node event : ordered(flows.emits(command), specs)) {
            plan.emits.add(emit(command, event));
        }
        for (SpecPlan spec : specs) {
            spec.error.ifPresent(text -> rule(plan, spec, text));
        }
        for (Node error : flows.errors(command)) {
            ErrorText text = new ErrorText(error.title, error.title);
            add(plan, RulePlan.open(errors.of(text, error.id), text, error.title, error.id));
        }
        for (String comment : comments(command)) {
            Optional<RulePlan> known = plan.rules.stream().filter(rule -> isSame(comment, rule)).findFirst();
            if (known.isPresent()) {
                findings.add(ImportCode.COMMENT_KEPT, command.id, "the comment \"" + NameBook.cut(comment)
                        + "\" says what rule \"" + known.get().error().name() + "\" is about");
            } else if (NORMATIVE.matcher(comment).matches()) {
                ErrorText text = new ErrorText(NameBook.cut(comment), comment);
                add(plan, RulePlan.open(errors.of(text, command.id), text, comment, command.id));
            }
        }
        return plan;
    }

    /** Those on the command, and those on slices that are about nothing else. */
    private List<String> comments(Node command) {
        List<String> comments = new ArrayList<>(command.comments);
        for (int slice : command.slices) {
            if (graph.in(slice, ElementKind.COMMAND).size() == 1) {
                graph.slices.get(slice).comments().stream()
                        .filter(comment -> !comments.contains(comment)).forEach(comments::add);
            }
        }
        return comments;
    }

    /** The same number, and at least two words, in a short comment and a rule that a specification shows. */
    private static boolean isSame(String comment, RulePlan rule) {
        String said = rule.error().name() + " " + rule.error().message();
        Set<String> shared = ErrorWords.words(comment);
        shared.retainAll(ErrorWords.words(said));
        List<String> numbers = numbers(comment);
        return numbers.size() == 1 && numbers.equals(numbers(said)) && shared.size() >= 2;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    /** In the order of the specification that names most of them. */
    private static List<Node> ordered(List<Node> events, List<SpecPlan> specs) {
        List<Node> longest = specs.stream()
                .map(spec -> spec.then.stream().map(step -> step.node).filter(events::contains).distinct().toList())
                .max(Comparator.comparing(List::size))
                .orElse(List.of());
        List<Node> ordered = new ArrayList<>(longest);
        events.stream().filter(event -> !ordered.contains(event)).forEach(ordered::add);
        return ordered;
    }

    private DecisionPlan.EmitPlan emit(Node command, Node event) {
        DecisionPlan.EmitPlan emit = new DecisionPlan.EmitPlan(event);
        for (FieldNode field : event.fields) {
            Optional<FieldNode> mapped = Mappings.field(field, command).filter(from -> copies(from, field));
            Optional<FieldNode> source = mapped
                    .or(() -> command.field(field.key).filter(from -> copies(from, field)));
            source.ifPresent(from -> emit.sources.put(field, from));
            if (source.isEmpty() && beginsIdentity(event, field)) {
                field.newIdentity = true;
                findings.add(ImportCode.FLOW_INFERRED, event.id, "identifier \"" + field
                        + "\" is told by no command: a new one is generated");
            }
            if (source.isEmpty() && isMoment(event, field)) {
                field.newMoment = true;
                findings.add(ImportCode.FLOW_INFERRED, event.id, "\"" + field
                        + "\" is told by no command: the time at which the event happens");
            }
            if (mapped.isPresent() && !mapped.get().key.equals(field.key)) {
                findings.add(ImportCode.MAPPING, event.id,
                        "\"" + field + "\" is set from \"" + mapped.get() + "\", as it is mapped");
            } else if (source.isEmpty() && !field.board.mapping().isEmpty()) {
                findings.add(ImportCode.MAPPING_OPEN, event.id, "\"" + field + "\" is mapped to \""
                        + field.board.mapping() + "\", which command \"" + command + "\" does not have: left open");
            }
        }
        return emit;
    }

    /** A UUID of a type of its own that none of the event's commands has. */
    private boolean beginsIdentity(Node event, FieldNode field) {
        return field.type.scalar() == ScalarType.UUID && field.type.strong().isPresent() && !field.optional
                && field.board.mapping().isEmpty()
                && flows.makers(event).stream().allMatch(command -> command.field(field.key).isEmpty()
                        && command.fields.stream().noneMatch(other -> other.type.equals(field.type)));
    }

    /** A point in time that is named like one of the event itself. */
    private boolean isMoment(Node event, FieldNode field) {
        boolean time = Set.of(ScalarType.INSTANT, ScalarType.DATETIME, ScalarType.DATE).contains(field.type.scalar());
        return time && !field.optional && !field.type.list() && field.type.object().isEmpty()
                && field.board.mapping().isEmpty() && MOMENT.matcher(field.name).matches()
                && flows.makers(event).stream().allMatch(command -> command.field(field.key).isEmpty());
    }

    private static boolean copies(FieldNode from, FieldNode to) {
        return from.type.fits(to.type) && (!from.optional || to.optional);
    }

    private void rule(DecisionPlan plan, SpecPlan spec, ErrorText text) {
        String description = spec.board.comments().isEmpty()
                ? text.message()
                : String.join("\n", spec.board.comments());
        add(plan, RulePlan.open(errors.of(text, spec.board.id()), text, description, spec.board.id()));
    }

    private static void add(DecisionPlan plan, RulePlan rule) {
        boolean known = plan.rules.stream().anyMatch(other -> other.error().equals(rule.error()));
        if (!known) {
            plan.rules.add(rule);
        }
    }
}

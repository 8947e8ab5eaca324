package dev.slicesmith.generator.domain.view;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.OpenMethods;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.naming.ViewClasses;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Projection;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.View;
import dev.slicesmith.model.ViewSlice;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.RowSources;
import dev.slicesmith.model.index.ValueSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the code of one view needs, found out once: its emitters and those of the application look here and agree. */
public final class ViewPlan {

    private final Domain domain;
    private final View view;
    private final List<Projection> entries;
    private final List<Query> queries;
    private final List<FieldSource> given = new ArrayList<>();
    private final OpenMethods open = new OpenMethods();

    private ViewPlan(Domain domain, View view) {
        this.domain = domain;
        this.view = view;
        this.entries = domain.index().homes().projectionsOf(view);
        Map<String, Query> named = new LinkedHashMap<>();
        for (ViewSlice slice : domain.index().homes().slicesOf(view)) {
            slice.queries().forEach(query -> named.putIfAbsent(query.name().java(), query));
        }
        this.queries = List.copyOf(named.values());
        for (FieldSource source : domain.index().values().beginning(view)) {
            if (source.isOpen() || source.source() instanceof ValueSource.Generated) {
                given.add(source);
            }
        }
        entries.forEach(this::openIn);
        queries.forEach(this::openIn);
    }

    /** The plans of all views, in their order. */
    public static List<ViewPlan> all(Domain domain) {
        List<ViewPlan> plans = new ArrayList<>();
        domain.model().views().forEach(view -> plans.add(new ViewPlan(domain, view)));
        return plans;
    }

    private void openIn(Projection entry) {
        RowSources sources = domain.index().values().of(entry);
        ParameterSpec event = Code.parameter(domain.layout().of(entry.event()), "event");
        ParameterSpec row = Code.parameter(classes().row(), "row");
        String after = "After" + entry.event().name().java();
        if (entry.where().isPresent() && Sourcing.isOpen(domain, entry.where().get())) {
            open.add(where(entry), "isConcerned" + after, TypeName.BOOLEAN, List.of(row, event),
                    "Whether " + entry.event().name() + " concerns a row: " + entry.where().get().text());
        }
        for (FieldSource source : sources.set()) {
            if (Sourcing.isOpen(domain, source.source())) {
                open.add(change(entry, source), source.field().name().java() + after,
                        domain.typeOf(source.field()), List.of(row, event),
                        "What " + source.field().name() + " is after " + entry.event().name() + text(source));
            }
        }
        for (FieldSource begun : given) {
            if (creates(sources) && !isGiven(begun, sources)) {
                open.add(beginning(entry, begun), begun.field().name().java() + "On" + entry.event().name().java(),
                        domain.typeOf(begun.field()), List.of(event),
                        "The value of " + begun.field().name() + " in a row that begins with " + entry.event().name());
            }
        }
    }

    private static String text(FieldSource source) {
        return source.source() instanceof ValueSource.Explicit explicit ? ": " + explicit.expression().text() : "";
    }

    private void openIn(Query query) {
        if (query.where().isPresent() && Sourcing.isOpen(domain, query.where().get())) {
            List<ParameterSpec> parameters = new ArrayList<>();
            parameters.add(Code.parameter(classes().row(), "row"));
            query.params().forEach(field -> parameters.add(Code.parameter(
                    domain.typeOf(field), field.name().java().equals("row") ? "row_" : field.name().java())));
            open.add("query " + query.name(), "is" + MemberNames.capital(MemberNames.member(query.name())),
                    TypeName.BOOLEAN, parameters,
                    "Whether the query " + query.name() + " answers with a row: " + query.where().get().text());
        }
    }

    /** Whether a new row gets this value from the entry, or by itself, without asking a person. */
    boolean isGiven(FieldSource begun, RowSources sources) {
        if (begun.source() instanceof ValueSource.Generated) {
            return true;
        }
        return sources.set().stream()
                .anyMatch(source -> source.field().name().equals(begun.field().name()) && !readsRow(source));
    }

    /** Whether a value can be had only of a row that is there. */
    boolean readsRow(FieldSource source) {
        return Sourcing.isOpen(domain, source.source())
                || source.source() instanceof ValueSource.Explicit explicit && reads(explicit.expression(), Role.ROW);
    }

    private boolean reads(Expression expression, Role role) {
        return domain.index().expressions().of(expression).filter(typed -> typed.reads(role)).isPresent();
    }

    static String where(Projection entry) {
        return "where " + entry.event().name();
    }

    static String change(Projection entry, FieldSource source) {
        return "set " + entry.event().name() + " " + source.field().name();
    }

    static String beginning(Projection entry, FieldSource source) {
        return "begin " + entry.event().name() + " " + source.field().name();
    }

    public View view() {
        return view;
    }

    public ViewClasses classes() {
        return domain.layout().of(view);
    }

    public List<Projection> entries() {
        return entries;
    }

    public List<Query> queries() {
        return queries;
    }

    /** The fields that a new row cannot begin with by itself. */
    public List<FieldSource> given() {
        return given;
    }

    /** Whether the single row of a view without key can be there from the beginning. */
    public boolean beginsByItself() {
        return view.key().isEmpty() && given.isEmpty();
    }

    /** Whether an entry says everything of the row, so that it does not matter what was there. */
    boolean isWhole(RowSources sources) {
        return sources.begins().isEmpty()
                && sources.set().size() == stored().size() - view.key().size()
                && sources.set().stream().noneMatch(this::readsRow);
    }

    /** The method that makes a new row; a field may have its name. */
    public String initialName() {
        Set<String> names = new HashSet<>();
        view.fields().forEach(field -> names.add(field.name().java()));
        return MemberNames.free("initial", names);
    }

    /** Whether some row begins before its first change. */
    boolean needsInitial() {
        return beginsByItself() && !view.isExternal() || entries.stream()
                .map(domain.index().values()::of)
                .anyMatch(sources -> creates(sources) && !isWhole(sources));
    }

    private static boolean creates(RowSources sources) {
        return sources.mayCreate() || sources.selection() == RowSources.Selection.SINGLE;
    }

    /** The fields that are stored. */
    public List<Field> stored() {
        return view.fields().stream().filter(field -> !field.isDerived()).toList();
    }

    public OpenMethods open() {
        return open;
    }

    /** Whether events alone do not tell what rows become. */
    public boolean projectionReadsMeta() {
        return given.stream().anyMatch(source -> source.source() instanceof ValueSource.Generated)
                || entries.stream().anyMatch(this::readsMeta);
    }

    private boolean readsMeta(Projection entry) {
        return entry.where().filter(where -> reads(where, Role.META)).isPresent()
                || entry.each().filter(each -> reads(each.list(), Role.META)).isPresent()
                || entry.key().stream().anyMatch(key -> reads(key.expression(), Role.META))
                || entry.set().stream().anyMatch(set -> reads(set.expression(), Role.META));
    }

    /** Whether hand-written code says what events make of rows. */
    public boolean projectionAsksRules() {
        return open.all().stream().anyMatch(method -> method.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("event")));
    }

    /** Whether hand-written code says what queries answer. */
    public boolean queriesAskRules() {
        return queries.stream().anyMatch(query -> open.has("query " + query.name()));
    }
}

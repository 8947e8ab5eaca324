package dev.slicesmith.model.link;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Doubts;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.syntax.SliceSyntax;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which definitions have an error in them. Whoever uses such a one is not blamed for what may come of that error. An
 * error belongs to the definition that begins last before its place.
 */
public final class Faults implements Doubts {

    /** A definition: an element, a slice, or a part of a slice. */
    private record Definition(Kind kind, String name) {}

    private final ModelSyntax model;
    private final Diagnostics diagnostics;
    private final Map<String, TreeMap<SourceSpan, Definition>> places = new HashMap<>();
    private final Set<Definition> faulty = new HashSet<>();
    private final Set<SourceSpan> faultyPlaces = new HashSet<>();
    private final Set<Definition> unreadable = new HashSet<>();
    private final Set<SourceSpan> reported = new HashSet<>();
    private final int read;
    private int seen;

    /**
     * For a model, whose errors are asked for whenever a question is.
     *
     * @param model what could be read
     * @param diagnostics the findings, so far those of reading it
     */
    public Faults(ModelSyntax model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
        this.read = diagnostics.errors().size();
    }

    @Override
    public boolean isUnreadable(Kind kind, String name) {
        look();
        return unreadable.contains(new Definition(kind, name));
    }

    @Override
    public boolean isReported(SourceSpan place) {
        look();
        return reported.contains(place);
    }

    @Override
    public boolean isFaulty(Kind kind, String name) {
        look();
        return faulty.contains(new Definition(kind, name));
    }

    @Override
    public boolean isFaulty(SourceSpan definition) {
        look();
        return faultyPlaces.contains(start(definition));
    }

    @Override
    public Set<String> faultyTypes() {
        look();
        Set<String> names = new HashSet<>();
        for (Definition definition : faulty) {
            if (definition.kind() == Kind.TYPE) {
                names.add(definition.name());
            }
        }
        return names;
    }

    /** Finds where the errors belong that came since the last time. */
    private void look() {
        List<Diagnostic> errors = diagnostics.errors();
        if (seen < errors.size() && places.isEmpty()) {
            collect();
        }
        for (; seen < errors.size(); seen++) {
            errors.get(seen).span().ifPresent(this::blame);
        }
    }

    private void blame(SourceSpan error) {
        reported.add(error);
        TreeMap<SourceSpan, Definition> file = places.get(error.file().path());
        Map.Entry<SourceSpan, Definition> owner = file == null ? null : file.floorEntry(error);
        if (owner != null) {
            faulty.add(owner.getValue());
            if (seen < read) {
                unreadable.add(owner.getValue());
            }
            faultyPlaces.add(owner.getKey());
        }
    }

    private void collect() {
        model.types().forEach(type -> add(Kind.TYPE, type.name()));
        model.streams().forEach(stream -> add(Kind.STREAM, stream.name()));
        model.errors().forEach(error -> add(Kind.ERROR, error.name()));
        model.actors().forEach(actor -> add(Kind.OTHER, actor.name()));
        model.commands().forEach(command -> add(Kind.COMMAND, command.name()));
        model.events().forEach(event -> add(Kind.EVENT, event.name()));
        model.views().forEach(view -> add(Kind.VIEW, view.name()));
        model.slices().forEach(this::collect);
    }

    private void collect(SliceSyntax slice) {
        add(slice.span(), new Definition(Kind.SLICE, slice.name().value()));
        slice.decision().state().forEach(field -> add(Kind.OTHER, field.name()));
        slice.decision().rules().forEach(rule -> add(Kind.OTHER, rule.reject()));
        slice.decision().emits().forEach(emit -> add(Kind.OTHER, emit.event()));
        slice.projection().forEach(entry -> add(Kind.OTHER, entry.event()));
        slice.queries().forEach(query -> add(Kind.OTHER, query.name()));
        slice.scenarios().forEach(scenario -> add(Kind.OTHER, scenario.name()));
    }

    private void add(Kind kind, SourceText name) {
        add(name.span(), new Definition(kind, name.value()));
    }

    private void add(SourceSpan place, Definition definition) {
        places.computeIfAbsent(place.file().path(), file -> new TreeMap<>()).put(start(place), definition);
    }

    /** An error may be told of the name alone, or of a longer stretch that begins with it. */
    private static SourceSpan start(SourceSpan place) {
        return new SourceSpan(place.file(), place.line(), place.column(), place.line(), place.column());
    }
}

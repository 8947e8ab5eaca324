package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.source.SourceText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements of one kind by name, in the order of their definition. */
final class NameTable<T> {

    private final LinkContext context;
    private final String kind;
    private final LinkCode unknown;
    private final Map<String, T> byName = new LinkedHashMap<>();

    NameTable(LinkContext context, String kind, LinkCode unknown) {
        this.context = context;
        this.kind = kind;
        this.unknown = unknown;
    }

    /** Takes an element; the first of two with one name stays. */
    void put(String name, T element) {
        byName.putIfAbsent(name, element);
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The element with this name; reported if there is none. */
    Optional<T> resolve(SourceText name) {
        T element = byName.get(name.value());
        if (element == null) {
            context.report(Diagnostic.at(name.span(), unknown, "unknown " + kind + " " + quoted(name))
                    .help(joined(name).or(() -> context.didYouMean(name.value(), byName.keySet()))
                            .or(() -> Optional.of("declare it under `" + kind + "s`"))));
        }
        return Optional.ofNullable(element);
    }

    private static Optional<String> joined(SourceText name) {
        return name.span().endLine() == name.span().line() ? Optional.empty()
                : Optional.of("YAML has joined these lines to one name: check the indentation of the second");
    }

    Collection<T> all() {
        return byName.values();
    }

    Set<String> names() {
        return byName.keySet();
    }
}

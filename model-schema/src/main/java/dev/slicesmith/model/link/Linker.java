package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.documentation;
import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Doubts;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ModelSyntax;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the resolved model of what was written. Linking always goes on to the end: what cannot be resolved is reported
 * and left out, or replaced by a placeholder. A model with errors is good for nothing else than going on reporting: it is
 * neither checked by rules nor generated from.
 */
public final class Linker {

    private final LinkContext context;
    private final Symbols symbols;
    private final Namer namer;

    private Linker(Diagnostics diagnostics, Doubts doubts) {
        this.context = new LinkContext(diagnostics, doubts);
        this.symbols = new Symbols(context);
        this.namer = new Namer(context);
    }

    /**
     * Links a model.
     *
     * @param syntax what was written
     * @param diagnostics takes what is wrong with it; the result is a model to work with only if no error was reported
     * @return the resolved model, incomplete if there were errors
     */
    public static EventModel link(ModelSyntax syntax, Diagnostics diagnostics) {
        return link(syntax, diagnostics, new Faults(syntax, diagnostics));
    }

    /** The same, silent about what may come of faults that are known already. */
    public static EventModel link(ModelSyntax syntax, Diagnostics diagnostics, Doubts doubts) {
        return new Linker(diagnostics, doubts).link(syntax);
    }

    /** The passes, each of which may look up what earlier ones linked. */
    private EventModel link(ModelSyntax syntax) {
        Name name = name(syntax);
        context.zone(zone(syntax.zone()));
        TypeLinker types = new TypeLinker(context, namer);
        FieldLinker fields = types.fields();
        AssignmentLinker assignments = new AssignmentLinker(context, namer);
        ElementLinker elements = new ElementLinker(context, namer, fields, symbols);
        ErrorLinker errors = new ErrorLinker(context, namer, fields, symbols);

        List<TypeDefinition> definitions = types.link(syntax.types());
        new StreamLinker(context, namer, types, symbols).link(syntax.streams());
        elements.linkCommands(syntax.commands());
        new EventLinker(context, namer, fields, assignments, symbols).link(syntax.events());
        new ViewLinker(context, namer, fields, symbols).link(syntax.views());
        errors.link(syntax.errors());
        errors.declareNamed(syntax.slices());
        elements.linkActors(syntax.actors());
        elements.declareNamedActors(syntax.slices());
        List<Event> published = published(syntax.publishes());
        List<Slice> slices = new SliceLinker(context, namer, types, assignments, symbols).link(syntax.slices());

        EventModel model = model(syntax, name, definitions, published, slices);
        refuseTooLarge(model);
        return model;
    }

    private void refuseTooLarge(EventModel model) {
        if (ModelSize.of(model) > ModelSize.MOST) {
            context.report(model.span(), LinkCode.TOO_LARGE,
                    "the model has " + model.commands().size() + " commands, " + model.events().size() + " events, "
                            + model.views().size() + " views and " + model.types().size()
                            + " types, more than a class of the application holds",
                    "make several models of it, each in a folder of its own; what one needs from "
                            + "another that one `publishes`, and here it is an event with `external`");
        }
    }

    private EventModel model(
            ModelSyntax syntax, Name name, List<TypeDefinition> types, List<Event> published, List<Slice> slices) {
        return new EventModel(
                name,
                packageName(syntax.packageName(), name),
                context.zone(),
                documentation(syntax.doc()),
                published,
                types,
                List.copyOf(symbols.streams.all()),
                List.copyOf(symbols.errors.all()),
                List.copyOf(symbols.actors.all()),
                List.copyOf(symbols.commands.all()),
                List.copyOf(symbols.events.all()),
                List.copyOf(symbols.views.all()),
                slices,
                syntax.name().isPresent() ? syntax.name().get().span() : syntax.span());
    }

    private Name name(ModelSyntax syntax) {
        if (syntax.name().isEmpty()) {
            context.report(syntax.span(), LinkCode.MODEL_WITHOUT_NAME, "the model has no name",
                    "begin with `model: Shopping cart`, or whatever it is about");
            return new Name("Model", "Model");
        }
        return namer.type(syntax.name().get(), syntax.doc());
    }

    private ZoneId zone(Optional<SourceText> zone) {
        if (zone.isEmpty()) {
            return ZoneId.of("UTC");
        }
        try {
            return ZoneId.of(zone.get().value());
        } catch (DateTimeException e) {
            context.report(Diagnostic.at(
                            zone.get().span(), LinkCode.BAD_ZONE, "unknown time zone " + quoted(zone.get()))
                    .help(city(zone.get().value())
                            .or(() -> context.didYouMean(zone.get().value(), ZoneId.getAvailableZoneIds())))
                    .help("write a zone such as Europe/Berlin or UTC"));
            return ZoneId.of("UTC");
        }
    }

    /** Of a zone only its city is said. */
    private static Optional<String> city(String name) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith("/" + name.toLowerCase(Locale.ROOT).replace(' ', '_')))
                .sorted()
                .findFirst()
                .map(zone -> "did you mean \"" + zone + "\"?");
    }

    private String packageName(Optional<SourceText> written, Name model) {
        if (written.isEmpty()) {
            return JavaNames.packageOf(model.text());
        }
        if (!JavaNames.isPackageName(written.get().value())) {
            context.report(written.get().span(), LinkCode.BAD_PACKAGE,
                    quoted(written.get()) + " cannot be a package in Java", "write a package such as com.example.shop");
        }
        return written.get().value();
    }

    private List<Event> published(List<SourceText> names) {
        List<Event> events = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SourceText name : names) {
            Optional<Event> event = symbols.events.resolve(name);
            if (event.isPresent() && event.get().isExternal()) {
                context.report(name.span(), LinkCode.EXTERNAL_EMITTED,
                        "the event " + quoted(name) + " is another system's, so this model cannot publish it",
                        "leave it out");
            } else if (event.isPresent() && !seen.add(name.value())) {
                context.report(name.span(), LinkCode.DUPLICATE_NAME,
                        "the event " + quoted(name) + " is published twice", "leave one out");
            } else {
                event.ifPresent(events::add);
            }
        }
        return events;
    }
}

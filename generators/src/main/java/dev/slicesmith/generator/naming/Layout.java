package dev.slicesmith.generator.naming;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.model.Call;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Element;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.FieldType.ElementOf;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.Stream;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.View;
import dev.slicesmith.model.index.Homes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where every class of a project is and what it is called. Decided once for a model, in the order of the model, so that
 * one model always has one layout.
 */
public final class Layout {

    private final Packages packages;
    private final ClassNames names = new ClassNames();
    private final ClassName application;
    private final ClassName parts;
    private final ClassName eventTypes;
    private final ClassName inMemory;
    private final ClassName onDatabase;
    private final ClassName publisher;
    private final ClassName modelEvent;
    private final Map<String, ClassName> types = new HashMap<>();
    private final Map<String, ClassName> streams = new HashMap<>();
    private final Map<String, ClassName> facts = new HashMap<>();
    private final Map<String, CommandClasses> commands = new HashMap<>();
    private final Map<String, ViewClasses> views = new HashMap<>();
    private final Map<String, AutomationClasses> automations = new HashMap<>();
    private final Map<String, ClassName> tests = new HashMap<>();
    private final Map<String, ClassName> support = new ConcurrentHashMap<>();
    private final Map<String, ClassName> runtime = new ConcurrentHashMap<>();

    /** Names everything in a model that comes into this package. */
    public Layout(EventModel model, Homes homes, String packageName) {
        packages = new Packages(model, packageName, homes);
        String context = model.name().java();
        application = names.in(packages.base(), context + "Application");
        parts = names.in(packages.base(), context + "Parts");
        eventTypes = names.in(packages.base(), context + "Events");
        publisher = names.in(packages.base(), context + "Publisher");
        inMemory = names.in(packages.support(), context + "InMemory");
        onDatabase = names.in(packages.support(), context + "OnDatabase");
        model.types().forEach(type -> put(types, type, packages.types(), ""));
        model.events().forEach(event -> put(facts, event, packages.events(), ""));
        model.errors().forEach(error -> put(facts, error, packages.errors(), ""));
        modelEvent = names.in(packages.events(), context + "Event");
        model.streams().forEach(stream -> put(streams, stream, packages.events(), suffix(stream, context)));
        model.commands().forEach(command -> facts.put(
                command.name().text(), names.in(packages.of(command), command.name().java())));
        model.views().forEach(view ->
                facts.put(view.name().text(), names.in(packages.of(view), view.name().java())));
        model.commands().forEach(command -> commands.put(command.name().text(), around(command)));
        model.views().forEach(view -> views.put(view.name().text(), around(view)));
        for (CommandSlice slice : model.commandSlices()) {
            if (!(slice.trigger() instanceof Trigger.ByPerson)) {
                automations.put(slice.name().text(), around(slice));
            }
        }
        model.slices().forEach(slice -> put(tests, slice, packages.of(slice), "Test"));
    }

    private static String suffix(Stream stream, String context) {
        return stream.name().java().equals(context) ? "StreamEvent" : "Event";
    }

    private void put(Map<String, ClassName> map, Element element, String packageName, String suffix) {
        map.put(element.name().text(), names.in(packageName, element.name().java() + suffix));
    }

    /** One more class in the package of another, called after it. */
    public ClassName beside(ClassName base, String suffix) {
        return names.in(base.packageName(), base.simpleName() + suffix);
    }

    private CommandClasses around(Command command) {
        ClassName name = facts.get(command.name().text());
        return new CommandClasses(
                name, beside(name, "State"), beside(name, "Decider"), beside(name, "Rules"), beside(name, "Policy"),
                beside(name, "Handler"), beside(name, "Draft"));
    }

    private ViewClasses around(View view) {
        ClassName name = facts.get(view.name().text());
        return new ViewClasses(
                name,
                beside(name, "Key"),
                beside(name, "Projection"),
                beside(name, "Queries"),
                beside(name, "Rules"),
                beside(name, "Policy"),
                beside(name, "Table"),
                beside(name, "Adapter"));
    }

    private AutomationClasses around(CommandSlice slice) {
        String packageName = packages.of(slice);
        String base = slice.name().java();
        Optional<Call> call = slice.trigger().sendingIfAny().flatMap(Trigger.Sending::call);
        return new AutomationClasses(
                names.in(packageName, base + "Automation"),
                names.in(packageName, base + "AutomationRules"),
                names.in(packageName, base + "AutomationPolicy"),
                names.in(packageName, base + "Work"),
                call.map(outside -> port(names.in(packageName, outside.port().java()))));
    }

    private AutomationClasses.Port port(ClassName port) {
        return new AutomationClasses.Port(
                port, beside(port, "Request"), beside(port, "Response"), beside(port, "Adapter"));
    }

    /** One more class in the project's own package. */
    public ClassName inBase(String name) {
        return names.in(packages.base(), name);
    }

    /** A package for classes that belong to no slice: of this name, unless a slice has it. */
    public String aside(String name) {
        return packages.aside(name);
    }

    /** The object that runs everything: {@code ShopApplication}. */
    public ClassName application() {
        return application;
    }

    /** What people supply to it: {@code ShopParts}. */
    public ClassName parts() {
        return parts;
    }

    /** The events by their names and versions: {@code ShopEvents}. */
    public ClassName eventTypes() {
        return eventTypes;
    }

    /** What passes on the events that other contexts may know: {@code ShopPublisher}. */
    public ClassName publisher() {
        return publisher;
    }

    /** The tests' stand-in for the application: {@code ShopInMemory}. */
    public ClassName inMemory() {
        return inMemory;
    }

    /** The application over a database, as tests speak to the one in memory: {@code ShopOnDatabase}. */
    public ClassName onDatabase() {
        return onDatabase;
    }

    /** The sealed interface of all events: {@code ShopEvent}. */
    public ClassName modelEvent() {
        return modelEvent;
    }

    /** The sealed interface of a stream's events: {@code CartEvent}. */
    public ClassName of(Stream stream) {
        return streams.get(stream.name().text());
    }

    public ClassName of(TypeDefinition type) {
        return types.get(type.name().text());
    }

    public ClassName of(Event event) {
        return facts.get(event.name().text());
    }

    public ClassName of(ErrorDefinition error) {
        return facts.get(error.name().text());
    }

    /** The record of an event, a command or a row, where an expression has one as its value. */
    public ClassName of(ElementOf element) {
        return facts.get(element.name().text());
    }

    public CommandClasses of(Command command) {
        return commands.get(command.name().text());
    }

    public ViewClasses of(View view) {
        return views.get(view.name().text());
    }

    /** The classes of a slice whose commands no person sends. */
    public AutomationClasses automation(CommandSlice slice) {
        return automations.get(slice.name().text());
    }

    /** The test of a slice's scenarios. */
    public ClassName test(Slice slice) {
        return tests.get(slice.name().text());
    }

    /** A class of the carried vocabulary. */
    public ClassName support(String simpleName) {
        return support.computeIfAbsent(simpleName, name -> ClassName.get(packages.support(), name));
    }

    /** A class of the carried runtime library: {@code view.ViewTable}. */
    public ClassName runtime(String name) {
        return runtime.computeIfAbsent(name, this::carried);
    }

    private ClassName carried(String name) {
        int dot = name.lastIndexOf('.');
        return ClassName.get(packages.runtime() + "." + name.substring(0, dot), name.substring(dot + 1));
    }

    /** The package of the carried runtime library. */
    public String runtimePackage() {
        return packages.runtime();
    }

    /** The package of the carried vocabulary. */
    public String supportPackage() {
        return packages.support();
    }

    /** The classes of the carried runtime library that somebody asked for, such as {@code view.ViewTable}. */
    public Set<String> usedRuntime() {
        return new TreeSet<>(runtime.keySet());
    }

    /** The classes of the carried vocabulary that somebody asked for. */
    public Set<String> usedSupport() {
        return new TreeSet<>(support.keySet());
    }
}

package dev.slicesmith.generator.domain;

import dev.slicesmith.model.Call;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.ErrorDefinition;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.naming.JavaNames;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Names that are not the model's own: of the methods that generated records have besides their components, of those of
 * the tests' example class, of what classes are made of. A model may have a field, a type or a variable of the same
 * name; then one of them gives way, everywhere alike.
 */
public final class MemberNames {

    private static final Set<String> OF_THROWABLES = Set.of(
            "error", "message", "cause", "localizedMessage", "stackTrace", "getMessage", "getCause",
            "getLocalizedMessage", "getStackTrace", "getSuppressed", "fillInStackTrace", "printStackTrace");

    /** Parameters and variables of methods, and the parts of classes that are called alike in all models. */
    private static final Set<String> OF_METHODS = Set.of(
            "command", "state", "event", "events", "row", "rows", "rules", "clock", "now", "ids", "sequence", "meta",
            "result", "e", "commands", "key");

    private final String tags;
    private final String checked;
    private final String violations;
    private final String check;
    private final String plainExample;
    private final Set<String> examples;
    private final Set<String> rows = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    MemberNames(EventModel model) {
        Set<String> ofEvents = new HashSet<>();
        for (Event event : model.events()) {
            addTo(ofEvents, event.fields());
        }
        Set<String> ofCommands = new HashSet<>();
        for (Command command : model.commands()) {
            addTo(ofCommands, command.fields());
        }
        Set<String> ofTypes = new HashSet<>();
        for (TypeDefinition type : model.types()) {
            if (type instanceof ValueObject object) {
                addTo(ofTypes, object.fields());
            }
        }
        tags = free("tags", ofEvents);
        checked = free("checked", ofEvents);
        violations = free("violations", ofCommands);
        check = free("check", ofTypes);
        Set<String> types = new HashSet<>();
        model.types().forEach(type -> types.add(member(type.name())));
        plainExample = free("uuid", types);
        examples = examples(model, plainExample);
        model.views().forEach(view -> rows.add(ModelScope.rowsName(view)));
        parts.addAll(rows);
        for (CommandSlice slice : model.commandSlices()) {
            slice.trigger().sendingIfAny().flatMap(Trigger.Sending::call).ifPresent(call -> parts.add(port(call)));
        }
    }

    /** Found once: the test of every slice needs them. */
    private static Set<String> examples(EventModel model, String plainExample) {
        Set<String> examples = new TreeSet<>();
        for (TypeDefinition type : model.types()) {
            if (type instanceof StrongType strong && hasExample(strong)) {
                examples.add(member(strong.name()));
            }
        }
        examples.add(plainExample);
        return Collections.unmodifiableSet(examples);
    }

    private static void addTo(Set<String> names, List<Field> fields) {
        for (Field field : fields) {
            names.add(field.name().java());
        }
    }

    /** The name, with as many underscores behind it as it takes to be none of those. */
    public static String free(String name, Set<String> taken) {
        return free(name, taken::contains);
    }

    /** The name, with as many underscores behind it as it takes to be one of which this is not so. */
    static String free(String name, Predicate<String> isTaken) {
        String free = name;
        while (isTaken.test(free)) {
            free += "_";
        }
        return free;
    }

    /** Whether some class has a part, such as the rows of a view, that it calls so. */
    public boolean isPart(String name) {
        return parts.contains(name);
    }

    /** The variable of an {@code each}, clear of what methods and their classes have already. */
    public String variable(Each each) {
        return free(each.as().java(), name -> OF_METHODS.contains(name) || parts.contains(name));
    }

    /** The port that a class calls, clear of what it has besides. */
    public String port(Call call) {
        return free(member(call.port()), name -> OF_METHODS.contains(name) || rows.contains(name));
    }

    /** Of every event: the identities that it concerns. */
    public String tags() {
        return tags;
    }

    /** Of events with constraints: itself, if they hold. */
    public String checked() {
        return checked;
    }

    /** Of every command: what is wrong with its data. */
    public String violations() {
        return violations;
    }

    /** Of types with constraints: reports what is wrong. */
    public String check() {
        return check;
    }

    /** The method of the example class for identifiers that have no type of their own. */
    public String plainExample() {
        return plainExample;
    }

    /** All methods of the example class. */
    public Set<String> examples() {
        return examples;
    }

    /** Whether values of this type are made by a method of the example class. */
    public static boolean hasExample(StrongType type) {
        return type.scalar() == ScalarType.UUID || type.scalar() == ScalarType.DECIMAL;
    }

    /** The accessor of a rejection's field: some names belong to exceptions. */
    public static String accessor(ErrorDefinition error, Field field) {
        String name = field.name().java();
        return OF_THROWABLES.contains(name) ? name + "_" : name;
    }

    /** The name of a method or parameter that is called after an element: {@code cartItems}. */
    public static String member(Name element) {
        String name = element.java();
        int humps = 0;
        while (humps < name.length() && Character.isUpperCase(name.charAt(humps))) {
            humps++;
        }
        int small = humps > 1 && humps < name.length() ? humps - 1 : humps;
        return JavaNames.member(
                name.substring(0, small).toLowerCase(Locale.ROOT) + name.substring(small));
    }

    /** A name with a capital first, to be put behind another: {@code submittedAt} is {@code SubmittedAt}. */
    public static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

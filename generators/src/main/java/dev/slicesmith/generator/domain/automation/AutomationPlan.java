package dev.slicesmith.generator.domain.automation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.OpenMethods;
import dev.slicesmith.generator.domain.Sourcing;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.naming.AutomationClasses;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Each;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.Generation;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.index.FieldSource;
import dev.slicesmith.model.index.ValueSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the code of one automation or translation needs, found out once: its emitters and the application agree. */
public final class AutomationPlan {

    private final Domain domain;
    private final CommandSlice slice;
    private final Trigger.Sending sending;
    private final Map<String, View> views = new LinkedHashMap<>();
    private final OpenMethods open = new OpenMethods();
    private boolean readsClock;
    private boolean readsMeta;
    private boolean makesIds;
    private boolean makesNumbers;

    private AutomationPlan(Domain domain, CommandSlice slice) {
        this.domain = domain;
        this.slice = slice;
        this.sending = slice.trigger().sendingIfAny().orElseThrow();
        sending.when().ifPresent(this::reads);
        sending.each().ifPresent(each -> reads(each.list()));
        sending.with().forEach(assignment -> reads(assignment.expression()));
        sending.call().ifPresent(call -> call.with().forEach(argument -> reads(argument.expression())));
        sources().forEach(this::generates);
        openings();
    }

    /** The plans of all slices whose commands no person sends, in order. */
    public static List<AutomationPlan> all(Domain domain) {
        List<AutomationPlan> plans = new ArrayList<>();
        for (CommandSlice slice : domain.model().commandSlices()) {
            if (slice.trigger().sendingIfAny().isPresent()) {
                plans.add(new AutomationPlan(domain, slice));
            }
        }
        return plans;
    }

    private void reads(Expression expression) {
        domain.index().expressions().of(expression).ifPresent(this::reads);
    }

    private void reads(TypedExpression typed) {
        typed.views().forEach(view -> views.put(view.name().text(), view));
        readsClock |= typed.readsClock();
        readsMeta |= typed.reads(Role.META);
    }

    private void generates(FieldSource source) {
        if (source.source() instanceof ValueSource.Generated generated) {
            readsClock |= generated.generation() == Generation.NOW;
            readsMeta |= generated.generation() == Generation.USER;
            makesIds |= generated.generation() == Generation.UUID;
            makesNumbers |= generated.generation() == Generation.SEQUENCE;
        }
    }

    private void openings() {
        sending.when().filter(when -> Sourcing.isOpen(domain, when)).ifPresent(when -> open.add(
                "when", "isDue", TypeName.BOOLEAN, subject(), "Whether something is to be done, when " + when.text()));
        for (FieldSource source : sources()) {
            if (Sourcing.isOpen(domain, source.source())) {
                String text = source.source() instanceof ValueSource.Explicit explicit
                        ? ": " + explicit.expression().text()
                        : "";
                open.add(source.field().name().text(), source.field().name().java(),
                        domain.typeOf(source.field()), subjectAndResult(),
                        "The value of " + source.field().name() + " in " + slice.command().name() + text);
            }
        }
    }

    public CommandSlice slice() {
        return slice;
    }

    public Trigger.Sending sending() {
        return sending;
    }

    public AutomationClasses classes() {
        return domain.layout().automation(slice);
    }

    /** Per field of the command where its value comes from. */
    public List<FieldSource> sources() {
        return domain.index().values().ofCommand(slice);
    }

    /** Whether not every row, event or moment is a reason to act. */
    public boolean asksWhetherDue() {
        return sending.when().isPresent();
    }

    /** The row or event that something is done for; empty if it is done for the time. */
    public List<ParameterSpec> subject() {
        if (slice.trigger() instanceof Trigger.FromTodo todo) {
            return List.of(Code.parameter(domain.layout().of(todo.todo()).row(), "row"));
        }
        return slice.trigger() instanceof Trigger.AfterEvent after
                ? List.of(Code.parameter(domain.layout().of(after.event()), "event"))
                : List.of();
    }

    private List<ParameterSpec> subjectAndResult() {
        List<ParameterSpec> parameters = new ArrayList<>(subject());
        if (hasResult()) {
            parameters.add(Code.parameter(classes().port().orElseThrow().response(), "result"));
        }
        return parameters;
    }

    /** Whether the call outside gives something back. */
    public boolean hasResult() {
        return sending.call().filter(call -> !call.returns().isEmpty()).isPresent();
    }

    /** The elements that one command each is sent for. */
    public Optional<Each> each() {
        return sending.each().filter(each -> !Sourcing.isOpen(domain, each.list()));
    }

    public OpenMethods open() {
        return open;
    }

    public boolean readsClock() {
        return readsClock;
    }

    public boolean readsMeta() {
        return readsMeta;
    }

    /** Whether it does work outside before it sends its commands. */
    public boolean callsOutside() {
        return classes().port().isPresent();
    }

    /** What {@code isDue} and {@code commands} are given: the row or event, and what they look at besides. */
    public CodeBlock arguments(String subject, CodeBlock meta) {
        List<CodeBlock> arguments = new ArrayList<>();
        if (!subject.isEmpty()) {
            arguments.add(CodeBlock.of("$L", subject));
        }
        if (readsMeta) {
            arguments.add(meta);
        }
        return CodeBlock.join(arguments, ", ");
    }

    /** What {@code commands} is given: also the key of the work outside, if there is any. */
    public CodeBlock arguments(String subject, CodeBlock meta, CodeBlock key) {
        CodeBlock arguments = arguments(subject, meta);
        if (!callsOutside()) {
            return arguments;
        }
        return arguments.isEmpty() ? key : CodeBlock.of("$L, $L", arguments, key);
    }

    /** The parameters of the automation's constructor, in order. */
    public List<ParameterSpec> parts() {
        List<ParameterSpec> parts = new ArrayList<>();
        if (!open.isEmpty()) {
            parts.add(Code.parameter(classes().rules(), "rules"));
        }
        classes().port().ifPresent(port -> parts.add(
                Code.parameter(port.port(), domain.members().port(sending.call().orElseThrow()))));
        if (readsClock) {
            parts.add(Code.parameter(JavaLibrary.CLOCK, "clock"));
        }
        if (makesIds) {
            parts.add(Code.parameter(ParameterizedTypeName.get(JavaLibrary.SUPPLIER, JavaLibrary.UUID), "ids"));
        }
        if (makesNumbers) {
            parts.add(Code.parameter(
                    ParameterizedTypeName.get(
                            ClassName.get("java.util.function", "ToLongFunction"), JavaLibrary.STRING),
                    "sequence"));
        }
        for (View view : views.values()) {
            parts.add(Code.parameter(new Keys(domain).rows("RowSource", view), ModelScope.rowsName(view)));
        }
        return parts;
    }
}

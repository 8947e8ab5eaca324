package dev.slicesmith.generator.domain;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.generator.expression.JavaScope;
import dev.slicesmith.generator.expression.JavaTypes;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.Counting;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the variables of expressions are at one place of generated code; each emitter fills in what its place has. */
public final class ModelScope implements JavaScope {

    private final Domain domain;
    private final Map<Role, CodeBlock> variables = new EnumMap<>(Role.class);
    private final Map<Role, Function<String, CodeBlock>> members = new EnumMap<>(Role.class);
    private final Set<String> taken = new HashSet<>();
    private Function<String, CodeBlock> parameters = name -> CodeBlock.of("$L", name);

    public ModelScope(Domain domain) {
        this.domain = domain;
    }

    /** The variable in this role is this expression, and its fields are read from it. */
    public ModelScope bind(Role role, String expression) {
        variables.put(role, CodeBlock.of("$L", expression));
        int dot = expression.indexOf('.');
        taken.add(dot < 0 ? expression : expression.substring(0, dot));
        return this;
    }

    /** The fields of the variable in this role are read otherwise than from the variable. */
    public ModelScope members(Role role, Function<String, CodeBlock> read) {
        members.put(role, read);
        return this;
    }

    /** Query parameters, or the command's fields that select events. */
    public ModelScope parameters(Function<String, CodeBlock> read) {
        parameters = read;
        return this;
    }

    /** Names that variables of lambdas must avoid. */
    public ModelScope taken(Set<String> names) {
        taken.addAll(names);
        return this;
    }

    /** A field of the variable in this role. */
    public CodeBlock member(Role role, String name) {
        Function<String, CodeBlock> read = members.get(role);
        return read != null ? read.apply(name) : CodeBlock.of("$L.$L()", variable(role), name);
    }

    /** The variable in this role. */
    public CodeBlock variable(Role role) {
        CodeBlock variable = variables.get(role);
        if (variable == null) {
            throw new IllegalStateException("no " + role + " here");
        }
        return variable;
    }

    @Override
    public JavaTypes types() {
        return domain.types();
    }

    @Override
    public CodeBlock variable(Variable variable) {
        return variable.role() == Role.PARAMETER ? parameters.apply(variable.name()) : variable(variable.role());
    }

    @Override
    public CodeBlock access(Variable variable, Field field) {
        return variable.role() == Role.PARAMETER || variable.role() == Role.LOCAL
                ? domain.types().access(variable(variable), field)
                : member(variable.role(), field.name().java());
    }

    @Override
    public CodeBlock access(Variable variable, Field field, CodeBlock counter) {
        boolean own = members.containsKey(variable.role());
        String name = field.name().java();
        return own ? CodeBlock.of("$L($L)", name, counter) : CodeBlock.of("$L.$L($L)", variable(variable), name, counter);
    }

    @Override
    public Counting counting() {
        return domain.index().expressions().counting();
    }

    @Override
    public CodeBlock history(Event event) {
        return member(Role.STATE, historyName(event));
    }

    @Override
    public CodeBlock rows(View view) {
        return CodeBlock.of("$L.rows()", rowsName(view));
    }

    @Override
    public CodeBlock row(View view, List<CodeBlock> key) {
        return CodeBlock.of("$L.row($L)", rowsName(view), new Keys(domain).of(view, key));
    }

    @Override
    public boolean isTaken(String name) {
        return taken.contains(name) || domain.members().isPart(name);
    }

    /** The name, or one like it that means nothing else here. */
    String free(String name) {
        return MemberNames.free(name, this::isTaken);
    }

    /** The state's component that holds the earlier events of a type. */
    public static String historyName(Event event) {
        return MemberNames.member(event.name()) + "Events";
    }

    /** The variable through which a view is read. */
    public static String rowsName(View view) {
        return MemberNames.member(view.name()) + "Rows";
    }
}

package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.ListOf;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension.Kind;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.CallNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NameNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types CEL's macros: {@code list.filter(x, condition)} and the like. */
final class Macros {

    /** Deepest nesting of comprehensions. */
    static final int MAX_NESTING = 3;

    private static final Map<String, Kind> KINDS = Map.of(
            "all", Kind.ALL, "exists", Kind.EXISTS, "exists_one", Kind.EXISTS_ONE, "existsOne", Kind.EXISTS_ONE,
            "filter", Kind.FILTER, "map", Kind.MAP);

    private final Typer typer;

    Macros(Typer typer) {
        this.typer = typer;
    }

    static boolean isMacro(CallNode call) {
        return call.target().isPresent() && KINDS.containsKey(call.name().name());
    }

    ExpressionTree type(CallNode call, Scope scope) {
        Kind kind = KINDS.get(call.name().name());
        int arguments = call.arguments().size();
        if (arguments != 2 && !(kind == Kind.MAP && arguments == 3)) {
            throw wrong(call);
        }
        if (scope.nesting() >= MAX_NESTING) {
            throw Problem.at(call.name(), ExpressionCode.TOO_LARGE,
                    "at most " + MAX_NESTING + " of all, exists, filter and map stand inside one another");
        }
        SyntaxNode target = call.target().orElseThrow();
        ExpressionTree over = typer.value(target, scope);
        Variable variable = variable(call, over, target);
        Scope inner = scope.within(variable).knowing(known(over, variable));
        if (arguments == 3) {
            ExpressionTree condition = typer.typeAs(ScalarType.BOOLEAN, call.arguments().get(1), inner);
            over = new Comprehension(Kind.FILTER, over, variable, condition, filtered(over));
            inner = inner.knowing(Facts.whenTrue(condition));
        }
        return body(kind, call.arguments().get(arguments - 1), over, variable, inner);
    }

    private ExpressionTree body(Kind kind, SyntaxNode node, ExpressionTree over, Variable variable, Scope inner) {
        if (kind == Kind.MAP) {
            ExpressionTree value = typer.value(node, inner);
            return new Comprehension(kind, over, variable, value, new ListOf(value.type()));
        }
        ExpressionTree condition = typer.typeAs(ScalarType.BOOLEAN, node, inner);
        FieldType type = kind == Kind.FILTER ? filtered(over) : ScalarType.BOOLEAN;
        return new Comprehension(kind, over, variable, condition, type);
    }

    /** What is filtered stays a list or a set; of a map the keys remain, as in CEL. */
    private static FieldType filtered(ExpressionTree over) {
        return over.type() instanceof MapOf ? new ListOf(ScalarType.STRING) : over.type();
    }

    private static Variable variable(CallNode call, ExpressionTree over, SyntaxNode target) {
        if (!(call.arguments().get(0) instanceof NameNode name)) {
            throw wrong(call);
        }
        Optional<FieldType> element = over.type() instanceof MapOf
                ? Optional.of(ScalarType.STRING)
                : Types.element(over.type());
        if (element.filter(Types::isVague).isPresent()) {
            throw Problem.at(target, ExpressionCode.NO_TYPE, "nothing is known of this list's elements");
        }
        return Typer.local(name, element.orElseThrow(() -> Problem.at(target, ExpressionCode.WRONG_TYPE,
                "expected a list, set or map but this is " + over.type().notation())));
    }

    /** What a filter has asked of its elements, whoever looks at them next knows. */
    private static Set<ExpressionTree> known(ExpressionTree over, Variable variable) {
        return over instanceof Comprehension filter && filter.kind() == Kind.FILTER
                ? Facts.renamed(Facts.whenTrue(filter.body()), filter.variable(), variable)
                : Set.of();
    }

    private static Problem wrong(CallNode call) {
        String name = call.name().name();
        return Problem.at(call.name(), ExpressionCode.WRONG_ARGUMENTS, "\"" + name + "\" takes a name for the element and "
                        + (name.equals("map") ? "a value" : "a condition"))
                .help("write list." + name + "(x, …)");
    }
}

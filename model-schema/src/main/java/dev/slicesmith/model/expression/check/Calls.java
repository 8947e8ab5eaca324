package dev.slicesmith.model.expression.check;

import dev.slicesmith.model.FieldType.ElementOf;
import dev.slicesmith.model.FieldType.OptionalOf;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import dev.slicesmith.model.View;
import dev.slicesmith.model.diagnostic.Suggestions;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Copy;
import dev.slicesmith.model.expression.ExpressionTree.RowByKey;
import dev.slicesmith.model.expression.ExpressionTree.RowExists;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.model.expression.parse.SyntaxNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.CallNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.ConstructNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NameNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.SelectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types everything with brackets: functions, macros, lookups of views, copies with changes. */
final class Calls {

    private static final List<String> OTHERS =
            List.of("has", "all", "exists", "exists_one", "filter", "map", "with", "get");
    private static final Map<String, Function> ALIASES = Map.of("timestamp", Function.INSTANT);

    private final Typer typer;
    private final Macros macros;
    private final Functions functions;
    private final Paths paths;

    Calls(Typer typer, ModelNames names) {
        this.typer = typer;
        this.macros = new Macros(typer);
        this.functions = new Functions(typer);
        this.paths = new Paths(typer, names);
    }

    ExpressionTree type(CallNode call, Scope scope) {
        Optional<View> view = viewOf(call, scope);
        if (view.isPresent()) {
            return lookup(call, view.get(), scope);
        }
        if (Macros.isMacro(call)) {
            return macros.type(call, scope);
        }
        List<SyntaxNode> arguments = new ArrayList<>();
        call.target().ifPresent(arguments::add);
        arguments.addAll(call.arguments());
        String name = call.name().name();
        if (name.equals("has") && arguments.size() == 1) {
            return Trees.present(typer.type(arguments.get(0), scope), arguments.get(0));
        }
        if (name.equals("with") && arguments.size() == 2) {
            return copy(arguments.get(0), arguments.get(1), scope);
        }
        Function function = Function.named(name).or(() -> Optional.ofNullable(ALIASES.get(name)))
                .orElseThrow(() -> unknown(call));
        return functions.type(function, new Arguments(typer, scope, call, function, arguments));
    }

    private static Problem unknown(CallNode call) {
        String name = call.name().name();
        List<String> known = new ArrayList<>(Function.names());
        known.addAll(OTHERS);
        Problem problem = Problem.at(call.name(), known.contains(name)
                ? ExpressionCode.WRONG_ARGUMENTS : ExpressionCode.UNKNOWN_FUNCTION,
                known.contains(name) ? "\"" + name + "\" is not used like that" : "there is no function \"" + name + "\"");
        return known.contains(name)
                ? problem.help("write " + Functions.usage(name))
                : problem.help(OtherFunctions.meant(name).or(() -> Suggestions.didYouMean(name, known)));
    }

    private Optional<View> viewOf(CallNode call, Scope scope) {
        boolean named = call.name().name().equals("get") || call.name().name().equals("has");
        if (!named || !scope.views() || !(call.target().orElse(null) instanceof SelectNode select)) {
            return Optional.empty();
        }
        boolean views = select.of() instanceof NameNode start && start.name().equals("views")
                && !Typer.isVariable(start, scope);
        return views ? Optional.of(paths.view(select.field())) : Optional.empty();
    }

    private ExpressionTree lookup(CallNode call, View view, Scope scope) {
        if (call.arguments().size() != view.key().size()) {
            throw Problem.at(call, ExpressionCode.WRONG_ARGUMENTS,
                    "a row of \"" + view.name() + "\" is found by "
                            + (view.key().isEmpty() ? "no key, as there is only one"
                                    : String.join(", ", view.key().stream().map(f -> f.name().java()).toList())));
        }
        List<ExpressionTree> key = new ArrayList<>();
        for (int i = 0; i < view.key().size(); i++) {
            key.add(typer.typeAs(view.key().get(i).type(), call.arguments().get(i), scope));
        }
        ElementOf row = Paths.row(view);
        return call.name().name().equals("has")
                ? new RowExists(view, key)
                : new RowByKey(view, key, new OptionalOf(row));
    }

    private ExpressionTree copy(SyntaxNode of, SyntaxNode changes, Scope scope) {
        ExpressionTree tree = typer.value(of, scope);
        if (!(tree.type() instanceof ValueObject type)) {
            throw Problem.at(of, ExpressionCode.WRONG_TYPE,
                    "expected a value object but this is " + tree.type().notation());
        }
        if (!(changes instanceof ConstructNode construct)
                || !construct.type().name().equals(type.name().java())
                && !construct.type().name().equals(type.name().text())) {
            throw Problem.at(changes, ExpressionCode.WRONG_ARGUMENTS, "\"with\" takes the changes of a \"" + type.name() + "\"")
                    .help("write …with(" + type.name().java() + "{…})");
        }
        return new Copy(tree, typer.changes(type, construct.arguments(), scope), type);
    }
}

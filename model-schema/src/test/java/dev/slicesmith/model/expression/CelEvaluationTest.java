package dev.slicesmith.model.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Expression;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.expression.check.ExpressionChecker;
import dev.slicesmith.model.expression.eval.EvaluationProblem;
import dev.slicesmith.model.expression.eval.Evaluator;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.model.link.Linker;
import dev.slicesmith.model.yaml.YamlModels;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where CEL has a value, ours is the same: integers of 64 bits, texts, lists, logic and macros. */
class CelEvaluationTest {

    private static final String HEAD = """
            model: Judge
            commands:
              Act: {fields: {id: uuid}}
            views:
              Row: {key: id, fields: {id: uuid, x: long, y: long, s: string, t: string, b: boolean, l: list<long>, n: list<string>}}
            slices:
              - name: Try
                todo: Row
                command: Act
                call:
                  port: Judge
                  with:
            """;

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("x", SimpleType.INT).addVar("y", SimpleType.INT)
            .addVar("s", SimpleType.STRING).addVar("t", SimpleType.STRING)
            .addVar("b", SimpleType.BOOL)
            .addVar("l", ListType.create(SimpleType.INT)).addVar("n", ListType.create(SimpleType.STRING))
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().build();

    private final Random random;

    CelEvaluationTest() {
        long seed = Long.getLong("slicesmith.seed", new Random().nextLong());
        System.out.println("CelEvaluationTest: -Dslicesmith.seed=" + seed);
        random = new Random(seed);
    }

    @Test
    void valuesAreCels() throws CelValidationException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            texts.add(of(one("int", "bool", "string", "list"), 3));
        }
        int compared = 0;
        Diagnostics diagnostics = new Diagnostics();
        EventModel model = Linker.link(YamlModels.read("judge.yaml", yaml(texts), diagnostics).orElseThrow(), diagnostics);
        CheckedExpressions checked = ExpressionChecker.check(model, diagnostics);
        List<Expression> all = ((CommandSlice) model.slices().get(0)).trigger().sendingIfAny().orElseThrow()
                .call().orElseThrow().with().stream().map(argument -> argument.expression()).toList();
        for (int i = 0; i < texts.size(); i++) {
            if (checked.of(all.get(i)).isPresent()) {
                compared++;
                compare(texts.get(i), checked, checked.of(all.get(i)).get());
            }
        }
        int count = compared;
        assertTrue(compared > 300, () -> "only " + count + " have a type: " + diagnostics.sorted());
    }

    private static String yaml(List<String> texts) {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (int i = 0; i < texts.size(); i++) {
            String ours = texts.get(i).replaceAll("\\b([xystbln])\\b(?!\\(|')", "row.$1");
            yaml.append("        a").append(i).append(": \"").append(ours).append("\"\n");
        }
        return yaml.toString();
    }

    private void compare(String text, CheckedExpressions checked, TypedExpression ours) throws CelValidationException {
        CelRuntime.Program program;
        try {
            program = RUNTIME.createProgram(COMPILER.compile(text).getAst());
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < 10; i++) {
            Map<String, Object> values = new TreeMap<>(Map.of(
                    "x", number(), "y", number(), "s", one("", "a", "Zoë", "ab"), "t", one("a", "b", "\ud83d\ude00"),
                    "b", random.nextBoolean(), "l", List.of(number(), number()), "n", List.of("a", "ab")));
            assertEquals(cel(program, values), interpreted(checked, ours, values), () -> text + " with " + values);
        }
    }

    private static String cel(CelRuntime.Program program, Map<String, Object> values) {
        try {
            return String.valueOf(program.eval(values));
        } catch (CelEvaluationException e) {
            return "fails";
        }
    }

    private static String interpreted(CheckedExpressions checked, TypedExpression ours, Map<String, Object> values) {
        try {
            return String.valueOf(new Evaluator(checked, ZoneOffset.UTC).evaluate(ours, v -> new RecordValue(values)));
        } catch (EvaluationProblem e) {
            return "fails";
        }
    }

    private long number() {
        return List.of(0L, 1L, -1L, 3L, 10L, Long.MAX_VALUE, Long.MIN_VALUE).get(random.nextInt(7));
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Divisors and indexes are constants: CEL's logic swallows errors that ours reports. */
    private String of(String type, int depth) {
        int d = depth - 1;
        if (depth == 0) {
            return switch (type) {
                case "int" -> one("x", "y", "x");
                case "bool" -> one("b", "true", "x < y");
                case "string" -> one("s", "t", "'q'");
                default -> "l";
            };
        }
        return switch (type) {
            case "int" -> one("(" + of("int", d) + one(" / ", " % ") + one("3", "-1", "7") + ")",
                    "(" + of("int", d) + one(" + ", " - ", " * ") + one("x", "1", "3") + ")", "-(" + of("int", d) + ")",
                    "(" + of("bool", d) + " ? " + of("int", d) + " : " + of("int", d) + ")", "l[1]");
            case "bool" -> one("(" + one("x", "y", "1") + one(" < ", " <= ", " > ", " >= ", " == ", " != ") + "y)",
                    "(" + of("string", d) + one(" < ", " <= ", " == ", " != ") + of("string", d) + ")",
                    "!" + of("bool", 0).replace("x < y", "(x < y)"), "(x in " + "l)",
                    "(" + pure(d) + one(" && ", " || ") + pure(d) + ")",
                    "l" + one(".all", ".exists", ".exists_one") + "(e, e" + one(" < ", " == ", " > ") + "x)",
                    "size(" + one("s", "l", "n") + ") > 1", "(s in n)",
                    of("string", d) + one(".contains(", ".startsWith(", ".endsWith(") + of("string", d) + ")",
                    of("string", d) + ".matches('[a-c]+$')");
            case "string" -> one("(" + of("string", d) + " + " + of("string", d) + ")",
                    "(" + of("bool", d) + " ? " + of("string", d) + " : " + of("string", d) + ")", "n[0]", "string(x)");
            default -> one("l.map(e, e / 3)", "l.filter(e, e > x)", "(l + [x])", "l.map(e, e < x, e % 7)",
                    "n.filter(e, e != s).map(e, size(e) > 1)", "(l + l)");
        };
    }

    private String pure(int depth) {
        return depth <= 0 ? one("b", "(x < y)") : one("b", "!b", "(x == y)", "l.exists(e, e > y)", "(s != t)");
    }
}

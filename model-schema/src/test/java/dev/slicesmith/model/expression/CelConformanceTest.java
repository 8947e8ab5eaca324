package dev.slicesmith.model.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every line of {@code cel-conformance.txt} means in our language what it means in CEL, as CEL's own evaluator says. What
 * is different on purpose stands in {@code docs/expressions.md} and not here.
 */
class CelConformanceTest {

    private static final Path CASES = Path.of("src/test/resources/cel-conformance.txt");

    private static final Map<String, Object> VALUES = Map.of(
            "x", 7L, "y", -3L, "s", "Zoë 😀", "b", true, "l", List.of(1L, 2L, 3L), "n", List.of("a", "b", "a"),
            "m", Map.of("k", 1L, "long key", 2L), "e", List.of());

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("x", SimpleType.INT).addVar("y", SimpleType.INT)
            .addVar("s", SimpleType.STRING)
            .addVar("b", SimpleType.BOOL)
            .addVar("l", ListType.create(SimpleType.INT)).addVar("n", ListType.create(SimpleType.STRING))
            .addVar("m", MapType.create(SimpleType.STRING, SimpleType.INT))
            .addVar("e", ListType.create(SimpleType.INT))
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().build();

    private static final String HEAD = """
            model: Judge
            commands:
              Act: {fields: {id: uuid}}
            views:
              Row:
                key: id
                fields: {id: uuid, x: long, y: long, s: string, b: boolean, l: list<long>, n: list<string>, m: map<long>, e: list<long>}
            slices:
              - name: Try
                todo: Row
                command: Act
                call:
                  port: Judge
                  with:
            """;

    @TestFactory
    List<DynamicTest> meansWhatCelSays() throws IOException {
        List<String> texts = Files.readAllLines(CASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toList());
        Diagnostics diagnostics = new Diagnostics();
        EventModel model = Linker.link(YamlModels.read("judge.yaml", yaml(texts), diagnostics).orElseThrow(), diagnostics);
        CheckedExpressions checked = ExpressionChecker.check(model, diagnostics);
        List<Expression> all = ((CommandSlice) model.slices().get(0)).trigger().sendingIfAny().orElseThrow()
                .call().orElseThrow().with().stream().map(argument -> argument.expression()).toList();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Expression expression = all.get(i);
            tests.add(DynamicTest.dynamicTest(text, () -> {
                assertTrue(checked.of(expression).isPresent(), () -> diagnostics.sorted().toString());
                assertEquals(cel(text), interpreted(checked, checked.of(expression).orElseThrow()));
            }));
        }
        return tests;
    }

    private static String yaml(List<String> texts) {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (int i = 0; i < texts.size(); i++) {
            String ours = texts.get(i).replaceAll("(?<![\\w.'\"\\\\])([xysblnme])(?![\\w'\"(])", "row.$1");
            yaml.append("        a").append(i).append(": '").append(ours.replace("'", "''")).append("'\n");
        }
        return yaml.toString();
    }

    private static String cel(String text) throws CelValidationException {
        try {
            return String.valueOf(RUNTIME.createProgram(COMPILER.compile(text).getAst()).eval(VALUES));
        } catch (CelEvaluationException e) {
            return "fails";
        }
    }

    private static String interpreted(CheckedExpressions checked, TypedExpression ours) {
        try {
            return String.valueOf(new Evaluator(checked, ZoneOffset.UTC).evaluate(ours, v -> new RecordValue(VALUES)));
        } catch (EvaluationProblem e) {
            return "fails";
        }
    }
}

package dev.slicesmith.generator.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.Expression;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.expression.eval.Environment;
import dev.slicesmith.model.expression.eval.EvaluationProblem;
import dev.slicesmith.model.expression.eval.Evaluator;
import dev.slicesmith.model.expression.eval.RecordValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The interpreter and the generated Java give the same value, or fail alike, for random expressions and values. */
class AgreementTest {

    private static final Instant NOW = Instant.parse("2026-03-29T01:15:00Z");
    private static final int BATCH = 500;
    private static final int ROWS = 12;

    @Test
    void randomExpressions() throws ReflectiveOperationException {
        long seed = Long.getLong("slicesmith.seed", new Random().nextLong());
        System.out.println("AgreementTest: -Dslicesmith.seed=" + seed);
        Random random = new Random(seed);
        int expressions = Integer.getInteger("slicesmith.seeds", 4 * BATCH) / 4;
        int agreed = 0;
        while (agreed < expressions) {
            List<String> texts = new ArrayList<>();
            RandomExpressions generator = new RandomExpressions(random, RandomExpressions.PROOF);
            while (texts.size() < BATCH) {
                texts.add(generator.next());
            }
            agreed += agreed(texts, random, BATCH * 7 / 10);
        }
        System.out.println("AgreementTest: " + agreed + " expressions, each with " + ROWS + " rows");
    }

    /** How many have a type, and the same value in both worlds. */
    private static int agreed(List<String> texts, Random random, int least)
            throws ReflectiveOperationException {
        ProofModel proof = ProofModel.of(texts);
        Map<String, TypedExpression> typed = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Expression expression = proof.expressions().get(i);
            String name = "e" + i;
            proof.checked().of(expression).ifPresent(found -> typed.put(name, found));
        }
        assertTrue(typed.size() >= least, () -> "only " + typed.size() + " have a type:\n" + proof.diagnostics().sorted());
        ClassLoader loader = InMemoryJavac.compile(ProofProject.PACKAGE, new ProofProject(proof).sources(typed));
        for (int i = 0; i < ROWS; i++) {
            new Comparison(proof, loader, new RandomValues(random)).compare(typed);
        }
        return typed.size();
    }

    /** One row and the other view's rows, for which all expressions are evaluated both ways. */
    private static final class Comparison {

        private final ProofModel proof;
        private final ValueBridge bridge;
        private final ClassLoader loader;
        private final RecordValue row;
        private final List<RecordValue> others;

        Comparison(ProofModel proof, ClassLoader loader, RandomValues values) {
            this.proof = proof;
            this.loader = loader;
            this.bridge = new ValueBridge(loader);
            this.row = values.record(proof.everything().fields());
            this.others = List.of(values.record(proof.others().fields()), values.record(proof.others().fields()));
        }

        void compare(Map<String, TypedExpression> expressions) throws ReflectiveOperationException {
            Class<?> type = loader.loadClass(ProofProject.PACKAGE + ".Expressions");
            Object javaRow = bridge.record("Everything", proof.everything().fields(), row);
            List<Object> javaOthers = others.stream()
                    .map(other -> bridge.record("Others", proof.others().fields(), other))
                    .toList();
            for (Method method : type.getDeclaredMethods()) {
                if (!method.isSynthetic()) {
                    TypedExpression expression = expressions.get(method.getName());
                    assertEquals(interpreted(expression), compiled(method, expression, javaRow, javaOthers),
                            () -> expression.source().text() + "\n" + java(expression) + "\nwith " + row);
                }
            }
        }

        private Object compiled(Method method, TypedExpression expression, Object javaRow, List<Object> javaOthers)
                throws ReflectiveOperationException {
            try {
                return bridge.fromJava(method.invoke(null, javaRow, NOW, javaOthers), expression.type());
            } catch (InvocationTargetException e) {
                return failure(e.getCause());
            }
        }

        private Object interpreted(TypedExpression expression) {
            try {
                return new Evaluator(proof.checked(), proof.model().zone()).evaluate(expression, environment());
            } catch (EvaluationProblem e) {
                return failure(e.getCause());
            }
        }

        private static String failure(Throwable problem) {
            return "fails: " + problem.getClass().getSimpleName() + ": " + problem.getMessage();
        }

        private String java(TypedExpression expression) {
            return new ExpressionCompiler().compile(expression, new ProofProject(proof)).toString();
        }

        private Environment environment() {
            return new Environment() {
                @Override
                public Object variable(Variable variable) {
                    return variable.role() == Role.NOW ? NOW : row;
                }

                @Override
                public List<RecordValue> rows(View view) {
                    return others;
                }
            };
        }
    }
}

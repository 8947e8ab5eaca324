package dev.slicesmith.generator.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.expression.eval.EvaluationProblem;
import dev.slicesmith.model.expression.eval.Evaluator;
import dev.slicesmith.model.expression.eval.RecordValue;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What would run for minutes is refused or cut off, with the same message in both worlds. */
class HostileTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Test
    void nestedLoopsAreCutOff() throws ReflectiveOperationException {
        ProofModel proof = ProofModel.of(List.of(
                "row.counts.all(a, row.counts.all(b, row.counts.all(c, a + b + c >= 0)))",
                "size(row.counts.map(a, row.counts.map(b, a * b)))"));
        Map<String, Object> values = new HashMap<>(
                new RandomValues(new Random(1)).record(proof.everything().fields()).fields());
        values.put("counts", IntStream.range(0, 300).boxed().toList());
        RecordValue row = new RecordValue(values);
        TypedExpression cubic = proof.checked().of(proof.expressions().get(0)).orElseThrow();
        TypedExpression square = proof.checked().of(proof.expressions().get(1)).orElseThrow();
        ClassLoader loader = InMemoryJavac.compile(
                ProofProject.PACKAGE, new ProofProject(proof).sources(Map.of("cubic", cubic, "square", square)));
        Object javaRow = new ValueBridge(loader).record("Everything", proof.everything().fields(), row);
        Class<?> type = loader.loadClass(ProofProject.PACKAGE + ".Expressions");
        Method compiledCubic = type.getMethod("cubic", javaRow.getClass(), Instant.class, List.class);
        Method compiledSquare = type.getMethod("square", javaRow.getClass(), Instant.class, List.class);
        Evaluator evaluator = new Evaluator(proof.checked(), proof.model().zone());

        assertEquals(300, compiledSquare.invoke(null, javaRow, Instant.EPOCH, List.of()));
        assertEquals(300, evaluator.evaluate(square, variable -> row));
        long before = processorTime();
        InvocationTargetException compiled = assertThrows(InvocationTargetException.class,
                () -> compiledCubic.invoke(null, javaRow, Instant.EPOCH, List.of()));
        EvaluationProblem interpreted =
                assertThrows(EvaluationProblem.class, () -> evaluator.evaluate(cubic, variable -> row));
        assertTrue(processorTime() - before < LIMIT.toNanos(), "takes too long");
        assertEquals("nested loops look at more than 1000000 elements", interpreted.getCause().getMessage());
        assertEquals(interpreted.getCause().getMessage(), compiled.getCause().getMessage());
    }

    @Test
    void patternsListsAndTextsThatExplodeAreHarmlessOrCutOff() throws ReflectiveOperationException {
        ProofModel proof = ProofModel.of(List.of(
                "row.name.matches('^(a+)+$')", "row.name.matches('^(([a-z])+.)+[A-Z]([a-z])+$')",
                "row.name.matches('(a*)*(a*)*b')", "size(row.counts + row.counts)",
                "size(" + String.join(" + ", Collections.nCopies(60, "row.name")) + ")"));
        Map<String, Object> values = new HashMap<>(
                new RandomValues(new Random(1)).record(proof.everything().fields()).fields());
        values.put("name", "a".repeat(20_000) + "!");
        values.put("counts", Collections.nCopies(600_000, 1));
        RecordValue row = new RecordValue(values);
        Map<String, TypedExpression> typed = new HashMap<>();
        for (int i = 0; i < proof.expressions().size(); i++) {
            typed.put("e" + i, proof.checked().of(proof.expressions().get(i)).orElseThrow());
        }
        ClassLoader loader = InMemoryJavac.compile(ProofProject.PACKAGE, new ProofProject(proof).sources(typed));
        Object javaRow = new ValueBridge(loader).record("Everything", proof.everything().fields(), row);
        Class<?> type = loader.loadClass(ProofProject.PACKAGE + ".Expressions");
        Evaluator evaluator = new Evaluator(proof.checked(), proof.model().zone());
        for (Map.Entry<String, TypedExpression> one : typed.entrySet()) {
            long before = processorTime();
            String interpreted = outcome(() -> evaluator.evaluate(one.getValue(), variable -> row));
            assertTrue(processorTime() - before < LIMIT.toNanos(), () -> one.getValue().source().text());
            before = processorTime();
            Method compiled = type.getMethod(one.getKey(), javaRow.getClass(), Instant.class, List.class);
            assertEquals(interpreted, outcome(() -> compiled.invoke(null, javaRow, Instant.EPOCH, List.of())));
            assertTrue(processorTime() - before < LIMIT.toNanos(), () -> one.getValue().source().text());
        }
        assertEquals("a list has more than 1000000 elements", outcome(
                () -> evaluator.evaluate(typed.get("e3"), variable -> row)));
        assertEquals("a text has more than 1000000 characters", outcome(
                () -> evaluator.evaluate(typed.get("e4"), variable -> row)));
    }

    private static String outcome(Callable<Object> evaluation) {
        try {
            return String.valueOf(evaluation.call());
        } catch (Exception e) {
            return e.getCause().getMessage();
        }
    }

    /** Of this thread, so that a busy machine makes no difference. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void hostileTextsAreRefused() {
        List<String> texts = List.of(
                "(".repeat(2_000) + "1" + ")".repeat(2_000), "[".repeat(3_000), "!".repeat(3_999) + "true",
                "1" + " + 1".repeat(900), "row.name" + ".trim()".repeat(500), "1e99999", "1e9999 * 2", "9".repeat(3_000),
                "a".repeat(5_000), "'" + "x".repeat(4_500) + "'", "row.name.matches('((a{100}){100}){100}')",
                "row.name.matches('" + "(".repeat(500) + "')", "true ? ".repeat(500) + "1" + " : 1".repeat(500));
        ProofModel proof = assertTimeoutPreemptively(LIMIT.multipliedBy(10), () -> ProofModel.of(texts));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            assertTrue(proof.checked().of(proof.expressions().get(i)).isEmpty(), () -> text);
        }
        assertEquals(texts.size(), proof.diagnostics().sorted().size());
    }
}

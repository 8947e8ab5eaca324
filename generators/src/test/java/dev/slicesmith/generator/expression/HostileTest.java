package dev.slicesmith.generator.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.expression.eval.Evaluator;
import dev.slicesmith.model.expression.eval.RecordValue;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What would run for minutes is refused or cut off, with the same message in both worlds. */
class HostileTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final String CUT_OFF = "nested loops look at more than 1000000 elements";

    @Test
    void loopsInLoopsAreCutOff() throws ReflectiveOperationException {
        List<String> cutOff = List.of(
                "row.counts.all(a, row.counts.all(b, row.counts.all(c, a + b + c >= 0)))",
                "row.counts.all(a, row.bigs.all(b, " + String.join(" + ", Collections.nCopies(90, "b")) + " >= 0))",
                String.join(" && ", Collections.nCopies(50, "row.counts.filter(a, a < 20).all(a, row.bigs.all(b, b >= 0))")),
                String.join(" && ", Collections.nCopies(100, "row.counts.all(a, a >= 0)")),
                "row.counts.all(a, " + String.join(" && ", Collections.nCopies(95, "a + a + a + a + a >= 0")) + ")");
        assertEquals(Collections.nCopies(cutOff.size(), CUT_OFF), outcomes(cutOff, longLists()));
        assertEquals(List.of("300"), outcomes(List.of("size(row.counts.map(a, row.counts.map(b, a * b)))"), lists(300)));
    }

    @Test
    void whatGoesThroughACollectionOrTextInALoopIsCutOff() throws ReflectiveOperationException {
        List<String> cutOff = List.of(
                "row.counts.all(a, !(-1 in row.counts))", "row.counts.all(a, sum(row.bigs) > 0)",
                "size(row.counts.map(a, size(sort(row.counts)))) > 0",
                "size(row.counts.map(a, size(row.counts + [a]))) > 0",
                "size(row.counts.map(a, row.counts.without(a) == row.counts)) > 0",
                "row.counts.all(a, !row.name.contains('ab'))", "row.counts.all(a, !row.name.matches('ab'))",
                "row.counts.all(a, string(a).matches('(a{30}){30}') || true)",
                "size(row.counts.map(a, row.name + string(a))) > 0",
                "size(row.counts.map(a, '" + "x".repeat(3_000) + "' + string(a))) > 0",
                String.join(" && ", Collections.nCopies(90, "size(sort(row.counts)) > 0")));
        assertEquals(Collections.nCopies(cutOff.size(), CUT_OFF), outcomes(cutOff, longLists()));
        assertEquals(List.of("true", "true"), outcomes(
                List.of("row.counts.all(a, a in row.counts)", "row.names.all(n, row.name.contains('a') && n != '')"),
                lists(300)));
    }

    @Test
    void computedFieldsCountWithWhoReadsThem() throws ReflectiveOperationException {
        List<String> cutOff = List.of(
                "row.counts.all(a, row.pairs >= 0)", "row.counts.all(a, row.total + a >= 0)",
                "row.counts.all(a, row.chain + a >= 0)", "row.pairs + row.pairs + row.pairs > 0");
        assertEquals(Collections.nCopies(cutOff.size(), CUT_OFF), outcomes(cutOff, longLists()));
        assertEquals(List.of("90000", "44850", "true"), outcomes(
                List.of("row.pairs", "row.total", "row.counts.all(a, row.total + a >= 0)"), lists(300)));
    }

    private static Map<String, Object> longLists() {
        return lists(30_000);
    }

    private static Map<String, Object> lists(int size) {
        return Map.of(
                "counts", IntStream.range(0, size).boxed().toList(),
                "bigs", IntStream.range(0, size).mapToObj(i -> (long) i).toList(),
                "names", Collections.nCopies(size, "name"),
                "name", "a".repeat(size));
    }

    @Test
    void patternsListsAndTextsThatExplodeAreHarmlessOrCutOff() throws ReflectiveOperationException {
        List<String> texts = List.of(
                "row.name.matches('^(a+)+$')", "row.name.matches('^(([a-z])+.)+[A-Z]([a-z])+$')",
                "row.name.matches('(a*)*(a*)*b')", "size(row.counts + row.counts)",
                "size(" + String.join(" + ", Collections.nCopies(60, "row.name")) + ")");
        Map<String, Object> values = Map.of(
                "name", "a".repeat(20_000) + "!", "counts", Collections.nCopies(600_000, 1));
        assertEquals(
                List.of("false", "false", "false", "a list has more than 1000000 elements",
                        "a text has more than 1000000 characters"),
                outcomes(texts, values));
    }

    @Test
    void numbersOfAThousandDigitsAreCutOff() throws ReflectiveOperationException {
        BigDecimal number = new BigDecimal("7".repeat(490) + "." + "7".repeat(490));
        String product = String.join(" * ", Collections.nCopies(7, "9".repeat(450) + ".0"));
        List<String> cutOff = List.of(
                "row.amounts.all(a, " + String.join(" * ", Collections.nCopies(80, "a")) + " >= 0.0)",
                "row.amounts.all(a, a * a * a * a * a * a >= 0.0)",
                "row.counts.all(c, decimal(c) * " + product + " >= 0.0)",
                "row.amounts.all(a, row.amounts.all(b, a * b >= 0.0))");
        Map<String, Object> values = Map.of(
                "counts", Collections.nCopies(30_000, 3), "amounts", Collections.nCopies(30_000, number));
        assertEquals(Collections.nCopies(cutOff.size(), CUT_OFF), outcomes(cutOff, values));
        assertEquals(List.of("true", "true"), outcomes(
                List.of("row.amounts.all(a, a * 1.0 > 0.0)", "sum(row.amounts.map(a, a - 1.0)) > 0.0"), values));
    }

    @Test
    void whatTakesZerosAwayIsFast() throws ReflectiveOperationException {
        BigDecimal power = new BigDecimal(BigInteger.TWO.pow(499));
        BigDecimal fraction = BigDecimal.ONE.divide(power);
        assertEquals(List.of("90000"), outcomes(
                List.of("size(row.amounts.map(a, a * row.amount))"),
                Map.of("amount", fraction, "amounts", Collections.nCopies(90_000, power))));
    }

    /** What is written twice at each link of a chain is written millions of times. */
    @Test
    void chainsAreWrittenOnce() {
        List<String> texts = new ArrayList<>();
        for (String sign : List.of(" + ", " - ", " * ", " / ")) {
            texts.add("row.amount" + (sign + "row.rate").repeat(45) + " > 0.0");
            texts.add("row.big" + (sign + "row.big").repeat(45) + " > 0");
            texts.add("row.ratio" + (sign + "row.ratio").repeat(45) + " > 0.0");
        }
        texts.add("row.name" + " + row.other".repeat(45) + " == row.name");
        texts.add("row.span" + " + row.span".repeat(45) + " == row.span");
        texts.add("row.at" + " - row.span".repeat(45) + " > row.at");
        texts.add("row.flag ? 1 : ".repeat(30) + "2");
        texts.add("row.maybeCount.orElse(".repeat(30) + "1" + ")".repeat(30));
        texts.add("round(".repeat(30) + "row.amount" + ", 2)".repeat(30));
        texts.add("max(".repeat(30) + "row.amount" + ", row.rate)".repeat(30));
        texts.add("row.counts" + " + row.counts".repeat(45) + " == row.counts");
        texts.add("-".repeat(30) + "row.amount");
        assertEquals(texts.size(), assertTimeoutPreemptively(LIMIT.multipliedBy(10),
                () -> outcomes(texts, Map.of())).size());
    }

    /** What comes of each expression, which is the same in both worlds, and takes no longer than it may. */
    private static List<String> outcomes(List<String> texts, Map<String, Object> values)
            throws ReflectiveOperationException {
        ProofModel proof = ProofModel.of(texts);
        Map<String, Object> all = new HashMap<>(
                new RandomValues(new Random(1)).record(proof.everything().fields()).fields());
        all.putAll(values);
        RecordValue row = new RecordValue(all);
        Map<String, TypedExpression> typed = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            typed.put("e" + i, proof.checked().of(proof.expressions().get(i)).orElseThrow());
        }
        ClassLoader loader = InMemoryJavac.compile(ProofProject.PACKAGE, new ProofProject(proof).sources(typed));
        Object javaRow = new ValueBridge(loader).record("Everything", proof.everything().fields(), row);
        Class<?> type = loader.loadClass(ProofProject.PACKAGE + ".Expressions");
        Evaluator evaluator = new Evaluator(proof.checked(), proof.model().zone());
        List<String> outcomes = new ArrayList<>();
        for (Map.Entry<String, TypedExpression> one : typed.entrySet()) {
            Method compiled = type.getMethod(one.getKey(), javaRow.getClass(), Instant.class, List.class);
            String text = one.getValue().source().text();
            String interpreted = inTime(text, () -> evaluator.evaluate(one.getValue(), variable -> row));
            assertEquals(interpreted, inTime(text, () -> compiled.invoke(null, javaRow, Instant.EPOCH, List.of())), text);
            outcomes.add(interpreted);
        }
        return outcomes;
    }

    private static String inTime(String text, Callable<Object> evaluation) {
        long before = processorTime();
        String outcome = outcome(evaluation);
        assertTrue(processorTime() - before < LIMIT.toNanos(), () -> "takes too long: " + text);
        return outcome;
    }

    private static String outcome(Callable<Object> evaluation) {
        try {
            return String.valueOf(evaluation.call());
        } catch (Exception e) {
            return e.getCause() == null ? e.toString() : e.getCause().getMessage();
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

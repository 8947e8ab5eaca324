package dev.slicesmith.generator.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.Field;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.ExpressionTree.Role;
import dev.slicesmith.model.expression.ExpressionTree.Variable;
import dev.slicesmith.model.expression.TypedExpression;
import dev.slicesmith.model.expression.eval.Environment;
import dev.slicesmith.model.expression.eval.EvaluationProblem;
import dev.slicesmith.model.expression.eval.Evaluator;
import dev.slicesmith.model.expression.eval.RecordValue;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every function and operator gives, corners included: in the interpreter and in Java alike. */
class SemanticsTest {

    private static final Instant NOW = Instant.parse("2026-03-29T01:15:00Z");

    /** An expression, {@code =>}, and its value as text; {@code !} and a message if it fails. */
    private static final String TABLE = """
            7 / 2 => 3
            -7 / 2 => -3
            -7 % 3 => -1
            row.count / row.small => !/ by zero
            row.count % row.small => !/ by zero
            row.count + 2147483647 => !integer overflow
            (0 - 2147483647 - 1) / (row.small - 1) => !integer overflow
            -(0 - 2147483647 - 1) => !integer overflow
            2147483647 + long(1) => 2147483648
            row.big + 9223372036854775807 => !long overflow
            int(row.big * 4) => !integer overflow
            int(2.99) => 2
            int(-2.99) => -2
            int(row.ratio) => 2
            long(9.9e18) => !Overflow
            0.1 + 0.2 => 0.3
            0.1 + 0.2 == 0.3 => true
            9.90 => 9.9
            9.9 == 9.90 => true
            [9.90, 1] == [9.9, 1.0] => true
            9.90 in [9.9] => true
            row.amount * 2 => 19.8
            row.amount * row.count => 29.7
            decimal(1) / 3 => 0.3333333333333333333333333333333333
            decimal(2) / 3 => 0.6666666666666666666666666666666667
            decimal(10) / 4 => 2.5
            row.amount / (row.rate - row.rate) => !Division by zero
            round(2.345, 2) => 2.35
            round(-2.345, 2) => -2.35
            round(2.5) => 3
            round(1234.5, -2) => 1200
            string(round(1.999, 2)) => 2
            string(0.0000001) => 0.0000001
            string(1e20) => 100000000000000000000
            1e200 * 1e200 => 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
            1e300 * 1e300 => !a decimal has more than 500 digits
            row.price + row.price => 5
            row.price > 2 => true
            row.quantity * row.price => 10
            row.ratio * 2 => 5.0
            row.ratio / 0 => Infinity
            double(0) / 0 == double(0) / 0 => false
            double(0) / 0 < 1 => false
            !(double(0) / 0 < 1) => true
            size('Zoë 😀') => 5
            size('') => 0
            'a' + 'b' + string(1) => ab1
            'Zoë' < 'Zoo' => false
            'abc'.contains('b') && 'abc'.startsWith('a') && 'abc'.endsWith('c') => true
            lowerAscii('ÄBC') => Äbc
            upperAscii('äbß') => äBß
            trim(' a ') => a
            'a1b'.matches('[0-9]') => true
            'a1b'.matches('^[0-9]$') => false
            'x😀y'.matches('^x.y$') => true
            row.email + '!' => b@c.de!
            size(row.counts) + size(row.words) + size(row.stock) => 7
            row.counts + [4] => [1, 2, 3, 4]
            row.counts[0] => 1
            row.counts[3] => !row.counts[3] has no value
            row.counts[0 - 1] => !row.counts[-1] has no value
            row.stock['x'] => 5
            row.stock['none'] => !row.stock[none] has no value
            orElse(row.stock['none'], 9) => 9
            orElse(row.counts[7], 9) => 9
            row.stock['none'] == null => true
            has(row.stock['x']) => true
            'x' in row.stock => true
            'a' in row.words => true
            row.words + ['a', 'z'] => [a, b, z]
            without(row.words, 'a') => [b]
            row.words + row.words == row.words => true
            without([1, 2, 1], 1) => [2]
            put(row.stock, 'y', 6) => {x=5, z=7, y=6}
            put(row.stock, 'x', 6) => {x=6, z=7}
            without(row.stock, 'x') => {z=7}
            row.stock.map(k, row.stock[k]) => [5, 7]
            row.stock.filter(k, row.stock[k] > 5) => [z]
            sum(row.stock.map(k, row.stock[k])) => 12
            sum(row.counts) => 6
            sum(row.counts.filter(c, c > 9)) => 0
            sum(row.prices) => 3
            sum(row.lines.map(l, l.price)) => 3.5
            sum(row.spans) => PT1H1M30S
            sum([2147483647, 1]) => !integer overflow
            min(row.counts) => Optional[1]
            max(row.counts.filter(c, c > 9)) => Optional.empty
            min(3, 2) + max(3, 2) => 5
            min(2.50, 3) => 2.5
            max('a', 'b') => b
            first(row.lines).quantity => ?
            first(row.counts) => Optional[1]
            last(row.counts) => Optional[3]
            last(row.words) => Optional[b]
            distinct([2, 1, 2]) => [2, 1]
            sort([2, 1, 2]) => [1, 2, 2]
            sort(row.days) => [2026-01-31, 2026-03-29]
            row.counts.all(c, c > 0) => true
            row.counts.filter(c, c > 9).all(c, c > 10) => true
            string(row.counts.all(c, row.counts.exists(d, d == c))) => true
            string(row.counts.exists_one(c, row.counts.all(d, d <= c))) + 'x' => truex
            row.counts.exists(c, c == 2) => true
            row.counts.filter(c, c > 9).exists(c, true) => false
            row.counts.exists_one(c, c > 2) => true
            row.counts.exists_one(c, c > 1) => false
            row.counts.map(c, c > 1, c * 10) => [20, 30]
            row.counts.map(c, 6 / (c - 2)).exists(x, x < 0) => true
            first(row.counts.map(c, 6 / (c - 2))) => Optional[-6]
            row.counts.map(c, 6 / (c - 2)) => !/ by zero
            row.lines.filter(l, has(l.note)).map(l, l.note) => [n]
            row.lines.map(l, orElse(l.note, '-')) => [n, -]
            row.line.with(Line{quantity: 9, note: 'm'}).quantity => 9
            row.lines[1].with(Line{price: 8}).price => 8
            Line{item: row.item, price: 1, quantity: 2, tags: []} == row.line => false
            row.line.with(Line{price: row.line.price}) == row.line => true
            row.maybeCount == null => true
            row.maybeName == 'x' => true
            row.maybeName != 'y' => true
            row.maybeCount == 3 => false
            orElse(row.maybeCount, row.count) => 3
            orElse(row.maybeCount, 1 / row.small) => !/ by zero
            orElse(row.maybeName, string(1 / row.small)) => x
            has(row.maybeName) && size(row.maybeName) == 1 => true
            row.maybeCount != null && row.maybeCount > 1 => false
            row.maybeCount == null || row.maybeCount > 1 => true
            row.maybeCount == null ? 0 : row.maybeCount => 0
            row.flag ? null : row.maybeName => Optional.empty
            row.status == Status.open => true
            string(Status.in_progress) => ?
            string(row.status) => open
            row.item == uuid('00000000-0000-0000-0000-000000000001') => true
            string(row.item) => 00000000-0000-0000-0000-000000000001
            row.item in row.items => true
            row.twice + 1 => 7
            date('2026-01-31') < date('2026-02-01') => true
            plusMonths(date('2026-01-31'), 1) => 2026-02-28
            plusDays(date('2026-02-28'), 1) => 2026-03-01
            plusDays(instant('2026-03-28T11:00:00Z'), 1) => 2026-03-29T10:00:00Z
            instant('2026-03-28T11:00:00Z') + duration('1d') => 2026-03-29T11:00:00Z
            startOfDay(date('2026-03-29')) => 2026-03-28T23:00:00Z
            startOfDay(date('2026-03-30')) => 2026-03-29T22:00:00Z
            startOfDay(now) => 2026-03-28T23:00:00Z
            startOfDay(date('2026-10-25')) => 2026-10-24T22:00:00Z
            daysBetween(date('2026-03-28'), date('2026-03-30')) => 2
            daysBetween(instant('2026-03-28T22:59:59Z'), instant('2026-03-28T23:00:00Z')) => 1
            daysBetween(now, date('2026-03-28')) => -1
            date(instant('2026-03-28T23:30:00Z')) => 2026-03-29
            time(instant('2026-03-29T01:30:00Z')) => 03:30
            datetime(instant('2026-10-25T00:30:00Z')) => 2026-10-25T02:30
            instant(datetime('2026-03-29T02:30')) => 2026-03-29T01:30:00Z
            instant(datetime('2026-10-25T02:30')) => 2026-10-25T00:30:00Z
            year(now) * 100 + month(now) => 202603
            day(date('2024-02-29')) => 29
            dayOfWeek(date('2026-03-29')) => 7
            now - row.since => PT1H15M
            now - duration('15m') => 2026-03-29T01:00:00Z
            duration('1h30m') => PT1H30M
            string(duration('90m')) + string(duration('1d')) + string(duration('1500ms')) => 90m1d1500ms
            duration('90s') * 2 => PT3M
            3 * duration('1h') > duration('179m') => true
            -duration('1s') => PT-1S
            duration('15m') + now => 2026-03-29T01:30:00Z
            row.counts[8] * row.spans[9] => !row.counts[8] has no value
            row.spans[9] * row.counts[8] => !row.spans[9] has no value
            row.spans[9] + instant(row.days[7] == row.days[8] ? row.local : row.local) => !row.spans[9] has no value
            duration('1s') * row.counts[0] + instant(row.local) => 2026-03-29T01:30:01Z
            row.counts[0] * row.spans[0] + plusDays(row.local, row.counts[0]) => 2026-03-30T03:30
            startOfDay(row.days[7]) - startOfDay(row.days[8]) => !row.days[7] has no value
            startOfDay(row.days[0]) - startOfDay(row.days[1]) => PT1368H
            row.counts[8] in [row.counts[9]] => !row.counts[8] has no value
            row.counts[1] in [row.counts[1]] => true
            string(row.counts[8]) in {row.names[9]: 1} => !row.counts[8] has no value
            string(row.counts[1]) in {string(row.counts[1]): 1} => true
            row.line.with(Line{quantity: row.counts[9], price: row.prices[8]}) => !row.prices[8] has no value
            row.local + duration('24h') => 2026-03-30T02:30
            row.flag && 1 / row.small > 0 => !/ by zero
            !row.flag && 1 / row.small > 0 => false
            row.flag || 1 / row.small > 0 => true
            views.Others.map(o, o.name) => [one]
            views.Others.has('one') => true
            has(views.Others.get('two')) => false
            orElse(views.Others.get('one'), views.Others[0]).count => 4
            row.counts.map(a, row.counts.map(b, a * b)) => [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
            {'a': 1, 'b': 2}.map(k, k) => [a, b]
            [] == row.counts => false
            size([]) => 0
            """;

    @TestFactory
    List<DynamicTest> bothWays() throws ReflectiveOperationException {
        List<String[]> cases = TABLE.lines().map(line -> line.split(" => ", 2)).toList();
        ProofModel proof = ProofModel.of(cases.stream().map(line -> line[0]).toList());
        Map<String, TypedExpression> typed = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            String name = "e" + i;
            proof.checked().of(proof.expressions().get(i)).ifPresent(found -> typed.put(name, found));
        }
        ClassLoader loader = InMemoryJavac.compile(ProofProject.PACKAGE, new ProofProject(proof).sources(typed));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            String[] line = cases.get(i);
            TypedExpression expression = typed.get("e" + i);
            String method = "e" + i;
            tests.add(DynamicTest.dynamicTest(line[0], () -> {
                if (line[1].equals("?")) {
                    assertEquals(null, expression);
                    return;
                }
                assertEquals(line[1], interpreted(proof, expression), () -> "interpreted; " + proof.diagnostics().sorted());
                assertEquals(line[1], compiled(proof, loader, method, expression), "compiled");
            }));
        }
        return tests;
    }

    private static String interpreted(ProofModel proof, TypedExpression expression) {
        try {
            Object value = new Evaluator(proof.checked(), proof.model().zone()).evaluate(expression, environment(proof));
            return shown(value);
        } catch (EvaluationProblem e) {
            return "!" + e.getCause().getMessage();
        }
    }

    private static String compiled(ProofModel proof, ClassLoader loader, String method, TypedExpression expression)
            throws ReflectiveOperationException {
        ValueBridge bridge = new ValueBridge(loader);
        Object row = bridge.record("Everything", proof.everything().fields(), row(proof));
        Object other = bridge.record("Others", proof.others().fields(), other(proof));
        Class<?> type = loader.loadClass(ProofProject.PACKAGE + ".Expressions");
        try {
            Object value = type.getMethod(method, row.getClass(), Instant.class, List.class)
                    .invoke(null, row, NOW, List.of(other));
            return shown(bridge.fromJava(value, expression.type()));
        } catch (InvocationTargetException e) {
            return "!" + e.getCause().getMessage();
        }
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private static Environment environment(ProofModel proof) {
        return new Environment() {
            @Override
            public Object variable(Variable variable) {
                return variable.role() == Role.NOW ? NOW : SemanticsTest.row(proof);
            }

            @Override
            public List<RecordValue> rows(View view) {
                return List.of(other(proof));
            }
        };
    }

    private static RecordValue other(ProofModel proof) {
        return new RecordValue(Map.of("name", "one", "count", 4, "lines", List.of()));
    }

    private static RecordValue line(String price, int quantity, Optional<String> note) {
        return new RecordValue(Map.of("item", new UUID(0, 1), "price", new BigDecimal(price), "quantity", quantity,
                "note", note, "tags", List.of("t")));
    }

    private static RecordValue row(ProofModel proof) {
        Map<String, Object> values = new LinkedHashMap<>(new RandomValues(new java.util.Random(1)).record(
                proof.everything().fields()).fields());
        values.putAll(Map.of("flag", true, "count", 3, "small", 0, "big", 1_000_000_000L, "ratio", 2.5,
                "amount", new BigDecimal("9.9"), "rate", new BigDecimal("0.5"), "price", new BigDecimal("2.5"),
                "quantity", 4, "email", "b@c.de"));
        values.putAll(Map.of("counts", List.of(1, 2, 3), "words", dev.slicesmith.support.Sets.of("a", "b"),
                "stock", dev.slicesmith.support.Maps.of(Map.entry("x", 5), Map.entry("z", 7)),
                "prices", List.of(new BigDecimal("1.5"), new BigDecimal("1.5")),
                "lines", List.of(line("2.5", 1, Optional.of("n")), line("1", 2, Optional.empty())),
                "spans", List.of(Duration.ofHours(1), Duration.ofSeconds(90)),
                "days", List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 1, 31)),
                "line", line("3", 7, Optional.empty())));
        values.putAll(Map.of("maybeCount", Optional.empty(), "maybeName", Optional.of("x"),
                "item", new UUID(0, 1), "items", List.of(new UUID(0, 1)), "since", Instant.parse("2026-03-29T00:00:00Z"),
                "local", LocalDateTime.of(2026, 3, 29, 2, 30), "hour", LocalTime.NOON,
                "status", status(proof)));
        return new RecordValue(values);
    }

    private static Name status(ProofModel proof) {
        Field status = proof.everything().field("status").orElseThrow();
        return ((dev.slicesmith.model.TypeDefinition.EnumType) status.type()).constants().get(0);
    }
}

package dev.slicesmith.model.expression.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CEL's own parser gives the same verdict and the same tree. */
class AgreementWithCelTest {

    private static final CelParser CEL = CelParserFactory.standardCelParserBuilder()
            .setOptions(CelOptions.current().populateMacroCalls(false).enableQuotedIdentifierSyntax(false).build())
            .build();

    private static final List<String> WORDS = List.of(
            "a", "b", "state", ".", ".", "f", "(", ")", "[", "]", "{", "}", ",", ":", "?", "+", "-", "*", "/", "%",
            "!", "<", "<=", "==", "!=", ">", ">=", "&&", "||", "in", "1", "2.5", "0x1F", "1e3", ".5", "'x'", "\"y\"",
            "r'\\d'", "'''q'''", "true", "false", "null", "Line", "if", "as", " ", "\n", "// c\n", "'\\n'", "'\\x41'",
            "'\\q'", "a.b", "f(a)", "a ? b : c", "[1, 2]", "{'k': 1}", "Line{x: 1}", "-1", "--a", "!!b", "has(a.b)",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808");

    @ParameterizedTest
    @ValueSource(strings = {
        "1", "-1", "- 1", "--1", "-a", "--a", "!a", "!!a", "!-a", "-!a", "1 + 2 * 3", "(1 + 2) * 3", "a - b - c",
        "a / b % c", "a < b == c", "a in b", "a in [1, 2,]", "a ? b : c ? d : e", "a ? b ? c : d : e", "a || b && c",
        "a && b || c && d || e", "a.b.c", "a.b(c).d[0].e()", "a[b][c]", "f()", "f(1, 2)", "f(1,)", "[,]", "[]", "[1,]",
        "{}", "{'a': 1,}", "{a: b}", "{,}", "T{}", "T{a: 1}", "T{a: 1,}", "T{'a': 1}", "(a){b: 1}", "a{b: 1}.c",
        "'a' + \"b\"", "'''a'b\nc'''", "\"\"\"a\"b\"\"\"", "r'\\d+'", "R\"\\n\"", "'\\u00e9\\U0001F600\\101\\x41'",
        "'\\400'", "'\\ud800'", "'a\nb'", "'a", "1.5", ".5", "1.", "1.e3", "1e3", "1E+3", "1.5e-3", "1.a", "1.a()",
        "0x10", "0xG", "0X10", "1 2", "a b", "", " ", "()", "(a", "a)", "a..b", "a.", ".a", "a.in", "a.if", "a.true",
        "if", "in", "true.a", "null", "nulla", "a // comment", "// only", "a ?: b", "a &&", "&& a", "a = b", "a === b",
        "a & b", "a@b", "`a`", "1 in [1] in [true]", "-9223372036854775808", "9223372036854775808", "a\t+\r\n\fb",
        "[a.b, {c: [d]}]", "f(g(h(1)))", "has(a.b)", "a.all(x, x > 0)", "-1.abs()", "-a.b", "!a.b()", "- -1", "-(1)",
        "for(1)", "T{in: 1}", "T{if: 1}", "a.package()", "1u", "b'x'", "00", "01", "1__a", "_a", "a_1", "$a", "#",
        "a.b{c: 1}", "a[1:2]", "a[1]{b: 1}", "'\\'", "'\\\\'", "'\\`\\?'", "r'''x'''", "rb'x'", "Br'x'", "''''''",
        "\"\"", "''", "'\\xG1'", "'\\u12'", "1 ? 2 : 3 + 4", "a ? (b) : -c", "(((a)))", "a.b.c{d: 1}"
    })
    void theVerdictIsCels(String text) {
        assertAgreement(text);
    }

    @Test
    void randomTexts() {
        long seed = Long.getLong("slicesmith.seed", new Random().nextLong());
        System.out.println("AgreementWithCelTest: -Dslicesmith.seed=" + seed);
        Random random = new Random(seed);
        int rounds = Integer.getInteger("slicesmith.seeds", 2_000);
        for (int i = 0; i < rounds; i++) {
            assertAgreement(i % 2 == 0 ? randomWords(random) : mutated(RandomTexts.expression(random, 4), random));
        }
    }

    private static String randomWords(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static String mutated(String text, Random random) {
        if (random.nextInt(3) == 0) {
            return text;
        }
        int at = random.nextInt(text.length() + 1);
        String word = random.nextBoolean() ? "" : WORDS.get(random.nextInt(WORDS.size()));
        return text.substring(0, at) + word + text.substring(Math.min(text.length(), at + random.nextInt(3)));
    }

    private static void assertAgreement(String text) {
        String ours;
        try {
            ours = Shape.of(ExpressionParser.parse(text));
        } catch (SyntaxProblem problem) {
            assertTrue(problem.start() >= 0 && problem.start() <= problem.end() && problem.end() <= text.length());
            if (problem.isLimit()) {
                return;
            }
            ours = "refused";
        }
        assertEquals(cel(text), ours, () -> "for " + text);
    }

    private static String cel(String text) {
        try {
            CelExpr tree = CEL.parse(text).getAst().getExpr();
            String shape = Shape.of(tree);
            return Shape.hasWhatWeLeaveOut(shape) ? "refused" : shape;
        } catch (CelValidationException refused) {
            return "refused";
        }
    }
}

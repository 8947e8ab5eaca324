package dev.slicesmith.generator.domain;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells events apart by their type, in the way of the release that is written for.
 *
 * <p>Java 17: {@code if (event instanceof ItemAdded e) ...}; Java 21 and later: {@code switch (event) ...}. Events that
 * do not matter are one {@code default}: to spell them out would make every slice grow with the model.
 */
public final class TypeSwitch {

    private final List<Case> cases = new ArrayList<>();

    private record Case(ClassName type, String variable, CodeBlock body) {}

    /**
     * Adds a type.
     *
     * @param variable what the event is called in the body; empty if the body does not look at it
     * @param body what happens: an expression where a value is wanted, else statements
     */
    public void add(ClassName type, String variable, CodeBlock body) {
        cases.add(new Case(type, variable, body));
    }

    /** Statements that return the value of the matching case, or another. */
    public CodeBlock returning(boolean patternSwitch, String subject, CodeBlock otherwise) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (cases.isEmpty()) {
            return code.addStatement("return $L", otherwise).build();
        }
        if (!patternSwitch) {
            for (Case one : cases) {
                code.beginControlFlow("if ($L instanceof $T$L)", subject, one.type(), bound(one.variable()))
                        .addStatement("return $L", one.body())
                        .endControlFlow();
            }
            return code.addStatement("return $L", otherwise).build();
        }
        code.add("return switch ($L) {\n$>", subject);
        for (Case one : cases) {
            code.add("case $T $L -> $L;\n", one.type(), named(one.variable()), one.body());
        }
        return code.add("default -> $L;\n$<};\n", otherwise).build();
    }

    /** Statements of the matching case, if there is one. */
    public CodeBlock running(boolean patternSwitch, String subject) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (cases.isEmpty()) {
            return code.build();
        }
        if (patternSwitch) {
            code.add("switch ($L) {\n$>", subject);
            for (Case one : cases) {
                code.add(isSingle(one.body()) ? "case $T $L -> $L" : "case $T $L -> {\n$>$L$<}\n",
                        one.type(), named(one.variable()), one.body());
            }
            return code.add("default -> { }\n$<}\n").build();
        }
        boolean first = true;
        for (Case one : cases) {
            String head = "if ($L instanceof $T$L)";
            if (first) {
                code.beginControlFlow(head, subject, one.type(), bound(one.variable()));
            } else {
                code.nextControlFlow("else " + head, subject, one.type(), bound(one.variable()));
            }
            first = false;
            code.add(one.body());
        }
        return code.endControlFlow().build();
    }

    /** One statement alone needs no braces, unless it is a loop. */
    private static boolean isSingle(CodeBlock body) {
        String text = body.toString();
        return text.indexOf(";\n") == text.length() - 2 && text.indexOf('{') < 0;
    }

    private static String bound(String variable) {
        return variable.isEmpty() ? "" : " " + variable;
    }

    private static String named(String variable) {
        return variable.isEmpty() ? "ignored" : variable;
    }
}

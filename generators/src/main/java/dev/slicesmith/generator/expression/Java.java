package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;

/**
 * A Java expression.
 *
 * @param code its text
 * @param rank how tightly its outermost operator binds
 * @param boxed whether its type is {@code Integer}, {@code Boolean} and the like rather than the primitive one
 */
record Java(CodeBlock code, Rank rank, boolean boxed) {

    /** Precedence, loosest first. */
    enum Rank { LAMBDA, CONDITIONAL, OR, AND, EQUALITY, RELATION, SUM, PRODUCT, UNARY, PRIMARY }

    static Java primary(String format, Object... arguments) {
        return new Java(CodeBlock.of(format, arguments), Rank.PRIMARY, false);
    }

    static Java boxed(String format, Object... arguments) {
        return new Java(CodeBlock.of(format, arguments), Rank.PRIMARY, true);
    }

    static Java of(Rank rank, String format, Object... arguments) {
        return new Java(CodeBlock.of(format, arguments), rank, false);
    }

    /** The code, in parentheses if it binds more loosely. */
    CodeBlock at(Rank least) {
        return rank.compareTo(least) < 0 ? CodeBlock.of("($L)", code) : code;
    }

    /** The code as the start of a call. */
    CodeBlock receiver() {
        return at(Rank.PRIMARY);
    }
}

package dev.slicesmith.generator.agreement;

import dev.slicesmith.generator.expression.RandomExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What expressions can use at one place, by kind. */
final class Leaves {

    private final Map<String, List<String>> all = new TreeMap<>();

    Leaves with(String kind, String expression) {
        all.computeIfAbsent(kind, k -> new ArrayList<>()).add(expression);
        return this;
    }

    /** The fields of something, such as {@code command.}; or names that stand for themselves. */
    Leaves with(String prefix, List<RandomField> fields) {
        fields.forEach(field -> with(field.kind(), prefix + field.name()));
        return this;
    }

    /** The fields of the elements of a list. */
    Leaves withAll(String list, List<RandomField> fields) {
        fields.forEach(field -> with("list<" + field.kind() + ">", list + ".map(each, each." + field.name() + ")"));
        return with("int", "size(" + list + ")");
    }

    void copyTo(Leaves other) {
        all.forEach((kind, expressions) -> expressions.forEach(expression -> other.with(kind, expression)));
    }

    List<String> of(String kind) {
        return all.getOrDefault(kind, List.of());
    }

    /** An expression of a kind. */
    String expression(String kind, Random random) {
        return kind.equals("cart") ? all.getOrDefault(kind, List.of("uuid('00000000-0000-0000-0000-000000000009')"))
                .get(0) : new RandomExpressions(random, all).next(kind);
    }

    /** An expression of a kind that is right everywhere. */
    static String constant(String kind) {
        return kind.equals("cart")
                ? "uuid('00000000-0000-0000-0000-000000000009')" : RandomExpressions.constant(kind);
    }
}

package dev.slicesmith.generator.expression;

import dev.slicesmith.model.expression.ExpressionTree.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/** Names for the parameters of lambdas, which Java forbids to be those of surrounding variables. */
final class LocalNames {

    private record Local(String written, String java) {}

    private final Predicate<String> around;
    private final Set<String> taken = new HashSet<>();
    private final Deque<Local> locals = new ArrayDeque<>();

    /** @param around tells whether a name means something in the surrounding code */
    LocalNames(Predicate<String> around) {
        this.around = around;
    }

    /** A name that is free here, the written one if possible. */
    String enter(String written) {
        String base = SourceVersion.isIdentifier(written) && !SourceVersion.isKeyword(written)
                && written.chars().allMatch(c -> c < 128) && !written.equals("_") ? written : "each";
        String name = base;
        for (int i = 2; taken.contains(name) || around.test(name); i++) {
            name = base + i;
        }
        taken.add(name);
        locals.push(new Local(written, name));
        return name;
    }

    void leave() {
        taken.remove(locals.pop().java());
    }

    /** What a variable of the expression is called; the innermost of that name is meant. */
    String name(Variable variable) {
        for (Local local : locals) {
            if (local.written().equals(variable.name())) {
                return local.java();
            }
        }
        throw new IllegalStateException("no variable " + variable.name());
    }
}

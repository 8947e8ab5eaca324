package dev.slicesmith.generator.domain.command;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.slicesmith.generator.domain.Code;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.List;

/** What a decider is made with: hand-written rules, the clock, identifiers, numbers, the rows of views. */
public final class DeciderParts {

    private DeciderParts() {}

    /** The parameters of its constructor, in order. */
    public static List<ParameterSpec> of(Domain domain, DecisionPlan plan) {
        List<ParameterSpec> parts = new ArrayList<>();
        if (plan.decideAsksRules()) {
            parts.add(Code.parameter(plan.classes().rules(), "rules"));
        }
        if (plan.decideReadsClock()) {
            parts.add(Code.parameter(JavaLibrary.CLOCK, "clock"));
        }
        if (plan.makesIds()) {
            parts.add(Code.parameter(
                    ParameterizedTypeName.get(JavaLibrary.SUPPLIER, JavaLibrary.UUID), "ids"));
        }
        if (plan.makesNumbers()) {
            parts.add(Code.parameter(
                    ParameterizedTypeName.get(
                            ClassName.get("java.util.function", "ToLongFunction"), JavaLibrary.STRING),
                    "sequence"));
        }
        for (View view : plan.views()) {
            parts.add(Code.parameter(new Keys(domain).rows("RowSource", view), ModelScope.rowsName(view)));
        }
        return parts;
    }
}

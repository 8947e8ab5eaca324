package dev.slicesmith.generator.domain.application;

import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.generator.domain.automation.AutomationPlan;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;

/** What the fields of an application are called. */
final class Fields {

    private Fields() {}

    static String decider(Command command) {
        return MemberNames.member(command.name()) + "Decider";
    }

    static String decisionRules(Command command) {
        return MemberNames.member(command.name()) + "Rules";
    }

    static String rows(View view) {
        return ModelScope.rowsName(view);
    }

    static String projection(View view) {
        return MemberNames.member(view.name()) + "Projection";
    }

    static String queries(View view) {
        return MemberNames.member(view.name()) + "Queries";
    }

    static String automation(AutomationPlan plan) {
        return MemberNames.member(plan.slice().name()) + "Automation";
    }

    /** What lets the automation act. */
    static String reaction(AutomationPlan plan) {
        return MemberNames.member(plan.slice().name())
                + (plan.slice().trigger() instanceof Trigger.FromTodo ? "Todo" : "Reaction");
    }
}

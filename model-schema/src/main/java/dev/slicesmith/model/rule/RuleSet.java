package dev.slicesmith.model.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * All rules in their groups. The order does not matter to the findings, which are sorted by place; it is the order in
 * which a person would look: what is wrong, then what is missing, then what could be better.
 *
 * @param causality what cannot happen
 * @param completeness values without a source, events and rows without use
 * @param scenarios what no scenario covers
 * @param loops what would never end
 * @param naming tenses and parts of speech
 * @param shapes what experience warns of
 * @param sketches what is still missing
 */
record RuleSet(
        List<ModelRule> causality,
        List<ModelRule> completeness,
        List<ModelRule> scenarios,
        List<ModelRule> loops,
        List<ModelRule> naming,
        List<ModelRule> shapes,
        List<ModelRule> sketches) {

    static RuleSet with(Thresholds thresholds) {
        return new RuleSet(
                List.of(new EventMadeRule(), new TimelineRule(), new EventualViewRule()),
                List.of(
                        new EventValueRule(),
                        new ErrorValueRule(),
                        new CommandValueRule(),
                        new StateValueRule(),
                        new RowSelectionRule(),
                        new NewRowRule(),
                        new NewRowReadRule(),
                        new RowFieldSetRule(),
                        new ViewFilledRule(),
                        new EventUsedRule(),
                        new CommandFieldUsedRule()),
                List.of(new RuleCoverageRule(), new EventCoverageRule(), new ExpectationRule(), new OutcomeRule()),
                List.of(new TodoDoneRule(), new AutomationCycleRule()),
                List.of(new NamingRule()),
                List.of(
                        new BedRule(thresholds),
                        new LeftChairRule(thresholds),
                        new RightChairRule(thresholds),
                        new ShelfRule(thresholds),
                        new ClickbaitRule(),
                        new PropertySourcingRule(thresholds),
                        new StateObsessionRule(),
                        new ScanRule()),
                List.of(new FieldsMissingRule(), new DecisionMissingRule(), new OutlineRule(), new UnusedRule()));
    }

    List<ModelRule> inOrder() {
        List<ModelRule> all = new ArrayList<>();
        List.of(causality, completeness, scenarios, loops, naming, shapes, sketches).forEach(all::addAll);
        return all;
    }
}

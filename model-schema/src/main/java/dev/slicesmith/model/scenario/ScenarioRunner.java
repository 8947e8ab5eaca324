package dev.slicesmith.model.scenario;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.View;
import dev.slicesmith.model.expression.eval.EvaluationProblem;
import dev.slicesmith.model.expression.eval.RecordValue;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.scenario.ScenarioOutcome.Occurrence;
import dev.slicesmith.model.scenario.ScenarioResult.Difference;
import dev.slicesmith.model.scenario.ScenarioResult.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the scenarios of a model, each in a world of its own. */
public final class ScenarioRunner {

    private final ModelIndex index;
    private final Set<Object> leftOut;
    private final Followers followers;

    /** For the scenarios of a model without errors. */
    public ScenarioRunner(ModelIndex index) {
        this(index, Set.of());
    }

    /**
     * For the scenarios of a model of which something is left out.
     *
     * @param leftOut these very rules, emits, projections and evolutions
     */
    public ScenarioRunner(ModelIndex index, Collection<?> leftOut) {
        this.index = index;
        this.leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
        this.leftOut.addAll(leftOut);
        this.followers = new Followers(index);
    }

    /** Runs all scenarios, in the order of the model. */
    public List<ScenarioResult> runAll() {
        List<ScenarioResult> results = new ArrayList<>();
        for (Slice slice : index.model().slices()) {
            slice.scenarios().forEach(scenario -> results.add(run(slice, scenario)));
        }
        return results;
    }

    /** Runs one scenario of a slice. */
    public ScenarioResult run(Slice slice, Scenario scenario) {
        long start = System.nanoTime();
        List<Difference> differences = new ArrayList<>();
        Optional<String> open = Optional.empty();
        try {
            differences.addAll(new Course(slice, scenario).run());
        } catch (OpenProblem problem) {
            open = Optional.of(problem.getMessage());
        } catch (EvaluationProblem problem) {
            differences.add(new Difference(
                    problem.expression().span(), "a value", problem.getCause().getMessage()));
        } catch (ForbiddenData problem) {
            differences.add(new Difference(scenario.span(), "data that the model allows", problem.getMessage()));
        }
        Verdict verdict = open.isPresent() ? Verdict.OPEN
                : differences.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
        return new ScenarioResult(
                slice, scenario, verdict, differences, open, Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * What a scenario leads to, whatever it expects.
     *
     * @throws EvaluationProblem if an expression has no value
     * @throws IllegalStateException if it meets a decision that is left to hand-written code, or data that the model
     *     forbids
     */
    public ScenarioOutcome outcome(Slice slice, Scenario scenario) {
        try {
            return new Course(slice, scenario).outcome();
        } catch (OpenProblem | ForbiddenData problem) {
            throw new IllegalStateException(problem.getMessage(), problem);
        }
    }

    /** One scenario on its way. */
    private final class Course {

        private final Slice slice;
        private final Scenario scenario;
        private final World world = new World();
        private final Supply supply = new Supply(index, world);
        private final Projecting projecting = new Projecting(index, world, supply, leftOut, followers);
        private final Deciding deciding = new Deciding(index, world, supply, projecting, leftOut);
        private final Automating automating = new Automating(index, world, supply, deciding);
        private final Asking asking = new Asking(world, supply);
        private Optional<Refusal> refusal = Optional.empty();
        private Optional<List<RecordValue>> answer = Optional.empty();
        private long before;

        Course(Slice slice, Scenario scenario) {
            this.slice = slice;
            this.scenario = scenario;
        }

        List<Difference> run() {
            happen();
            Judging judging = new Judging(scenario, asking);
            judging.commands(automating.sent());
            if (answer.isEmpty()) {
                judging.events(made(), refusal);
            }
            judging.error(refusal);
            judging.rows(answer);
            return judging.differences();
        }

        private void happen() {
            scenario.given().forEach(this::given);
            before = world.events().size();
            scenario.when().ifPresentOrElse(this::when, () -> automate(0));
        }

        private List<Happened> made() {
            return world.events().subList((int) before, world.events().size());
        }

        ScenarioOutcome outcome() {
            happen();
            Map<Name, List<RecordValue>> rows = new LinkedHashMap<>();
            index.model().views().forEach(view -> rows.put(view.name(), asking.all(view).stream()
                    .map(row -> asking.whole(view, row)).toList()));
            return new ScenarioOutcome(
                    automating.sent().stream().map(s -> new Occurrence(s.command().name(), s.values())).toList(),
                    made().stream().map(h -> new Occurrence(h.event().name(), h.values())).toList(),
                    refusal.map(refused -> new Occurrence(refused.error().name(), refused.values())),
                    rows,
                    answer.map(found -> found.stream().map(row -> asking.whole(asked(), row)).toList()));
        }

        private View asked() {
            return ((Scenario.WhenQuery) scenario.when().orElseThrow()).view();
        }

        private void given(Scenario.Given given) {
            if (given instanceof Scenario.GivenTime time) {
                world.now(time.time());
            } else if (given instanceof Scenario.GivenEvent happened) {
                projecting.record(happened.event(),
                        PlainValues.record(happened.event().fields(), happened.values(), world.now()));
            } else if (given instanceof Scenario.GivenRow row) {
                RecordValue values = PlainValues.record(row.view().fields(), row.values(), world.now());
                world.rows(row.view()).put(
                        row.view().key().stream().map(field -> values.get(field.name().java())).toList(), values);
            }
        }

        private void when(Scenario.When when) {
            if (when instanceof Scenario.WhenCommand sent) {
                try {
                    deciding.decide(sent.command(),
                            PlainValues.record(sent.command().fields(), sent.values(), world.now()));
                } catch (Refusal refused) {
                    refusal = Optional.of(refused);
                }
            } else if (when instanceof Scenario.WhenEvent told) {
                long since = world.events().size();
                projecting.record(told.event(),
                        PlainValues.record(told.event().fields(), told.values(), world.now()));
                before = world.events().size();
                boolean reacts = slice instanceof CommandSlice sends
                        && sends.trigger() instanceof Trigger.AfterEvent;
                if (reacts) {
                    automate(since);
                }
            } else {
                answer = Optional.of(asking.ask((Scenario.WhenQuery) when));
            }
        }

        private void automate(long since) {
            if (slice instanceof CommandSlice sends) {
                automating.run(sends, since, scenario.result());
            }
        }
    }
}

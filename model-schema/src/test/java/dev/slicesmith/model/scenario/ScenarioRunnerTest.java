package dev.slicesmith.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import dev.slicesmith.model.scenario.ScenarioResult.Difference;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Verdicts and differences, each with the line of the model that expects otherwise. */
class ScenarioRunnerTest {

    private static final String HEAD = """
            model: Accounts
            types:
              AccountId: uuid
              Money: {type: decimal, min: 0}
              Posting: {fields: {amount: decimal, text: string?}}
            streams:
              Account: {id: AccountId}
            errors:
              NoSuchAccount: {message: There is no such account}
              Overdrawn: {message: "Only {left} is left", fields: {left: decimal}}
              NotTrusted: {message: Ask the bank}
            commands:
              Open: {fields: {account: AccountId, owner: string}}
              Pay: {fields: {account: AccountId, amounts: list<decimal>, note: string?}}
              Close: {fields: {account: AccountId}}
            events:
              Opened: {fields: {account: AccountId, owner: string, at: {type: instant, generated: now}, id: {type: uuid, generated: uuid}}}
              Paid: {fields: {account: AccountId, amount: Money}}
              Closed: {fields: {account: AccountId, owner: string}}
              LimitSet: {external: Bank, fields: {account: AccountId, limit: decimal}}
            views:
              Balances:
                key: account
                fields: {account: AccountId, owner: string, spent: decimal, last: instant?, twice: {type: decimal, value: row.spent * 2}}
              Total: {fields: {payments: int, spent: decimal}}
              Idle: {key: account, fields: {account: AccountId, since: instant}}
            slices:
              - name: Open
                actor: Owner
                screen: Bank
                command: Open
                emits: [Opened]
            SCENARIOS-OPEN
              - name: Pay
                actor: Owner
                screen: Bank
                command: Pay
                state:
                  owner: {on: {Opened: event.owner}}
                  opened: {on: {Opened: "true"}}
                  spent: {initial: "decimal('0')", on: {Paid: "state.spent + event.amount"}}
                  wanted: {value: sum(command.amounts)}
                rules:
                  - {reject: NoSuchAccount, when: "!state.opened"}
                  - {reject: Overdrawn, when: state.spent + state.wanted > 100, set: {left: 100 - state.spent}}
                emits:
                  - {event: Paid, each: command.amounts, as: amount}
            SCENARIOS-PAY
              - name: Balances
                actor: Owner
                screen: Bank
                view: Balances
                on:
                  Opened:
                  Paid: {create: false, set: {spent: row.spent + event.amount, last: meta.time}}
                  Closed: {delete: true}
                queries:
                  - {name: above, params: {limit: decimal}, where: row.spent > limit, order: [-spent]}
            SCENARIOS-VIEW
              - name: Total
                actor: Owner
                screen: Bank
                view: Total
                on:
                  Paid: {set: {payments: row.payments + 1, spent: row.spent + event.amount}}
              - name: Idle
                view: Idle
                on:
                  Opened: {set: {since: event.at}}
                  Paid: {delete: true}
                  Closed: {delete: true}
              - name: Close idle
                todo: Idle
                when: "row.since + duration('30d') < now"
                command: Close
                state:
                  owner: {on: {Opened: event.owner}}
                rules:
                  - {reject: NoSuchAccount, when: "state.owner == ''"}
                  - {reject: NotTrusted, description: The bank decides.}
                emits: [{event: Closed, set: {owner: state.owner}}]
            SCENARIOS-CLOSE
            """;

    private static List<ScenarioResult> run(String place, String scenarios) {
        String yaml = HEAD;
        for (String other : List.of("SCENARIOS-OPEN\n", "SCENARIOS-PAY\n", "SCENARIOS-VIEW\n", "SCENARIOS-CLOSE\n")) {
            yaml = yaml.replace(other, other.startsWith(place + "\n")
                    ? "    scenarios:\n" + scenarios.indent(6) : "");
        }
        CheckResult checked = EventModels.check("accounts.yaml", yaml, CheckConfiguration.DEFAULT);
        assertEquals(1, checked.models().size(), () -> checked.diagnostics().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList().toString());
        return new ScenarioRunner(checked.models().get(0).index()).runAll();
    }

    /** Verdict and differences as {@code line: expected | actual}, lines counted from the first scenario's. */
    private static String outcome(String place, String scenarios) {
        List<ScenarioResult> results = run(place, scenarios);
        int first = results.get(0).scenario().span().line();
        return results.stream()
                .map(result -> result.verdict() + result.open().map(what -> " " + what).orElse("")
                        + result.differences().stream().map(d -> shown(d, first)).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(Difference difference, int first) {
        return "\n  " + (difference.span().line() - first) + ": " + difference.expected() + " | " + difference.actual();
    }

    @Test
    void eventsRulesAndGeneratedValues() {
        assertEquals("""
                PASSED
                PASSED
                PASSED
                PASSED
                PASSED""", outcome("SCENARIOS-PAY", """
                - name: each amount is paid
                  given: [{Opened: {account: a}}, {Paid: {account: a, amount: 60}}, {Paid: {account: b, amount: 99}}]
                  when: {Pay: {account: a, amounts: [30, 10]}}
                  then: [{Paid: {account: a, amount: 30}}, {Paid: {amount: 10.0}}]
                - name: more than there is
                  given: [{Opened: {account: a}}, {Paid: {account: a, amount: 60}}]
                  when: {Pay: {account: a, amounts: [30, 10.5]}}
                  then: [{Overdrawn: {left: 40}}]
                - name: not opened
                  when: {Pay: {account: a, amounts: [1]}}
                  then: [NoSuchAccount]
                - name: nothing
                  given: [{Opened: {account: a}}]
                  when: {Pay: {account: a, amounts: []}}
                  then: []
                - name: said nothing
                  given: [{Opened: {account: a}}]
                  when: {Pay: {account: a, amounts: [1]}}
                """));
    }

    @Test
    void whatIsOtherwiseIsShownWhereItIsExpected() {
        assertEquals("""
                FAILED
                  4: amount: 31 | amount: 30
                FAILED
                  11: Paid | nothing more
                FAILED
                  12: nothing | Paid: {account: a, amount: 1}
                FAILED
                  19: accepted | refused: Overdrawn: {left: 40}
                FAILED
                  22: refused: Overdrawn | refused: NoSuchAccount
                FAILED
                  23: data that the model allows | Paid: amount is less than allowed""",
                outcome("SCENARIOS-PAY", """
                - name: other values
                  given: [{Opened: {account: a}}]
                  when: {Pay: {account: a, amounts: [30, 10]}}
                  then:
                    - Paid: {account: a, amount: 31}
                    - Paid: {account: b}
                - name: too few
                  given: [{Opened: {account: a}}]
                  when: {Pay: {account: a, amounts: [1]}}
                  then:
                    - {Paid: {account: a}}
                    - {Paid: {account: a}}
                - name: too many
                  given: [{Opened: {account: a}}]
                  when: {Pay: {account: a, amounts: [1]}}
                  then: []
                - name: refused
                  given: [{Opened: {account: a}}, {Paid: {account: a, amount: 60}}]
                  when: {Pay: {account: a, amounts: [41]}}
                  then: [Paid]
                - name: for another reason
                  when: {Pay: {account: a, amounts: [410]}}
                  then: [Overdrawn]
                - name: forbidden
                  given: [{Opened: {account: a}}]
                  when: {Pay: {account: a, amounts: [-1]}}
                  then: [Paid]
                """));
    }

    @Test
    void timeAliasesAndFreeAliases() {
        assertEquals("PASSED\nFAILED\n  8: at: 2026-05-02T00:00:00Z | at: 2026-01-01T00:00:00Z", outcome("SCENARIOS-OPEN", """
                - name: the clock is the scenario's
                  given: [{at: 2026-05-01T10:00:00Z}]
                  when: {Open: {account: a, owner: Ann}}
                  then: [{Opened: {account: a, owner: Ann, at: 2026-05-01T10:00:00Z, id: whatever}}]
                - name: else it is the first of January
                  when: {Open: {account: a, owner: Ann}}
                  then:
                    - Opened:
                        at: 2026-05-02T00:00:00Z
                """));
    }

    @Test
    void rowsAndQueries() {
        assertEquals("""
                PASSED
                PASSED
                PASSED
                FAILED
                  14: spent: 6 | spent: 5""", outcome("SCENARIOS-VIEW", """
                - name: rows follow
                  given: [{Opened: {account: a, owner: Ann}}, {at: 2026-02-02T00:00:00Z}, {Paid: {account: a, amount: 5}}, {Paid: {account: x, amount: 7}}]
                  then:
                    - Balances: {account: a, owner: Ann, spent: 5, last: 2026-02-02T00:00:00Z, twice: 10}
                    - Total: {payments: 2, spent: 12}
                - name: rows go
                  given: [{Opened: {account: a}}, {Closed: {account: a}}]
                  then: [{Balances: []}, {Total: {payments: 0}}]
                - name: the greatest first
                  given: [{Opened: {account: a}}, {Opened: {account: b}}, {Opened: {account: c}}, {Paid: {account: a, amount: 5}}, {Paid: {account: b, amount: 9}}]
                  when: {above: {limit: 4}}
                  then: [{Balances: {account: b}}, {Balances: {account: a}}]
                - name: wrong
                  given: [{Opened: {account: a}}, {Paid: {account: a, amount: 5}}]
                  then: [{Balances: {spent: 6}}]
                """));
    }

    @Test
    void whatNobodyHasWrittenIsOpen() {
        assertEquals("""
                OPEN whether to refuse with "NotTrusted"
                PASSED
                PASSED""", outcome("SCENARIOS-CLOSE", """
                - name: idle for a month
                  given: [{Opened: {account: a}}, {at: 2026-03-01T00:00:00Z}]
                  then: [{Close: {account: a}}]
                - name: not idle for a month
                  given: [{Opened: {account: a}}, {at: 2026-01-15T00:00:00Z}]
                  then: []
                - name: not there
                  when: {Close: {account: a}}
                  then: [NoSuchAccount]
                """));
    }
}

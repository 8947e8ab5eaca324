package dev.slicesmith.model.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.slicesmith.model.Boundary;
import dev.slicesmith.model.Decision;
import dev.slicesmith.model.EventModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a decision reads, by the rules of the language's section on state changes. */
class BoundaryTest {

    private static final String UNIVERSITY = """
            model: University
            types: {CourseId: uuid, StudentId: uuid, Email: string}
            streams: {Course: {id: CourseId}, Student: {id: StudentId}, Email address: {id: Email}}
            commands:
              Create: {fields: {title: string}}
              Enrol: {fields: {course: CourseId, student: StudentId}}
              Register: {fields: {email: Email, name: string}}
              Swap: {fields: {from: CourseId, to: CourseId, student: StudentId}}
            events:
              Created: {fields: {course: {type: CourseId, generated: uuid}, title: string}}
              Enrolled: {fields: {course: CourseId, student: StudentId}}
              Registered: {fields: {student: {type: StudentId, generated: uuid}, email: Email, name: string}}
              YearBegun: {fields: {year: int}}
              Told: {external: Press, fields: {course: CourseId}}
            slices:
              - name: Slice
            """;

    private static Decision decide(String slice) {
        EventModel model = Linked.model(UNIVERSITY + slice.indent(4));
        return model.commandSlices().get(0).decision().orElseThrow();
    }

    private static List<String> codes(String slice) {
        return Linked.of(UNIVERSITY + slice.indent(4)).codes();
    }

    private static List<String> fields(Boundary boundary) {
        return assertInstanceOf(Boundary.Tagged.class, boundary).by().stream()
                .map(tag -> tag.field().name().text() + ": " + tag.id().name()).toList();
    }

    @Test
    void theCommandsFieldWithTheIdOfTheEmittedEventsStream() {
        Decision decision = decide("""
                command: Enrol
                state: {seats: {type: int, on: {Enrolled: "state.seats + 1"}}}
                emits: [Enrolled]
                """);

        assertEquals(List.of("course: CourseId"), fields(decision.boundary()));
        assertEquals(decision.boundary(), decision.state().get(0).boundary());
    }

    @Test
    void aCommandWithoutThatIdBeginsAStreamAndReadsNothing() {
        Decision decision = decide("""
                command: Create
                state: {created: {on: {Created: "true"}}}
                emits: [Created]
                """);

        assertEquals(new Boundary.Nothing(), decision.boundary());
        assertEquals(new Boundary.Nothing(), decision.state().get(0).boundary());
    }

    @Test
    void eachStateFieldMaySayItsOwn() {
        Decision decision = decide("""
                command: Enrol
                state:
                  courses: {type: int, by: student, on: {Enrolled: "state.courses + 1"}}
                  both: {by: [course, student], on: {Enrolled: "true"}}
                  years: {type: int, by: [], on: {YearBegun: "state.years + 1"}}
                  full: {value: "state.courses > 3"}
                emits: [Enrolled]
                """);

        assertEquals(List.of("student: StudentId"), fields(decision.state().get(0).boundary()));
        assertEquals(List.of("course: CourseId", "student: StudentId"), fields(decision.state().get(1).boundary()));
        assertEquals(new Boundary.Everything(), decision.state().get(2).boundary());
        assertEquals(List.of("course: CourseId"), fields(decision.boundary()));
    }

    @Test
    void uniquenessIsAStream() {
        Decision decision = decide("""
                command: Register
                state: {taken: {by: email, on: {Registered: "true"}}}
                emits: [Registered]
                """);

        assertEquals(List.of("email: Email"), fields(decision.state().get(0).boundary()));
        assertEquals(new Boundary.Nothing(), decision.boundary());
    }

    @Test
    void aChoiceMustBeMadeOnlyWhereItMatters() {
        assertEquals(List.of(), codes("""
                command: Swap
                emits: [Enrolled]
                """));
        assertEquals(List.of("SM148"), codes("""
                command: Swap
                state: {seats: {type: int, on: {Enrolled: "state.seats + 1"}}}
                emits: [Enrolled]
                """));
        assertEquals(List.of("SM148"), codes("""
                command: Swap
                rules: [{reject: Full, when: "size(events.Enrolled) > 3"}]
                emits: [Enrolled]
                """));
        assertEquals(List.of("SM148"), codes("""
                command: Enrol
                state: {seats: {type: int, on: {Enrolled: "state.seats + 1"}}}
                emits: [Enrolled, {event: Registered, set: {student: command.student}}]
                """));
    }

    @Test
    void anEventWithoutTheTagCannotBeRead() {
        assertEquals(List.of("SM150"), codes("""
                command: Enrol
                state: {year: {on: {Enrolled: "0", YearBegun: event.year}}}
                emits: [Enrolled]
                """));
        assertEquals(List.of("SM150"), codes("""
                command: Enrol
                state: {titles: {by: [course, student], on: {Created: event.title}}}
                emits: [Enrolled]
                """));
    }

    @Test
    void historyIsReadByTheDefaultBoundary() {
        String slice = """
                command: %s
                rules: [{reject: Full, when: "size(%s) > 3"}]
                emits: [%s]
                """;
        assertEquals(List.of(), codes(slice.formatted("Enrol", "events.Enrolled", "Enrolled")));
        assertEquals(List.of("SM150"), codes(slice.formatted("Enrol", "events.YearBegun", "Enrolled")));
        assertEquals(List.of(), codes(slice.formatted("Enrol", "state.events.YearBegun", "Enrolled")));
        assertEquals(List.of(), codes(slice.formatted("Create", "events.YearBegun", "Created")), "nothing is read");
        assertEquals(List.of("SM146"), codes(slice.formatted("Enrol", "events.Told", "Enrolled")));
        assertEquals(List.of("SM148"), codes(slice.formatted("Swap", "events.Enrolled", "Enrolled")));
    }

    @Test
    void nothingBehindAnEventMeansItsFieldOfThatName() {
        Decision decision = decide("""
                command: Enrol
                state: {student: {on: {Enrolled: , Registered: event.student}, by: student}}
                emits: [Enrolled]
                """);

        assertEquals(List.of(false, true), decision.state().get(0).on().stream().map(on -> on.value().isPresent()).toList());
    }
}

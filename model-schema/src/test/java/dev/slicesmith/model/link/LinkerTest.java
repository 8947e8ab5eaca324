package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.Linked.model;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.CommandSlice;
import dev.slicesmith.model.Event;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.OutlineSlice;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.Schedule;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.SliceHeader;
import dev.slicesmith.model.Trigger;
import dev.slicesmith.model.TypeDefinition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkerTest {

    @Test
    void aSketchOfNamesLinks() {
        EventModel model = model("""
                model: Sketch
                streams: {Cart: }
                commands: {Add item: , Pay: {fields: {amount: }}}
                events: {ItemAdded: }
                views: {Cart items: }
                errors: {Full: }
                slices:
                  - Look around
                  - {name: Add item, command: Add item}
                  - {name: Show items, view: Cart items}
                  - {name: Clean up, todo: Cart items}
                """);

        assertEquals("com.example.sketch", model.packageName());
        assertEquals(ScalarType.STRING, model.commands().get(1).fields().get(0).type());
        assertEquals(Optional.empty(), model.streams().get(0).id());
        assertEquals(
                List.of(Slice.Pattern.OUTLINE, Slice.Pattern.STATE_CHANGE, Slice.Pattern.STATE_VIEW, Slice.Pattern.OUTLINE),
                model.slices().stream().map(Slice::pattern).toList());
        assertInstanceOf(OutlineSlice.class, model.slices().get(0));
    }

    @Test
    void namesHaveBothForms() {
        EventModel model = model("""
                model: Café am Eck
                package: com.example.cafe
                zone: Europe/Berlin
                types: {Bestellung: {java: OrderId, type: uuid}}
                commands: {Add item: {fields: {user id: string, class: {type: string, java: kind}}}}
                """);

        assertEquals(new Name("Café am Eck", "CafeAmEck"), model.name());
        assertEquals("Europe/Berlin", model.zone().getId());
        assertEquals("com.example.cafe", model.packageName());
        assertEquals("OrderId", model.types().get(0).name().java());
        assertEquals("AddItem", model.commands().get(0).name().java());
        assertEquals(List.of("userId", "kind"),
                model.commands().get(0).fields().stream().map(f -> f.name().java()).toList());
    }

    @Test
    void typesComeAfterThoseThatTheyUse() {
        EventModel model = model("""
                model: Shop
                types:
                  Order: {fields: {lines: list<Line>, state: Status}}
                  Status: [open, in progress]
                  Line: {fields: {price: Price}}
                  Price: {type: decimal, min: 0}
                """);

        assertEquals(List.of("Price", "Line", "Status", "Order"),
                model.types().stream().map(type -> type.name().text()).toList());
        TypeDefinition.EnumType status = assertInstanceOf(TypeDefinition.EnumType.class, model.types().get(2));
        assertEquals(List.of(new Name("open", "OPEN"), new Name("in progress", "IN_PROGRESS")), status.constants());
    }

    @Test
    void anEventBelongsToTheStreamOfItsFirstIdAndIsTaggedByAll() {
        EventModel model = model("""
                model: University
                types: {CourseId: uuid, StudentId: uuid}
                streams: {Course: {id: CourseId}, Student: {id: StudentId}}
                events:
                  Enrolled: {fields: {at: instant, course: CourseId, student: StudentId}}
                  Graded: {stream: Student, fields: {course: CourseId, student: StudentId}}
                  Merged: {fields: {from: list<CourseId>, by: StudentId?, into: CourseId, same: set<CourseId>}}
                  Opened: {fields: {year: int}}
                  Begun: {stream: Course}
                """);

        assertEquals(List.of("Course", "Student", "Course", "-", "Course"), model.events().stream()
                .map(event -> event.stream().map(stream -> stream.name().text()).orElse("-")).toList());
        assertEquals(List.of("course", "student"), tags(model.events().get(0)));
        assertEquals(List.of("course", "student"), tags(model.events().get(1)));
        assertEquals(List.of("from", "by", "into", "same"), tags(model.events().get(2)));
        assertEquals(List.of(), tags(model.events().get(3)));
    }

    private static List<String> tags(Event event) {
        return event.tags().stream().map(tag -> tag.field().name().text()).toList();
    }

    @Test
    void olderVersionsComeInOrder() {
        EventModel model = model("""
                model: Shop
                events:
                  ItemAdded: {version: 4, fields: {price: decimal}, upcasts: {3: {set: {price: "1"}}, 1: {set: {price: "2"}}}}
                """);

        Event event = model.events().get(0);
        assertEquals(4, event.version());
        assertEquals(List.of(1, 3), event.upcasts().stream().map(Event.Upcast::from).toList());
        assertEquals("2", event.upcasts().get(0).set().get(0).expression().text());
    }

    @Test
    void errorsAndActorsAreDeclaredByNamingThem() {
        EventModel model = model("""
                model: Shop
                errors: {Closed: {message: "closed since {day}", fields: {day: date}}}
                commands: {Buy: }
                slices:
                  - {name: Buy, actor: Customer, screen: Shop, command: Buy, rules: [SoldOut, {reject: Closed, when: "true"}]}
                  - {name: Look, actor: Customer}
                """);

        assertEquals(List.of("Closed", "SoldOut"), model.errors().stream().map(e -> e.name().text()).toList());
        assertEquals(List.of("Customer"), model.actors().stream().map(a -> a.name().text()).toList());
        CommandSlice slice = model.commandSlices().get(0);
        assertSame(model.actors().get(0), slice.header().actor().orElseThrow());
        assertEquals(List.of("SoldOut", "Closed"), slice.decision().orElseThrow().rules().stream()
                .map(rule -> rule.error().name().text()).toList());
        assertFalse(slice.decision().orElseThrow().rules().get(0).when().isPresent());
    }

    @Test
    void oneSliceDecidesACommandAndTheOthersSendIt() {
        EventModel model = model("""
                model: Shop
                commands: {Pay: , Ship: }
                events: {Paid: }
                slices:
                  - {name: Pay at night, cron: "0 3 * * MON-FRI", command: Pay}
                  - {name: Pay, command: Pay, emits: [Paid]}
                  - {name: Ship, command: Ship}
                  - {name: Ship every day, every: 1d, command: Ship}
                """);

        assertEquals(List.of(false, true, true, false),
                model.commandSlices().stream().map(slice -> slice.decision().isPresent()).toList());
        Trigger.OnSchedule nightly = assertInstanceOf(Trigger.OnSchedule.class, model.commandSlices().get(0).trigger());
        assertEquals(new Schedule.Cron("0 3 * * MON-FRI"), nightly.schedule());
        Trigger.OnSchedule daily = assertInstanceOf(Trigger.OnSchedule.class, model.commandSlices().get(3).trigger());
        assertEquals(new Schedule.Every(Duration.ofDays(1)), daily.schedule());
    }

    @Test
    void theTriggerTellsThePattern() {
        EventModel model = model("""
                model: Shop
                types: {CartId: uuid}
                commands: {Publish: {fields: {cart: CartId, receipt: string}}, Change: }
                events: {Submitted: {fields: {cart: CartId}}, PriceChanged: {external: Pricing}}
                views: {Carts: {key: cart, fields: {cart: CartId, total: int}}}
                slices:
                  - name: Publish
                    status: in progress
                    chapter: Selling
                    todo: Carts
                    every: 15m
                    when: row.total > 0
                    each: "[1]"
                    as: n
                    call: {port: Cart publisher, with: {total: row.total}, returns: {receipt: string}}
                    command: Publish
                    with: {receipt: result.receipt}
                  - {name: Publish at once, after: Submitted, command: Publish}
                  - {name: Change, after: PriceChanged, command: Change}
                """);

        assertEquals(List.of(Slice.Pattern.AUTOMATION, Slice.Pattern.AUTOMATION, Slice.Pattern.TRANSLATION),
                model.slices().stream().map(Slice::pattern).toList());
        CommandSlice publish = model.commandSlices().get(0);
        assertEquals(Optional.of(SliceHeader.Status.IN_PROGRESS), publish.header().status());
        assertEquals(Optional.of("Selling"), publish.header().chapter());
        Trigger.FromTodo todo = assertInstanceOf(Trigger.FromTodo.class, publish.trigger());
        assertSame(model.views().get(0), todo.todo());
        assertEquals(Optional.of(new Schedule.Every(Duration.ofMinutes(15))), todo.schedule());
        assertEquals("row.total > 0", todo.sending().when().orElseThrow().text());
        assertEquals("n", todo.sending().each().orElseThrow().as().java());
        assertEquals(new Name("Cart publisher", "CartPublisher"), todo.sending().call().orElseThrow().port());
        assertEquals("receipt", todo.sending().call().orElseThrow().returns().get(0).name().text());
        assertEquals("receipt", todo.sending().with().get(0).field().name().text());
    }

    @Test
    void aModelWithErrorsIsLinkedToItsEnd() {
        Linked linked = Linked.of("""
                model: Shop
                package: 1.2
                types: {CartId: uid}
                streams: {Cart: {id: CartId}}
                commands: {Add: {fields: {cart: CartId, price: Price}}}
                events: {Added: {fields: {cart: CartId}}}
                slices:
                  - {name: Add, command: Add, rules: [{reject: Full, set: {limit: "3"}}], emits: [Addd, Added]}
                  - {name: Show, view: Carts}
                """);

        assertEquals(List.of("SM105", "SM110", "SM110", "SM115", "SM112", "SM113"), linked.codes());
        assertEquals(2, linked.model().slices().size());
        assertTrue(linked.model().commandSlices().get(0).decision().isPresent());
    }
}

package dev.slicesmith.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InMemoryRowsTest {

    private final InMemoryRows<String, Integer> rows = new InMemoryRows<>();

    @BeforeEach
    void three() {
        rows.put("a", 1);
        rows.put("b", 2);
        rows.put("c", 3);
    }

    @Test
    void aChangedRowKeepsItsPlace() {
        rows.update("a", row -> row + 10);
        assertEquals(List.of(11, 2, 3), rows.rows());
        assertEquals(Optional.of(11), rows.row("a"));
    }

    @Test
    void upsertCreatesAndThenChanges() {
        rows.upsert("d", String::length, row -> row + 10);
        rows.upsert("a", String::length, row -> row + 10);
        assertEquals(List.of(11, 2, 3, 11), rows.rows());
    }

    @Test
    void updateCreatesNothing() {
        rows.update("d", row -> row + 10);
        assertEquals(List.of(1, 2, 3), rows.rows());
    }

    @Test
    void createIfMissingLeavesWhatIsThere() {
        rows.createIfMissing("a", key -> 9);
        rows.createIfMissing("d", key -> 9);
        assertEquals(List.of(1, 2, 3, 9), rows.rows());
    }

    @Test
    void conditionsPickRows() {
        rows.updateWhere(row -> row > 1, row -> row * 10);
        rows.deleteWhere(row -> row > 20);
        rows.delete("a");
        assertEquals(List.of(20), rows.rows());
    }
}

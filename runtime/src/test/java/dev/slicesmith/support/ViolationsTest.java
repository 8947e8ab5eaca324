package dev.slicesmith.support;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Violations violations = new Violations()
                .require(false, "price", "must be at least 0")
                .require(true, "count", "must be at least 1")
                .require(false, "lines.name", "must not be empty");
        InvalidData refused = assertThrows(InvalidData.class, () -> violations.throwIfAny("AddItem"));
        assertEquals("InvalidData", refused.error());
        assertEquals("AddItem: price must be at least 0; lines.name must not be empty", refused.getMessage());
        assertEquals(List.of("price", "lines.name"),
                refused.violations().stream().map(Violations.Violation::path).toList());
    }

    @Test
    void nothingWrongIsNoRejection() {
        assertDoesNotThrow(() -> new Violations().throwIfAny("AddItem"));
    }
}

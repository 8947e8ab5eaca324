package dev.slicesmith.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void listsGiveOneTagPerElementAndAbsentOnesNone() {
        List<Tag> tags = new Tags()
                .add("A", 1)
                .addEach("B", List.of("x", "y"))
                .addIfPresent("C", Optional.empty())
                .addIfPresent("D", Optional.of("z"))
                .list();
        assertEquals(List.of(new Tag("A", "1"), new Tag("B", "x"), new Tag("B", "y"), new Tag("D", "z")), tags);
    }
}

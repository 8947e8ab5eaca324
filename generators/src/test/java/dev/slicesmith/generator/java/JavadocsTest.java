package dev.slicesmith.generator.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*/ class Evil {}            | *&#47; class Evil {}",
        "\\u002a/                    | &#92;u002a/",
        "<script>alert(1)</script>   | &lt;script&gt;alert(1)&lt;/script&gt;",
        "@throws {@link X}           | &#64;throws {&#64;link X}",
        "a & b                       | a &amp; b",
        "Créé                        | Cr&#233;&#233;",
    })
    void textOfAModelIsHarmless(String text, String safe) {
        assertEquals(safe, Javadocs.text(text));
    }

    @Test
    void linesBecomeOne() {
        assertEquals("one two three", Javadocs.text("  one\n\ttwo\r\n three "));
    }

    @Test
    void namesAreCode() {
        assertEquals("{@code ItemAdded}", Javadocs.code("ItemAdded"));
        assertEquals("<code>Add item</code>", Javadocs.code("Add item"));
    }
}

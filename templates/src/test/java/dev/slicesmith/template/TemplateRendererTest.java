package dev.slicesmith.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateRendererTest {

    private final TemplateRenderer renderer = new TemplateRenderer();

    @Test
    void aPomEscapesTheModelsName() {
        String pom = renderer.render(new PomTemplate("com.example", "shop", "A <shop> & more", 17, "com.example.shop.Main"));
        assertTrue(pom.contains("<name>A &lt;shop&gt; &amp; more</name>"), pom);
        assertTrue(pom.contains("<maven.compiler.release>17</maven.compiler.release>"), pom);
    }

    @Test
    void everyPluginOfAPomIsPinned() {
        String pom = renderer.render(new PomTemplate("com.example", "shop", "Shop", 17, "com.example.shop.Main"));
        assertEquals(count(pom, "<plugin>"), count(pom, "-plugin</artifactId>\n        <version>"));
    }

    @Test
    void anAbsentVariableIsRefused() {
        assertThrows(NullPointerException.class, () -> renderer.render(new ReadmeTemplate(
                "Shop", null, "x", "shop", List.of(), List.of(), "")));
    }

    @Test
    void aModelWithoutAnythingSaysSo() {
        String text = renderer.render(new ModelTemplate("Shop", List.of(), List.of()));
        assertEquals("# Shop\n\n## Slices\n\nNone yet.\n\n## Open\n\nNothing.\n", text);
    }

    @Test
    void aModelListsSlicesAndWhatIsOpen() {
        String text = renderer.render(new ModelTemplate(
                "Shop",
                List.of(new ModelTemplate.SliceLine("Add item", "state change", "AddItem", 1200)),
                List.of(new ModelTemplate.OpenLine("AddItemPolicy.cartFull", "whether it is full"))));
        assertTrue(text.contains("| Add item | state change | AddItem | 1200 |\n"), text);
        assertTrue(text.contains("* `AddItemPolicy.cartFull`: whether it is full\n"), text);
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}

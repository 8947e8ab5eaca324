package dev.slicesmith.model.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.TextFormatter;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.yaml.Mutations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelFormatterTest {

    private static final int SEEDS = Integer.getInteger("slicesmith.seeds", 2000);

    private static String format(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<String> formatted = ModelFormatter.format(new SourceFile("a.yaml", text), diagnostics);
        assertEquals("", new TextFormatter(false).format(diagnostics.sorted()));
        return formatted.orElseThrow();
    }

    private static void assertFormats(String text, String expected) {
        String formatted = format(text);
        assertEquals(expected, formatted);
        assertEquals(expected, format(formatted));
    }

    @Test
    void commentsStayWithWhatTheyBelongTo() {
        assertFormats("""
                # yaml-language-server: $schema=./slicesmith.schema.json
                # A shop, for practice.

                # by and by
                package: com.example.shop   # may change
                model:   Shop
                # all commands
                commands:   # in the order of the screens
                    # the first one
                    AddItem: {fields: {cart: CartId, item: ItemId}}   # puts it in

                    # the second
                    # one
                    RemoveItem:
                        fields:
                            # which cart
                            cart: CartId   # a uuid
                            item: ItemId
                            # price: Price   (later)
                    # Checkout:
                slices:
                  # the heart
                  - name: Add item   # often used
                    command: AddItem
                    state:
                      # never twice
                      created: {on: {CartCreated: "true"}}
                    rules:
                      # a cart is small
                      - {reject: CartFull, when: "size(state.items) >= 3", # three!
                         set: {limit: "3"}}
                    description: |   # long
                      # not a comment
                      text
                    emits:
                      - ItemAdded   # always
                      # - CartChanged
                    scenarios:
                      - name: one
                        given:
                          CartCreated: {cart: c1}   # an old one
                        # then nothing
                        then: []
                # end of the story
                """, """
                # yaml-language-server: $schema=./slicesmith.schema.json
                # A shop, for practice.

                model: Shop
                # by and by
                package: com.example.shop # may change

                # all commands
                commands: # in the order of the screens
                  # the first one
                  AddItem: {fields: {cart: CartId, item: ItemId}} # puts it in
                  # the second
                  # one
                  RemoveItem:
                    fields:
                      # which cart
                      cart: CartId # a uuid
                      item: ItemId
                      # price: Price   (later)
                  # Checkout:

                slices:
                  # the heart
                  - name: Add item # often used
                    description: | # long
                      # not a comment
                      text
                    command: AddItem
                    state:
                      # never twice
                      created: {on: {CartCreated: "true"}}
                    rules:
                      # a cart is small
                      - reject: CartFull
                        when: "size(state.items) >= 3" # three!
                        set: {limit: "3"}
                    emits:
                      - ItemAdded # always
                      # - CartChanged
                    scenarios:
                      - name: one
                        given:
                          - CartCreated: {cart: c1} # an old one
                        # then nothing
                        then: []
                # end of the story
                """);
    }

    @Test
    void documentsBecomeOneAndTheirCommentsGoAlong() {
        assertFormats("""
                model: Shop
                slices: [{name: A}] # one
                --- # second
                # more
                slices:
                  - name: B # two
                types:
                  # what it costs
                  Price: decimal
                """, """
                model: Shop

                types:
                  # what it costs
                  Price: decimal

                # second
                # more
                slices: # one
                  - name: A

                  - name: B # two
                """);
    }

    @Test
    void quotedHashesAreNoComments() {
        assertFormats("""
                model: "Shop # 1" # one
                description: 'it''s # 2' # two
                notes: a#b # three
                """, """
                model: "Shop # 1" # one
                description: "it's # 2" # two
                notes: a#b # three
                """);
    }

    @Test
    void commentsInWhatIsLeftOutGoOneLevelUp() {
        assertFormats("""
                model: Shop
                commands:
                  AddItem:
                    # fields come later
                    fields: # soon
                """, """
                model: Shop

                commands:
                  # fields come later
                  # soon
                  AddItem:
                """);
    }

    @Test
    void aFileWithErrorsOrAnchorsIsLeftAlone() {
        Diagnostics diagnostics = new Diagnostics();
        assertTrue(ModelFormatter.format(new SourceFile("a.yaml", "model: Shop\ncomands: {}\n"), diagnostics).isEmpty());
        assertTrue(ModelFormatter.format(new SourceFile("b.yaml", "model: &x Shop\ndescription: *x\n"), diagnostics).isEmpty());
        assertEquals("[SM010, SM024]", diagnostics.sorted().stream().map(d -> d.code().id()).toList().toString());
    }

    @Test
    void wholeLanguageIsFormatted() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/models/library.yaml"));
        String canonical = Files.readString(Path.of("src/test/resources/models/library.canonical.yaml"));
        assertEquals(text.lines().findFirst().orElseThrow() + "\n" + canonical, format(text));
    }

    @Test
    void whateverIsFormattedKeepsItsComments() throws IOException {
        String text = format(Files.readString(Path.of("src/test/resources/models/library.yaml")));
        long seed = Long.getLong("slicesmith.seed", System.nanoTime());
        for (int i = 0; i < SEEDS / 4; i++) {
            Random random = Mutations.random(seed + i);
            String mutant = Mutations.of(withComments(text, random), random);
            Diagnostics diagnostics = new Diagnostics();
            Optional<String> formatted = ModelFormatter.format(new SourceFile("a.yaml", mutant), diagnostics);
            String hint = "seed " + (seed + i) + "\n" + mutant;
            assertTrue(formatted.isPresent() || diagnostics.hasErrors(), hint);
            assertTrue(diagnostics.sorted().stream().noneMatch(d -> d.message().contains("losing a ")), () -> hint + diagnostics.sorted());
        }
    }

    private static String withComments(String text, Random random) {
        StringBuilder commented = new StringBuilder();
        for (String line : text.split("\n")) {
            if (random.nextInt(4) == 0) {
                commented.append(" ".repeat(random.nextInt(12))).append("# c").append(commented.length()).append('\n');
            }
            commented.append(line).append(random.nextInt(4) == 0 ? " # e" + commented.length() : "").append('\n');
        }
        return commented.toString();
    }
}

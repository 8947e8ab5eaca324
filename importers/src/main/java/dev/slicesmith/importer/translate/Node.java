package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardElement;
import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.ElementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An element while it is being translated: all that was drawn of it, in one place. */
final class Node {

    static final Comparator<Node> ORDER = Comparator.comparingInt(node -> node.order);

    final ElementKind kind;
    final String id;
    final String title;

    /** The title for comparing. */
    final String titleKey;

    /** Where it stands among all, set by {@link Graph}. */
    int order;

    final List<FieldNode> fields = new ArrayList<>();
    final List<String> comments = new ArrayList<>();

    /** The slices in which it is drawn, by position, first the first. */
    final Set<Integer> slices = new LinkedHashSet<>();

    String description = "";
    String aggregate = "";
    String system = "";
    boolean external;

    /** Whether the board calls it external although a command of ours makes it. */
    boolean published;

    boolean list;
    boolean todo;

    /** Its name in the model, set by {@link NameBook}. */
    String name = "";

    Node(ElementKind kind, String id, String title) {
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.titleKey = Keys.of(title);
    }

    /** Takes over what another drawing of the same element says besides. */
    void absorb(BoardElement element) {
        element.fields().forEach(this::addField);
        element.comments().stream().filter(text -> !comments.contains(text)).forEach(comments::add);
        description = description.isBlank() ? element.description() : description;
        aggregate = aggregate.isBlank() ? NameBook.cut(element.aggregate()) : aggregate;
        system = system.isBlank() ? element.system() : system;
        external |= element.external();
        list |= element.list();
        todo |= element.todo();
    }

    void addField(BoardField field) {
        FieldNode node = new FieldNode(this, field);
        if (!node.key.isEmpty() && field(node.key).isEmpty()) {
            fields.add(node);
        }
    }

    Optional<FieldNode> field(String key) {
        return fields.stream().filter(field -> field.key.equals(key)).findFirst();
    }

    /** The field that a board calls so. */
    Optional<FieldNode> fieldNamed(String written) {
        return field(Keys.ofField(written));
    }

    boolean is(ElementKind other) {
        return kind == other;
    }

    @Override
    public String toString() {
        return name.isEmpty() ? title : name;
    }
}

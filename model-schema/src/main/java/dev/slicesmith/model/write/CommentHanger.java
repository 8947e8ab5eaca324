package dev.slicesmith.model.write;

import dev.slicesmith.model.yaml.Comment;
import java.util.ArrayList;
import java.util.List;

/** Hangs the comments of the old text into the tree of the new one; what has no place of its own goes one level up. */
final class CommentHanger {

    private final OutNode.Collection root;
    private final List<String> head = new ArrayList<>();
    private final List<String> end = new ArrayList<>();

    CommentHanger(OutNode.Collection root, List<Comment> comments) {
        this.root = root;
        comments.forEach(this::hang);
        if (!head.isEmpty()) {
            head.add("");
        }
    }

    List<String> head() {
        return head;
    }

    List<String> end() {
        return end;
    }

    private void hang(Comment comment) {
        if (comment.place() == Comment.Place.HEAD) {
            add(comment, head);
            return;
        }
        OutNode.Entry entry = null;
        OutNode node = root;
        int found = 0;
        for (String step : comment.path()) {
            OutNode.Entry next = node instanceof OutNode.Collection collection ? find(collection, step) : null;
            if (next == null) {
                break;
            }
            entry = next;
            node = next.value();
            found++;
        }
        if (entry == null) {
            add(comment, end);
        } else {
            hang(comment, entry, found == comment.path().size());
        }
    }

    private static void hang(Comment comment, OutNode.Entry entry, boolean exact) {
        if (exact && comment.place() == Comment.Place.BEHIND) {
            entry.behind(comment.text());
        } else if (exact && comment.place() == Comment.Place.AFTER) {
            add(comment, entry.after());
        } else {
            add(comment, entry.before());
        }
    }

    private static void add(Comment comment, List<String> comments) {
        if (comment.apart() && !comments.isEmpty()) {
            comments.add("");
        }
        comments.add(comment.text());
    }

    private static OutNode.Entry find(OutNode.Collection collection, String step) {
        int index = step.startsWith("#") && step.length() > 1 && step.chars().skip(1).allMatch(Character::isDigit)
                ? Integer.parseInt(step.substring(1)) : -1;
        for (int i = 0; i < collection.entries().size(); i++) {
            OutNode.Entry entry = collection.entries().get(i);
            boolean named = entry.key() == null ? isStep(entry, step) : entry.key().text().equals(step);
            if (named || i == index && index >= 0) {
                return entry;
            }
        }
        return null;
    }

    /** A step that stood in a mapping is an item of a list now. */
    private static boolean isStep(OutNode.Entry item, String name) {
        return item.value() instanceof OutNode.Collection collection && collection.entries().size() == 1
                && collection.entries().get(0).key() != null && collection.entries().get(0).key().text().equals(name);
    }
}

package dev.slicesmith.model.write;

import java.util.ArrayList;
import java.util.List;

/** A piece of YAML to be printed. Only entries and items carry comments. */
abstract sealed class OutNode {

    /** A scalar, ready to be printed. */
    static final class Scalar extends OutNode {

        private final String text;
        private final Quoting quoting;

        Scalar(String text, Quoting quoting) {
            this.text = text;
            this.quoting = quoting;
        }

        String text() {
            return text;
        }

        Quoting quoting() {
            return quoting;
        }
    }

    /** A mapping, or a list if its entries have no keys. */
    static final class Collection extends OutNode {

        private final boolean list;
        private final boolean spread;
        private final List<Entry> entries = new ArrayList<>();

        /**
         * @param list whether it is a list
         * @param spread whether it stands on lines of its own even if it is short
         */
        private Collection(boolean list, boolean spread) {
            this.list = list;
            this.spread = spread;
        }

        boolean isList() {
            return list;
        }

        boolean isSpread() {
            return spread;
        }

        List<Entry> entries() {
            return entries;
        }

        /** Adds a key of the language. */
        Collection put(String key, OutNode value) {
            return put(key, Quoting.WORD, value);
        }

        /** Adds a name that a modeler chose. */
        Collection putName(String name, OutNode value) {
            return put(name, Quoting.NAME, value);
        }

        Collection put(String key, Quoting quoting, OutNode value) {
            entries.add(new Entry(new Scalar(key, quoting), value));
            return this;
        }

        Collection add(OutNode item) {
            entries.add(new Entry(null, item));
            return this;
        }
    }

    /** A mapping on one line if it fits. */
    static Collection mapping() {
        return new Collection(false, false);
    }

    /** A mapping with a line for each entry. */
    static Collection spreadMapping() {
        return new Collection(false, true);
    }

    /** A list on one line if it fits. */
    static Collection list() {
        return new Collection(true, false);
    }

    /** A list with a line for each item. */
    static Collection spreadList() {
        return new Collection(true, true);
    }

    /** A key with its value, or an item of a list; with the comments of the old text. */
    static final class Entry {

        private final Scalar key;
        private final OutNode value;
        private final List<String> before = new ArrayList<>();
        private final List<String> after = new ArrayList<>();
        private String behind;
        private boolean separated;

        private Entry(Scalar key, OutNode value) {
            this.key = key;
            this.value = value;
        }

        /** Null in a list. */
        Scalar key() {
            return key;
        }

        OutNode value() {
            return value;
        }

        /** Comments on lines of their own before it; an empty one is a blank line. */
        List<String> before() {
            return before;
        }

        /** Comments on lines of their own behind it. */
        List<String> after() {
            return after;
        }

        /** The comment at the end of its first line; null if there is none. */
        String behind() {
            return behind;
        }

        /** Takes a comment at the end of the line; where there is one already, it goes before. */
        void behind(String comment) {
            if (behind == null) {
                behind = comment;
            } else {
                before.add(comment);
            }
        }

        /** Whether a blank line stands before it. */
        boolean isSeparated() {
            return separated;
        }

        Entry separate() {
            separated = true;
            return this;
        }

        boolean hasComments() {
            return behind != null || !before.isEmpty() || !after.isEmpty();
        }
    }
}

package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Event;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Name;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.EventSyntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links an event's version, and how older versions become the next. */
final class UpcastLinker {

    private final LinkContext context;
    private final AssignmentLinker assignments;

    UpcastLinker(LinkContext context, AssignmentLinker assignments) {
        this.context = context;
        this.assignments = assignments;
    }

    /** The current version: 1 unless written. */
    int version(Optional<SourceText> written) {
        if (written.isEmpty()) {
            return 1;
        }
        int version = number(written.get());
        if (version < 1) {
            context.report(written.get().span(), LinkCode.BAD_VERSION,
                    "the version " + quoted(written.get()) + " is no whole number from 1", "write `version: 2`");
            return 1;
        }
        return version;
    }

    /** The upcasts by ascending version; those that do not fit the current version are reported and left out. */
    List<Event.Upcast> link(EventSyntax syntax, Name event, List<Field> fields, int version) {
        List<Event.Upcast> upcasts = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (EventSyntax.Upcast upcast : syntax.upcasts()) {
            int from = number(upcast.from());
            var set = assignments.link(upcast.set(), new FieldsOf(FieldsOf.Kind.EVENT, event, fields));
            if (from < 1 || from >= version) {
                context.report(upcast.from().span(), LinkCode.BAD_VERSION,
                        "there is nothing to upcast from version " + quoted(upcast.from()) + ": the event is at version "
                                + version,
                        version == 1
                                ? "write `version: 2` when the fields change"
                                : "name a version from 1 to " + (version - 1));
            } else if (!seen.add(from)) {
                context.report(upcast.from().span(), LinkCode.DUPLICATE_NAME,
                        "version " + from + " is upcast twice", "put both into one entry");
            } else {
                upcasts.add(new Event.Upcast(from, set));
            }
        }
        if (upcasts.size() > 1) {
            upcasts.sort(Comparator.comparingInt(Event.Upcast::from));
        }
        return upcasts;
    }

    /** A small whole number; -1 if the text is none. */
    private static int number(SourceText text) {
        String digits = text.value();
        if (digits.isEmpty() || digits.length() > 6) {
            return -1;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(digits);
    }
}

package dev.slicesmith.importer.finding;

import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.diagnostic.Severity;

/** What can be said about a board: first why it cannot be read, then what was inferred, changed or left out. */
public enum ImportCode implements DiagnosticCode {
    BOARD_UNREADABLE(800, Severity.ERROR, "board cannot be read"),
    BOARD_TOO_LARGE(801, Severity.ERROR, "board is too large"),
    BOARD_ENCODING(802, Severity.ERROR, "board is not UTF-8"),
    BOARD_SYNTAX(803, Severity.ERROR, "board is not well-formed"),
    FORMAT_UNKNOWN(804, Severity.ERROR, "not a known kind of board"),
    FORMAT_REFUSED(805, Severity.ERROR, "this kind of export has no items to read"),
    ARCHIVE_UNSAFE(806, Severity.ERROR, "unsafe archive"),
    NOTHING_TO_IMPORT(807, Severity.ERROR, "nothing to import"),
    INCOMPLETE(808, Severity.WARNING, "the board is not complete"),

    KEY_IGNORED(810, Severity.NOTE, "key of the board ignored"),
    SECRET_DROPPED(811, Severity.NOTE, "secret of the board not copied"),
    NAME_CHOSEN(812, Severity.NOTE, "name chosen"),
    NAME_CHANGED(813, Severity.NOTE, "name changed"),
    ELEMENTS_MERGED(814, Severity.NOTE, "drawn several times, one element"),
    KIND_INFERRED(815, Severity.NOTE, "kind of slice or element inferred"),
    TYPE_INFERRED(816, Severity.NOTE, "type inferred"),
    TYPE_UNIFIED(817, Severity.NOTE, "types made one"),
    STREAM_INFERRED(818, Severity.NOTE, "stream inferred"),
    KEY_INFERRED(819, Severity.NOTE, "key of a view inferred"),
    FLOW_INFERRED(820, Severity.NOTE, "flow inferred"),
    EXTERNAL_INFERRED(821, Severity.NOTE, "taken as another system's"),
    MAPPING(822, Severity.NOTE, "mapping of a field"),
    MAPPING_OPEN(823, Severity.NOTE, "mapping of a field left open"),
    PROJECTION_INFERRED(824, Severity.NOTE, "effect of an event on rows inferred"),
    RULE_OPEN(825, Severity.NOTE, "rule left open"),
    RULE_INFERRED(826, Severity.NOTE, "rule inferred from specifications"),
    ERROR_NAMED(827, Severity.NOTE, "error named after a text"),
    SPEC_LISTED(828, Severity.WARNING, "specification not taken over"),
    SPEC_VALUE(829, Severity.NOTE, "value of a specification supplied or changed"),
    REFERENCE_MISSING(830, Severity.NOTE, "reference to something outside the board"),
    TRIGGER_INFERRED(831, Severity.NOTE, "trigger inferred"),
    SLICE_CHANGED(832, Severity.NOTE, "slice split, merged or without content"),
    STATUS_UNKNOWN(833, Severity.NOTE, "status not known"),
    COMMENT_KEPT(834, Severity.NOTE, "comment kept as text"),
    CONTEXT_INFERRED(835, Severity.NOTE, "bounded context inferred"),
    VALUE_DROPPED(836, Severity.NOTE, "value that does not fit its type"),

    ITEM_UNPLACED(840, Severity.WARNING, "item not placed"),
    COLOUR_READ(841, Severity.NOTE, "kind of an item inferred"),
    CONNECTOR_DROPPED(842, Severity.WARNING, "connector not used"),
    LEGEND_READ(843, Severity.NOTE, "legend read"),
    LAYOUT_READ(844, Severity.NOTE, "slice, lane or specification inferred from the layout");

    private final int number;
    private final Severity severity;
    private final String title;

    ImportCode(int number, Severity severity, String title) {
        this.number = number;
        this.severity = severity;
        this.title = title;
    }

    @Override
    public String id() {
        return "SM" + number;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }
}

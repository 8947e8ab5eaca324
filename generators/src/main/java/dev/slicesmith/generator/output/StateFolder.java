package dev.slicesmith.generator.output;

/** What the tool keeps beside a project, all in one folder. */
final class StateFolder {

    static final String NAME = ".slicesmith";

    /** What the tool owns; meant to be committed. */
    static final String MANIFEST = NAME + "/manifest";

    /** What a run is about to write; there only while it runs, or after it was killed. */
    static final String JOURNAL = NAME + "/journal";

    /** Held while a run writes. The file stays: to delete it would let two runs hold two locks. */
    static final String LOCK = NAME + "/lock";

    /** Copies of what {@code --adopt} replaced. */
    static final String REPLACED = NAME + "/replaced";

    static final String IGNORE = NAME + "/.gitignore";

    static final String IGNORE_TEXT = "journal\nlock\nreplaced/\n";

    static final String ATTRIBUTES = NAME + "/.gitattributes";

    /** With the lines of both sides kept, a merge never stops at the manifest. */
    static final String ATTRIBUTES_TEXT = "manifest text eol=lf merge=union\n";

    private StateFolder() {}

    /** A place for a copy that no other content can take. */
    static String copyOf(String path, String hash) {
        return REPLACED + "/" + path + "." + hash.substring(0, 8);
    }
}

package dev.slicesmith.importer.input;

/**
 * How much of a board is read. The largest real export seen has less than 1 MB; the limits leave room for fifty times
 * that and keep a tree of the worst input within a few hundred megabytes.
 *
 * @param bytes of one file, unpacked
 * @param tokens of one JSON document
 * @param depth of nesting
 * @param files of a folder or an archive
 */
public record Limits(long bytes, long tokens, int depth, int files) {

    public static final Limits DEFAULT = new Limits(64L << 20, 4_000_000, 200, 5_000);
}

package dev.slicesmith.generator.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which a file is recognised: the same whether its lines end in LF or CRLF, as checkouts change that. */
final class ContentHash {

    /** Half of SHA-256 is plenty to tell edits and keeps the manifest's lines short. */
    private static final int BYTES = 16;

    static final int LENGTH = 2 * BYTES;

    /** To ask for the algorithm by its name takes as long as to hash a small file. */
    private static final MessageDigest NOTHING = sha256();

    private ContentHash() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        MessageDigest digest = copyOfNothing();
        int from = 0;
        for (int i = 1; i < content.length; i++) {
            if (content[i] == '\n' && content[i - 1] == '\r') {
                digest.update(content, from, i - 1 - from);
                from = i;
            }
        }
        digest.update(content, from, content.length - from);
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest copyOfNothing() {
        try {
            return (MessageDigest) NOTHING.clone();
        } catch (CloneNotSupportedException e) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}

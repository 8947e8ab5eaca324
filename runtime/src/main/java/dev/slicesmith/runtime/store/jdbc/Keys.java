package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.support.Tag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names as numbers or short texts. Stored, so never to be changed. */
final class Keys {

    private static final int LONGEST = 200;

    private Keys() {}

    /** The number of a tag: the first 8 bytes of the SHA-256 of its text. */
    static long tag(Tag tag) {
        return hash(tag.toString());
    }

    static long hash(String text) {
        return ByteBuffer.wrap(digest(text)).getLong();
    }

    /** An idempotency key as it is stored: an index has no room for very long ones. */
    static String command(String key) {
        if (key.length() <= LONGEST) {
            return key;
        }
        int end = Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return key.substring(0, end) + " " + HexFormat.of().formatHex(digest(key));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

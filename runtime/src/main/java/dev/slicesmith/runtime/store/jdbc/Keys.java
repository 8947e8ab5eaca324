package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.support.Tag;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names as 64-bit numbers. Stored, so never to be changed. */
final class Keys {

    private Keys() {}

    /** The number of a tag: the first 8 bytes of the SHA-256 of its text. */
    static long tag(Tag tag) {
        return hash(tag.toString());
    }

    static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

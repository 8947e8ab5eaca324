package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.store.ShortKey;
import dev.slicesmith.support.Tag;
import java.nio.ByteBuffer;

/** Names as numbers. Stored, so never to be changed. */
final class Keys {

    private Keys() {}

    /** The number of a tag: the first 8 bytes of the SHA-256 of its text. */
    static long tag(Tag tag) {
        return hash(tag.toString());
    }

    static long hash(String text) {
        return ByteBuffer.wrap(ShortKey.sha256(text)).getLong();
    }
}

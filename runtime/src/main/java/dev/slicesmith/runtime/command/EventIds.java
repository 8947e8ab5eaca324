package dev.slicesmith.runtime.command;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * New ids of events, as RFC 9562 describes version 7: milliseconds first, so that they rise with time, then 74 random
 * bits. They have to be unique, not hard to guess, so that threads need not queue for secure random numbers.
 */
public final class EventIds implements Supplier<UUID> {

    private static final long VERSION = 0x7000;
    private static final long VARIANT = 1L << 63;

    @Override
    public UUID get() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | VERSION | random.nextInt(1 << 12);
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }
}

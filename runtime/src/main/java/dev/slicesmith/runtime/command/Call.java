package dev.slicesmith.runtime.command;

/**
 * Who asks for something, and why. Everything is optional, and then null.
 *
 * @param user who asks
 * @param correlation what this belongs to as a whole, such as a request
 * @param causation what led to it, such as the id of an event
 * @param key an idempotency key: what is asked a second time with it, within thirty days, gets the first answer
 */
public record Call(String user, String correlation, String causation, String key) {

    /** A call of which nothing is known. */
    public static final Call ANONYMOUS = new Call(null, null, null, null);

    /** A call by a user. */
    public static Call by(String user) {
        return new Call(user, null, null, null);
    }

    /** The same call with an idempotency key. */
    public Call once(String idempotencyKey) {
        return new Call(user, correlation, causation, idempotencyKey);
    }
}

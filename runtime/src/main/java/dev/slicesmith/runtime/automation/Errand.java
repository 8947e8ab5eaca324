package dev.slicesmith.runtime.automation;

import dev.slicesmith.runtime.command.Call;

/**
 * One piece of work on its way. Commands that are sent with its calls take effect once, however often the work has to
 * be tried, as long as each attempt sends them in the same order.
 */
public final class Errand {

    private final String user;
    private final String token;
    private final String causation;
    private int sent;

    Errand(String automation, String token, String causation) {
        this.user = automation;
        this.token = token;
        this.causation = causation;
    }

    /** The same for every attempt: for systems outside that know idempotency keys. */
    public String token() {
        return token;
    }

    /** The call for the next command of this work. */
    public Call next() {
        sent++;
        return new Call(user, null, causation, token + "/" + sent);
    }
}

package dev.slicesmith.runtime.automation;

import dev.slicesmith.runtime.command.Call;
import dev.slicesmith.support.Rejection;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/**
 * One piece of work on its way. Commands that are sent with its calls take effect once, however often the work has to
 * be tried, as long as each attempt sends them in the same order.
 */
public final class Errand {

    private static final Logger LOG = System.getLogger(Errand.class.getName());

    private final String automation;
    private final String token;
    private final String causation;
    private int sent;

    Errand(String automation, String token, String causation) {
        this.automation = automation;
        this.token = token;
        this.causation = causation;
    }

    /** The same for every attempt: for systems outside that know idempotency keys. */
    public String token() {
        return token;
    }

    /**
     * Sends the next command of this work. A refusal is an answer: it is logged, and the work goes on.
     *
     * @param command sends it with the call that it is given
     */
    public void send(Consumer<Call> command) {
        try {
            command.accept(next());
        } catch (Rejection rejection) {
            LOG.log(Level.INFO, "{0}: {1} was refused: {2}", automation, token, rejection.error());
        }
    }

    /** The call for the next command of this work. No user sends it: scenarios say so, too. */
    public Call next() {
        sent++;
        return new Call(null, null, causation, token + "/" + sent);
    }
}

package dev.slicesmith.generator.naming;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * The classes around a slice that sends commands by itself.
 *
 * @param automation what follows from a row, an event or a moment
 * @param rules what the model leaves open
 * @param policy the scaffold for that
 * @param work lets it act again and again
 * @param port what it calls outside
 */
public record AutomationClasses(
        ClassName automation, ClassName rules, ClassName policy, ClassName work, Optional<Port> port) {

    /**
     * The classes around a call outside.
     *
     * @param port the interface
     * @param request what is handed over
     * @param response what comes back
     * @param adapter reaches it over HTTP
     */
    public record Port(ClassName port, ClassName request, ClassName response, ClassName adapter) {}
}

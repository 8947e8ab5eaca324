package dev.slicesmith.generator.naming;

import com.palantir.javapoet.ClassName;

/**
 * The classes around a command.
 *
 * @param command the data
 * @param state what its decision knows
 * @param decider what follows from it
 * @param rules what the model leaves open
 * @param policy the scaffold for that
 */
public record CommandClasses(
        ClassName command, ClassName state, ClassName decider, ClassName rules, ClassName policy) {}

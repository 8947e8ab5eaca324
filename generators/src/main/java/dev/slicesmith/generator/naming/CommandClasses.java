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
 * @param handler takes the command to its decision
 * @param draft the data without what arises by itself
 */
public record CommandClasses(
        ClassName command, ClassName state, ClassName decider, ClassName rules, ClassName policy, ClassName handler,
        ClassName draft) {}

package dev.slicesmith.generator.naming;

import com.palantir.javapoet.ClassName;

/**
 * The classes around a view.
 *
 * @param row a row
 * @param key the key, if it has more than one part
 * @param projection how events become rows
 * @param queries ways to ask
 * @param rules what the model leaves open
 * @param policy the scaffold for that
 * @param table how rows are stored
 * @param adapter the scaffold that reads another system's rows
 */
public record ViewClasses(
        ClassName row,
        ClassName key,
        ClassName projection,
        ClassName queries,
        ClassName rules,
        ClassName policy,
        ClassName table,
        ClassName adapter) {}

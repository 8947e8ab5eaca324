package dev.slicesmith.model.expression;

import dev.slicesmith.model.FieldType;

/** A checked expression as a tree in which every node has a static type. */
public interface ExpressionTree {

    FieldType type();
}

package dev.slicesmith.importer.translate;

import java.util.LinkedHashMap;
import java.util.Map;

/** The plans of a context's views and decisions. */
final class Plans {

    final Map<Node, ViewPlan> views = new LinkedHashMap<>();
    final Map<Node, DecisionPlan> decisions = new LinkedHashMap<>();
}

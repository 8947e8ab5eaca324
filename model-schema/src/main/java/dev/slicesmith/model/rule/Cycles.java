package dev.slicesmith.model.rule;

import dev.slicesmith.model.CommandSlice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Finds the automations that set each other off: the strongly connected parts of the graph that contain a circle, by
 * Tarjan's algorithm, with a stack of its own so that a long chain does not exhaust the JVM's.
 */
final class Cycles {

    private final AutomationGraph graph;
    private final int[] number;
    private final int[] low;
    private final int[] nextEdge;
    private final boolean[] open;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> visited = new ArrayDeque<>();
    private final List<List<CommandSlice>> found = new ArrayList<>();
    private int counter;

    Cycles(AutomationGraph graph) {
        this.graph = graph;
        this.number = new int[graph.size()];
        this.low = new int[graph.size()];
        this.nextEdge = new int[graph.size()];
        this.open = new boolean[graph.size()];
        Arrays.fill(number, -1);
    }

    /** The parts, each in the order of the timeline. */
    List<List<CommandSlice>> all() {
        for (int start = 0; start < graph.size(); start++) {
            if (number[start] < 0) {
                visitFrom(start);
            }
        }
        return found;
    }

    private void visitFrom(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int node = path.peek();
            List<Integer> successors = graph.successors(node);
            if (nextEdge[node] < successors.size()) {
                follow(node, successors.get(nextEdge[node]++));
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        number[node] = counter;
        low[node] = counter++;
        open[node] = true;
        path.push(node);
        visited.push(node);
    }

    private void follow(int node, int successor) {
        if (number[successor] < 0) {
            enter(successor);
        } else if (open[successor]) {
            low[node] = Math.min(low[node], number[successor]);
        }
    }

    private void leave(int node) {
        path.pop();
        if (!path.isEmpty()) {
            low[path.peek()] = Math.min(low[path.peek()], low[node]);
        }
        if (low[node] == number[node]) {
            closePart(node);
        }
    }

    private void closePart(int root) {
        List<Integer> part = new ArrayList<>();
        int node;
        do {
            node = visited.pop();
            open[node] = false;
            part.add(node);
        } while (node != root);
        if (part.size() > 1 || graph.successors(root).contains(root)) {
            Collections.sort(part);
            found.add(part.stream().map(graph::automation).toList());
        }
    }
}

package dev.slicesmith.support;

import java.util.ArrayList;
import java.util.List;

/** Spells a pattern out as steps. */
final class PatternProgram {

    private final List<PatternStep> steps = new ArrayList<>();

    private PatternProgram() {}

    static List<PatternStep> of(PatternNode pattern) {
        PatternProgram program = new PatternProgram();
        program.add(pattern);
        program.step(new PatternStep.Accept());
        return program.steps;
    }

    private void add(PatternNode node) {
        if (node instanceof PatternNode.OneOf one) {
            step(new PatternStep.Read(one.set()));
        } else if (node instanceof PatternNode.At at) {
            step(new PatternStep.Look(at.place()));
        } else if (node instanceof PatternNode.Sequence sequence) {
            sequence.parts().forEach(this::add);
        } else if (node instanceof PatternNode.Choice choice) {
            addChoice(choice.parts());
        } else if (node instanceof PatternNode.Repeat repeat) {
            addRepeat(repeat);
        }
    }

    private void addChoice(List<PatternNode> parts) {
        List<Integer> jumps = new ArrayList<>();
        for (int i = 0; i < parts.size() - 1; i++) {
            int fork = step(null);
            add(parts.get(i));
            jumps.add(step(null));
            steps.set(fork, new PatternStep.Fork(fork + 1, steps.size()));
        }
        add(parts.get(parts.size() - 1));
        jumps.forEach(jump -> steps.set(jump, new PatternStep.Fork(steps.size(), steps.size())));
    }

    private void addRepeat(PatternNode.Repeat repeat) {
        for (int i = 0; i < repeat.least(); i++) {
            add(repeat.part());
        }
        if (repeat.most() < 0) {
            int fork = step(null);
            add(repeat.part());
            step(new PatternStep.Fork(fork, fork));
            steps.set(fork, new PatternStep.Fork(fork + 1, steps.size()));
            return;
        }
        List<Integer> forks = new ArrayList<>();
        for (int i = repeat.least(); i < repeat.most(); i++) {
            forks.add(step(null));
            add(repeat.part());
        }
        forks.forEach(fork -> steps.set(fork, new PatternStep.Fork(fork + 1, steps.size())));
    }

    private int step(PatternStep step) {
        if (steps.size() >= TextPattern.MAX_SIZE) {
            throw new IllegalArgumentException("the pattern is too large");
        }
        steps.add(step);
        return steps.size() - 1;
    }
}

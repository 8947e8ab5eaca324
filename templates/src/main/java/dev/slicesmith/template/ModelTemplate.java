package dev.slicesmith.template;

import java.util.List;

/**
 * The {@code MODEL.md} of a project: what the model has, and what it leaves open. All texts are safe for Markdown.
 *
 * @param name the model's name
 * @param slices the timeline
 * @param open what hand-written code decides
 */
public record ModelTemplate(String name, List<SliceLine> slices, List<OpenLine> open) implements Template {

    public ModelTemplate {
        slices = List.copyOf(slices);
        open = List.copyOf(open);
    }

    /**
     * A slice.
     *
     * @param name its name
     * @param pattern its pattern, in words
     * @param about what it changes or shows
     * @param scenarios how many scenarios it has
     */
    public record SliceLine(String name, String pattern, String about, int scenarios) {}

    /**
     * Something that the model leaves open.
     *
     * @param method the method to write
     * @param what what it decides
     */
    public record OpenLine(String method, String what) {}

    @Override
    public String templateFile() {
        return "project/MODEL.md.ftl";
    }
}

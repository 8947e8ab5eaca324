package dev.slicesmith.model.write;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.syntax.ModelSyntax;
import dev.slicesmith.model.yaml.Comment;
import dev.slicesmith.model.yaml.Comments;
import dev.slicesmith.model.yaml.SourceFiles;
import dev.slicesmith.model.yaml.YamlCode;
import dev.slicesmith.model.yaml.YamlModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings a file into the canonical form and keeps its comments: those on lines of their own stay before (or below) what
 * they belong to, those at the end of a line stay at the end of its line. The result is read again; if the model or a
 * comment were not the same, the file would be left alone. Anchors and aliases would be written out, so a file that has
 * them is left alone too. Each file of a folder is formatted by itself.
 */
public final class ModelFormatter {

    /** Comments are sought character by character among the scalars of their line. */
    private static final int LONGEST_LINE = 10_000;

    private ModelFormatter() {}

    /** The new text of a file; nothing if it has errors or cannot be formatted, and then that is reported. */
    public static Optional<String> format(Path path, Diagnostics diagnostics) {
        return SourceFiles.read(path, diagnostics).flatMap(file -> format(file, diagnostics));
    }

    /** The new text of a file that is already read. */
    public static Optional<String> format(SourceFile file, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<ModelSyntax> model = YamlModels.read(file.path(), file.text(), found);
        found.sorted().forEach(diagnostics::report);
        if (model.isEmpty() || found.hasErrors()) {
            return Optional.empty();
        }
        if (YamlModels.hasAnchors(file)) {
            return refuse(file, "its anchors", diagnostics);
        }
        if (hasHugeLine(file)) {
            return refuse(file, "the comments of a line of more than " + LONGEST_LINE + " characters", diagnostics);
        }
        List<Comment> comments = Comments.of(file, diagnostics).orElse(List.of());
        OutNode.Collection tree = ModelTree.of(model.get());
        CommentHanger hanger = new CommentHanger(tree, comments);
        String text = Printer.print(hanger.head(), tree, hanger.end());
        Optional<String> loss = loss(file, model.get(), comments, text);
        return loss.isPresent() ? refuse(file, loss.get(), diagnostics) : Optional.of(text);
    }

    private static boolean hasHugeLine(SourceFile file) {
        for (int line = 1; line <= file.lineCount(); line++) {
            if (file.line(line).length() > LONGEST_LINE) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> refuse(SourceFile file, String loss, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.at(SourceSpan.startOf(file), YamlCode.CANNOT_FORMAT,
                "this file cannot be formatted without losing " + loss).help("it is left as it is; format it by hand"));
        return Optional.empty();
    }

    /** What would be lost, if anything. */
    private static Optional<String> loss(SourceFile file, ModelSyntax model, List<Comment> comments, String text) {
        Diagnostics found = new Diagnostics();
        Optional<ModelSyntax> again = YamlModels.read(file.path(), text, found);
        if (again.isEmpty() || found.hasErrors() || !ModelWriter.write(again.get()).equals(ModelWriter.write(model))) {
            return Optional.of("a part of the model");
        }
        List<String> before = texts(comments);
        List<String> after = texts(Comments.of(new SourceFile(file.path(), text), found).orElse(List.of()));
        return before.equals(after) ? Optional.empty() : Optional.of("a comment");
    }

    /** Sorted, for a comment may move with what it belongs to. */
    private static List<String> texts(List<Comment> comments) {
        List<String> texts = new ArrayList<>();
        comments.forEach(comment -> texts.add(comment.text()));
        texts.sort(null);
        return texts;
    }
}

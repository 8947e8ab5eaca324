package dev.slicesmith.model.link;

import static dev.slicesmith.model.link.LinkContext.quoted;

import dev.slicesmith.model.Constraints;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.Value;
import dev.slicesmith.model.source.SourceSpan;
import dev.slicesmith.model.source.SourceText;
import dev.slicesmith.model.syntax.ConstraintsSyntax;
import dev.slicesmith.model.syntax.ValueSyntax;
import java.util.Optional;
import java.util.OptionalInt;

/** Links constraints, and holds values that stand in the model against them. */
final class ConstraintLinker {

    private record Length(OptionalInt least, OptionalInt greatest) {

        private static final Length ANY = new Length(OptionalInt.empty(), OptionalInt.empty());
    }

    private final LinkContext context;
    private final ValueLinker values;

    ConstraintLinker(LinkContext context) {
        this.context = context;
        this.values = new ValueLinker(context);
    }

    /** The constraints of a field or named type; those that do not fit are reported and left out. */
    Constraints link(ConstraintsSyntax syntax, FieldType type) {
        if (syntax == ConstraintsSyntax.NONE || type == TypeLinker.UNRESOLVED) {
            return Constraints.NONE;
        }
        FieldType bare = type.required().unwrapped();
        Optional<Value> min = limit("min", syntax.min(), bare);
        Optional<Value> max = limit("max", syntax.max(), bare);
        if (min.isPresent() && max.isPresent() && Limits.compare(min.get(), max.get()) > 0) {
            context.report(syntax.max().get().span(), LinkCode.BAD_CONSTRAINT,
                    "the least value is above the greatest", "swap `min` and `max`");
        }
        Length length = length(syntax.length(), bare);
        Constraints limits =
                new Constraints(min, max, pattern(syntax.pattern(), bare), length.least(), length.greatest());
        return limits.isEmpty() ? Constraints.NONE : limits;
    }

    /** Reports a value that breaks the constraints of its field, or of a type in it. */
    void check(Value value, Constraints limits, SourceSpan span) {
        Optional<String> violation = Limits.violation(value, limits);
        if (violation.isPresent()) {
            context.report(span, LinkCode.BAD_VALUE, violation.get(), "change the value or the constraint");
        }
    }

    private Optional<Value> limit(String word, Optional<SourceText> text, FieldType type) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (type instanceof ScalarType scalar && Limits.isOrdered(scalar)) {
            return values.link(new ValueSyntax.Scalar(text.get()), scalar);
        }
        misfit(word, text.get(), type, "numbers, dates, times and durations have one");
        return Optional.empty();
    }

    private Optional<String> pattern(Optional<SourceText> text, FieldType type) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (type != ScalarType.STRING) {
            misfit("pattern", text.get(), type, "only texts have one");
            return Optional.empty();
        }
        Optional<String> problem = Patterns.problem(text.get().value());
        if (problem.isPresent()) {
            context.report(text.get().span(), LinkCode.BAD_CONSTRAINT,
                    "the pattern cannot be read: " + problem.get(), "patterns are RE2 expressions");
            return Optional.empty();
        }
        return Optional.of(text.get().value());
    }

    private Length length(Optional<SourceText> text, FieldType type) {
        if (text.isEmpty()) {
            return Length.ANY;
        }
        if (type != ScalarType.STRING && (type instanceof ScalarType || type instanceof dev.slicesmith.model.TypeDefinition)) {
            misfit("length", text.get(), type, "texts, lists, sets and maps have one");
            return Length.ANY;
        }
        String written = text.get().value().trim();
        int dots = written.indexOf("..");
        OptionalInt least = dots < 0 ? OptionalInt.empty() : count(written.substring(0, dots).trim());
        String end = dots < 0 ? written : written.substring(dots + 2).trim();
        OptionalInt greatest = dots >= 0 && end.isEmpty() ? OptionalInt.empty() : count(end);
        boolean readable = (greatest.isPresent() || dots >= 0 && end.isEmpty()) && (dots < 0 || least.isPresent());
        if (!readable || least.orElse(0) > greatest.orElse(Integer.MAX_VALUE)) {
            context.report(text.get().span(), LinkCode.BAD_CONSTRAINT, "the length " + quoted(written) + " cannot be read",
                    "write the greatest length (40), or the least and the greatest (1..40)");
            return Length.ANY;
        }
        return new Length(least, greatest);
    }

    private static OptionalInt count(String digits) {
        if (digits.isEmpty() || digits.length() > 9) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private void misfit(String word, SourceText text, FieldType type, String help) {
        context.report(text.span(), LinkCode.CONSTRAINT_MISFIT,
                "a value of type " + type.notation() + " has no " + quoted(word), help);
    }
}

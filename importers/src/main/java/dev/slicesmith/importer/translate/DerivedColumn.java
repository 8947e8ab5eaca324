package dev.slicesmith.importer.translate;

import dev.slicesmith.importer.board.BoardValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number that follows from a list of the same row: how many elements it has, how many of them have a flag, or the sum of
 * a part.
 *
 * @param list the list
 * @param part the flag or the number; empty if all elements are counted
 */
record DerivedColumn(FieldNode list, Optional<ObjectPlan.Part> part) {

    /**
     * As an expression.
     *
     * @param lacking whether elements may be without the part
     */
    String expression(boolean lacking) {
        String row = "row." + list.name;
        if (part.isEmpty()) {
            return "size(" + row + ")";
        }
        String value = "i." + part.get().name();
        String asked = "has(" + value + ")";
        if (part.get().type().isNumber()) {
            return "sum(" + row + (lacking ? ".filter(i, " + asked + ")" : "") + ".map(i, " + value + "))";
        }
        return "size(" + row + ".filter(i, " + (lacking ? asked + " && " : "") + value + "))";
    }

    String words() {
        return part.map(some -> (some.type().isNumber() ? "the sum of \"" : "the number with \"") + some.name() + "\" of ")
                .orElse("the size of ") + "\"" + list.name + "\"";
    }

    /** The number for some elements; empty if one of them does not tell its part. */
    Optional<BoardValue> value(List<BoardValue> items) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BoardValue item : items) {
            Optional<BigDecimal> more = part.isEmpty() ? Optional.of(BigDecimal.ONE) : number(item);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(more.get());
        }
        String text = sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
        return Optional.of(new BoardValue.Text(text));
    }

    private Optional<BigDecimal> number(BoardValue item) {
        BoardValue told = item instanceof BoardValue.Named named ? named.values().get(part.orElseThrow().name()) : null;
        if (!(told instanceof BoardValue.Text text)) {
            return Optional.empty();
        }
        return Optional.of(switch (text.text()) {
            case "true" -> BigDecimal.ONE;
            case "false" -> BigDecimal.ZERO;
            default -> new BigDecimal(text.text());
        });
    }
}

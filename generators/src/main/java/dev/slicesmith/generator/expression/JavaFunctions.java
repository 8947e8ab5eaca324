package dev.slicesmith.generator.expression;

import com.palantir.javapoet.CodeBlock;
import dev.slicesmith.model.FieldType;
import dev.slicesmith.model.FieldType.MapOf;
import dev.slicesmith.model.FieldType.SetOf;
import dev.slicesmith.model.ScalarType;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.expression.ExpressionTree;
import dev.slicesmith.model.expression.ExpressionTree.Call;
import dev.slicesmith.model.expression.ExpressionTree.Comprehension;
import dev.slicesmith.model.expression.ExpressionTree.Conditional;
import dev.slicesmith.model.expression.Function;
import dev.slicesmith.model.expression.TreeNames;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** Writes functions. Those of dates are in {@link JavaCalendar}. */
final class JavaFunctions {

    private final JavaWriter writer;
    private final JavaCalendar calendar;

    JavaFunctions(JavaWriter writer) {
        this.writer = writer;
        this.calendar = new JavaCalendar(writer);
    }

    Java write(Call call) {
        ExpressionTree first = call.argument(0);
        return switch (call.function()) {
            case IN -> contains(call);
            case INDEX -> Java.boxed("$T.get($L, $L, $S)", writer.support(collection(first)),
                    writer.operand(call, 0).code(), writer.write(call.argument(1)).code(), TreeNames.of(first));
            case LOOKUP -> writer.helper(collection(first), "find", call);
            case IS_PRESENT -> present(first);
            case OR_ELSE -> orElse(call);
            case SIZE -> first.type() == ScalarType.STRING
                    ? writer.helper("Texts", "size", call)
                    : Java.primary("$L.size()", writer.operand(call, 0).receiver());
            case CONTAINS, STARTS_WITH, ENDS_WITH -> Java.primary("$L.$L($L)", writer.operand(call, 0).receiver(),
                    call.function().symbol(), writer.write(call.argument(1)).code());
            case MATCHES -> matches(call);
            case LOWER_ASCII, UPPER_ASCII -> writer.helper("Texts", call.function().symbol(), call);
            case TRIM -> Java.primary("$L.strip()", writer.operand(call, 0).receiver());
            case STRING -> string(first);
            case INT, LONG, DOUBLE, DECIMAL -> number(call.function(), first);
            case ROUND -> Java.primary("$T.round($L, $L)", writer.support("Decimals"),
                    writer.loose(first).code(), writer.write(call.argument(1)).code());
            case SUM, MIN, MAX, FIRST, LAST, DISTINCT, SORT, PUT, WITHOUT -> collection(call);
            default -> calendar.write(call);
        };
    }

    private Java contains(Call call) {
        ExpressionTree element = call.argument(0);
        ExpressionTree collection = call.argument(1);
        String name = collection.type() instanceof MapOf ? "containsKey" : "contains";
        return Kinds.mayTurn(element, collection)
                ? Java.primary("$L.$L($L)", writer.operand(call, 1).receiver(), name, writer.write(element).code())
                : writer.helper(collection(collection), name, call);
    }

    private Java matches(Call call) {
        return writer.counterInLoop()
                .map(counter -> Java.primary(
                        "$L.matches($L)", counter, CodeBlock.join(writer.codes(call.arguments()), ", ")))
                .orElseGet(() -> writer.helper("Texts", "matches", call));
    }

    private static String collection(ExpressionTree tree) {
        return tree.type() instanceof MapOf ? "Maps" : "Lists";
    }

    private Java present(ExpressionTree optional) {
        if (optional instanceof Call lookup && lookup.function() == Function.LOOKUP
                && lookup.argument(0).type() instanceof MapOf) {
            return writer.method(lookup.argument(0), "containsKey", lookup.argument(1));
        }
        return Java.primary("$L.isPresent()", writer.write(optional).receiver());
    }

    /** The substitute is computed only if it is needed, unless it costs nothing. */
    private Java orElse(Call call) {
        ExpressionTree optional = call.argument(0);
        ExpressionTree substitute = call.argument(1);
        CodeBlock code = writer.write(substitute).code();
        if (call.type().isOptional()) {
            return Java.primary("$L.or(() -> $L)", writer.write(optional).receiver(), code);
        }
        boolean simple = Kinds.isSimple(substitute);
        if (simple && optional instanceof Call lookup && lookup.function() == Function.LOOKUP
                && lookup.argument(0).type() instanceof MapOf) {
            return Java.boxed("$L.getOrDefault($L, $L)", writer.write(lookup.argument(0)).receiver(),
                    writer.write(lookup.argument(1)).code(), code);
        }
        return Java.boxed(simple ? "$L.orElse($L)" : "$L.orElseGet(() -> $L)",
                writer.write(optional).receiver(), code);
    }

    private Java string(ExpressionTree of) {
        if (of.type() instanceof EnumType type) {
            return new Java(writer.types().word(type, writer.write(of).receiver()), Java.Rank.PRIMARY, false);
        }
        if (Kinds.isPrimitive(of.type())) {
            // A choice between a number and what a generic method returns does not tell Java which `valueOf` is meant.
            return of instanceof Conditional
                    ? Java.primary("$T.toString($L)", writer.boxed(of.type()), writer.write(of).code())
                    : Java.primary("$T.valueOf($L)", String.class, writer.write(of).code());
        }
        if (of.type() == ScalarType.DURATION) {
            return writer.helper("Durations", "text", of);
        }
        return writer.method(of, of.type() == ScalarType.DECIMAL ? "toPlainString" : "toString");
    }

    private Java number(Function function, ExpressionTree of) {
        boolean fractional = of.type() == ScalarType.DECIMAL || of.type() == ScalarType.DOUBLE;
        return switch (function) {
            case INT -> fractional ? writer.helper("Numbers", "toInt", of) : writer.mathematical("toIntExact", of);
            case LONG -> writer.helper("Numbers", "toLong", of);
            case DOUBLE -> of.type() == ScalarType.DECIMAL
                    ? writer.method(of, "doubleValue")
                    : Java.of(Java.Rank.UNARY, "(double) $L", writer.write(of).at(Java.Rank.UNARY));
            default -> Java.primary("$T.valueOf($L)", BigDecimal.class, writer.write(of).code());
        };
    }

    private Java collection(Call call) {
        ExpressionTree of = call.argument(0);
        String name = call.function().symbol();
        return switch (call.function()) {
            case SUM -> sum(call);
            case MIN, MAX -> call.arguments().size() == 1 ? writer.helper("Lists", name, call) : ofTwo(call, name);
            case FIRST -> of instanceof Comprehension loop && !(loop.type() instanceof SetOf)
                    ? writer.loops().first(loop)
                    : writer.helper("Lists", name, call);
            case SORT -> writer.helper("Lists", "sorted", call);
            case LAST, DISTINCT -> writer.helper("Lists", name, call);
            case PUT -> writer.helper("Maps", name, call);
            default -> writer.helper(of.type() instanceof SetOf ? "Sets" : collection(of), name, call);
        };
    }

    private Java sum(Call call) {
        FieldType element = Kinds.element(call.argument(0).type());
        if (element == ScalarType.DECIMAL || element == ScalarType.DURATION) {
            return writer.helper(element == ScalarType.DECIMAL ? "Decimals" : "Durations", "sum", call);
        }
        return writer.helper("Numbers",
                element == ScalarType.INT ? "sumInts" : element == ScalarType.LONG ? "sumLongs" : "sumDoubles", call);
    }

    private Java ofTwo(Call call, String name) {
        if (Kinds.isPrimitive(call.type())) {
            return writer.mathematical(name, call.argument(0), call.argument(1));
        }
        if (call.type() == ScalarType.DECIMAL) {
            return writer.method(call.argument(0), name, call.argument(1));
        }
        return Java.primary("$T.$L($T.of($L))", Collections.class, name, List.class,
                CodeBlock.join(writer.codes(call.arguments()), ", "));
    }
}

package dev.slicesmith.model.expression.parse;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.slicesmith.model.expression.parse.SyntaxNode.BooleanNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.CallNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.ConstructNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.ListNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.MapNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NameNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NullNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.NumberNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.OperatorNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.SelectNode;
import dev.slicesmith.model.expression.parse.SyntaxNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One notation for our tree and CEL's; chains of {@code &&} and {@code ||} are flat, since CEL balances them. */
final class Shape {

    private Shape() {}

    /** Bytes, unsigned numbers and names with a package, which our language has not. */
    static boolean hasWhatWeLeaveOut(String shape) {
        return shape.contains("<none>") || shape.contains("<name .") || shape.contains("(new .")
                || shape.matches("(?s).*\\(new [^ )]*\\..*") || shape.contains("(call .");
    }

    static String of(SyntaxNode node) {
        if (node instanceof NullNode) {
            return "null";
        }
        if (node instanceof BooleanNode constant) {
            return String.valueOf(constant.value());
        }
        if (node instanceof NumberNode number) {
            return number.whole() ? number.value().toBigInteger().toString() : number.value().doubleValue() + "d";
        }
        if (node instanceof TextNode text) {
            return text(text.value());
        }
        if (node instanceof NameNode name) {
            return "<name " + name.name() + ">";
        }
        if (node instanceof SelectNode select) {
            return "(. " + of(select.of()) + " " + select.field().name() + ")";
        }
        if (node instanceof CallNode call) {
            List<String> parts = new ArrayList<>();
            call.target().ifPresent(target -> parts.add("on " + of(target)));
            call.arguments().forEach(argument -> parts.add(of(argument)));
            return call(call.name().name(), parts);
        }
        return compound(node);
    }

    private static String compound(SyntaxNode node) {
        if (node instanceof OperatorNode operator) {
            String sign = operator.sign().equals("-") && operator.operands().size() == 1 ? "neg" : operator.sign();
            return call(sign, operator.operands().stream().map(Shape::of).toList());
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(Shape::of).collect(Collectors.joining(" ", "[", "]"));
        }
        if (node instanceof MapNode map) {
            return map.entries().stream().map(e -> of(e.key()) + ":" + of(e.value()))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        ConstructNode construct = (ConstructNode) node;
        return construct.arguments().stream().map(a -> " " + a.field().name() + ":" + of(a.value()))
                .collect(Collectors.joining("", "(new " + construct.type().name(), ")"));
    }

    static String of(CelExpr e) {
        return switch (e.exprKind().getKind()) {
            case CONSTANT -> constant(e.constant());
            case IDENT -> "<name " + e.ident().name() + ">";
            case SELECT -> "(. " + of(e.select().operand()) + " " + e.select().field() + ")";
            case CALL -> {
                List<String> parts = new ArrayList<>();
                e.call().target().ifPresent(target -> parts.add("on " + of(target)));
                e.call().args().forEach(argument -> parts.add(of(argument)));
                yield call(sign(e.call().function()), parts);
            }
            case LIST -> e.list().elements().stream().map(Shape::of).collect(Collectors.joining(" ", "[", "]"));
            case MAP -> e.map().entries().stream().map(x -> of(x.key()) + ":" + of(x.value()))
                    .collect(Collectors.joining(" ", "{", "}"));
            case STRUCT -> e.struct().entries().stream().map(x -> " " + x.fieldKey() + ":" + of(x.value()))
                    .collect(Collectors.joining("", "(new " + e.struct().messageName(), ")"));
            default -> "<none>";
        };
    }

    private static String call(String name, List<String> parts) {
        if ((name.equals("neg") || name.equals("!")) && parts.get(0).startsWith("(call " + name + " ")) {
            // CEL drops pairs of signs.
            return parts.get(0).substring(7 + name.length(), parts.get(0).length() - 1);
        }
        List<String> flat = new ArrayList<>();
        for (String part : parts) {
            boolean same = (name.equals("&&") || name.equals("||")) && part.startsWith("(call " + name + " ");
            flat.add(same ? part.substring(9, part.length() - 1) : part);
        }
        return "(call " + name + " " + String.join(" ", flat) + ")";
    }

    private static String sign(String function) {
        return switch (function) {
            case "_?_:_" -> "?";
            case "_[_]" -> "[]";
            case "-_" -> "neg";
            case "!_" -> "!";
            case "@in" -> "in";
            default -> function.startsWith("_") && function.endsWith("_") && function.length() > 2
                    ? function.substring(1, function.length() - 1) : function;
        };
    }

    private static String constant(CelConstant constant) {
        return switch (constant.getKind()) {
            case NULL_VALUE -> "null";
            case BOOLEAN_VALUE -> String.valueOf(constant.booleanValue());
            case INT64_VALUE -> String.valueOf(constant.int64Value());
            case DOUBLE_VALUE -> constant.doubleValue() + "d";
            case STRING_VALUE -> text(constant.stringValue());
            default -> "<none>";
        };
    }

    private static String text(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

package dev.slicesmith.model.naming;

import java.util.List;
import java.util.Locale;

/**
 * The Java identifiers that come of names. Every result is ASCII, depends on the name alone, and is its own result when
 * it is named again. Different names may give one identifier; whoever declares them reports that.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>name</th><th>type</th><th>member</th><th>constant</th><th>package segment</th></tr>
 * <tr><td>Add item</td><td>AddItem</td><td>addItem</td><td>ADD_ITEM</td><td>additem</td></tr>
 * <tr><td>Créé</td><td>Cree</td><td>cree</td><td>CREE</td><td>cree</td></tr>
 * <tr><td>class</td><td>Class_</td><td>class_</td><td>CLASS</td><td>class_</td></tr>
 * <tr><td>3 for 2</td><td>N3For2</td><td>n3For2</td><td>N3_FOR_2</td><td>n3for2</td></tr>
 * </table>
 */
public final class JavaNames {

    private JavaNames() {}

    /** The class of an element: {@code Add item} is {@code AddItem}. */
    public static String type(String name) {
        StringBuilder identifier = new StringBuilder();
        List<String> words = Words.of(name);
        boolean shouting = words.size() > 1 && isWithoutLowerCase(words);
        for (String word : words) {
            String rest = word.substring(1);
            identifier.append(Ascii.upper(word.charAt(0))).append(shouting ? rest.toLowerCase(Locale.ROOT) : rest);
        }
        String result = afterDigitGuard(identifier.toString(), 'N');
        return ReservedWords.isTypeName(result) ? result + "_" : result;
    }

    /** A record component, parameter or method: {@code user id} is {@code userId}. */
    public static String member(String name) {
        String result = camel(name);
        return ReservedWords.isMemberName(result) ? result + "_" : result;
    }

    /**
     * A variable of an expression by itself: as {@link #member}, and also no word that the expression language keeps for
     * itself in that place.
     */
    public static String variable(String name) {
        String result = member(name);
        return ReservedWords.isVariableName(result) ? result + "_" : result;
    }

    /** A constant of an enumeration: {@code in progress} and {@code inProgress} are {@code IN_PROGRESS}. */
    public static String constant(String name) {
        StringBuilder identifier = new StringBuilder();
        for (String word : Words.of(name)) {
            for (String hump : Words.humps(word)) {
                identifier.append(identifier.isEmpty() ? "" : "_").append(hump.toUpperCase(Locale.ROOT));
            }
        }
        return afterDigitGuard(identifier.toString(), 'N');
    }

    /** One name of a package: {@code Add item} is {@code additem}. */
    public static String packageSegment(String name) {
        StringBuilder identifier = new StringBuilder();
        for (String word : Words.of(name)) {
            identifier.append(word.toLowerCase(Locale.ROOT));
        }
        String result = afterDigitGuard(identifier.toString(), 'n');
        return ReservedWords.isPackageSegment(result) ? result + "_" : result;
    }

    /** The package of a model that names none: {@code Shopping cart} is {@code com.example.shoppingcart}. */
    public static String packageOf(String modelName) {
        return "com.example." + packageSegment(modelName);
    }

    /** Whether somebody may ask for this class name: ASCII, a capital first, nothing that is taken. */
    public static boolean isTypeName(String identifier) {
        return isIdentifier(identifier)
                && Ascii.isUpper(identifier.charAt(0))
                && !ReservedWords.isTypeName(identifier);
    }

    /** Whether somebody may ask for this member name: ASCII, no capital first, nothing that is taken. */
    public static boolean isMemberName(String identifier) {
        return isIdentifier(identifier)
                && !Ascii.isUpper(identifier.charAt(0))
                && !ReservedWords.isMemberName(identifier);
    }

    /** Whether this is a package that Java accepts: dots between ASCII identifiers, none of them a keyword. */
    public static boolean isPackageName(String name) {
        int start = 0;
        while (true) {
            int dot = name.indexOf('.', start);
            String segment = name.substring(start, dot < 0 ? name.length() : dot);
            if (!isIdentifier(segment) || ReservedWords.isKeyword(segment)) {
                return false;
            }
            if (dot < 0) {
                return !name.equals("java") && !name.startsWith("java.");
            }
            start = dot + 1;
        }
    }

    private static String camel(String name) {
        StringBuilder identifier = new StringBuilder();
        List<String> words = Words.of(name);
        boolean shouting = words.size() > 1 && isWithoutLowerCase(words);
        for (String word : words) {
            if (identifier.isEmpty()) {
                identifier.append(Words.withSmallStart(word));
            } else {
                String rest = word.substring(1);
                identifier.append(Ascii.upper(word.charAt(0))).append(shouting ? rest.toLowerCase(Locale.ROOT) : rest);
            }
        }
        return afterDigitGuard(identifier.toString(), 'n');
    }

    private static boolean isWithoutLowerCase(List<String> words) {
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (Ascii.isLower(word.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String afterDigitGuard(String identifier, char guard) {
        return Ascii.isDigit(identifier.charAt(0)) ? guard + identifier : identifier;
    }

    private static boolean isIdentifier(String text) {
        if (text.isEmpty() || text.equals("_") || Ascii.isDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Ascii.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }
}

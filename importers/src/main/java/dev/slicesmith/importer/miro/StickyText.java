package dev.slicesmith.importer.miro;

import dev.slicesmith.importer.board.BoardField;
import dev.slicesmith.importer.board.BoardValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sticky's name, and the fields listed below it. A line is a field if it has a colon or equals sign behind a short
 * name, or stands in braces, or below a ruler. What follows the colon is a type if it is a word for one, else an example.
 *
 * @param name all lines before the first field, joined by blanks, as names are often split
 * @param fields what is listed
 * @param description other text behind a blank line
 */
record StickyText(String name, List<BoardField> fields, String description) {

    private static final Pattern FIELD = Pattern.compile(
            "^[-•*]?\\s*([\\p{L}_][\\p{L}\\p{N}_ .-]{0,40}?)\\s*[:=]\\s*(?!//)(.*?),?$");
    private static final Pattern BARE = Pattern.compile("^[-•*]?\\s*([\\p{L}_][\\p{L}\\p{N}_]{0,40})\\s*,?$");
    private static final Pattern TYPE = Pattern.compile(
            "(?i)(?:(?:list|set|optional)\\s*<.{1,40}>|(?:string|text|uuid|guid|int|integer|long|double|float|decimal|"
                    + "bigdecimal|number|boolean|bool|date|datetime|localdate|localdatetime|timestamp|instant|time|"
                    + "duration|custom|json)(?:\\[\\])?)[?!]?");
    private static final Pattern TYPE_WITH_DEFAULT = Pattern.compile("^([A-Za-z<>\\[\\]?]+)\\s*=\\s*(.+)$");
    private static final Pattern TYPE_IN_BRACKETS = Pattern.compile("^[-•*]?\\s*([\\p{L}_]\\w{0,40})\\s*\\(([^()]+)\\)$");
    private static final Pattern RULER = Pattern.compile("[-_=*]{3,}");

    static StickyText of(List<String> lines) {
        List<String> name = new ArrayList<>();
        List<BoardField> fields = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        boolean braces = false;
        boolean below = false;
        for (String written : lines) {
            String line = written.strip();
            if (line.startsWith("{") || line.endsWith("{")) {
                braces = true;
                String before = line.replaceFirst("\\{$", "").replaceFirst(":\\s*$", "").strip();
                if (name.isEmpty() && !before.isEmpty() && !before.startsWith("{")) {
                    name.add(before);
                }
            } else if (line.equals("}") || line.isEmpty() || RULER.matcher(line).matches()) {
                below |= !name.isEmpty();
            } else {
                Optional<BoardField> field = field(line, braces || below, name.isEmpty());
                if (field.isPresent()) {
                    fields.add(field.get());
                    below = true;
                } else if (below || braces || line.matches("[-•*].*")) {
                    rest.add(line.replaceFirst("^[-•*]\\s*", ""));
                } else {
                    name.add(line);
                }
            }
        }
        return new StickyText(plain(String.join(" ", name)), fields,
                String.join("\n", rest.stream().filter(line -> !line.isBlank()).toList()));
    }

    private static String plain(String name) {
        return name.replaceAll("\\*\\*|__", "").replaceFirst("[:{]\\s*$", "")
                .replaceAll("^[^\\p{L}\\p{N}\"'(]+", "").strip();
    }

    private static Optional<BoardField> field(String line, boolean listed, boolean first) {
        Matcher bracketed = TYPE_IN_BRACKETS.matcher(line);
        if (bracketed.matches() && TYPE.matcher(bracketed.group(2).strip()).matches()) {
            return Optional.of(BoardField.of(bracketed.group(1), bracketed.group(2).strip()));
        }
        Matcher field = FIELD.matcher(line);
        // A first line such as "SwimlaneAdded:" is a name.
        if (field.matches() && !(first && field.group(2).isBlank())) {
            return Optional.of(typed(field.group(1).strip(), field.group(2).strip()));
        }
        Matcher bare = BARE.matcher(line);
        return listed && bare.matches() && !first ? Optional.of(BoardField.of(bare.group(1), "")) : Optional.empty();
    }

    private static BoardField typed(String name, String right) {
        Matcher withDefault = TYPE_WITH_DEFAULT.matcher(right);
        if (withDefault.matches() && TYPE.matcher(withDefault.group(1)).matches()) {
            return BoardField.of(name, withDefault.group(1))
                    .withExample(new BoardValue.Text(withDefault.group(2).strip()));
        }
        if (right.isEmpty() || TYPE.matcher(right).matches()) {
            return BoardField.of(name, right);
        }
        return BoardField.of(name, "").withExample(new BoardValue.Text(right));
    }
}

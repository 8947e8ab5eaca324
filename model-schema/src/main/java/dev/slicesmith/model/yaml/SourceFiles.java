package dev.slicesmith.model.yaml;

import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.source.SourceFile;
import dev.slicesmith.model.source.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the text of files that people wrote: UTF-8, of bounded size, with a finding instead of an exception. */
public final class SourceFiles {

    /** How many bytes a file may have. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private SourceFiles() {}

    /** A path as it is shown to people: as given, with {@code /} between names. */
    public static String display(Path path) {
        String shown = path.toString().replace('\\', '/');
        return shown.isEmpty() ? "." : shown;
    }

    /** The text of a file, without a byte order mark; nothing if it cannot be had, and then that is reported. */
    public static Optional<SourceFile> read(Path path, Diagnostics diagnostics) {
        String shown = display(path);
        try {
            Diagnostic problem = refuse(path, shown);
            if (problem == null) {
                byte[] bytes = bytes(path);
                if (bytes.length <= MAX_BYTES) {
                    return decode(shown, bytes, diagnostics);
                }
                problem = tooLarge(shown, Math.max(Files.size(path), bytes.length));
            }
            diagnostics.report(problem);
        } catch (IOException | SecurityException e) {
            diagnostics.report(Diagnostic.general(YamlCode.UNREADABLE, "cannot read " + Texts.quoted(shown, 200))
                    .help("check that you may read it: " + e.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private static Diagnostic refuse(Path path, String shown) throws IOException {
        if (!Files.exists(path)) {
            if (Files.isSymbolicLink(path)) {
                return Diagnostic.general(YamlCode.UNREADABLE, Texts.quoted(shown, 200) + " is a link that leads nowhere")
                        .help("point the link at a file, or give the file itself");
            }
            return Diagnostic.general(YamlCode.NO_SUCH_FILE, "there is no file " + Texts.quoted(shown, 200))
                    .help("check the path; it is relative to the working directory");
        }
        if (Files.isDirectory(path)) {
            return Diagnostic.general(YamlCode.NOT_A_FILE, Texts.quoted(shown, 200)
                    + " is a folder, and a file is due here");
        }
        if (!Files.isRegularFile(path)) {
            return Diagnostic.general(YamlCode.NOT_A_FILE, Texts.quoted(shown, 200) + " is not a regular file")
                    .help("a pipe or device is not read; save the model to a file");
        }
        if (Files.size(path) > MAX_BYTES) {
            return tooLarge(shown, Files.size(path));
        }
        return null;
    }

    private static Diagnostic tooLarge(String shown, long size) {
        return Diagnostic.general(YamlCode.TOO_LARGE, Texts.quoted(shown, 200) + " has " + size / 1024 / 1024
                        + " MB, and a model file has at most " + MAX_BYTES / 1024 / 1024)
                .help("split the model into a folder of files, or into bounded contexts");
    }

    /** One byte more than allowed at most, whatever the size is said to be: the file may be growing, or a device. */
    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException gone) {
            throw new IOException(gone);
        }
    }

    /** The text that bytes stand for; nothing if they are not UTF-8. */
    static Optional<SourceFile> decode(String shown, byte[] bytes, Diagnostics diagnostics) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            notUtf8(shown, bytes, in.position(), text, diagnostics);
            return Optional.empty();
        }
        return checked(new SourceFile(shown, withoutMark(text)), diagnostics);
    }

    /** The bad byte is shown in a readable copy of the file, so that the place can be seen. */
    private static void notUtf8(String shown, byte[] bytes, int position, String before, Diagnostics diagnostics) {
        String rest = new String(bytes, position, bytes.length - position, StandardCharsets.ISO_8859_1);
        String good = withoutMark(before);
        SourceFile readable = new SourceFile(shown, good + rest);
        diagnostics.report(Diagnostic.at(SyntaxErrors.span(readable, good.length()), YamlCode.NOT_UTF8,
                        String.format(java.util.Locale.ROOT, "the byte 0x%02X is not UTF-8", bytes[position] & 0xFF))
                .help("save the file as UTF-8; it may be Latin-1 or Windows-1252 now"));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Refuses a file with a byte order mark inside: the engine would count its columns differently from editors. */
    static Optional<SourceFile> checked(SourceFile file, Diagnostics diagnostics) {
        int mark = file.text().indexOf('\uFEFF');
        if (mark < 0) {
            return Optional.of(file);
        }
        diagnostics.report(Diagnostic.at(SyntaxErrors.span(file, mark), YamlCode.FORBIDDEN_CHARACTER,
                        "a byte order mark (U+FEFF) stands in the middle of the file")
                .help("delete it; files that are put together keep their marks"));
        return Optional.empty();
    }

    /** A file out of memory, under the same rules. */
    static Optional<SourceFile> of(String shown, String text, Diagnostics diagnostics) {
        SourceFile file = new SourceFile(shown, withoutMark(text));
        if (text.length() > MAX_BYTES) {
            diagnostics.report(SourceSpan.startOf(file), YamlCode.TOO_LARGE,
                    "this text has more than " + MAX_BYTES / 1024 / 1024 + " MB");
            return Optional.empty();
        }
        return checked(file, diagnostics);
    }
}

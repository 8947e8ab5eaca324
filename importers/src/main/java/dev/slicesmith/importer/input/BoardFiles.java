package dev.slicesmith.importer.input;

import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files and turns bytes into text, refusing what is too large or not Unicode. */
public final class BoardFiles {

    private final Limits limits;

    public BoardFiles(Limits limits) {
        this.limits = limits;
    }

    /**
     * All bytes of a file.
     *
     * @throws ImportFailure if it cannot be read or is too large; a file that grows meanwhile is cut off likewise
     */
    public byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > limits.bytes()) {
                throw tooLarge();
            }
            return bounded(in);
        } catch (NoSuchFileException e) {
            throw new ImportFailure(ImportCode.BOARD_UNREADABLE,
                    "there is no such file or folder; the path is relative to the working directory");
        } catch (AccessDeniedException e) {
            throw new ImportFailure(ImportCode.BOARD_UNREADABLE, "no permission to read the board");
        } catch (IOException e) {
            throw new ImportFailure(
                    ImportCode.BOARD_UNREADABLE, "the board cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** All bytes of a stream, at most the limit. */
    byte[] bounded(InputStream in) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 16L, limits.bytes());
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw tooLarge();
        }
        return bytes;
    }

    private ImportFailure tooLarge() {
        return new ImportFailure(
                ImportCode.BOARD_TOO_LARGE,
                "the board has more than " + (limits.bytes() >> 20)
                        + " MB; export only the part that holds the event model, without images");
    }

    /**
     * The text of some bytes: UTF-8, with or without byte order mark, or UTF-16 with one.
     *
     * @throws ImportFailure if it is anything else
     */
    public String text(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw notUnicode("it holds zero bytes");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw notUnicode("byte " + in.position() + " does not fit");
        }
    }

    private static ImportFailure notUnicode(String why) {
        return new ImportFailure(
                ImportCode.BOARD_ENCODING,
                "the board is not " + StandardCharsets.UTF_8 + " text: " + why
                        + "; save it as UTF-8 (it may be Latin-1, UTF-16 without mark, or no text at all)");
    }
}

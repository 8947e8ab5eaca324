package dev.slicesmith.importer.input;

import dev.slicesmith.importer.finding.ImportCode;
import dev.slicesmith.importer.finding.ImportFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The JSON files of a zip, in memory. Nothing is ever unpacked to disk, so a path in an entry's name can do no harm; an
 * archive that tries, or that unpacks to too much, is refused all the same.
 */
public final class BoardArchive {

    private static final Set<String> WANTED = Set.of("meta.json", "board.json", "canvas.json");

    private final Limits limits;

    public BoardArchive(Limits limits) {
        this.limits = limits;
    }

    /** Whether the bytes are a zip. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * The files of a board backup by name; others are skipped.
     *
     * @throws ImportFailure if the archive is broken, unsafe or too large
     */
    public Map<String, byte[]> read(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        long left = limits.bytes();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int count = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > limits.files()) {
                    throw unsafe("it has more than " + limits.files() + " entries");
                }
                checkName(entry.getName());
                boolean wanted = WANTED.contains(entry.getName());
                byte[] bytes = take(in, left, wanted);
                left -= bytes.length;
                if (wanted) {
                    files.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ImportFailure(ImportCode.BOARD_SYNTAX, "the archive is broken; export the board again");
        }
        return files;
    }

    /** Unwanted entries are read too, in pieces and thrown away, so that a bomb in them is noticed. */
    private static byte[] take(ZipInputStream in, long left, boolean wanted) throws IOException {
        if (wanted) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, left));
            if (in.read() >= 0) {
                throw unsafe("it unpacks to too much");
            }
            return bytes;
        }
        byte[] piece = new byte[1 << 16];
        long seen = 0;
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            seen += n;
            if (seen > left * 8) {
                throw unsafe("it unpacks to too much");
            }
        }
        return new byte[0];
    }

    private static void checkName(String name) {
        boolean climbs = name.equals("..") || name.startsWith("../") || name.contains("/../") || name.endsWith("/..");
        if (climbs || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            throw unsafe("an entry's name leads out of it");
        }
    }

    private static ImportFailure unsafe(String why) {
        return new ImportFailure(ImportCode.ARCHIVE_UNSAFE, "the archive is not read: " + why);
    }
}

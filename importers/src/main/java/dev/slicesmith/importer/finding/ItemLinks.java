package dev.slicesmith.importer.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of items on a Miro board. */
public final class ItemLinks {

    private static final Pattern MIRO_ITEM = Pattern.compile("\\d{15,20}");

    private final Optional<String> boardId;

    /**
     * @param boardId the board's id as Miro gives it, such as {@code uXjV…=}
     */
    public ItemLinks(Optional<String> boardId) {
        this.boardId = boardId.filter(id -> !id.isBlank());
    }

    /** The item's address, if the board is known and the id is one that Miro gives. */
    public Optional<String> to(String itemId) {
        if (!MIRO_ITEM.matcher(itemId).matches()) {
            return Optional.empty();
        }
        return boardId.map(board -> "https://miro.com/app/board/"
                + URLEncoder.encode(board, StandardCharsets.UTF_8) + "/?moveToWidget=" + itemId);
    }
}

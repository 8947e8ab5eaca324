package dev.slicesmith.importer;

import dev.slicesmith.importer.board.Board;

/**
 * A board and what it was read as.
 *
 * @param board the board
 * @param format its format
 */
record ReadBoard(Board board, BoardFormat format) {}

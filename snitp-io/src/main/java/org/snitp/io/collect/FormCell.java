package org.snitp.io.collect;

/**
 * A cell of a row, as it was filled in.
 *
 * @param place where it stands
 * @param head the head of its column; empty for a column without one
 * @param content what stands in it, as a text
 */
public record FormCell(CellPlace place, String head, String content) {}

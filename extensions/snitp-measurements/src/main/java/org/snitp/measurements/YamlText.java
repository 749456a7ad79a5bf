package org.snitp.measurements;

import java.util.Arrays;

/** A text in UTF-8 that grows: the head of a document, which stays, and behind it items, which are given away. */
final class YamlText {

    /** What a text has room for that is no longer than most. */
    private static final int ROOM = 1 << 21;

    private byte[] bytes = {};
    private int length;
    private int head;

    int length() {
        return length;
    }

    /** How long the items are. */
    int itemsLength() {
        return length - head;
    }

    void append(byte[] source, int from, int count) {
        if (bytes.length - length < count) {
            long more = Math.max(ROOM, length + (long) Math.max(count, length / 2));
            bytes = Arrays.copyOf(bytes, (int) Math.min(more, Integer.MAX_VALUE - 16));
        }
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    /** Makes all that is there the head. */
    void endHead() {
        head = length;
    }

    /** Returns the text, and keeps the head alone. */
    byte[] takeItems() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = head;
        if (bytes.length > ROOM) {
            bytes = Arrays.copyOf(bytes, head);
        }
        return taken;
    }

    /** Returns the text, and keeps nothing. */
    byte[] takeAll() {
        head = 0;
        return takeItems();
    }
}

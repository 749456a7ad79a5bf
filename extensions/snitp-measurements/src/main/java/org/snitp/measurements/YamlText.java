package org.snitp.measurements;

import java.util.Arrays;

/** A growing UTF-8 text: the head of a document, which is kept, followed by items, which are passed on. */
final class YamlText {

    /** The initial capacity, enough for most texts. */
    private static final int ROOM = 1 << 21;

    private byte[] bytes = {};
    private int length;
    private int head;

    int length() {
        return length;
    }

    /** The length of the items. */
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

    /** Turns everything so far into the head. */
    void endHead() {
        head = length;
    }

    /** Returns the text, and keeps only the head. */
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

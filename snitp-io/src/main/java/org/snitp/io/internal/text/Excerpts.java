package org.snitp.io.internal.text;

/**
 * The quotation of a text in a message: the words around each issue of a kind, in order, with an ellipsis for omitted
 * parts.
 */
final class Excerpts {

    private static final int MAX = 5;
    private static final String LEFT_OUT = " …";

    private final String text;
    private final StringBuilder quoted = new StringBuilder();
    private int end;
    private int count;

    Excerpts(String text) {
        this.text = text;
    }

    /**
     * Quotes a part of the text, with adjoining characters that are not spaces. It must start after the previous part.
     */
    void addAround(int from, int to) {
        int first = Math.max(from, end);
        while (first > end && !TextIssue.isSpace(text.charAt(first - 1))) {
            first--;
        }
        int last = Math.max(to, first);
        while (count <= MAX && last < text.length() && !TextIssue.isSpace(text.charAt(last))) {
            last++;
        }
        add(first, last);
    }

    /** Quotes a part of the text. A part inside the previous one is ignored. */
    void add(int from, int to) {
        if (to <= end && count > 0) {
            return;
        }
        boolean adjoins = count > 0 && from - end <= 1;
        count += adjoins ? 0 : 1;
        if (count <= MAX) {
            quoted.append(count > 1 && !adjoins ? LEFT_OUT + " " : "").append(text, adjoins ? end : from, to);
        }
        end = to;
    }

    boolean isEmpty() {
        return count == 0;
    }

    @Override
    public String toString() {
        return count > MAX ? quoted + LEFT_OUT : quoted.toString();
    }
}

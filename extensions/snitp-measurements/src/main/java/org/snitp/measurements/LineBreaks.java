package org.snitp.measurements;

/** Counts line breaks as the parser of CSV does. */
final class LineBreaks {

    private LineBreaks() {}

    /** Returns the number of line breaks; CR LF is one. */
    static int in(CharSequence text) {
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean lineFeedFollows = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            breaks += character == '\n' || (character == '\r' && !lineFeedFollows) ? 1 : 0;
        }
        return breaks;
    }
}

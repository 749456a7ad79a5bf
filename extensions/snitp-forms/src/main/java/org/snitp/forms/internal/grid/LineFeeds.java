package org.snitp.forms.internal.grid;

/** The line feeds of texts in cells. */
final class LineFeeds {

    private LineFeeds() {}

    /** Returns a text whose lines end with LF, however the file ends them. */
    static String only(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}

package org.snitp.forms.internal.grid;

/** The texts of cells. */
final class Texts {

    private Texts() {}

    /** Returns a text whose lines end with LF, however the file ends them. */
    static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}

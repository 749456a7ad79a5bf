package org.snitp.io.diff.report;

import java.util.List;

/**
 * A part of the report.
 *
 * @param anchor its name in links
 * @param title its heading
 * @param intro the text before the entries
 * @param entries one entry for each item
 */
record Chapter(String anchor, String title, List<String> intro, List<Entry> entries) {

    Chapter {
        intro = List.copyOf(intro);
        entries = List.copyOf(entries);
    }
}

package org.snitp.io.diff.report;

import java.util.List;

/**
 * A part of the report.
 *
 * @param anchor its name in addresses
 * @param title its heading
 * @param intro what stands above the entries
 * @param entries what is told of each thing
 */
record Chapter(String anchor, String title, List<String> intro, List<Entry> entries) {

    Chapter {
        intro = List.copyOf(intro);
        entries = List.copyOf(entries);
    }
}

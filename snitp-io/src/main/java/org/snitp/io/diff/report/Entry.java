package org.snitp.io.diff.report;

import java.util.List;

/**
 * The entry of one item.
 *
 * @param mark whether it exists in one version only
 * @param code its code
 * @param name its name; empty if it has none
 * @param states the changes of the item as a whole, as text
 * @param lines the changes of its fields
 */
record Entry(Mark mark, String code, String name, List<String> states, List<Line> lines) {

    Entry {
        states = List.copyOf(states);
        lines = List.copyOf(lines);
    }
}

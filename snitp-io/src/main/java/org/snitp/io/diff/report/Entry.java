package org.snitp.io.diff.report;

import java.util.List;

/**
 * What is told of one thing.
 *
 * @param mark whether it is there in one version only
 * @param code its code
 * @param name what it is called; empty for what has no name
 * @param states what became of it as a whole, in words
 * @param lines what became of its fields
 */
record Entry(Mark mark, String code, String name, List<String> states, List<Line> lines) {

    Entry {
        states = List.copyOf(states);
        lines = List.copyOf(lines);
    }
}

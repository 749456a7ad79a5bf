package org.snitp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text in which the places of the expected issues stand between the marks ⟦ and ⟧, and those of what is related between
 * ⟪ and ⟫. Lines and columns are counted here, without the library.
 *
 * @param text the text without the marks
 * @param locations the places of the issues, in the order in which they begin, such as {@code 3:4-3:9}
 * @param related the places of what is related, in the order in which they begin
 */
public record MarkedText(String text, List<String> locations, List<String> related) {

    private static final String MARKS = "⟦⟧⟪⟫";

    /** Finds the marks. */
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        List<String> locations = new ArrayList<>();
        List<String> related = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int line = 1;
        int column = 1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int mark = MARKS.indexOf(c);
            if (mark < 0) {
                boolean first = text.isEmpty();
                text.append(c);
                if (isLineEnd(marked, i)) {
                    line++;
                    column = 1;
                } else if (!Character.isLowSurrogate(c) && !(first && c == '\uFEFF')) {
                    column++;
                }
                continue;
            }
            List<String> found = mark < 2 ? locations : related;
            if (mark % 2 == 0) {
                open.push(found.size());
                found.add(line + ":" + column);
            } else {
                int index = open.pop();
                found.set(index, found.get(index) + "-" + line + ":" + column);
            }
        }
        assertThat(open).as("marks").isEmpty();
        return new MarkedText(text.toString(), locations, related);
    }

    private static boolean isLineEnd(String text, int at) {
        boolean crOfCrLf = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !crOfCrLf);
    }

    /** Returns the place at the only mark. */
    public String location() {
        assertThat(locations).as("marks in: " + text).hasSize(1);
        return locations.get(0);
    }
}

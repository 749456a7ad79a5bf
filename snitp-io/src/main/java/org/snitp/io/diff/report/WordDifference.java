package org.snitp.io.diff.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.snitp.io.internal.page.Inline;

/** Marks the words in which two texts differ, if they have others in common. */
final class WordDifference {

    /** Up to this number of pairs of words, common ones are searched for between the first and the last difference. */
    private static final int MAX_PAIRS = 1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final BitSet commonBefore = new BitSet();
    private final BitSet commonAfter = new BitSet();

    private WordDifference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        compare();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    /** Compares two texts. */
    static WordDifference of(String before, String after) {
        return new WordDifference(before, after);
    }

    private void compare() {
        int from = 0;
        while (from < Math.min(before.size(), after.size()) && before.get(from).equals(after.get(from))) {
            from++;
        }
        int behind = 0;
        while (behind < Math.min(before.size(), after.size()) - from
                && before.get(before.size() - 1 - behind).equals(after.get(after.size() - 1 - behind))) {
            behind++;
        }
        commonBefore.set(0, from);
        commonBefore.set(before.size() - behind, before.size());
        commonAfter.set(0, from);
        commonAfter.set(after.size() - behind, after.size());
        int olds = before.size() - from - behind;
        int news = after.size() - from - behind;
        if ((long) olds * news <= MAX_PAIRS) {
            compareBetween(from, olds, news);
        }
    }

    /** Finds the longest common subsequence of the words between the common start and end. */
    private void compareBetween(int from, int olds, int news) {
        int[][] longest = new int[olds + 1][news + 1];
        for (int i = olds - 1; i >= 0; i--) {
            for (int j = news - 1; j >= 0; j--) {
                longest[i][j] = before.get(from + i).equals(after.get(from + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < olds && j < news) {
            if (before.get(from + i).equals(after.get(from + j))) {
                commonBefore.set(from + i++);
                commonAfter.set(from + j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The old text, with the words missing from the new one in bold. */
    List<Inline> before() {
        return marked(before, commonBefore);
    }

    /** The new text, with the words missing from the old one in bold. */
    List<Inline> after() {
        return marked(after, commonAfter);
    }

    /** Bold words are useful only beside others that are not bold. */
    private List<Inline> marked(List<String> words, BitSet common) {
        boolean telling = !commonBefore.isEmpty();
        List<Inline> marked = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= words.size(); end++) {
            if (end == words.size() || common.get(end) != common.get(start)) {
                if (start > 0) {
                    marked.add(Inline.text(" "));
                }
                String run = String.join(" ", words.subList(start, end));
                marked.add(new Inline.Text(run, Optional.empty(), telling && !common.get(start)));
                start = end;
            }
        }
        return marked;
    }
}

package org.snitp.model.code;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Suggests the known name for a misspelt one. */
public final class Spelling {

    /** How many characters of a name are compared. */
    private static final int MAX_COMPARED = 64;

    private record Candidate(String name, int distance) {}

    private Spelling() {}

    /**
     * Returns the known name nearest to a misspelt one, if it is near enough: at most one edit for every three characters,
     * letter case and separators ignored. A name of two characters may have one edit, too; a name of one character none.
     *
     * <p>An edit inserts, removes or replaces a character, or swaps two neighbours (optimal string alignment distance).
     *
     * @param name the unknown name
     * @param known the known names
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(known, "known");
        String wanted = fold(name);
        int allowed = wanted.length() == 2 ? 1 : wanted.length() / 3;
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance(wanted, fold(candidate), allowed)))
                .filter(candidate -> candidate.distance() <= allowed)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), MAX_COMPARED); i++) {
            if ("_- \t\n\r\f\u000B".indexOf(name.charAt(i)) < 0) {
                folded.append(name.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns how many edits turn one name into the other, or a number above the limit. Only the cells of the table near its
     * diagonal are computed, and no more once all are above the limit: a list of thousands is compared with each unknown name.
     */
    private static int distance(String left, String right, int allowed) {
        if (Math.abs(left.length() - right.length()) > allowed) {
            return allowed + 1;
        }
        int[] before = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        int leastBefore = 0;
        for (int i = 1; i <= left.length(); i++) {
            int from = Math.max(1, i - allowed);
            int to = Math.min(right.length(), i + allowed);
            row[from - 1] = from == 1 ? i : allowed + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                boolean same = left.charAt(i - 1) == right.charAt(j - 1);
                int best = Math.min(last[j - 1] + (same ? 0 : 1), row[j - 1] + 1);
                if (j < i + allowed) {
                    best = Math.min(best, last[j] + 1);
                }
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (Math.min(least, leastBefore) > allowed) {
                return allowed + 1;
            }
            leastBefore = least;
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }
}

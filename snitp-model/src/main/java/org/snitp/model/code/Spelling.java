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

    /** Returns how many edits turn one name into the other, or a number above the limit. */
    private static int distance(String left, String right, int allowed) {
        int longer = Math.abs(left.length() - right.length());
        if (longer > allowed) {
            return longer;
        }
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = cell(left, right, cost, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cell(String left, String right, int[][] cost, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int replace = cost[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}

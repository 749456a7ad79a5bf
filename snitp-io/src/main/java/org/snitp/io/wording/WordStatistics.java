package org.snitp.io.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.rule.Rule;

/**
 * Finds two small words that run together, as in "traficului depersoane", by what the documents write elsewhere: the word
 * stands there once, and the two words into which it can be cut stand several times one after the other.
 *
 * <p>Words and pairs are counted by hash, in tables of fixed size, so that a count may be too high and never too low;
 * what looks glued by these counts is counted again, exactly. So texts are gone through three times: {@link #count},
 * {@link #suspect}, {@link #verify}.
 */
final class WordStatistics {

    /** How often a pair must stand in the documents before a word that is both of them is taken for a slip. */
    private static final int OFTEN = 3;

    private static final int SIZE = 1 << 18;
    private static final int SHORTEST_FIRST = 2;
    private static final int SHORTEST_SECOND = 5;
    private static final int LONGEST = 40;

    private static final Set<String> COMPOUNDS =
            Set.of("niciodată", "totodată", "deopotrivă", "bunăstare", "bunăstarea");

    private final int[] words = new int[SIZE];
    private final int[] pairs = new int[SIZE];
    private final Map<String, String> suspects = new HashMap<>();
    private final Set<Integer> suspectPairs = new HashSet<>();
    private final Map<String, Integer> exact = new HashMap<>();

    void count(String text) {
        Words all = new Words(text);
        int previous = 0;
        int previousEnd = -1;
        while (all.next()) {
            words[all.hash() & (SIZE - 1)]++;
            if (all.follows(previousEnd)) {
                pairs[Words.pairHash(previous, all.hash()) & (SIZE - 1)]++;
            }
            previous = all.hash();
            previousEnd = all.end();
        }
    }

    void suspect(String text) {
        Words all = new Words(text);
        while (all.next()) {
            if (isRare(all)) {
                suspect(all, text);
            }
        }
    }

    private boolean isRare(Words word) {
        return word.length() >= SHORTEST_FIRST + SHORTEST_SECOND
                && word.length() <= LONGEST
                && words[word.hash() & (SIZE - 1)] == 1;
    }

    private void suspect(Words word, String text) {
        int power = 1;
        for (int i = 0; i < SHORTEST_SECOND - 1; i++) {
            power *= 31;
        }
        for (int second = SHORTEST_SECOND; second <= word.length() - SHORTEST_FIRST; second++) {
            power *= 31;
            int prefix = word.prefixHash(word.length() - second);
            int pair = Words.pairHash(prefix, word.hash() - prefix * power);
            if (pairs[pair & (SIZE - 1)] >= OFTEN) {
                int cut = word.end() - second;
                String glued = lower(word.toString());
                if (!COMPOUNDS.contains(glued) && isSmall(text, word.start() + 1, word.end())) {
                    suspects.putIfAbsent(
                            glued, lower(text.substring(word.start(), cut) + " " + text.substring(cut, word.end())));
                    suspectPairs.add(pair);
                }
            }
        }
    }

    private static boolean isSmall(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether anything looks glued, so that it must be verified. */
    boolean hasSuspects() {
        return !suspects.isEmpty();
    }

    void verify(String text) {
        Words all = new Words(text);
        int previous = 0;
        int previousStart = 0;
        int previousEnd = -1;
        while (all.next()) {
            if (all.follows(previousEnd) && suspectPairs.contains(Words.pairHash(previous, all.hash()))) {
                exact.merge(lower(text.substring(previousStart, all.end())), 1, Integer::sum);
            }
            previous = all.hash();
            previousStart = all.start();
            previousEnd = all.end();
        }
    }

    /** Returns the slip of a text, once all texts were verified. */
    Optional<Slip> in(String text) {
        if (suspects.isEmpty()) {
            return Optional.empty();
        }
        Words all = new Words(text);
        while (all.next()) {
            if (isRare(all)) {
                String apart = suspects.get(lower(all.toString()));
                if (apart != null && exact.getOrDefault(apart, 0) >= OFTEN) {
                    int cut = all.start() + apart.indexOf(' ');
                    return Optional.of(Slip.of(
                            Rule.WORDS_APART, all.toString(), text.substring(0, cut) + " " + text.substring(cut)));
                }
            }
        }
        return Optional.empty();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

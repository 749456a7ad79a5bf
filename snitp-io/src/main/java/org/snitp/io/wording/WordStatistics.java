package org.snitp.io.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds two small words that run together, as in "traficului depersoane", by what the documents write elsewhere: nowhere do
 * they write that word, but several times they write both words apart, behind the same word as here. So "depunere" is one
 * word, however often something is "de punere": nothing is written "privind de punere".
 *
 * <p>Words are counted by hash, in tables of fixed size, so that a count may be too high and never too low; what looks glued
 * by these counts is counted again, exactly. So texts are gone through three times: {@link #count}, {@link #suspect},
 * {@link #verify}.
 */
final class WordStatistics {

    /** How often three words must stand in a row in the documents before the last two are taken for a slip where they are one. */
    private static final int OFTEN = 2;

    /** How often the first of the two words must stand anywhere: fewer may be half of a compound, as in "extra școlar". */
    private static final int FREQUENT = 5;

    private static final int SIZE = 1 << 18;
    private static final int SHORTEST_FIRST = 2;
    private static final int SHORTEST_SECOND = 5;
    private static final int LONGEST = 40;

    private final int[] words = new int[SIZE];
    private final int[] triples = new int[SIZE];
    private final Map<String, String> suspects = new HashMap<>();
    private final Set<Integer> suspectTriples = new HashSet<>();
    private final Map<String, Integer> exact = new HashMap<>();

    /** Takes three words in a row, by their hash and by where they stand. */
    private interface Visitor {
        void visit(int hash, int start, int end);
    }

    void count(String text) {
        Words all = new Words(text);
        while (all.next()) {
            words[all.hash() & (SIZE - 1)]++;
        }
        eachTriple(text, (hash, start, end) -> triples[hash & (SIZE - 1)]++);
    }

    private static void eachTriple(String text, Visitor visitor) {
        Words all = new Words(text);
        int first = 0;
        int firstStart = -1;
        int second = 0;
        int secondStart = -1;
        int secondEnd = -1;
        while (all.next()) {
            boolean follows = all.follows(secondEnd);
            if (follows && firstStart >= 0) {
                visitor.visit(tripleHash(first, second, all.hash()), firstStart, all.end());
            }
            first = second;
            firstStart = follows ? secondStart : -1;
            second = all.hash();
            secondStart = all.start();
            secondEnd = all.end();
        }
    }

    private static int tripleHash(int first, int second, int third) {
        return Words.pairHash(Words.pairHash(first, second), third);
    }

    void suspect(String text) {
        Words all = new Words(text);
        int previous = 0;
        int previousStart = 0;
        int previousEnd = -1;
        while (all.next()) {
            if (all.follows(previousEnd) && isRare(all) && isSmall(all, text)) {
                suspect(previous, previousStart, all, text);
            }
            previous = all.hash();
            previousStart = all.start();
            previousEnd = all.end();
        }
    }

    private boolean isRare(Words word) {
        return word.length() >= SHORTEST_FIRST + SHORTEST_SECOND
                && word.length() <= LONGEST
                && words[word.hash() & (SIZE - 1)] == 1;
    }

    private static boolean isSmall(Words word, String text) {
        for (int i = word.start(); i < word.end(); i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void suspect(int previous, int previousStart, Words word, String text) {
        int power = 1;
        for (int i = 0; i < SHORTEST_SECOND - 1; i++) {
            power *= 31;
        }
        for (int second = SHORTEST_SECOND; second <= word.length() - SHORTEST_FIRST; second++) {
            power *= 31;
            int prefix = word.prefixHash(word.length() - second);
            int triple = tripleHash(previous, prefix, word.hash() - prefix * power);
            if (triples[triple & (SIZE - 1)] >= OFTEN && words[prefix & (SIZE - 1)] >= FREQUENT) {
                int cut = word.end() - second;
                suspects.put(
                        lower(word.toString()),
                        lower(text.substring(previousStart, cut) + " " + text.substring(cut, word.end())));
                suspectTriples.add(triple);
            }
        }
    }

    /** Tells whether anything looks glued, so that it must be verified. */
    boolean hasSuspects() {
        return !suspects.isEmpty();
    }

    void verify(String text) {
        eachTriple(text, (hash, start, end) -> {
            if (suspectTriples.contains(hash)) {
                exact.merge(lower(text.substring(start, end)), 1, Integer::sum);
            }
        });
    }

    /** Returns the places of a text where a space is missing, once all texts were verified. */
    List<Integer> in(String text) {
        List<Integer> places = new ArrayList<>(0);
        Words all = new Words(text);
        while (!suspects.isEmpty() && all.next()) {
            String apart = isRare(all) ? suspects.get(lower(all.toString())) : null;
            if (apart != null && exact.getOrDefault(apart, 0) >= OFTEN) {
                places.add(all.end() - (apart.length() - apart.lastIndexOf(' ') - 1));
            }
        }
        return places;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

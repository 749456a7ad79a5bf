package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds two small words that run together, as in "traficului depersoane", by what the documents write elsewhere: nowhere do
 * they write that word, but several times they write both words apart, behind the same word as here. So "depunere" is one
 * word, however often something is "de punere": nothing is written "privind de punere".
 *
 * <p>Words are counted by hash, in tables of fixed size, so that a count may be too high and never too low; what looks glued
 * by these counts is counted again, exactly. So texts are gone through three times, the second time only those in which a
 * word stands that is nowhere else: {@link #count}, {@link #suspect}, {@link #verify}.
 */
final class WordStatistics {

    /** How often three words must stand in a row in the documents before the last two are taken for a slip where they are one. */
    private static final int OFTEN = 2;

    /** How often the first of the two words must stand anywhere: fewer may be half of a compound, as in "extra școlar". */
    private static final int FREQUENT = 5;

    /** Tables of bytes up to this size stay in the processor's cache, in which each word of all texts is looked up twice. */
    private static final int LARGEST = 1 << 18;

    private static final int SMALLEST = 1 << 12;
    private static final int SHORTEST_FIRST = 2;
    private static final int SHORTEST_SECOND = 5;
    private static final int MAX_LENGTH = 40;

    private final int mask;

    /** How often a word is counted that is nowhere else: the text in which it stands is counted, or not. */
    private final int rare;

    /** For each hash how often it was met, up to the largest number that a byte holds. */
    private final byte[] words;

    private final byte[] triples;

    /** For each hash of words that may be two the number of the text in which it was met first, from 1. */
    private final int[] firsts;

    private final Map<String, String> suspects = new HashMap<>();
    private final IntSet suspectTriples = new IntSet();
    private final Map<String, Integer> exact = new HashMap<>();

    /**
     * Begins to count.
     *
     * @param letters about how many letters the texts have
     */
    WordStatistics(long letters) {
        int size = SMALLEST;
        while (size < letters && size < LARGEST) {
            size *= 2;
        }
        mask = size - 1;
        rare = 1;
        words = new byte[size];
        triples = new byte[size];
        firsts = new int[size];
    }

    private WordStatistics(WordStatistics counted) {
        mask = counted.mask;
        rare = 0;
        words = counted.words;
        triples = counted.triples;
        firsts = counted.firsts;
    }

    /** Returns what other texts are judged by, which are not counted themselves. */
    WordStatistics ofOthers() {
        return new WordStatistics(this);
    }

    /** Returns whether the text that a sieve looked at last has a word that is nowhere else and that may be two. */
    boolean isDoubtful(TextPrefilter text) {
        for (int i = 0; i < text.words(); i++) {
            if (text.follows(i) && words[text.hash(i) & mask] == rare && isSmall(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Takes three words in a row, by their hash and by where they stand. */
    private interface Visitor {
        void visit(int hash, int start, int end);
    }

    /** Counts the words of the text that a sieve looked at last, and remembers its number, from 0, with new ones. */
    void count(TextPrefilter text, int number) {
        int first = 0;
        int second = 0;
        int row = 0;
        for (int i = 0; i < text.words(); i++) {
            int hash = text.hash(i);
            boolean follows = text.follows(i);
            row = follows ? row + 1 : 0;
            if (increment(words, hash) == 1 && follows && isSmall(text, i)) {
                firsts[hash & mask] = number + 1;
            }
            if (row > 1) {
                increment(triples, tripleHash(first, second, hash));
            }
            first = second;
            second = hash;
        }
    }

    private int increment(byte[] counts, int hash) {
        int slot = hash & mask;
        if (counts[slot] < Byte.MAX_VALUE) {
            counts[slot]++;
        }
        return counts[slot];
    }

    private static boolean isSmall(TextPrefilter text, int word) {
        int length = text.end(word) - text.start(word);
        return length >= SHORTEST_FIRST + SHORTEST_SECOND && length <= MAX_LENGTH && text.isSmall(word);
    }

    /** Returns the numbers of the texts with a word that is nowhere else and that may be two. */
    BitSet doubtful() {
        BitSet doubtful = new BitSet();
        for (int slot = 0; slot <= mask; slot++) {
            if (firsts[slot] != 0 && words[slot] == 1) {
                doubtful.set(firsts[slot] - 1);
            }
        }
        return doubtful;
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

    /** Looks for words in a text that look like two, once all texts were counted; returns whether it has any. */
    boolean suspect(String text) {
        boolean any = false;
        Words all = new Words(text);
        int previous = 0;
        int previousStart = 0;
        int previousEnd = -1;
        while (all.next()) {
            if (all.follows(previousEnd) && isRare(all) && isSmall(all, text)) {
                any |= suspect(previous, previousStart, all, text);
            }
            previous = all.hash();
            previousStart = all.start();
            previousEnd = all.end();
        }
        return any;
    }

    private boolean isRare(Words word) {
        return word.length() >= SHORTEST_FIRST + SHORTEST_SECOND
                && word.length() <= MAX_LENGTH
                && words[word.hash() & mask] == rare;
    }

    private static boolean isSmall(Words word, String text) {
        for (int i = word.start(); i < word.end(); i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean suspect(int previous, int previousStart, Words word, String text) {
        boolean any = false;
        int power = 1;
        for (int i = 0; i < SHORTEST_SECOND - 1; i++) {
            power *= 31;
        }
        for (int second = SHORTEST_SECOND; second <= word.length() - SHORTEST_FIRST; second++) {
            power *= 31;
            int prefix = word.prefixHash(word.length() - second);
            int triple = tripleHash(previous, prefix, word.hash() - prefix * power);
            if (triples[triple & mask] >= OFTEN && words[prefix & mask] >= FREQUENT) {
                int cut = word.end() - second;
                suspects.put(
                        lower(word.toString()),
                        lower(text.substring(previousStart, cut) + " " + text.substring(cut, word.end())));
                suspectTriples.add(triple);
                any = true;
            }
        }
        return any;
    }

    /** Counts again, exactly, what looks glued; to be called with every text if {@link #suspect} found any. */
    void verify(String text) {
        eachTriple(text, (hash, start, end) -> {
            if (suspectTriples.contains(hash)) {
                exact.merge(lower(text.substring(start, end)), 1, Integer::sum);
            }
        });
    }

    /** Returns the places of a text where a space is missing, once all texts were verified. */
    List<Integer> in(String text) {
        List<Integer> locations = new ArrayList<>(0);
        Words all = new Words(text);
        while (!suspects.isEmpty() && all.next()) {
            String apart = isRare(all) ? suspects.get(lower(all.toString())) : null;
            if (apart != null && exact.getOrDefault(apart, 0) >= OFTEN) {
                locations.add(all.end() - (apart.length() - apart.lastIndexOf(' ') - 1));
            }
        }
        return locations;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.io.internal.event.IntList;

/**
 * Finds two short words that are glued together, as in "traficului depersoane", from the other texts of the documents:
 * the glued word occurs nowhere else, but both words occur separately several times, after the same word as here. So
 * "depunere" is one word, even if "de punere" is frequent: "privind de punere" never occurs.
 *
 * <p>Words are counted by hash in tables of fixed size, so that a count may be too high but never too low. Words that
 * look glued by these counts are recounted exactly. Texts are therefore scanned three times, the second time only those
 * with a unique word: {@link #count}, {@link #suspect}, {@link #verify}.
 */
final class WordStatistics {

    /**
     * The minimum number of times that three words must occur in a row for their last two to count as glued elsewhere.
     */
    private static final int OFTEN = 2;

    /**
     * The minimum number of occurrences of the first word: a rarer one may be a part of a compound, as in "extra
     * școlar".
     */
    private static final int FREQUENT = 5;

    /**
     * The maximum size of the tables in bytes, which fit into the cache of the processor. Each word is looked up twice.
     */
    static final int LARGEST = 1 << 18;

    private static final int SMALLEST = 1 << 12;
    private static final int SHORTEST_FIRST = 2;
    private static final int SHORTEST_SECOND = 5;
    private static final int MAX_LENGTH = 40;

    private final int mask;

    /** The count of a unique word: its own text is counted or not. */
    private final int rare;

    /** The count of each hash, up to the maximum of a byte. */
    private final byte[] words;

    private final byte[] triples;

    /** The hashes of words that may be two, and after each the number of the text where it occurred first, from 0. */
    private final IntList firsts;

    private final Map<String, String> suspects = new HashMap<>();
    private final IntSet suspectTriples = new IntSet();
    private final Map<String, Integer> exact = new HashMap<>();

    /**
     * Starts to count.
     *
     * @param letters the approximate number of characters of the texts
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
        firsts = new IntList();
    }

    private WordStatistics(WordStatistics counted) {
        mask = counted.mask;
        rare = 0;
        words = counted.words;
        triples = counted.triples;
        firsts = counted.firsts;
    }

    /** Returns the statistics for judging other texts, which are not counted themselves. */
    WordStatistics ofOthers() {
        return new WordStatistics(this);
    }

    /** Returns whether the last text that a prefilter scanned has a unique word that may be two. */
    boolean isDoubtful(TextPrefilter text) {
        for (int i = 0; i < text.words(); i++) {
            if (text.follows(i) && words[text.hash(i) & mask] == rare && isSmall(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Receives three words in a row, by their hashes and positions. */
    private interface Visitor {
        void visit(int hash, int start, int end);
    }

    /**
     * Counts the words of the last text that a prefilter scanned, and stores its number, from 0, for new words.
     *
     * @param times the number of occurrences of the text
     */
    void count(TextPrefilter text, int number, int times) {
        int first = 0;
        int second = 0;
        int row = 0;
        for (int i = 0; i < text.words(); i++) {
            int hash = text.hash(i);
            boolean follows = text.follows(i);
            row = follows ? row + 1 : 0;
            if (increment(words, hash, times) == 1 && follows && isSmall(text, i)) {
                firsts.add(hash);
                firsts.add(number);
            }
            if (row > 1) {
                increment(triples, tripleHash(first, second, hash), times);
            }
            first = second;
            second = hash;
        }
    }

    private int increment(byte[] counts, int hash, int times) {
        int slot = hash & mask;
        int count = Math.min(counts[slot] + times, Byte.MAX_VALUE);
        counts[slot] = (byte) count;
        return count;
    }

    private static boolean isSmall(TextPrefilter text, int word) {
        int length = text.end(word) - text.start(word);
        return length >= SHORTEST_FIRST + SHORTEST_SECOND && length <= MAX_LENGTH && text.isSmall(word);
    }

    /** Returns the numbers of the texts with a unique word that may be two. */
    BitSet doubtful() {
        BitSet doubtful = new BitSet();
        for (int i = 0; i < firsts.size(); i += 2) {
            if (words[firsts.get(i) & mask] == 1) {
                doubtful.set(firsts.get(i + 1));
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

    /** Finds words in a text that look glued, once all texts were counted. Returns whether there are any. */
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

    /** Recounts words exactly that look glued. Must be called for every text if {@link #suspect} found any. */
    void verify(String text, int times) {
        eachTriple(text, (hash, start, end) -> {
            if (suspectTriples.contains(hash)) {
                exact.merge(lower(text.substring(start, end)), times, Integer::sum);
            }
        });
    }

    /** Returns the positions of a text where a space is missing, once all texts were verified. */
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

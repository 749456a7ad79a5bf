package org.snitp.io.diff;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text prepared for comparison, ignoring case, diacritics and punctuation.
 *
 * <p>The similarity of two texts is Dice's coefficient of the pairs of adjacent letters in their words: twice the number of
 * common pairs, divided by the total number of pairs in both (L. R. Dice, "Measures of the amount of ecologic association
 * between species", Ecology 26, 1945; for pairs of letters G. W. Adamson and J. Boreham, "The use of an association measure
 * based on character structure", Information Storage and Retrieval 10, 1974).
 */
final class Similarity {

    /** The similarity of an item without a name. */
    static final Similarity NONE = new Similarity("");

    /** From this similarity on, two names are nearly the same. */
    static final double NEARLY_SAME = 0.75;

    /** From this similarity on, two names have something in common. */
    static final double IN_COMMON = 0.5;

    /** Only the beginning of longer texts is compared. */
    private static final int MAX_LENGTH = 2000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SIGNIFICANT = 3;
    private static final int FEW_WORDS = 3;

    private final String words;
    private final int[] pairs;

    /** Asked for each pair of items, so it is found once. */
    private final boolean telling;

    private Similarity(String words) {
        this.words = words;
        this.pairs = pairs(words);
        this.telling = words.split(" ", -1).length >= FEW_WORDS;
    }

    /** Prepares a text. */
    static Similarity of(String text) {
        String bounded = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        String plain = MARKS.matcher(Normalizer.normalize(bounded, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new Similarity(NO_WORD.matcher(plain).replaceAll(" ").strip());
    }

    private static int[] pairs(String words) {
        int[] pairs = new int[words.length()];
        int count = 0;
        for (int i = 0; i + 1 < words.length(); i++) {
            if (words.charAt(i) != ' ' && words.charAt(i + 1) != ' ') {
                pairs[count] = words.charAt(i) << Character.SIZE | words.charAt(i + 1);
                count++;
            }
        }
        int[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The words of the text: equal for equivalent texts. */
    String words() {
        return words;
    }

    /** Returns whether there is nothing to compare. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns whether the text has so many words that it hardly names two different items. */
    boolean isTelling() {
        return telling;
    }

    /** Returns the similarity to another text: 1 if they are equivalent, 0 if they have nothing in common. */
    double to(Similarity other) {
        if (words.equals(other.words)) {
            return 1;
        }
        int all = pairs.length + other.pairs.length;
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    private int common(Similarity other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** Returns whether one text has all the longer words of the other: words were added or left out, but none replaced. */
    boolean isWithin(Similarity other) {
        Set<String> mine = significant();
        Set<String> others = other.significant();
        return mine.containsAll(others) || others.containsAll(mine);
    }

    private Set<String> significant() {
        return Stream.of(words.split(" ", -1))
                .filter(word -> word.length() >= SIGNIFICANT)
                .collect(Collectors.toSet());
    }
}

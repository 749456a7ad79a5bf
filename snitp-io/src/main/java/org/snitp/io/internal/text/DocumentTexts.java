package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.snitp.model.text.LocalizedText;

/**
 * The texts of a document: each object once, in the order in which they occur first, with the number of its occurrences. Plans
 * repeat units, sources and names, and what is repeated need not be scanned again.
 */
public final class DocumentTexts {

    private static final int ROOM = 64;

    private final List<LocalizedText> texts = new ArrayList<>();
    private int[] times = new int[ROOM];
    private int last;

    /** Adds a text that occurs for the first time. */
    public void add(LocalizedText text) {
        int number = texts.size();
        if (number == times.length) {
            times = Arrays.copyOf(times, 2 * number);
        }
        times[number] = 1;
        last = number;
        texts.add(text);
    }

    /** Records one more occurrence of a text, by its number. */
    public void repeat(int number) {
        times[number]++;
        last = number;
    }

    /** The number of the text that was added, or recorded once more, last. */
    public int last() {
        return last;
    }

    /** The number of texts. They are numbered from 0. */
    public int size() {
        return texts.size();
    }

    LocalizedText get(int number) {
        return texts.get(number);
    }

    int times(int number) {
        return times[number];
    }
}

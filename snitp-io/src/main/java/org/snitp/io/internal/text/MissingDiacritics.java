package org.snitp.io.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.model.rule.Rule;

/**
 * Words of a closed list that are incorrect without their diacritics: "actiune" for "acțiune".
 *
 * <p>Words that are also a rare or an English word ("cat", "national") are reported only in a text that has another
 * such word, and neither in brackets nor in a name.
 */
final class MissingDiacritics {

    private static final String LIST = "diacritics.txt";
    private static final char DOUBTFUL = '?';
    private static final int FARTHEST_BRACKET = 100;

    /** Words that follow a musical note rather than a conjunction: "si bemol". */
    private static final Set<String> MUSIC = Set.of("bemol", "diez", "major", "minor");

    private static final Map<String, String> SURE = new HashMap<>();
    private static final Map<String, String> DOUBTS = new HashMap<>();

    /** The hashes of the words of both lists. They reject most words of a text without creating strings. */
    private static final IntSet LISTED = new IntSet();

    private static final IntSet SURELY_LISTED = new IntSet();

    static {
        readList();
    }

    /** Receives a word and its correction. */
    private interface Visitor {
        void visit(int start, int end, String right);
    }

    private MissingDiacritics() {}

    /** The hashes of words, at least one of which is in every text with such an issue. */
    static IntSet hashes() {
        return SURELY_LISTED;
    }

    static Optional<TextIssue> in(String text) {
        Excerpts excerpts = new Excerpts(text);
        each(text, (start, end, right) -> excerpts.add(start, end));
        return excerpts.isEmpty() ? Optional.empty() : Optional.of(TextIssue.of(Rule.DIACRITICS_WRITTEN, excerpts));
    }

    /** Returns a text in which the words of the list have their diacritics. */
    static String mend(String text) {
        StringBuilder mended = new StringBuilder();
        int[] copied = new int[1];
        each(text, (start, end, right) -> {
            mended.append(text, copied[0], start).append(right);
            copied[0] = end;
        });
        return mended.append(text, copied[0], text.length()).toString();
    }

    private static void each(String text, Visitor visitor) {
        if (hasSure(text)) {
            Words words = new Words(text);
            int previousStart = 0;
            while (words.next()) {
                String right = right(words, text, SURE);
                if (right == null && !isForeign(text, previousStart, words.start())) {
                    right = right(words, text, DOUBTS);
                }
                if (right != null) {
                    visitor.visit(words.start(), words.end(), right);
                }
                previousStart = words.start();
            }
        }
    }

    private static boolean hasSure(String text) {
        Words words = new Words(text);
        while (words.next()) {
            if (right(words, text, SURE) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String right(Words words, String text, Map<String, String> list) {
        if (!LISTED.contains(words.hash())
                || isPartOfName(text, words.start() - 1)
                || isPartOfName(text, words.end())
                || isNote(text, words.end())) {
            return null;
        }
        String word = words.toString();
        String right = list.get(word);
        if (right == null && Character.isUpperCase(word.charAt(0))) {
            String small = list.get(Character.toLowerCase(word.charAt(0)) + word.substring(1));
            right = small == null ? null : Character.toUpperCase(small.charAt(0)) + small.substring(1);
        }
        return right;
    }

    private static boolean isNote(String text, int end) {
        return MUSIC.stream().anyMatch(music -> text.startsWith(music, end + 1));
    }

    /** Returns whether a word is in brackets, or capitalised after another one: "Save the Children International". */
    private static boolean isForeign(String text, int previousStart, int start) {
        if (Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(previousStart))) {
            return start > 0;
        }
        int at = start;
        while (at > 0 && start - at < FARTHEST_BRACKET && "()„”\"".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return "(„\"".indexOf(text.charAt(at)) >= 0;
    }

    /** Addresses and file names are written without diacritics. */
    private static boolean isPartOfName(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean dotted = c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return dotted || c == '@' || c == '_' || c == '\\' || Character.isDigit(c);
    }

    private static void readList() {
        String list = text();
        int start = 0;
        while (start < list.length()) {
            int end = list.indexOf('\n', start);
            int space = list.indexOf(' ', start);
            if (space >= 0 && space < end && list.charAt(start) != '#') {
                boolean sure = list.charAt(start) != DOUBTFUL;
                String word = list.substring(sure ? start : start + 1, space);
                (sure ? SURE : DOUBTS).put(word, list.substring(space + 1, end));
                int hash = Words.hashOf(word);
                LISTED.add(hash);
                if (sure) {
                    SURELY_LISTED.add(hash);
                }
            }
            start = end + 1;
        }
    }

    /**
     * Returns the text of the list, with a line end after each line. It is read as a whole, because a line reader slows
     * down the first use.
     */
    private static String text() {
        try (InputStream in = Objects.requireNonNull(MissingDiacritics.class.getResourceAsStream(LIST))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

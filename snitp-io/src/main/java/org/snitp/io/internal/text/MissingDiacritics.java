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

    /** The hashes of the words of both lists. They reject most words of a text without creating strings. */
    private static final IntSet LISTED = new IntSet();

    private static final IntSet SURELY_LISTED = new IntSet();

    static {
        readHashes();
    }

    /** The words with what is right. Hardly a text needs them, and to read them takes longer than to read most documents. */
    private static final class Corrections {
        static final Map<String, String> SURE = new HashMap<>();
        static final Map<String, String> DOUBTS = new HashMap<>();

        static {
            String list = new String(bytes(), StandardCharsets.UTF_8);
            eachWord(
                    list,
                    (start, space, end, sure) ->
                            (sure ? SURE : DOUBTS).put(list.substring(start, space), list.substring(space + 1, end)));
        }
    }

    /** Receives a word of the list: where it starts, the space after it, the end of its line. */
    private interface Entry {
        void take(int start, int space, int end, boolean sure);
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
                String right = right(words, text, true);
                if (right == null && !isForeign(text, previousStart, words.start())) {
                    right = right(words, text, false);
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
            if (right(words, text, true) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String right(Words words, String text, boolean sure) {
        if (!LISTED.contains(words.hash())
                || isPartOfName(text, words.start() - 1)
                || isPartOfName(text, words.end())
                || isNote(text, words.end())) {
            return null;
        }
        Map<String, String> list = sure ? Corrections.SURE : Corrections.DOUBTS;
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

    /** The words are ASCII, and what is right is not looked at: so each byte is taken for a character. */
    private static void readHashes() {
        String list = new String(bytes(), StandardCharsets.ISO_8859_1);
        eachWord(list, (start, space, end, sure) -> {
            int hash = Words.hashOf(list, start, space);
            LISTED.add(hash);
            if (sure) {
                SURELY_LISTED.add(hash);
            }
        });
    }

    private static void eachWord(String list, Entry entry) {
        int start = 0;
        while (start < list.length()) {
            int end = list.indexOf('\n', start);
            if (list.charAt(start) != '#') {
                boolean sure = list.charAt(start) != DOUBTFUL;
                entry.take(sure ? start : start + 1, list.indexOf(' ', start), end, sure);
            }
            start = end + 1;
        }
    }

    /**
     * Returns the list in UTF-8, with a line end after each line. It is read as a whole, because a line reader slows down the
     * first use.
     */
    private static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(MissingDiacritics.class.getResourceAsStream(LIST))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

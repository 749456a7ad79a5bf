package org.snitp.io.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.model.rule.Rule;

/** Words of a closed list that are no words without their diacritics: "actiune" for "acțiune". */
final class MissingDiacritics {

    private static final String LIST = "diacritics.txt";
    private static final int SIEVE = 1 << 13;

    private static final Map<String, String> WORDS = read();

    /** For each hash, whether a word of the list has it: most words of a text are told apart without being made. */
    private static final boolean[] LISTED = sieve();

    private MissingDiacritics() {}

    static Optional<Slip> in(String text) {
        Words words = new Words(text);
        StringBuilder correction = null;
        String first = "";
        int copied = 0;
        while (words.next()) {
            String right = LISTED[words.hash() & (SIEVE - 1)] ? correct(words, text) : null;
            if (right != null) {
                if (correction == null) {
                    correction = new StringBuilder();
                    first = words.toString();
                }
                correction.append(text, copied, words.start()).append(right);
                copied = words.end();
            }
        }
        return correction == null
                ? Optional.empty()
                : Optional.of(Slip.of(
                        Rule.DIACRITICS_WRITTEN,
                        first,
                        correction.append(text, copied, text.length()).toString()));
    }

    /** Names of foreign bodies begin with a capital ("Save the Children International"), and so does a text. */
    private static @Nullable String correct(Words words, String text) {
        if (isPartOfName(text, words.start() - 1) || isPartOfName(text, words.end())) {
            return null;
        }
        String word = words.toString();
        String right = WORDS.get(word);
        if (right == null && words.start() == 0 && Character.isUpperCase(word.charAt(0))) {
            String small = WORDS.get(Character.toLowerCase(word.charAt(0)) + word.substring(1));
            right = small == null ? null : Character.toUpperCase(small.charAt(0)) + small.substring(1);
        }
        return right;
    }

    /** Addresses and names of files are written without diacritics. */
    private static boolean isPartOfName(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean dotted = c == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return dotted || c == '@' || c == '_' || c == '\\' || Character.isDigit(c);
    }

    private static boolean[] sieve() {
        boolean[] listed = new boolean[SIEVE];
        for (String word : WORDS.keySet()) {
            listed[Words.hashOf(word) & (SIEVE - 1)] = true;
        }
        return listed;
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(MissingDiacritics.class.getResourceAsStream(LIST));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                if (space > 0 && line.charAt(0) != '#') {
                    words.put(line.substring(0, space), line.substring(space + 1));
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.snitp.io.wording;

import java.util.Optional;
import java.util.Set;
import org.snitp.model.rule.Rule;

/** A word that is written twice in a row. Names, and words that are doubled on purpose, are passed over. */
final class RepeatedWords {

    private static final Set<String> DOUBLED =
            Set.of("foarte", "încet", "rând", "pas", "gata", "mult", "that", "had", "very");

    private RepeatedWords() {}

    static Optional<Slip> in(String text) {
        Words words = new Words(text);
        int previousStart = 0;
        int previousEnd = -1;
        int previous = 0;
        while (words.next()) {
            if (words.hash() == previous
                    && words.length() > 1
                    && words.follows(previousEnd)
                    && isSlip(text, previousStart, words)) {
                String correction = text.substring(0, previousEnd) + text.substring(words.end());
                return Optional.of(Slip.of(Rule.WORD_ONCE, text.substring(previousStart, words.end()), correction));
            }
            previousStart = words.start();
            previousEnd = words.end();
            previous = words.hash();
        }
        return Optional.empty();
    }

    private static boolean isSlip(String text, int previousStart, Words words) {
        return text.regionMatches(true, previousStart, text, words.start(), words.length())
                && Character.isLowerCase(text.charAt(words.start()))
                && !isHyphenated(text, previousStart - 1)
                && !isHyphenated(text, words.end())
                && !DOUBLED.contains(words.toString());
    }

    private static boolean isHyphenated(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '’');
    }
}

package org.snitp.io.internal.text;

import java.util.Optional;
import java.util.Set;
import org.snitp.model.rule.Rule;

/** Words that are written twice in a row. Names, and words that are repeated on purpose, are skipped. */
final class RepeatedWords {

    private static final Set<String> DOUBLED =
            Set.of("foarte", "încet", "rând", "pas", "gata", "mult", "that", "had", "very");

    /** Receives a word and its repetition. */
    private interface Visitor {
        void visit(int start, int end, int secondEnd);
    }

    private RepeatedWords() {}

    static Optional<TextIssue> in(String text) {
        Excerpts excerpts = new Excerpts(text);
        each(text, (start, end, secondEnd) -> excerpts.add(start, secondEnd));
        return excerpts.isEmpty() ? Optional.empty() : Optional.of(TextIssue.of(Rule.WORD_ONCE, excerpts));
    }

    /** Returns a text without repetitions. */
    static String mend(String text) {
        StringBuilder mended = new StringBuilder();
        int[] copied = new int[1];
        each(text, (start, end, secondEnd) -> {
            mended.append(text, copied[0], end);
            copied[0] = secondEnd;
        });
        return mended.append(text, copied[0], text.length()).toString();
    }

    private static void each(String text, Visitor visitor) {
        Words words = new Words(text);
        int start = 0;
        int end = -1;
        int hash = 0;
        while (words.next()) {
            if (words.hash() == hash
                    && words.length() > 1
                    && isOnlySpace(text, end, words.start())
                    && isSlip(text, start, words)) {
                visitor.visit(start, end, words.end());
            }
            start = words.start();
            end = words.end();
            hash = words.hash();
        }
    }

    /** One line of a list may end with the first word of the next. */
    private static boolean isOnlySpace(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!WhitespaceChecks.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
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

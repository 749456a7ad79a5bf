package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of an indicator's name, or a joint between words.
 *
 * @param text its spelling
 * @param folded its spelling without diacritics and letter case
 * @param start its start in the name
 * @param end its end, exclusive
 * @param joint its strength; {@link Joint#NONE} for a word
 */
record NameToken(String text, String folded, int start, int end, Joint joint) {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}%][\\p{L}\\p{N}%–-]*|[/;,:&]|(?<=\\s)\\+(?=\\s)");

    /** How words are joined, weak before strong. */
    enum Joint {
        /** Not at all: it is a word. */
        NONE,
        /** ":" announces a list of kinds. */
        COLON,
        /** A comma. */
        COMMA,
        /** "și", "sau", "ori", "respectiv", "/", "&amp;", "+". */
        AND,
        /** "vs.", "versus". */
        VERSUS,
        /** "precum și", "cât și". */
        AS_WELL_AS,
        /** ";". */
        SEMICOLON,
        /** "din care" after a comma. */
        OF_WHICH
    }

    /** Splits a name; adjacent joints, as in "și/sau", become one. */
    static List<NameToken> of(String name) {
        List<NameToken> raw = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(name);
        while (matcher.find()) {
            String folded = RomanianWords.fold(matcher.group());
            raw.add(new NameToken(matcher.group(), folded, matcher.start(), matcher.end(), joint(folded)));
        }
        List<NameToken> tokens = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            NameToken token = raw.get(i);
            if (token.isWord("precum", "cât")
                    && i + 1 < raw.size()
                    && raw.get(i + 1).isWord("și")) {
                token = raw.get(++i).joined(token, Joint.AS_WELL_AS);
            } else if (token.isWord("din", "dintre")
                    && i + 1 < raw.size()
                    && raw.get(i + 1).isWord("care")
                    && !tokens.isEmpty()
                    && tokens.get(tokens.size() - 1).joint() == Joint.COMMA) {
                token = raw.get(++i).joined(token, Joint.OF_WHICH);
            }
            NameToken last = tokens.isEmpty() ? token : tokens.get(tokens.size() - 1);
            if (!tokens.isEmpty() && !token.isWord() && !last.isWord()) {
                Joint stronger = token.joint().compareTo(last.joint()) > 0 ? token.joint() : last.joint();
                tokens.set(tokens.size() - 1, token.joined(last, stronger));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static Joint joint(String folded) {
        return switch (folded) {
            case ":" -> Joint.COLON;
            case "," -> Joint.COMMA;
            case ";" -> Joint.SEMICOLON;
            case "/", "&", "+", "si", "sau", "ori", "respectiv" -> Joint.AND;
            case "vs", "versus" -> Joint.VERSUS;
            default -> Joint.NONE;
        };
    }

    private NameToken joined(NameToken before, Joint joined) {
        return new NameToken(text, folded, before.start, end, joined);
    }

    boolean isWord() {
        return joint == Joint.NONE;
    }

    /** Returns whether it is one of some words, ignoring diacritics and letter case. */
    boolean isWord(String... words) {
        for (String word : words) {
            if (RomanianWords.fold(word).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Returns whether it is in capitals, like an acronym. */
    boolean isAcronym() {
        return text.length() > 1 && text.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Returns whether it starts with a capital, like a proper name. */
    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}

package org.snitp.indicators.smart;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two things that are opposites of each other, or that are never one figure, side by side in a name: "exportul și
 * importul", "births and deaths", "persoane decedate și rănite", "PM2.5 și PM10". Where their balance, their total or
 * their relation is measured, they are one figure.
 */
final class Opposites {

    private static final String JOINT = "(?<joint>\\s*(?:/|,)\\s*|,?\\s+(?:si|and|respectiv)\\s+)";
    private static final String ARTICLE = "(?:(?:al|a|ale|ai|de|the|of|persoane|persons|people)\\s+)?";

    /** The stems of words that are opposites, in Romanian and in English, without diacritics. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("export", "import"),
            List.of("venituri", "cheltuieli"),
            List.of("intrari", "iesiri"),
            List.of("imigra", "emigra"),
            List.of("immigra", "emigra"),
            List.of("sosiri", "plecari"),
            List.of("nascu", "deced"),
            List.of("nasteri", "deces"),
            List.of("casatorii", "divort"),
            List.of("births", "deaths"),
            List.of("marriages", "divorces"),
            List.of("arrivals", "departures"),
            List.of("revenues?\\b", "expenditures?\\b"),
            List.of("commitments", "(?:disbursements|payments)"),
            List.of("angajament", "plati"));

    /** What happened to people, each of which is counted by itself. */
    private static final String CASUALTIES =
            "(?:deced|deces|mortii?\\b|mortilor|ucis|ranit|disparut|afectat|deaths?\\b|dead\\b"
                    + "|killed|injured|wounded|missing|perished|suffered|affected|victims)";

    private static final String POLLUTANTS = "(?:pm ?\\d+(?:[.,]\\d+)?|no[2x]|so[2x]|co2|ch4|n2o|o3|nh3)\\b";

    private static final Pattern ONE_FIGURE = Pattern.compile(
            "\\b(?:intre|dintre|between|sold\\w*|balant\\w*|balance|diferent\\w*|difference|raportul|ratio|total\\w*|suma|net|neta"
                    + "|accident\\w*|with|cu|privind|on|by|pe|dupa|e\\.g|ex)\\b");

    private static final List<Beside> TOGETHER = Stream.concat(
                    PAIRS.stream()
                            .flatMap(pair -> Stream.of(
                                    new Beside(pair.get(0), pair.get(1)), new Beside(pair.get(1), pair.get(0)))),
                    Stream.of(new Beside(CASUALTIES, CASUALTIES), new Beside(POLLUTANTS, POLLUTANTS)))
            .toList();

    /** One thing beside another one, in this order. */
    private static final class Beside {

        private final String first;
        private final String second;
        private volatile @Nullable Pattern compiled;

        Beside(String first, String second) {
            this.first = first;
            this.second = second;
        }

        /** Returns whether a folded name has the letters with which both begin. Nearly no name has, and is searched. */
        boolean mayBeIn(String folded) {
            return folded.contains(letters(first)) && folded.contains(letters(second));
        }

        /** The expression is compiled on first use. */
        Pattern pattern() {
            Pattern pattern = compiled;
            if (pattern == null) {
                pattern = Pattern.compile(
                        "\\b(?<first>" + first + ")\\w{0,8}" + JOINT + ARTICLE + "(?<second>" + second + ")");
                compiled = pattern;
            }
            return pattern;
        }

        /** The letters at the start of an expression that every match has. */
        private static String letters(String expression) {
            int end = 0;
            while (end < expression.length() && expression.charAt(end) >= 'a' && expression.charAt(end) <= 'z') {
                end++;
            }
            boolean optional = end < expression.length() && expression.charAt(end) == '?';
            return expression.substring(0, optional ? end - 1 : end);
        }
    }

    private Opposites() {}

    /**
     * Returns the parts before and after the joint of two opposites; absent if there are none.
     *
     * @param name the name, in Romanian or English, with spaces in place of brackets
     */
    static Optional<CompoundName> of(String name) {
        String composed = RomanianWords.normalise(name);
        String folded = RomanianWords.fold(composed);
        if (folded.length() != composed.length() || !isJoined(folded)) {
            return Optional.empty();
        }
        return TOGETHER.stream()
                .filter(pair -> pair.mayBeIn(folded))
                .flatMap(pair -> matches(pair.pattern(), folded))
                .findFirst()
                .map(matcher -> new CompoundName(
                        composed.substring(0, matcher.start("joint")).strip(),
                        composed.substring(matcher.start("joint"), matcher.end("joint"))
                                .strip(),
                        composed.substring(matcher.end("joint")).strip()));
    }

    /** Returns whether a name may have a joint, as few names have. */
    private static boolean isJoined(String folded) {
        return folded.indexOf('/') >= 0
                || folded.indexOf(',') >= 0
                || hasWord(folded, "si")
                || hasWord(folded, "and")
                || hasWord(folded, "respectiv");
    }

    /** Returns whether a word has white space around it. */
    private static boolean hasWord(String text, String word) {
        for (int at = text.indexOf(word, 1); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (end < text.length()
                    && Character.isWhitespace(text.charAt(at - 1))
                    && Character.isWhitespace(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Matcher> matches(Pattern pattern, String folded) {
        Matcher matcher = pattern.matcher(folded);
        boolean found = matcher.find()
                && !matcher.group("first").equals(matcher.group("second"))
                && !ONE_FIGURE.matcher(folded.substring(0, matcher.start())).find();
        return found ? Stream.of(matcher) : Stream.empty();
    }
}

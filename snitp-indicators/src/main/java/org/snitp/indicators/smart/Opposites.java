package org.snitp.indicators.smart;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final List<Pattern> TOGETHER = Stream.concat(
                    PAIRS.stream()
                            .flatMap(pair ->
                                    Stream.of(beside(pair.get(0), pair.get(1)), beside(pair.get(1), pair.get(0)))),
                    Stream.of(beside(CASUALTIES, CASUALTIES), beside(POLLUTANTS, POLLUTANTS)))
            .toList();

    private Opposites() {}

    private static Pattern beside(String first, String second) {
        return Pattern.compile("\\b(?<first>" + first + ")\\w{0,8}" + JOINT + ARTICLE + "(?<second>" + second + ")");
    }

    /**
     * Returns the parts before and after the joint of two opposites; absent if there are none.
     *
     * @param name the name, in Romanian or English, with spaces in place of brackets
     */
    static Optional<CompoundName> of(String name) {
        String composed = RomanianWords.normalise(name);
        String folded = RomanianWords.fold(composed);
        if (folded.length() != composed.length()) {
            return Optional.empty();
        }
        return TOGETHER.stream()
                .flatMap(pattern -> matches(pattern, folded))
                .findFirst()
                .map(matcher -> new CompoundName(
                        composed.substring(0, matcher.start("joint")).strip(),
                        composed.substring(matcher.start("joint"), matcher.end("joint"))
                                .strip(),
                        composed.substring(matcher.end("joint")).strip()));
    }

    private static Stream<Matcher> matches(Pattern pattern, String folded) {
        Matcher matcher = pattern.matcher(folded);
        boolean found = matcher.find()
                && !matcher.group("first").equals(matcher.group("second"))
                && !ONE_FIGURE.matcher(folded.substring(0, matcher.start())).find();
        return found ? Stream.of(matcher) : Stream.empty();
    }
}

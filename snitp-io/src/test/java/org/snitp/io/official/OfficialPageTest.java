package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.indicators.summary.BundleSummary;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.errata.Erratum;
import org.snitp.model.errata.ErratumKind;

/** The page on the official data, the README and the data say the same. */
class OfficialPageTest {

    private static final String PAGE = read("docs/official-data.md");

    private static final Pattern BILINGUAL = Pattern.compile("(?m)^ *(?:- )?ro: (.*)\\n *en: (.*)$");

    /** How titles of the European Union's instruments say it, in both languages. */
    private static final String UNION_TITLE =
            "prevenirea și combaterea traficului de persoane și protejarea victimelor acestuia|^Strategia Europeană.*";

    /** A term and its rendering. */
    record Term(String romanian, String english) {}

    /** A text in both languages. */
    record Text(String romanian, String english) {}

    private static final List<Text> TEXTS = texts();

    @Test
    void thePageHasTheCountsOfTheData() {
        String table = counts().entrySet().stream()
                .map(count -> "| " + count.getKey() + " | " + count.getValue() + " |\n")
                .collect(Collectors.joining());

        assertThat(PAGE).contains("| What | Number |\n|---|---|\n" + table + "\n");
    }

    @Test
    void theReadmeHasTheCountsOfTheData() {
        BundleSummary counts = BundleSummary.of(Official.BUNDLE);
        long ofObjectives = ofObjectives();

        assertThat(read("README.md").replaceAll("\\s+", " "))
                .contains(
                        "%d general and %d specific objectives, %d actions, %d indicators (%d of actions, %d of objectives)"
                                .formatted(
                                        counts.generalObjectives(),
                                        counts.specificObjectives(),
                                        counts.actions(),
                                        ofActions() + ofObjectives,
                                        ofActions(),
                                        ofObjectives));
    }

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(
                "General objectives", Official.STRATEGY.getGeneralObjectives().size());
        counts.put("Specific objectives", BundleSummary.of(Official.BUNDLE).specificObjectives());
        counts.put("Actions", Official.PLAN.getActions().size());
        counts.put("Indicators of actions", ofActions());
        counts.put("Indicators of objectives", ofObjectives());
        counts.put(
                "Institutions and categories of institutions",
                Official.REGISTRY.getInstitutions().size());
        counts.put("Abbreviations", Official.REGISTRY.getAbbreviations().size());
        counts.put("Chapters of prose", Official.STRATEGY.getChapters().size());
        counts.put(
                "Paragraphs of these chapters",
                Official.STRATEGY.getChapters().stream()
                        .mapToInt(chapter -> chapter.getParagraphs().size())
                        .sum());
        counts.put("Problems", Official.STRATEGY.getProblems().size());
        counts.put(
                "Legal instruments",
                Official.STRATEGY.getLegalInstruments().stream()
                        .mapToInt(group -> group.getInstruments().size())
                        .sum());
        counts.put("Statistics", Official.STRATEGY.getStatistics().size());
        counts.put(
                "Figures of the statistics",
                Official.STRATEGY.getStatistics().stream()
                        .mapToInt(statistic -> statistic.getObservations().size())
                        .sum());
        List<Erratum> errata = Official.BUNDLE.getErrata();
        counts.put("Errata", errata.size());
        counts.put("of these with a correction", (int) errata.stream()
                .filter(erratum -> erratum.getCorrection().isPresent())
                .count());
        for (ErratumKind kind : ErratumKind.values()) {
            counts.put("Errata: " + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), (int)
                    errata.stream().filter(erratum -> erratum.getKind() == kind).count());
        }
        return counts;
    }

    private static int ofActions() {
        return Official.PLAN.getActions().stream()
                .mapToInt(action -> action.getIndicators().size())
                .sum();
    }

    private static int ofObjectives() {
        return Official.STRATEGY.allObjectives().stream()
                .mapToInt(objective -> objective.getIndicators().size())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("glossary")
    void aTermHasOneRendering(Term term) {
        Pattern romanian = pattern(term.romanian());
        Pattern english = pattern(term.english());
        List<Text> using = TEXTS.stream()
                .filter(text -> romanian.matcher(text.romanian().replaceAll(UNION_TITLE, ""))
                        .find())
                .toList();

        assertThat(using).as(term.romanian()).isNotEmpty();
        assertThat(using.stream()
                        .filter(text -> !english.matcher(text.english()).find()))
                .isEmpty();
    }

    static List<Term> glossary() {
        List<Term> terms = Arrays.stream(
                        PAGE.substring(PAGE.indexOf("| Romanian | English |")).split("\n"))
                .skip(2)
                .map(line -> line.split(" *\\| *"))
                .map(cells -> new Term(cells[1], cells[2]))
                .toList();
        assertThat(terms).hasSizeGreaterThan(40);
        return terms;
    }

    private static Pattern pattern(String term) {
        String words = Pattern.quote(term).replace("*", "\\E\\p{L}*\\Q").replace(" ", "\\E\\s+\\Q");
        return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The texts of the three documents without their errata. */
    private static List<Text> texts() {
        String yaml = Snitp.toYaml(
                Bundle.of(Official.STRATEGY.withErrata(), Official.REGISTRY.withErrata(), Official.PLAN.withErrata()));
        List<Text> texts = new ArrayList<>();
        Matcher text = BILINGUAL.matcher(yaml);
        while (text.find()) {
            texts.add(new Text(text.group(1), text.group(2)));
        }
        assertThat(texts).hasSizeGreaterThan(1300);
        return texts;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("..").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

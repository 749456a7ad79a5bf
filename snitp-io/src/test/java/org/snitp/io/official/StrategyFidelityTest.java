package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.errata.Erratum;
import org.snitp.model.strategy.LegalInstrumentGroup;
import org.snitp.model.text.LocalizedText;

/** The lists of the strategy are those of the source, after the errata of their chapter. */
class StrategyFidelityTest {

    private static final String PRIORITIES = "Prioritățile, politicile și cadrul legal existente";

    @Test
    void theProblemsAreThoseOfTheSource() {
        Map<String, String> expected =
                numbered("Următoarele probleme ale domeniului", "Prezenta strategie națională are ca scop", "\\d+\\.");

        assertThat(expected).hasSize(15);
        assertThat(titles(Official.STRATEGY.getProblems().stream()
                        .map(problem -> Map.entry(problem.getCode(), problem.getTitle()))))
                .containsExactlyEntriesOf(expected);
    }

    @Test
    void theExpectedResultsAreThoseOfTheSource() {
        List<Erratum> errata = Official.errata(Official.STRATEGY.getErrata(), "Rezultatele așteptate", "text");
        Map<String, String> expected = numbered("Concret, printre rezultatele", "PROCEDURI DE MONITORIZARE", "\\d+\\.");
        expected.replaceAll((code, title) -> SourceText.mended(title, found(errata, title)));

        assertThat(expected).hasSize(8);
        assertThat(titles(Official.STRATEGY.getExpectedResults().stream()
                        .map(result -> Map.entry(result.getCode(), result.getTitle()))))
                .containsExactlyEntriesOf(expected);
    }

    @Test
    void theFundingSourcesAreThoseOfTheSource() {
        Map<String, String> expected = numbered("Resursele financiare necesare", "În plan legislativ", "[a-e]\\)");

        assertThat(expected).hasSize(5);
        assertThat(titles(Official.STRATEGY.getFundingSources().stream()
                        .map(source -> Map.entry(source.getCode(), source.getTitle()))))
                .containsExactlyEntriesOf(expected);
    }

    @Test
    void theLegalInstrumentsAreThoseOfTheSourceByGroup() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<String> group = new ArrayList<>();
        for (String line : SourceText.lines("B. Principalele instrumente", "ANALIZA CONTEXTULUI")) {
            if (line.matches("[B-F]\\. .*")) {
                group = new ArrayList<>();
                expected.put(line.substring(0, 1) + " " + withoutEnd(line.substring(3)), group);
            } else if (line.matches("\\d+\\. .*")) {
                group.add(instrument(line.replaceFirst("\\d+\\. ", "")));
                group.addAll(protocols(line));
            }
        }
        Map<String, List<String>> data = new LinkedHashMap<>();
        for (LegalInstrumentGroup legal : Official.STRATEGY.getLegalInstruments()) {
            data.put(
                    legal.getCode() + " " + legal.getTitle().official(),
                    legal.getInstruments().stream()
                            .map(instrument -> instrument.getTitle().official())
                            .toList());
        }

        assertThat(expected.values()).extracting(List::size).containsExactly(7, 4, 7, 4, 12);
        assertThat(data).containsExactlyEntriesOf(expected);
    }

    /** The two additional protocols, which the sentence on the signing of the convention names. */
    private static List<String> protocols(String line) {
        Matcher both = Pattern.compile("(Protocolul privind prevenirea.*), precum și (Protocolul împotriva .*);$")
                .matcher(line);
        return both.find() ? List.of(both.group(1), both.group(2)) : List.of();
    }

    /** The first sentence: the one on the United Nations convention is followed by its history. */
    private static String instrument(String line) {
        List<Erratum> errata = Official.errata(Official.STRATEGY.getErrata(), PRIORITIES, "text");
        String title = withoutEnd(line.replaceFirst("\\. România a semnat.*", ""));
        return SourceText.mended(title, found(errata, title));
    }

    @Test
    void theRelatedStrategiesAreNamedInTheSource() {
        assertThat(Official.STRATEGY.getRelatedStrategies())
                .hasSize(6)
                .extracting(related -> related.getTitle().official())
                .allSatisfy(title -> assertThat(SourceText.outsideThePlan())
                        .containsAnyOf(title, title.replace("Strategia Națională", "Strategiei Naționale")));
    }

    @Test
    void theVisionAndThePurposeAreWordsOfTheSource() {
        List<Erratum> errata = Official.errata(Official.STRATEGY.getErrata(), "Viziunea", "text");

        assertThat(errata).hasSize(1);
        assertThat(SourceText.mended(SourceText.outsideThePlan(), errata))
                .contains(Official.STRATEGY.getVision().orElseThrow().official())
                .contains("are ca scop "
                        + Official.STRATEGY.getPurpose().orElseThrow().official());
    }

    @ParameterizedTest
    @MethodSource("errata")
    void everyErratumQuotesTheSource(Erratum erratum) {
        assertThat(SourceText.outsideThePlan()).contains(SourceText.flat(erratum.getSource()));
    }

    static List<Erratum> errata() {
        return Stream.concat(Official.STRATEGY.getErrata().stream(), Official.REGISTRY.getErrata().stream())
                .toList();
    }

    /** The items of a list, by number. */
    private static Map<String, String> numbered(String from, String to, String number) {
        Map<String, String> items = new LinkedHashMap<>();
        SourceText.lines(from, to).stream()
                .filter(line -> line.matches(number + " .*"))
                .forEach(line ->
                        items.put(line.replaceFirst("[.)].*", ""), withoutEnd(line.replaceFirst(number + " ", ""))));
        return items;
    }

    private static String withoutEnd(String line) {
        return line.replaceFirst("[.;:]$", "");
    }

    private static List<Erratum> found(List<Erratum> errata, String text) {
        return errata.stream()
                .filter(erratum -> text.contains(erratum.getSource()))
                .toList();
    }

    private static Map<String, String> titles(Stream<Map.Entry<String, LocalizedText>> items) {
        Map<String, String> titles = new LinkedHashMap<>();
        items.forEach(item -> titles.put(item.getKey(), item.getValue().official()));
        return titles;
    }
}

package org.snitp.io.official;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.summary.BundleSummary;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.errata.Erratum;
import org.snitp.model.errata.ErratumKind;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.plan.Action;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Timing;

/** What the official plan and its institutions are known to contain. */
class OfficialDataTest {

    @Test
    void theOfficialDataIsWhole() {
        assertThat(BundleSummary.of(Official.BUNDLE)).isEqualTo(new BundleSummary(5, 18, 0, 104, 299, 3, 81, 227));
    }

    @Test
    void theErrataAreCountedByKind() {
        Map<ErratumKind, Integer> counts = new TreeMap<>();
        Official.BUNDLE.getErrata().forEach(erratum -> counts.merge(erratum.getKind(), 1, Integer::sum));

        assertThat(counts)
                .containsExactly(
                        entry(ErratumKind.SPELLING, 16),
                        entry(ErratumKind.DIACRITICS, 15),
                        entry(ErratumKind.GRAMMAR, 45),
                        entry(ErratumKind.ACRONYM, 25),
                        entry(ErratumKind.GLUED_TEXT, 8),
                        entry(ErratumKind.BROKEN_TEXT, 9),
                        entry(ErratumKind.TRUNCATED, 2),
                        entry(ErratumKind.TITLE, 4),
                        entry(ErratumKind.NUMBER, 3),
                        entry(ErratumKind.FIGURE, 13),
                        entry(ErratumKind.NUMBERING, 2),
                        entry(ErratumKind.LAYOUT, 13),
                        entry(ErratumKind.CONSISTENCY, 72));
    }

    @Test
    void itHasNoErrorsAndWarnsOnlyOfWhatTheSourceLacks() {
        assertThat(Official.RESULT.hasErrors()).isFalse();
        assertThat(Official.RESULT.diagnostics(Severity.WARNING))
                .extracting(diagnostic -> "%s %s: %s: %s"
                        .formatted(
                                diagnostic.severity(),
                                diagnostic.code().getId(),
                                diagnostic.subject().orElseThrow(),
                                diagnostic.message(Locale.ENGLISH)))
                .containsExactly(
                        "WARNING SNITP-352: action 1.4.2: No expected result is stated, so nobody can tell what the"
                                + " action is to bring about.",
                        "WARNING SNITP-505: action 2.2.10: There is no evaluation schedule, so nobody will ever judge"
                                + " the action.",
                        "WARNING SNITP-505: action 2.2.11: There is no evaluation schedule, so nobody will ever judge"
                                + " the action.",
                        "WARNING SNITP-352: action 4.1.6: No expected result is stated, so nobody can tell what the"
                                + " action is to bring about.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy.yaml", "institutions.yaml", "action-plan.yaml"})
    void eachFileIsExactlyWhatTheLibraryWrites(String name) throws IOException {
        String file;
        try (InputStream stream = Snitp.class.getResourceAsStream("official/" + name)) {
            file = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(Snitp.toYaml(Snitp.read(file, name).bundle().orElseThrow())).isEqualTo(file);
    }

    @Test
    void anActionWithTwoWindowsTiesEachToItsIndicators() {
        assertThat(windows("1.5.8")).containsExactly("2026-S1", "permanent");
        assertThat(windows("2.2.3")).containsExactly("2024-Q2", "2024-Q4");
        assertThat(windows("2.2.6")).containsExactly("2024-S2, 2025-S1", "permanent, annual", "permanent, annual");
        assertThat(windows("3.6.7")).containsExactly("permanent", "2024-S1");
    }

    private static List<String> windows(String code) {
        return action(code).getIndicators().stream()
                .map(indicator -> Stream.of(indicator.getImplementation(), indicator.getEvaluation())
                        .flatMap(List::stream)
                        .map(Timing::toString)
                        .reduce((first, second) -> first + ", " + second)
                        .orElse(""))
                .toList();
    }

    @Test
    void theIndicatorsOfOtherActionsHaveNoWindowOfTheirOwn() {
        assertThat(Official.PLAN.getActions().stream()
                        .filter(action -> action.getIndicators().stream()
                                .anyMatch(indicator ->
                                        !indicator.getImplementation().isEmpty()
                                                || !indicator.getEvaluation().isEmpty()))
                        .map(Action::getCode))
                .containsExactly("1.5.8", "2.2.3", "2.2.6", "3.6.7");
    }

    @Test
    void theWindowsOfIndicatorsAreThoseOfTheirAction() {
        assertThat(Official.PLAN.getActions())
                .filteredOn(action ->
                        !action.getIndicators().get(0).getImplementation().isEmpty())
                .allSatisfy(action -> assertThat(action.getIndicators().stream()
                                .flatMap(indicator -> indicator.getImplementation().stream())
                                .distinct())
                        .containsExactlyElementsOf(action.getImplementation()));
    }

    @Test
    void workOnDemandIsKept() {
        assertThat(action("3.2.9").getImplementation())
                .containsExactly(Timing.parse("quarterly"), OpenTiming.ON_DEMAND);
        assertThat(action("3.3.6").getImplementation())
                .containsExactly(Timing.parse("semiannual"), OpenTiming.ON_DEMAND);
        assertThat(Official.PLAN.getActions().stream()
                        .filter(action -> action.getImplementation().contains(OpenTiming.ON_DEMAND))
                        .map(Action::getCode))
                .containsExactly("3.2.9", "3.3.6");
    }

    @Test
    void whatTheSourceDoesNotSayIsAbsent() {
        assertThat(codesOf(Official.PLAN.getActions().stream()
                        .filter(action -> action.getEvaluation().isEmpty())))
                .containsExactly("2.2.10", "2.2.11");
        assertThat(codesOf(Official.PLAN.getActions().stream()
                        .filter(action -> action.getResults().isEmpty())))
                .containsExactly("1.4.2", "4.1.6");
        assertThat(indicators()).allSatisfy(indicator -> {
            assertThat(indicator.getBaseline()).isEmpty();
            assertThat(indicator.getTargets()).isEmpty();
            assertThat(indicator.getFrequency()).isEmpty();
            assertThat(indicator.getDataSource()).isEmpty();
        });
    }

    private static List<String> codesOf(Stream<Action> actions) {
        return actions.map(Action::getCode).toList();
    }

    @Test
    void theInstitutionsOfActionsAreRegisteredInPlainCapitals() {
        Set<String> registered = new HashSet<>();
        Official.REGISTRY.getInstitutions().forEach(institution -> registered.add(institution.getId()));

        assertThat(registered).hasSize(81).allMatch(id -> id.matches("[A-Z]+([-/][A-Z]+)*"));
        assertThat(Official.PLAN.getActions()).allSatisfy(action -> {
            assertThat(action.getResponsible()).isNotEmpty();
            assertThat(registered).containsAll(action.getResponsible()).containsAll(action.getSupport());
        });
        assertThat(action("2.2.1").getResponsible()).containsExactly("PICCJ", "DIICOT", "IGPR", "CSM", "ANABI");
    }

    @Test
    void whatIsNamedThroughTheMinistryIsPartOfIt() {
        assertThat(action("1.2.1").getResponsible()).containsExactly("IGPR", "ANITP");
        assertThat(List.of("IGPR", "ANITP"))
                .allSatisfy(id -> assertThat(institution(id).getPartOf()).contains("MAI"));
    }

    @Test
    void everyAcronymOfTheSourceIsAnInstitutionOrAnAbbreviation() {
        Map<String, String> expected = new LinkedHashMap<>();
        List<Erratum> errata = Official.errata(Official.REGISTRY.getErrata(), "Lista acronimelor", "text");
        SourceText.acronyms().forEach((acronym, name) -> {
            List<Erratum> here = errata.stream()
                    .filter(erratum -> name.contains(erratum.getSource()))
                    .toList();
            String mended = SourceText.mended(name, here);
            expected.put(acronym, mended.replaceFirst(".* \\(RO: (.*)\\)", "$1"));
        });
        Map<String, String> data = Stream.concat(
                        Official.REGISTRY.getInstitutions().stream()
                                .map(institution -> entry(
                                        institution.getId(),
                                        institution.getName().official())),
                        Official.REGISTRY.getAbbreviations().stream()
                                .map(abbreviation -> entry(
                                        abbreviation.getId(),
                                        abbreviation.getName().official())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(expected).hasSize(53);
        assertThat(data).containsAllEntriesOf(expected);
        assertThat(Official.REGISTRY.getAbbreviations())
                .filteredOn(abbreviation -> !expected.containsKey(abbreviation.getId()))
                .extracting(Abbreviation::getId)
                .containsExactly("SIMEV", "TP", "VTP")
                .allSatisfy(id -> assertThat(SourceText.plan()).containsPattern("\\b" + id + "\\b"));
    }

    @Test
    void everyIndicatorIsNumberedWithinItsAction() {
        assertThat(Official.PLAN.getActions()).allSatisfy(action -> {
            List<String> ids = new ArrayList<>();
            for (int i = 1; i <= action.getIndicators().size(); i++) {
                ids.add(action.getCode() + "-" + i);
            }
            assertThat(action.getIndicators()).extracting(Indicator::getId).isEqualTo(ids);
        });
    }

    @Test
    void everyIndicatorHasAMeasureAndAUnitWhereTheTextGivesOne() {
        assertThat(indicators())
                .allSatisfy(indicator -> assertThat(indicator.getMeasure()).isPresent())
                .filteredOn(indicator -> measure(indicator).getUnit().isEmpty())
                .extracting(Indicator::getId)
                .containsExactly("2.2.7-1", "2.2.9-4", "2.2.10-3", "2.2.11-3", "2.2.12-3", "3.2.9-2", "3.6.2-4");
    }

    @Test
    void onlyAPercentageIsMeasuredInPercentAndSaysOfWhat() {
        assertThat(indicators()).allSatisfy(indicator -> {
            Measure measure = measure(indicator);
            boolean percentage = measure.getType() == MeasureType.PERCENTAGE;
            assertThat(measure.getUnit()
                            .filter(unit -> unit.official().equals("%"))
                            .isPresent())
                    .isEqualTo(percentage);
            assertThat(indicator.getName().official().matches("Procentul .*|Gradul de (încadrare|recuperare) .*"))
                    .isEqualTo(percentage);
            if (percentage || measure.getType() == MeasureType.RATIO) {
                assertThat(measure.getNumerator()).isPresent();
                assertThat(measure.getDenominator()).isPresent();
            }
        });
    }

    @Test
    void indicatorsOfOneNameHaveOneMeasureAndOneTranslation() {
        Map<String, Indicator> firstByName = new LinkedHashMap<>();
        for (Indicator indicator : indicators()) {
            Indicator first = firstByName.putIfAbsent(indicator.getName().official(), indicator);
            if (first != null) {
                assertThat(indicator.getMeasure()).as(indicator.getId()).isEqualTo(first.getMeasure());
                assertThat(indicator.getName().get("en"))
                        .as(indicator.getId())
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .isEqualTo(first.getName().get("en").map(text -> text.toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static List<Indicator> indicators() {
        return Official.PLAN.getActions().stream()
                .flatMap(action -> action.getIndicators().stream())
                .toList();
    }

    private static Measure measure(Indicator indicator) {
        return indicator.getMeasure().orElseThrow();
    }

    private static Action action(String code) {
        return Official.INDEX.action(code).orElseThrow();
    }

    private static Institution institution(String id) {
        return Official.INDEX.institution(id).orElseThrow();
    }
}

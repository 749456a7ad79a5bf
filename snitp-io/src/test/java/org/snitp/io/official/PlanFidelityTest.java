package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.official.SourceText.Row;
import org.snitp.model.errata.Erratum;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

/**
 * The plan is that of the source: every cell of the extracted table, once its errata are applied and the punctuation at
 * the ends of its lines is dropped, says exactly what the data says. Nothing else may make a difference.
 */
class PlanFidelityTest {

    private static final Comparator<String> BY_CODE = Comparator.comparing(
            code -> Stream.of(code.split("\\.")).mapToInt(Integer::parseInt).toArray(), Arrays::compare);

    @Test
    void theActionsAreThoseOfTheSourceInItsOrder() {
        assertThat(Official.PLAN.getActions())
                .extracting(Action::getCode)
                .containsExactlyElementsOf(
                        SourceText.rows().stream().map(Row::code).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCellOfAnActionIsThatOfTheSource(Row row) {
        Action action = Official.INDEX.action(row.code()).orElseThrow();

        assertThat(data(action)).containsExactlyEntriesOf(source(row));
    }

    static List<Row> rows() {
        return SourceText.rows();
    }

    private static Map<String, List<?>> data(Action action) {
        Map<String, List<?>> data = new LinkedHashMap<>();
        data.put("title", romanian(Stream.of(action.getTitle())));
        data.put("responsible", action.getResponsible());
        data.put("support", action.getSupport());
        data.put("results", romanian(action.getResults().stream()));
        data.put("implementation", action.getImplementation());
        data.put("indicators", romanian(action.getIndicators().stream().map(indicator -> indicator.getName())));
        data.put("evaluation", action.getEvaluation());
        return data;
    }

    private static Map<String, List<?>> source(Row row) {
        Map<String, List<?>> source = new LinkedHashMap<>();
        source.put("title", lines(row, "title"));
        source.put("responsible", InstitutionNames.ids(lines(row, "responsible")));
        source.put("support", InstitutionNames.ids(lines(row, "support")));
        source.put("results", lines(row, "results"));
        source.put("implementation", Periods.timings(lines(row, "implementation")));
        source.put("indicators", lines(row, "indicators"));
        source.put("evaluation", Periods.timings(lines(row, "evaluation")));
        return source;
    }

    private static List<String> lines(Row row, String field) {
        List<Erratum> errata = Official.errata(Official.PLAN.getErrata(), row.code(), field);
        return SourceText.withoutEndPunctuation(SourceText.mended(row.cell(field), errata));
    }

    private static List<String> romanian(Stream<LocalizedText> texts) {
        return texts.map(LocalizedText::official).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aBodyNamedThroughAnotherIsPartOfIt(Row row) {
        Stream.of("responsible", "support")
                .flatMap(field -> lines(row, field).stream())
                .flatMap(line -> InstitutionNames.named(line).stream())
                .filter(named -> named.through().isPresent())
                .filter(named -> !institution(named.id()).getType().equals(InstitutionType.CATEGORY))
                .forEach(named -> assertThat(wholes(named.id()))
                        .as(named.id())
                        .contains(named.through().get()));
    }

    private static List<String> wholes(String id) {
        List<String> wholes = new ArrayList<>();
        Optional<String> whole = institution(id).getPartOf();
        while (whole.isPresent()) {
            wholes.add(whole.get());
            whole = institution(whole.get()).getPartOf();
        }
        return wholes;
    }

    private static Institution institution(String id) {
        return Official.INDEX.institution(id).orElseThrow(() -> new AssertionError(id + " is not in the registry"));
    }

    @Test
    void theObjectivesAreThoseOfThePlansHeadings() {
        Map<String, String> expected = new LinkedHashMap<>();
        SourceText.objectivesOfThePlan()
                .forEach((code, title) -> expected.put(
                        code, SourceText.mended(title, Official.errata(Official.PLAN.getErrata(), code, "title"))));

        assertThat(objectives()).containsExactlyEntriesOf(expected);
    }

    @Test
    void theObjectivesAreThoseOfTheStrategysHeadings() {
        Map<String, String> expected = new LinkedHashMap<>();
        SourceText.objectivesOfTheStrategy().forEach((code, title) -> {
            String kind = code.contains(".") ? "specific" : "general";
            String location = "Obiectivele strategiei, obiectivul " + kind + " " + code;
            String mended = SourceText.mended(title, Official.errata(Official.STRATEGY.getErrata(), location, "title"));
            expected.put(code, mended.replaceFirst("\\.$", ""));
        });

        assertThat(objectives()).containsExactlyEntriesOf(expected);
    }

    private static Map<String, String> objectives() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (GeneralObjective general : Official.STRATEGY.getGeneralObjectives()) {
            put(titles, general);
            general.getSpecificObjectives().forEach(specific -> put(titles, specific));
        }
        return titles;
    }

    private static void put(Map<String, String> titles, Objective objective) {
        titles.put(objective.getCode(), objective.getTitle().official());
    }

    @ParameterizedTest
    @MethodSource("errata")
    void everyErratumOfThePlanStandsInItsPlace(Erratum erratum) {
        String field = erratum.getField().orElseThrow();
        Map<String, String> objectives = SourceText.objectivesOfThePlan();
        String location = objectives.getOrDefault(erratum.getLocation(), "");
        if (field.equals("text") && objectives.containsKey(erratum.getLocation())) {
            location = SourceText.plan();
        } else if (!objectives.containsKey(erratum.getLocation())) {
            location = rows().stream()
                    .filter(row -> row.code().equals(erratum.getLocation()))
                    .map(row -> row.cell(field))
                    .findFirst()
                    .orElseThrow();
        }

        assertThat(location).containsOnlyOnce(erratum.getSource());
    }

    static List<Erratum> errata() {
        return Official.PLAN.getErrata();
    }

    @Test
    void noErratumIsRecordedTwice() {
        assertThat(Official.BUNDLE.getErrata())
                .extracting(erratum -> List.of(erratum.getLocation(), erratum.getField(), erratum.getSource()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theErrataOfThePlanAreInItsOrder() {
        List<String> codes = Stream.concat(
                        SourceText.objectivesOfThePlan().keySet().stream(),
                        rows().stream().map(Row::code))
                .sorted(BY_CODE)
                .toList();

        assertThat(errata())
                .extracting(erratum -> codes.indexOf(erratum.getLocation()))
                .doesNotContain(-1)
                .isSorted();
    }
}

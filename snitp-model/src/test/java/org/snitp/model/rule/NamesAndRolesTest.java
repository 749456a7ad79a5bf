package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Expected.found;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;

/** Names that stand twice, codes that are missing, objectives without actions, and who answers for what. */
class NamesAndRolesTest {

    private static final Measure COUNT =
            Measure.builder().type(MeasureType.COUNT).unit(Sound.TEXT).build();

    @Test
    void aCountAndAPercentageOfTheSameNameCanBeToldApart() {
        Indicator one = Sound.INDICATOR.withMeasure(COUNT);
        Indicator other = one.withId("1.1.1-2");

        assertThat(sameName(one, other)).hasSize(1);
        assertThat(sameName(one, other.withMeasure(COUNT.withType(MeasureType.PERCENTAGE))))
                .isEmpty();
        assertThat(sameName(one, other.withMeasure(COUNT.withUnit(LocalizedText.of("ore")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Număr de lecții ținute, Numărul de lecții ținute",
        "Număr de lecții ținute, Nr. de lecții ținute",
        "Nr. lecții ținute,      Număr de lecții ținute",
    })
    void howACountBeginsMakesNoOtherName(String one, String other) {
        assertThat(sameName(named("1.1.1-1", one), named("1.1.1-2", other))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Număr de lecții ținute, Număr total de lecții ținute",
        "Număr de lecții ținute, Procentul de lecții ținute",
        "Lecții cu număr de ore, Lecții cu ore",
    })
    void otherWordsMakeAnotherName(String one, String other) {
        assertThat(sameName(named("1.1.1-1", one), named("1.1.1-2", other))).isEmpty();
    }

    @Test
    void twoIndicatorsOfAnObjectiveHaveDifferentNames() {
        Bundle bundle = Sound.with(Sound.GENERAL.withSpecificObjectives(
                Sound.SPECIFIC.withIndicators(Sound.indicator("1.1-1"), Sound.indicator("1.1-2"))));
        String indicators = "documents[0].generalObjectives[0].specificObjectives[0].indicators";

        assertThat(Sound.notes(Rule.INDICATOR_NAME_ONCE, bundle))
                .containsExactly(found(
                                Rule.INDICATOR_NAME_ONCE,
                                indicators + "[1].name.ro",
                                Map.of("variant", "objective", "code", "1.1", "name", "Text"))
                        .besides(indicators + "[0].name.ro"));
    }

    @Test
    void allTheGroupsAreNamedThatAloneAreResponsible() {
        assertThat(Sound.notes(Rule.RESPONSIBLE_IS_BODY, withGroups(Sound.ACTION.withResponsible("ONG", "ASOCIATII"))))
                .containsExactly(found(
                        Rule.RESPONSIBLE_IS_BODY,
                        "documents[2].actions[0].responsible[0]",
                        Map.of("variant", "action", "id", "ONG, ASOCIATII")));
    }

    @Test
    void aGroupAloneIsNotResponsibleForAnIndicatorOfAnObjectiveEither() {
        Bundle bundle = withGroups(Sound.ACTION);
        Bundle grouped = Bundle.of(
                Sound.STRATEGY.withGeneralObjectives(
                        Sound.GENERAL.withIndicators(Sound.indicator("1-1").withResponsible("ONG"))),
                bundle.getDocuments().get(1),
                Sound.PLAN);

        assertThat(Sound.notes(Rule.RESPONSIBLE_IS_BODY, grouped))
                .containsExactly(found(
                        Rule.RESPONSIBLE_IS_BODY,
                        "documents[0].generalObjectives[0].indicators[0].responsible[0]",
                        Map.of("variant", "indicator", "id", "ONG")));
    }

    @Test
    void anActionIsAnsweredForWhereEachOfItsIndicatorsIs() {
        Action action = Sound.ACTION.withResponsible();

        assertThat(Sound.check(Sound.with(action.withIndicators(Sound.INDICATOR))))
                .isEmpty();
        assertThat(Sound.check(Sound.with(action.withIndicators())))
                .extracting(Expected::rule)
                .containsExactly(Rule.RESPONSIBLE_STATED);
        assertThat(Sound.check(Sound.with(action.withIndicators(
                        Sound.INDICATOR, Sound.indicator("1.1.1-2").withResponsible()))))
                .extracting(Expected::rule)
                .containsExactly(Rule.RESPONSIBLE_STATED);
    }

    @Test
    void anActionUnderAGeneralObjectiveServesNoneOfItsSpecificOnes() {
        assertThat(unserved(Sound.action("1").withObjective("1"))).containsExactly("1.1", "1.2");
    }

    @Test
    void anActionUnderAnUnknownObjectiveMayServeThoseOfItsGeneralOne() {
        Bundle bundle = Bundle.of(
                Sound.STRATEGY.withGeneralObjectives(
                        Sound.GENERAL, Sound.GENERAL.withCode("2").withSpecificObjectives(Sound.specific("2.1"))),
                Sound.REGISTRY,
                Sound.PLAN.withActions(Sound.action("1.7.1")));

        assertThat(Sound.notes(Rule.OBJECTIVE_SERVED, bundle))
                .extracting(found -> found.arguments().get("code"))
                .containsExactly("2.1");
        assertThat(unserved(Sound.action("3.1.1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 3: 1", "2 5: 1 3", "1 2 3 9: 4", "1 4: 2", "2 4: 1 3"})
    void aNumberIsMissingBetweenOthersAndBeforeTheSecond(String numbers) {
        String[] both = numbers.split(": ", -1);

        assertThat(gaps(both[0])).containsExactly(both[1].split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1 2", "3 4", "5 6", "9 10", "5 10", "10 20 30", "1 50", "1 2 90"})
    void numbersThatAreSpacedOrBeginElsewhereMissNone(String numbers) {
        assertThat(gaps(numbers)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 9, 20})
    void theLastOfSomeIndicatorsHasTheNameOfTheFirst(int count) {
        Indicator[] indicators = IntStream.range(0, count)
                .mapToObj(i -> named("1.1.1-" + (i + 1), "Școli de tipul " + (i + 1) % count))
                .toArray(Indicator[]::new);
        assertThat(sameName(indicators)).isEmpty();

        indicators[count - 1] = named("1.1.1-" + count, "Școli de tipul 1");
        assertThat(sameName(indicators))
                .extracting(Expected::path)
                .containsExactly("documents[2].actions[0].indicators[" + (count - 1) + "].name.ro");
    }

    private static List<Expected> sameName(Indicator... indicators) {
        return Sound.notes(Rule.INDICATOR_NAME_ONCE, Sound.with(indicators));
    }

    private static Indicator named(String id, String name) {
        return Sound.indicator(id).withName(LocalizedText.of(name));
    }

    private static Bundle withGroups(Action action) {
        return Bundle.of(
                Sound.STRATEGY,
                Sound.registry(
                        Sound.institution("MAI"),
                        Sound.institution("ANITP"),
                        Sound.institution("CIM"),
                        Sound.institution("ONG").withType(InstitutionType.CATEGORY),
                        Sound.institution("ASOCIATII").withType(InstitutionType.CATEGORY)),
                Sound.PLAN.withActions(action));
    }

    private static List<String> unserved(Action action) {
        return Sound.notes(Rule.OBJECTIVE_SERVED, Sound.with(action)).stream()
                .map(found -> found.arguments().getOrDefault("code", ""))
                .toList();
    }

    /** Returns the last number of each first code that is missing among the actions of an objective. */
    private static List<String> gaps(String numbers) {
        Action[] actions = Stream.of(numbers.split(" ", -1))
                .map(number -> Sound.action("1.1." + number))
                .toArray(Action[]::new);
        return Sound.notes(Rule.CODES_CONSECUTIVE, Sound.with(actions)).stream()
                .map(found -> found.arguments().getOrDefault("first", "").replace("1.1.", ""))
                .toList();
    }
}

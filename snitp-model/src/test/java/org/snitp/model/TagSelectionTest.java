package org.snitp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/** What has a tag. */
class TagSelectionTest {

    private static final LocalizedText TEXT = LocalizedText.of("Lecții");

    private static Indicator indicator(String id, String... tags) {
        return Indicator.builder().id(id).name(TEXT).addTags(tags).build();
    }

    private static Action action(String code, String... tags) {
        return Action.builder()
                .code(code)
                .title(TEXT)
                .addTags(tags)
                .addIndicators(indicator(code + "-1"), indicator(code + "-2", "own:pilot"))
                .build();
    }

    private static SpecificObjective specific(String code, String... tags) {
        return SpecificObjective.builder()
                .code(code)
                .title(TEXT)
                .addTags(tags)
                .addIndicators(indicator(code + "-1"))
                .build();
    }

    private static final Bundle BUNDLE = Bundle.of(
            Strategy.builder()
                    .id("S")
                    .title(TEXT)
                    .horizon(PeriodRange.parse("2024/2028"))
                    .addGeneralObjectives(
                            GeneralObjective.builder()
                                    .code("1")
                                    .title(TEXT)
                                    .addSpecificObjectives(specific("1.1", "sdg:16.2"), specific("1.2"))
                                    .build(),
                            GeneralObjective.builder()
                                    .code("2")
                                    .title(TEXT)
                                    .addTags("cofog:03")
                                    .addSpecificObjectives(specific("2.1"))
                                    .build())
                    .build(),
            ActionPlan.builder()
                    .id("P")
                    .strategy("S")
                    .period(PeriodRange.parse("2024/2026"))
                    .addActions(action("1.1.1"), action("1.2.1", "sdg:5"), action("2.1.1"))
                    .build(),
            MeasurementSet.builder()
                    .id("M")
                    .plan("P")
                    .addMeasurements(measurement("1.1.1-1"), measurement("2.1.1-1"))
                    .build());

    private static Measurement measurement(String indicator) {
        return Measurement.builder()
                .indicator(indicator)
                .period(Period.year(2025))
                .build();
    }

    private static List<String> indicators(String tag) {
        return TagSelection.of(BUNDLE, tag).indicators();
    }

    private static List<String> actions(String tag) {
        return TagSelection.of(BUNDLE, tag).bundle().getPlans().get(0).getActions().stream()
                .map(Action::getCode)
                .toList();
    }

    @Test
    void whatLiesBelowAnObjectiveHasItsTag() {
        assertThat(indicators("sdg:16.2")).containsExactly("1.1-1", "1.1.1-1", "1.1.1-2");
        assertThat(indicators("cofog:03")).containsExactly("2.1-1", "2.1.1-1", "2.1.1-2");
    }

    @Test
    void whatLiesBelowAnActionHasItsTag() {
        assertThat(indicators("sdg:5")).containsExactly("1.2.1-1", "1.2.1-2");
    }

    @Test
    void anIndicatorIsShownUnderItsAction() {
        assertThat(indicators("own:pilot")).containsExactly("1.1.1-2", "1.2.1-2", "2.1.1-2");
        assertThat(actions("own:pilot")).containsExactly("1.1.1", "1.2.1", "2.1.1");
    }

    @Test
    void aTagStandsForWhatIsBelowItInItsScheme() {
        assertThat(indicators("sdg:16")).isEqualTo(indicators("sdg:16.2"));
        assertThat(TagSelection.of(BUNDLE, "sdg:1").isEmpty()).isTrue();
    }

    @Test
    void onlyWhatIsSelectedRemainsWithTheObjectivesAboveIt() {
        Bundle selected = TagSelection.of(BUNDLE, "sdg:5").bundle();

        assertThat(selected.getStrategies().get(0).getGeneralObjectives())
                .extracting(GeneralObjective::getCode)
                .containsExactly("1");
        assertThat(selected.getStrategies().get(0).getGeneralObjectives().get(0).getSpecificObjectives())
                .extracting(SpecificObjective::getCode)
                .containsExactly("1.2");
        assertThat(selected.getMeasurementSets().get(0).getMeasurements()).isEmpty();
        assertThat(TagSelection.of(BUNDLE, "sdg:16")
                        .bundle()
                        .getMeasurementSets()
                        .get(0)
                        .getMeasurements())
                .hasSize(1);
    }

    @Test
    void allTagsAreListed() {
        assertThat(TagSelection.tags(BUNDLE)).containsExactly("sdg:16.2", "cofog:03", "own:pilot", "sdg:5");
    }

    @Test
    void aTagOfAnObjectiveStandsForAllThatLiesUnderItHoweverDeep() {
        NestedObjective lowest = NestedObjective.builder()
                .code("A.1.1")
                .title(TEXT)
                .addIndicators(indicator("A.1.1-1"))
                .build();
        NestedObjective tagged = NestedObjective.builder()
                .code("A.1")
                .title(TEXT)
                .addTags("sdg:4")
                .addObjectives(lowest)
                .build();
        NestedObjective untagged = NestedObjective.builder()
                .code("A.2")
                .title(TEXT)
                .addIndicators(indicator("A.2-1"), indicator("A.2-2", "sdg:4.1"))
                .build();
        Bundle bundle = Bundle.of(
                Strategy.builder()
                        .id("S")
                        .title(TEXT)
                        .horizon(PeriodRange.parse("2024/2028"))
                        .addObjectives(NestedObjective.builder()
                                .code("A")
                                .title(TEXT)
                                .addObjectives(tagged, untagged)
                                .build())
                        .build(),
                ActionPlan.builder()
                        .id("P")
                        .strategy("S")
                        .period(PeriodRange.parse("2024/2026"))
                        .addActions(action("A.1.1.1"), action("A.2.1"))
                        .build());

        TagSelection selection = TagSelection.of(bundle, "sdg:4");

        assertThat(selection.indicators()).containsExactly("A.1.1-1", "A.2-2", "A.1.1.1-1", "A.1.1.1-2");
        assertThat(selection.bundle().getStrategies().get(0).allObjectives())
                .extracting(Objective::getCode)
                .containsExactly("A", "A.1", "A.1.1", "A.2");
        assertThat(TagSelection.tags(bundle)).containsExactly("sdg:4", "sdg:4.1", "own:pilot");
    }
}

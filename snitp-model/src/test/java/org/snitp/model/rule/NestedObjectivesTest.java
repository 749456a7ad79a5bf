package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.DepthCases.DEEP;
import static org.snitp.model.rule.DepthCases.alone;
import static org.snitp.model.rule.DepthCases.objective;
import static org.snitp.model.rule.DepthCases.strategy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

class NestedObjectivesTest {

    private static final LocalizedText PILLAR = LocalizedText.of("pilon");
    private static final LocalizedText GOAL = LocalizedText.of("țintă");

    private static Stream<String> notes(Bundle bundle, Rule rule) {
        return BundleRules.check(bundle).stream()
                .filter(finding -> finding.rule() == rule)
                .map(finding -> finding.path() + " " + new TreeMap<>(finding.arguments()));
    }

    private static Bundle carriedOut(Strategy strategy, String... actions) {
        return Bundle.of(
                strategy,
                Sound.REGISTRY,
                Sound.PLAN.withActions(Stream.of(actions).map(Sound::action).toList()));
    }

    @Test
    void anObjectiveOfTheLowestLevelIsServedByAnAction() {
        assertThat(notes(carriedOut(strategy(DEEP), "1.1.1.1"), Rule.OBJECTIVE_SERVED))
                .containsExactly("documents[0].objectives[0].objectives[0].objectives[1].code {code=1.1.2}");
        assertThat(notes(carriedOut(strategy(DEEP), "1.1.1.1", "1.1.2.1"), Rule.OBJECTIVE_SERVED))
                .isEmpty();
    }

    @Test
    void aFlatListOfObjectivesIsServedOneByOne() {
        assertThat(notes(carriedOut(strategy(objective("1"), objective("2")), "2.1"), Rule.OBJECTIVE_SERVED))
                .containsExactly("documents[0].objectives[0].code {code=1}");
    }

    @Test
    void anActionMayServeAnObjectiveOfAnyLevel() {
        assertThat(notes(carriedOut(strategy(DEEP), "1.1.1.1", "1.1.1.2"), Rule.OBJECTIVE_KNOWN))
                .isEmpty();
        assertThat(notes(
                        Bundle.of(
                                strategy(DEEP),
                                Sound.REGISTRY,
                                Sound.PLAN.withActions(Sound.action("X").withObjective("1.1.3"))),
                        Rule.OBJECTIVE_KNOWN))
                .containsExactly("documents[2].actions[0].objective {code=X, objective=1.1.3}");
    }

    @Test
    void aNumberThatIsMissingUnderAnObjectiveIsTold() {
        assertThat(notes(alone(strategy(objective("1", objective("1.1"), objective("1.3")))), Rule.CODES_CONSECUTIVE))
                .singleElement()
                .asString()
                .startsWith("documents[0].objectives[0].objectives[1].code {")
                .contains("first=1.2");
    }

    @Test
    void theObjectivesAboveAreKnownWithTheNamesOfTheirLevels() {
        BundleIndex index = BundleIndex.of(alone(strategy(DEEP).withLevels(PILLAR, GOAL)));
        Objective lowest = index.objective("1.1.2").orElseThrow();

        assertThat(index.objectivesAbove(lowest)).extracting(Objective::getCode).containsExactly("1", "1.1");
        assertThat(index.objectivesAbove(DEEP)).isEmpty();
        assertThat(index.levelOf(DEEP)).contains(PILLAR);
        assertThat(index.levelOf(index.objective("1.1").orElseThrow())).contains(GOAL);
        assertThat(index.levelOf(lowest)).isEmpty();
    }

    @Test
    void levelsNameGeneralAndSpecificObjectivesAsWell() {
        BundleIndex index = BundleIndex.of(alone(Sound.STRATEGY.withLevels(PILLAR, GOAL)));

        assertThat(index.levelOf(Sound.GENERAL)).contains(PILLAR);
        assertThat(index.levelOf(Sound.SPECIFIC)).contains(GOAL);
    }

    @Test
    void allObjectivesComeWithThoseUnderThemNext() {
        List<NestedObjective> two = List.of(DEEP, objective("2"));

        assertThat(Sound.STRATEGY.withObjectives(two).allObjectives())
                .extracting(Objective::getCode)
                .containsExactly("1", "1.1", "1.2", "1", "1.1", "1.1.1", "1.1.2", "2");
    }

    @Test
    void aCodeThatIsThereTwiceMakesNoCircle() {
        BundleIndex index = BundleIndex.of(alone(strategy(objective("A", objective("B", objective("A"))))));

        assertThat(index.objectivesAbove(index.objective("A").orElseThrow())).isEmpty();
        assertThat(index.objectivesAbove(index.objective("B").orElseThrow()))
                .extracting(Objective::getCode)
                .containsExactly("A");
    }

    @Test
    void anIndicatorHasTheTagsOfAllThatIsAboveIt() {
        NestedObjective lowest = objective("1.1")
                .withTags("sdg:4.1")
                .withIndicators(Sound.indicator("1.1-1").withTags("own:core"));
        BundleIndex index = BundleIndex.of(Bundle.of(
                strategy(objective("1", lowest).withTags("sdg:4")),
                Sound.PLAN.withActions(Sound.action("1.1.1")
                        .withTags("own:pilot")
                        .withIndicators(Sound.indicator("1.1.1-1").withTags("own:pilot")))));

        assertThat(index.tagsOf(index.indicator("1.1-1").orElseThrow()))
                .containsExactly("own:core", "sdg:4.1", "sdg:4");
        assertThat(index.tagsOf(index.indicator("1.1.1-1").orElseThrow()))
                .containsExactly("own:pilot", "sdg:4.1", "sdg:4");
    }
}

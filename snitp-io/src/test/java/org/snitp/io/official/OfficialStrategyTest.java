package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.EvaluationType;
import org.snitp.model.evaluation.StrategyEvaluation;
import org.snitp.model.statistics.Composition;
import org.snitp.model.statistics.Observation;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;

/** The strategy's figures add up, and its calendar says what the source says. */
class OfficialStrategyTest {

    @ParameterizedTest
    @MethodSource("statisticsWithParts")
    void thePartsOfAStatisticAddUp(Statistic statistic) {
        for (TimeSpan period : periods(statistic)) {
            BigDecimal sum = statistic.getObservations().stream()
                    .filter(observation -> observation.getPeriod().equals(period))
                    .filter(observation -> observation.getCategory().isPresent())
                    .map(Observation::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as("%s %s", statistic.getId(), period).isEqualByComparingTo(total(statistic, period));
        }
    }

    static List<Statistic> statisticsWithParts() {
        return Official.STRATEGY.getStatistics().stream()
                .filter(statistic -> statistic.getComposition().equals(Optional.of(Composition.PARTS)))
                .toList();
    }

    private static BigDecimal total(Statistic statistic, TimeSpan period) {
        if (statistic.getUnit().get("en").equals(Optional.of("share"))) {
            return BigDecimal.ONE;
        }
        return statistic
                .getTotal()
                .map(total -> value(statistic(total.getStatistic()), total.getCategory(), period))
                .orElseGet(() -> value(statistic, Optional.empty(), period));
    }

    @Test
    void sixStatisticsHaveParts() {
        assertThat(statisticsWithParts())
                .extracting(Statistic::getId)
                .containsExactly(
                        "victims",
                        "sex-and-age",
                        "child-victims-age",
                        "exploitation-mode-shares",
                        "internal-external",
                        "foreign-victims");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "victims | 4330 1630 2700 2796 1310 1486",
                "child-victims-age | 204 1426 338 972",
                "exploitation-modes | 2468 1285 276 2003 435 160",
                "exploitation-mode-shares | 0.77 0.17 0.06",
                "child-pornography-exploitation | 177 46 262 58 215 94 230 105 168 87",
                "destinations | 357 303 211 139 82 81 70 46 44 40",
                "internal-external | 2003 2327 1562 1234",
                "foreign-victims | 17 10 4 1 1 1"
            })
    void aStatisticHasTheFiguresOfItsChart(String id, String values) {
        assertThat(statistic(id).getObservations().stream()
                        .map(observation -> observation.getValue().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
        assertThat(SourceText.outsideThePlan().split("[^0-9.]+")).containsAll(List.of(values.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "internal-external, internal, victims, , 0.56, 0.005",
        "victims, minors, victims, , 0.47, 0.005",
        "child-victims-age, age-14-17, victims, minors, 0.74, 0.005",
    })
    void aShareOfTheTextFollowsFromTheFigures(
            String part, String category, String whole, String wholeCategory, double share, double tolerance) {
        TimeSpan period = TimeSpan.parse("2018/2022");
        double value = value(statistic(part), Optional.of(category), period).doubleValue();
        double total = value(statistic(whole), Optional.ofNullable(wholeCategory), period)
                .doubleValue();

        assertThat(value / total).isCloseTo(share, within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({
        "child-victims-age, age-0-13, 0.66",
        "exploitation-modes, labour, -0.66",
        "exploitation-modes, begging, -0.42"
    })
    void aChangeOfTheTextFollowsFromTheFigures(String id, String category, double change) {
        double before = value(statistic(id), Optional.of(category), TimeSpan.parse("2012/2016"))
                .doubleValue();
        double after = value(statistic(id), Optional.of(category), TimeSpan.parse("2018/2022"))
                .doubleValue();

        assertThat(after / before - 1).isCloseTo(change, within(0.005));
    }

    private static Set<TimeSpan> periods(Statistic statistic) {
        return statistic.getObservations().stream().map(Observation::getPeriod).collect(Collectors.toSet());
    }

    private static Statistic statistic(String id) {
        return Official.STRATEGY.getStatistics().stream()
                .filter(statistic -> statistic.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(Statistic statistic, Optional<String> category, TimeSpan period) {
        return statistic.getObservations().stream()
                .filter(observation -> observation.getCategory().equals(category))
                .filter(observation -> observation.getPeriod().equals(period))
                .map(Observation::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itAnnouncesWhenItIsAdopted() {
        assertThat(Official.STRATEGY.getHorizon()).isEqualTo(TimeSpan.parse("2024/2028"));
        assertThat(Official.STRATEGY.getAdoptedBy().orElseThrow().getDate()).hasToString("Optional[2024-05-16]");
        assertThat(Official.PLAN.getPeriod()).isEqualTo(TimeSpan.parse("2024/2026"));
    }

    @Test
    void theAgencyReportsEveryYearWithTheMembersOfTheCommittee() {
        assertThat(calendar().getCoordinator()).contains("COMITET");
        assertThat(calendar().getReports())
                .extracting(report -> report.getPeriod())
                .containsExactly(
                        Period.year(2024), Period.year(2025), Period.year(2026), Period.year(2027), Period.year(2028));
        assertThat(calendar().getReports()).allSatisfy(report -> {
            assertThat(report.getPreparedBy()).containsExactly("ANITP");
            assertThat(report.getContributors()).containsExactly("INSTITUTII-COMITET", "ALTI-ACTORI");
            assertThat(report.getContents()).hasSize(4);
        });
    }

    @Test
    void theReportsOfTheYearsOfEvaluationArePartOfIt() {
        assertThat(calendar().getReports())
                .extracting(report -> report.getIncludedIn().orElse("none"))
                .containsExactly("none", "none", "interim-evaluation", "none", "final-evaluation");
    }

    @Test
    void theCommitteeMeetsOnceAYearOverTheReports() {
        assertThat(calendar().getSessions()).singleElement().satisfies(session -> {
            assertThat(session.getBody()).isEqualTo("COMITET");
            assertThat(session.getRecurrence()).isEqualTo(Recurrence.ANNUAL);
            assertThat(session.getAgenda()).hasSize(2);
        });
    }

    @Test
    void theInterimEvaluationClosesTheFirstPlan() {
        StrategyEvaluation interim = evaluation(EvaluationType.INTERIM);

        assertThat(interim.getCovers()).isEqualTo(TimeSpan.parse("2024/2026"));
        assertThat(interim.getDue()).contains(Period.year(2026));
        assertThat(interim.getApprovedBy()).isEmpty();
    }

    @Test
    void theFinalEvaluationIsApprovedByTheCommitteeAndPresentedToTheGovernment() {
        StrategyEvaluation last = evaluation(EvaluationType.FINAL);

        assertThat(last.getCovers()).isEqualTo(TimeSpan.parse("2024/2028"));
        assertThat(last.getBegins()).contains(Period.year(2028));
        assertThat(last.getDue()).isEmpty();
        assertThat(last.getApprovedBy()).containsExactly("COMITET");
        assertThat(last.getPresentedTo()).containsExactly("GUVERN");
    }

    @Test
    void independentExpertsContractedByTheAgencyTakePartInBothEvaluations() {
        assertThat(calendar().getEvaluations()).hasSize(2).allSatisfy(evaluation -> {
            assertThat(evaluation.getContents()).hasSize(1);
            assertThat(evaluation.getIndependentExperts().orElseThrow().getContractedBy())
                    .containsExactly("ANITP");
            assertThat(evaluation
                            .getIndependentExperts()
                            .orElseThrow()
                            .getFundedBy()
                            .orElseThrow()
                            .official())
                    .isEqualTo("bugetul de stat");
        });
    }

    private static EvaluationCalendar calendar() {
        return Official.STRATEGY.getEvaluationCalendar().orElseThrow();
    }

    private static StrategyEvaluation evaluation(EvaluationType type) {
        return calendar().getEvaluations().stream()
                .filter(evaluation -> evaluation.getType() == type)
                .findFirst()
                .orElseThrow();
    }
}

package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.Fixtures.target;
import static org.snitp.indicators.progress.Given.due;
import static org.snitp.indicators.progress.Given.indicator;
import static org.snitp.indicators.progress.Given.measure;
import static org.snitp.indicators.progress.Given.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;

/** What counts against one of many targets is what counts against it if it is the only one, which is found in another way. */
class ManyTargetsTest {

    private static final long SEED = Long.getLong("targets.seed", 11);
    private static final int ROUNDS = 12;
    private static final int FIGURES = 60;

    @ParameterizedTest
    @EnumSource(Accumulation.class)
    void eachHasTheFiguresThatItHasAlone(Accumulation accumulation) {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Indicator indicator =
                    indicator(measure(MeasureType.COUNT, accumulation).withDirection(Direction.INCREASE));
            if (random.nextBoolean()) {
                indicator = indicator.withBaseline(baseline("3", random.nextBoolean() ? "2023" : "2024-02"));
            }
            List<Target> targets = targets();
            List<DuePeriod> due = List.of(due("2025-08/2025-12", "2026-02-01"), due("2024", "2025-02-01"));
            Measurement[] figures = figures(random);
            String day = random.nextBoolean() ? "2026-12-31" : "2025-07-15";

            List<TargetAssessment> together =
                    progress(indicator.withTargets(targets), day, due, figures).targets();

            assertThat(together).hasSameSizeAs(targets);
            for (TargetAssessment assessment : together) {
                IndicatorProgress alone = progress(indicator.withTargets(assessment.target()), day, due, figures);
                assertThat(told(assessment))
                        .as("Seed %d, round %d, %s, %s", SEED, round, day, assessment.target())
                        .isEqualTo(told(alone.targets().get(0)));
            }
            assertExplained(indicator, targets, day, due, figures);
        }
    }

    /** The course to one of them led to the other one: a target that keeps the baseline stopped the judgement of one above it. */
    @Test
    void ofTwoTargetsForOneDayEachIsJudgedByItsOwnValue() {
        Indicator indicator = Given.level(Direction.INCREASE).withBaseline(baseline("10", "2023"));
        Target higher = target("30", "2025");
        Target kept = target("10", "2025-Q4");
        Measurement figure = Given.value("2025-09", "20");

        for (List<Target> both : List.of(List.of(higher, kept), List.of(kept, higher))) {
            assertThat(progress(indicator.withTargets(both), "2025-10-31", figure)
                            .targets())
                    .allSatisfy(assessment -> assertThat(assessment.status())
                            .isEqualTo(progress(indicator.withTargets(assessment.target()), "2025-10-31", figure)
                                    .targets()
                                    .get(0)
                                    .status()));
        }
    }

    /** The figure by which the indicator is judged lists the same, however many targets there are. */
    private static void assertExplained(
            Indicator indicator, List<Target> targets, String day, List<DuePeriod> due, Measurement[] figures) {
        Figure explained =
                progress(indicator.withTargets(targets), day, due, figures).actual();
        List<Figure> alone = targets.stream()
                .map(target -> progress(indicator.withTargets(target), day, due, figures)
                        .actual())
                .toList();
        assertThat(alone).contains(explained);
    }

    private static String told(TargetAssessment assessment) {
        return assessment.actual() + " " + assessment.observedOn() + " " + assessment.observationStatuses() + " "
                + assessment.latest() + " " + assessment.due();
    }

    private static List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int year = 2024; year <= 2026; year++) {
            for (int month = 1; month <= 12; month++) {
                targets.add(target("50", "%d-%02d".formatted(year, month)));
            }
            targets.add(target("150", year + "-Q2"));
            targets.add(target("600", Integer.toString(year)));
            targets.add(target("20", year + "-W11"));
        }
        return targets;
    }

    /** Returns figures of some periods, at most one for each. */
    private static Measurement[] figures(Random random) {
        Map<String, Measurement> figures = new TreeMap<>();
        IntStream.range(0, 1 + random.nextInt(FIGURES)).forEach(i -> {
            String period = period(random);
            Measurement report = Given.report(period);
            figures.put(
                    period,
                    switch (random.nextInt(12)) {
                        case 0 -> report.withNotApplicable(true);
                        case 1 -> report.withValue(BigDecimal.ONE).withObservationStatus(ObservationStatus.FORECAST);
                        case 2 -> report.withValue(BigDecimal.TEN).withObservationStatus(ObservationStatus.PROVISIONAL);
                        default -> report.withValue(BigDecimal.valueOf(random.nextInt(100)));
                    });
        });
        return figures.values().toArray(Measurement[]::new);
    }

    private static String period(Random random) {
        int year = 2023 + random.nextInt(4);
        return switch (random.nextInt(6)) {
            case 0 -> Integer.toString(year);
            case 1 -> year + "-Q" + (1 + random.nextInt(4));
            case 2 -> year + "-W" + (10 + random.nextInt(40));
            default -> "%d-%02d".formatted(year, 1 + random.nextInt(12));
        };
    }
}

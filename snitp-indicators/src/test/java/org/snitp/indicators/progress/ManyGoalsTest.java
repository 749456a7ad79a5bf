package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.Fixtures.baseline;
import static org.snitp.indicators.progress.Given.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.TimeSpan;

/** Targets that are compared with the figures together have the results that they have if each is compared by itself. */
class ManyGoalsTest {

    private static final long SEED = Long.getLong("goals.seed", 7);
    private static final int ROUNDS = Integer.getInteger("goals.rounds", 25);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final PeriodRange SPAN = PeriodRange.parse("2024/2026");
    private static final Set<MeasureType> NUMBERS = EnumSet.of(
            MeasureType.COUNT,
            MeasureType.AMOUNT,
            MeasureType.MEAN,
            MeasureType.PERCENTAGE,
            MeasureType.RATIO,
            MeasureType.BOOLEAN);

    @ParameterizedTest
    @EnumSource(Accumulation.class)
    void togetherTheyAreAsTheyAreEachByItself(Accumulation accumulation) {
        for (MeasureType type : NUMBERS) {
            Random random = new Random(SEED + type.name().length());
            for (int round = 0; round < ROUNDS; round++) {
                Kinds kinds = Kinds.of(random);
                Indicator indicator = indicator(random, type, accumulation, kinds);
                Reports reports = reports(random, indicator, type, kinds);
                List<DuePeriod> due = due(random);
                LocalDate asOf = random.nextBoolean() ? DAY : LocalDate.of(2025, 7, 15);

                assertThat(told(indicator, reports, due, asOf, 0))
                        .as("seed %d, round %d, %s %s, %s", SEED, round, type, accumulation, kinds)
                        .isEqualTo(told(indicator, reports, due, asOf, Integer.MAX_VALUE));
            }
        }
    }

    /** Which periods there are: those of one unit do not overlap, those of months lie inside each other, and ranges and weeks cross them or are the same days. */
    private enum Kinds {
        MONTHS,
        NESTED,
        ANY;

        static Kinds of(Random random) {
            return List.of(values()).get(random.nextInt(3));
        }

        String period(Random random) {
            int year = 2023 + random.nextInt(4);
            String month = "%d-%02d".formatted(year, 1 + random.nextInt(12));
            return switch (this == MONTHS ? 0 : random.nextInt(this == NESTED ? 6 : 10)) {
                case 3 -> Integer.toString(year);
                case 4 -> year + "-Q" + (1 + random.nextInt(4));
                case 5 -> year + "-S" + (1 + random.nextInt(2));
                case 6 -> year + "-W" + (10 + random.nextInt(40));
                case 7 -> month + "/" + (year + 1) + "-03";
                case 8 -> month + "-11";
                case 9 -> year + "-01/" + year + "-12";
                default -> month;
            };
        }
    }

    private static String told(Indicator indicator, Reports reports, List<DuePeriod> due, LocalDate asOf, int many) {
        PlannedGoals plan = new PlannedGoals(indicator, SPAN, Map.of(), asOf);
        Judgement judgement = new Judgement(plan, YardstickChoice.NONE.in(Optional.empty()));
        WholeTotals totals = WholeTotals.of(reports, indicator);
        List<Period> missing = totals.gaps(plan.start(), asOf);
        GoalAssessor goals =
                new GoalAssessor(indicator, judgement, totals.entries(), missing, asOf, new AskedPeriods(due), many);
        StringBuilder told = new StringBuilder("judged " + goals.judged() + goals.gaps(goals.judged()));
        goals.assessments(reports, new Validities(indicator, SPAN, asOf))
                .forEach(assessment -> told.append('\n').append(assessment));
        return told.toString();
    }

    private static Indicator indicator(Random random, MeasureType type, Accumulation accumulation, Kinds kinds) {
        Measure measure = measure(type, accumulation);
        if (random.nextInt(3) > 0) {
            measure = measure.withDirection(List.of(Direction.values()).get(random.nextInt(3)));
        }
        Indicator indicator = Given.indicator(measure);
        if (random.nextBoolean()) {
            indicator = indicator.withBaseline(baseline("3", random.nextBoolean() ? "2023" : "2025-05"));
        }
        if (random.nextInt(3) == 0) {
            List<Baseline> more = List.of(baseline("4.50", "2024-02"), baseline("5", "2025-Q1"));
            indicator = indicator.withBaselines(more);
        }
        List<Target> targets = new ArrayList<>();
        int number = 1 + random.nextInt(25);
        for (int i = 0; i < number; i++) {
            targets.add(target(random, kinds));
        }
        return indicator.withTargets(targets);
    }

    private static Target target(Random random, Kinds kinds) {
        Target target =
                Target.builder().value(BigDecimal.valueOf(random.nextInt(300))).build();
        if (random.nextInt(20) > 0) {
            String period = kinds.period(random);
            String other = kinds.period(random);
            boolean range = random.nextInt(3) == 0 && !period.contains("/") && !other.contains("/");
            target = target.withPeriod(
                    range ? PeriodRange.parse("2024-01/" + Period.parse(other).getEnd()) : TimeSpan.parse(period));
        }
        if (random.nextInt(6) == 0) {
            target = target.withSupersededBy(Supersession.builder()
                    .act(LocalizedText.of("HG 1"))
                    .date(random.nextBoolean() ? LocalDate.of(2024, 5, 1) : LocalDate.of(2027, 1, 1))
                    .build());
        }
        return switch (random.nextInt(6)) {
            case 0 -> target.withKind(TargetKind.AT_MOST);
            case 1 -> target.withKind(TargetKind.AT_LEAST);
            case 2 ->
                target.withKind(TargetKind.BETWEEN).withMin(BigDecimal.ONE).withMax(BigDecimal.valueOf(200));
            default -> target;
        };
    }

    private static List<DuePeriod> due(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> List.of();
            case 1 ->
                Stream.of("2023-06", "2023-11", "2024-02", "2024-05", "2024-11", "2025-01", "2025-04")
                        .filter(unused -> random.nextBoolean())
                        .map(month -> asked(month, month))
                        .toList();
            default -> List.of(asked("2024", "2024-07/2024-12"), asked("2023", "2023"), asked("2026", "2027-01"));
        };
    }

    private static DuePeriod asked(String reportedAs, String days) {
        return new DuePeriod(Period.parse(days), Optional.of(Period.parse(reportedAs)), LocalDate.of(2027, 1, 31));
    }

    /** Returns reports, with corrections: of one institution for all, or of some that report a part each, of which one may be missing. */
    private static Reports reports(Random random, Indicator indicator, MeasureType type, Kinds kinds) {
        List<String> institutions = random.nextBoolean() ? List.of("A") : List.of("A", "B");
        ProgressAccumulator accumulator = new ProgressAccumulator();
        Set<String> periods = new TreeSet<>();
        int most = random.nextInt(40);
        for (int i = 0; i < most; i++) {
            periods.add(kinds.period(random));
        }
        for (String period : periods) {
            for (String institution : institutions) {
                int versions = random.nextInt(8) == 0 ? 2 : 1;
                for (int version = 0; version < versions && random.nextInt(20) > 0; version++) {
                    accumulator.add(figure(random, type, Given.report(period))
                            .withReportedBy(institution)
                            .withReportedOn(LocalDate.of(2027, 1, 1 + version)));
                }
            }
        }
        return Reports.of(indicator, Reporters.of(indicator, institutions, Map.of()), accumulator.series());
    }

    private static Measurement figure(Random random, MeasureType type, Measurement report) {
        BigDecimal number = BigDecimal.valueOf(random.nextInt(2_000) - 300, random.nextInt(3));
        Measurement figure = switch (type) {
            case PERCENTAGE, RATIO ->
                report.withNumerator(number).withDenominator(BigDecimal.valueOf(random.nextInt(9)));
            case MEAN -> report.withValue(number).withWeight(BigDecimal.valueOf(random.nextInt(9)));
            case BOOLEAN -> report.withValue(BigDecimal.valueOf(random.nextInt(2)));
            default -> report.withValue(number);
        };
        return switch (random.nextInt(14)) {
            case 0 -> report.withNotApplicable(true);
            case 1 -> figure.withObservationStatus(ObservationStatus.FORECAST);
            case 2 -> figure.withObservationStatus(ObservationStatus.PROVISIONAL);
            case 3 -> figure.withObservationStatus(ObservationStatus.ESTIMATED);
            case 4 -> figure.withReason(LocalizedText.of("Lipsa personalului"));
            case 5 -> report.withReason(LocalizedText.of("Fără date"));
            default -> figure;
        };
    }
}

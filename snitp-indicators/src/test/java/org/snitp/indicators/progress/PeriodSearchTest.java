package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.snitp.indicators.progress.Answers.Answer;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.TargetAssessment.Validity;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Supersession;
import org.snitp.model.indicator.Target;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;

/** What is found in an order is what is found by a look at each. */
class PeriodSearchTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @RepeatedTest(40)
    void thePeriodsThatContainOne(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Set<Period> periods = periods(random);
        Containing containing = new Containing(periods);
        for (int i = 0; i < 50; i++) {
            Period period = period(random);
            Set<Period> found = new HashSet<>();
            containing.any(period, whole -> !found.add(whole));

            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(periods.stream()
                            .filter(whole -> whole.contains(period))
                            .toList());
            assertThat(containing.any(period, whole -> true)).isEqualTo(!found.isEmpty());
        }
    }

    @RepeatedTest(40)
    void theLastPeriodInAWindow(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Period> periods = periods(random).stream()
                .sorted(PeriodCodes.BY_END.thenComparing(Comparator.reverseOrder()))
                .toList();
        ByEnd<Period> byEnd = new ByEnd<>(periods, period -> period);
        EarliestEnds ends = new EarliestEnds(periods);
        for (int i = 0; i < 50; i++) {
            LocalDate after = FIRST.plusDays(random.nextInt(1_500));
            LocalDate by = FIRST.plusDays(random.nextInt(1_500));
            List<Period> inside = periods.stream()
                    .filter(period ->
                            period.getStart().isAfter(after) && !period.getEnd().isAfter(by))
                    .toList();

            assertThat(byEnd.last(after, by))
                    .isEqualTo(inside.isEmpty() ? Optional.empty() : Optional.of(inside.get(inside.size() - 1)));
            assertThat(ends.hasWithin(after.plusDays(1), by)).isEqualTo(!inside.isEmpty());
            assertThat(byEnd.countBy(by)).isEqualTo((int) periods.stream()
                    .filter(period -> !period.getEnd().isAfter(by))
                    .count());
            int place = byEnd.lastPlaceOn(by);
            assertThat(place < 0 ? Optional.empty() : Optional.of(byEnd.get(place)))
                    .isEqualTo(periods.stream()
                            .filter(period -> period.getEnd().equals(by))
                            .reduce((one, next) -> next));
        }
    }

    @RepeatedTest(40)
    void theReportsThatAnswerADueOne(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        FigureSeries series = new FigureSeries(Given.ID, Map.of(), "");
        for (Period period : periods(random)) {
            series.add(Given.value(period.toString(), "1")
                    .withReportedOn(Optional.of(FIRST.plusDays(random.nextInt(1_500)))
                            .filter(unused -> random.nextInt(9) > 0)));
        }
        Answers all = new Answers();
        List<Answers> each = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            all.add(series.slot(i));
            each.add(new Answers());
            each.get(i).add(series.slot(i));
        }
        for (int i = 0; i < 50; i++) {
            Optional<Period> as = random.nextBoolean() ? Optional.empty() : Optional.of(period(random));
            DuePeriod due = new DuePeriod(period(random), as, FIRST.plusDays(random.nextInt(1_500)));
            Optional<Answer> together = each.stream()
                    .flatMap(one -> one.covering(due).stream())
                    .reduce((one, other) -> {
                        Answer both = new Answer();
                        both.add(one);
                        both.add(other);
                        return both;
                    });

            assertThat(late(all.covering(due))).isEqualTo(late(together));
        }
    }

    /** The days after which an answer came. */
    private static Optional<List<Integer>> late(Optional<Answer> answer) {
        return answer.map(known -> IntStream.range(0, 1_500)
                .filter(day -> known.isAfter(FIRST.plusDays(day)))
                .boxed()
                .toList());
    }

    @RepeatedTest(40)
    void theTargetsThatAreInForce(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Target> targets = IntStream.range(0, 20)
                .mapToObj(i -> Target.builder()
                        .value(Given.number("1"))
                        .period(Period.year(2024 + random.nextInt(3)))
                        .dimensions(random.nextInt(3) == 0 ? Map.of("sex", "f") : Map.of())
                        .supersededBy(Optional.of(Supersession.builder()
                                        .act(LocalizedText.of("HG"))
                                        .date(FIRST.plusMonths(12 + random.nextInt(24)))
                                        .build())
                                .filter(unused -> random.nextInt(3) > 0))
                        .build())
                .toList();
        Indicator indicator = Given.indicator(Given.measure(MeasureType.COUNT)).withTargets(targets);
        LocalDate day = FIRST.plusMonths(24);
        Validities validities = new Validities(indicator, PeriodRange.parse("2024/2026"), day);

        for (Target target : targets) {
            Validity expected = !target.isInForceOn(day)
                    ? Validity.SUPERSEDED
                    : targets.stream().anyMatch(other -> precedes(other, target, day))
                            ? Validity.LATER
                            : Validity.IN_FORCE;
            assertThat(validities.of(target)).isEqualTo(expected);
        }
    }

    /** Returns whether a target still holds in the place of another one. */
    private static boolean precedes(Target one, Target other, LocalDate day) {
        return one.getSupersededBy()
                .map(Supersession::getDate)
                .filter(until -> until.isAfter(day)
                        && one.getDimensions().equals(other.getDimensions())
                        && one.getPeriod().equals(other.getPeriod())
                        && other.getSupersededBy()
                                .filter(act -> !act.getDate().isAfter(until))
                                .isEmpty())
                .isPresent();
    }

    private static Set<Period> periods(Random random) {
        Set<Period> periods = new HashSet<>();
        int most = random.nextInt(70);
        for (int i = 0; i < most; i++) {
            periods.add(period(random));
        }
        return periods;
    }

    private static Period period(Random random) {
        int year = 2023 + random.nextInt(3);
        String month = "%d-%02d".formatted(year, 1 + random.nextInt(12));
        return Period.parse(
                switch (random.nextInt(8)) {
                    case 0 -> Integer.toString(year);
                    case 1 -> year + "-Q" + (1 + random.nextInt(4));
                    case 2 -> year + "-W" + (10 + random.nextInt(40));
                    case 3 -> month + "/" + (year + 1) + "-03";
                    case 4 -> month + "-11";
                    default -> month;
                });
    }
}

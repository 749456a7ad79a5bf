package org.snitp.indicators.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Attacks series of yearly publications about one indicator by sex: each is made beside the earlier ones. */
class SeriesAttackTest {

    private static final int THRESHOLD = 5;
    private static final int FIRST_YEAR = 2024;
    private static final String[] SEXES = {"sex=f", "sex=m"};

    /** How the figures of a series add up: by year and sex. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Series(int[] counts, boolean totals, Accumulation accumulation, boolean yearlyTargets) {

        static Series random(Random random) {
            int[] counts = new int[6];
            for (int i = 0; i < counts.length; i++) {
                counts[i] =
                        random.nextInt(6) == 0 ? 0 : random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(16);
            }
            return new Series(
                    counts,
                    random.nextInt(4) > 0,
                    random.nextBoolean() ? Accumulation.PERIODIC : Accumulation.CUMULATIVE,
                    random.nextInt(3) == 0);
        }

        private int value(List<Integer> sum) {
            return sum.stream().mapToInt(i -> counts[i]).sum();
        }

        /** The innermost counts that a figure of a year is the sum of. */
        private List<Integer> sum(int year, Map<String, String> categories, boolean altogether) {
            boolean sinceTheBeginning = (altogether && !yearlyTargets) || accumulation == Accumulation.CUMULATIVE;
            int first = sinceTheBeginning ? 0 : year;
            return IntStream.rangeClosed(first, year)
                    .flatMap(each -> IntStream.range(0, 2)
                            .filter(sex -> categories.isEmpty() || categories.equals(Reported.categories(SEXES[sex])))
                            .map(sex -> each * 2 + sex))
                    .boxed()
                    .toList();
        }

        private Indicator indicator() {
            Indicator.Builder indicator = Indicator.builder()
                    .id("1.1.1-1")
                    .name(LocalizedText.of("Persoane"))
                    .measure(Reported.measure(MeasureType.COUNT, accumulation));
            for (int year = FIRST_YEAR; yearlyTargets && year < FIRST_YEAR + 3; year++) {
                indicator.addTargets(Target.builder()
                        .period(Period.year(year))
                        .value(BigDecimal.TEN)
                        .build());
            }
            return indicator.build();
        }

        private Reported reported() {
            Reported reported = Reported.of(indicator());
            for (int year = 0; year < 3; year++) {
                String period = Integer.toString(FIRST_YEAR + year);
                for (String sex : SEXES) {
                    reported = reported.value(period, sex, value(sum(year, Reported.categories(sex), false)));
                }
                if (totals) {
                    reported = reported.value(period, "", value(sum(year, Map.of(), false)));
                }
            }
            return reported;
        }
    }

    private static List<Edition> editions(Series series, boolean beside) {
        Reported reported = series.reported();
        List<Edition> editions = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + 3; year++) {
            LocalDate asOf = LocalDate.of(year, 12, 31);
            DisclosureRule rule = DisclosureRule.below(THRESHOLD).beside(beside ? editions : List.of());
            editions.add(reported.publish(reported.suppress(rule, asOf), asOf));
        }
        return editions;
    }

    /** What an earlier report withheld and is not small may be told later, and so may what it is the sum of. */
    private static Attacker attacker(Series series, List<Edition> editions) {
        List<Integer> truth = IntStream.of(series.counts()).boxed().toList();
        Attacker attacker = new Attacker(truth, 20, THRESHOLD);
        editions.forEach(edition -> edition.of("1.1.1-1").forEach((cell, told) -> {
            int year = cell.period().map(Period::year).orElse(edition.year()) - FIRST_YEAR;
            List<Integer> sum =
                    series.sum(year, cell.categories(), cell.period().isEmpty());
            boolean toldElsewhere = editions.stream()
                    .anyMatch(other -> cell.period().isPresent()
                            && other.of("1.1.1-1")
                                    .getOrDefault(cell, Optional.empty())
                                    .isPresent());
            told.ifPresent(value ->
                    assertThat(value).as("%s", cell).isEqualByComparingTo(BigDecimal.valueOf(series.value(sum))));
            boolean latest = edition.equals(editions.get(editions.size() - 1));
            boolean small = series.value(sum) > 0 && series.value(sum) < THRESHOLD;
            if (told.isPresent()
                    || (!toldElsewhere && (latest || small || cell.period().isPresent()))) {
                attacker.learn(cell, sum, series.value(sum), told.isEmpty());
            }
        }));
        return attacker;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2012, 9144})
    void noWithheldFigureCanBeComputedFromAllEditionsTogether(long seed) {
        Random random = new Random(seed);
        int withheld = 0;
        int told = 0;
        for (int round = 0; round < 60; round++) {
            Series series = Series.random(random);
            List<Edition> editions = editions(series, true);
            withheld += count(editions, false);
            told += count(editions, true);
            for (int known = 1; known <= editions.size(); known++) {
                assertThat(attacker(series, editions.subList(0, known)).givenAway())
                        .as(
                                "seed %d, round %d, %s, %s, %s",
                                seed, round, series, Arrays.toString(series.counts()), editions)
                        .isEmpty();
            }
        }
        assertThat(withheld).isGreaterThan(100);
        assertThat(told).isGreaterThan(300);
    }

    private static int count(List<Edition> editions, boolean told) {
        return (int) editions.stream()
                .flatMap(edition -> edition.of("1.1.1-1").values().stream())
                .filter(value -> value.isPresent() == told)
                .count();
    }

    @Test
    void editionsThatDoNotKnowEachOtherGiveCountsAway() {
        Random random = new Random(9144);
        int given = 0;
        for (int round = 0; round < 60; round++) {
            Series series = Series.random(random);
            given += attacker(series, editions(series, false)).givenAway().size();
        }
        assertThat(given).as("counts that the attacker finds").isGreaterThan(10);
    }

    @Test
    void whatAnEditionToldIsToldAgainAndNeverWithheld() {
        Series series = new Series(new int[] {60, 40, 497, 3, 400, 100}, true, Accumulation.PERIODIC, false);
        List<Edition> editions = editions(series, true);

        assertThat(editions.get(1).of("1.1.1-1"))
                .containsEntry(
                        CountCell.of(Period.parse("2024"), Reported.categories("sex=m")),
                        Optional.of(BigDecimal.valueOf(40)))
                .containsEntry(CountCell.of(Period.parse("2025"), Reported.categories("sex=m")), Optional.empty())
                .containsEntry(CountCell.actual(Reported.categories("sex=m")), Optional.empty());
    }
}

package org.snitp.indicators.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.snitp.indicators.monitoring.PublishedPoint;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/** What lies in a window is what a look at each point finds. */
class PointSumsTest {

    @RepeatedTest(60)
    void ofEachWindow(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        boolean overlapping = random.nextBoolean();
        List<PublishedPoint> points = points(random, overlapping);
        PointSums sums = new PointSums(points);
        for (int i = 0; i < 40; i++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
            Period window = random.nextBoolean()
                    ? Period.containing(start, random.nextBoolean() ? PeriodUnit.YEAR : PeriodUnit.QUARTER)
                    : Period.spanning(start, start.plusDays(random.nextInt(600)));

            assertThat(told(sums.in(window))).as("%s of %s", window, points).isEqualTo(told(scanned(points, window)));
        }
    }

    private static String told(Optional<PointSums.Inside> inside) {
        return inside.map(found -> found.sum().stripTrailingZeros() + " " + found.covered() + " " + found.count())
                .orElse("overlap");
    }

    private static Optional<PointSums.Inside> scanned(List<PublishedPoint> points, Period window) {
        BigDecimal sum = BigDecimal.ZERO;
        long covered = 0;
        int count = 0;
        LocalDate free = LocalDate.MIN;
        for (PublishedPoint point : points) {
            if (window.contains(point.period())) {
                if (point.period().getStart().isBefore(free)) {
                    return Optional.empty();
                }
                sum = sum.add(point.value().orElseThrow());
                covered += PointSums.days(point.period());
                count++;
                free = point.period().getEnd().plusDays(1);
            }
        }
        return Optional.of(new PointSums.Inside(sum, covered, count));
    }

    private static List<PublishedPoint> points(Random random, boolean overlapping) {
        List<PublishedPoint> points = new ArrayList<>();
        LocalDate day = LocalDate.of(2024, 1, 1);
        int most = random.nextInt(30);
        for (int i = 0; i < most; i++) {
            PeriodUnit unit = random.nextBoolean() ? PeriodUnit.MONTH : PeriodUnit.QUARTER;
            Period period = Period.containing(day, overlapping ? unit : PeriodUnit.MONTH);
            points.add(new PublishedPoint(
                    period,
                    Optional.of(BigDecimal.valueOf(random.nextInt(500) - 100, random.nextInt(3))),
                    false,
                    Optional.empty()));
            day = (overlapping ? day : period.getEnd()).plusDays(1 + random.nextInt(60));
        }
        return points.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (PublishedPoint point) -> point.period().getEnd())
                        .thenComparing(point -> point.period().getStart()))
                .toList();
    }
}

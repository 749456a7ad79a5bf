package org.snitp.model.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.rule.MeasurementChecks.Heap;

/**
 * Finds counts that end in 0 or 5 far more often than counts do, as estimates and rounded figures end.
 *
 * <p>Of counts with two digits or more, one in five ends so. The measure is the index of Whipple: five times the share that ends
 * in 0 or 5, in percent, of which the United Nations call 175 and more "very rough" (Demographic Yearbook, technical notes on
 * the accuracy of ages). To this comes a test: so many of so many different counts would end so by chance once in a million
 * times at most. The probability is that of the binomial distribution, computed exactly, with whole numbers. Each count is taken
 * once, because a count that is reported again is no new evidence, and because figures that are close to each other are then
 * not taken for round ones. Where all end in 0 or 5, the unit may be one that is counted by fives or tens, and nothing is said.
 *
 * <p>Only counts are looked at: money is often round, and the last digit of a share depends on the size of the whole.
 */
final class HeapedFigures {

    /** Of fewer figures nothing is said. */
    static final int MIN_FIGURES = 20;

    /** So many are enough, and their distribution can be computed fast. */
    private static final int MAX_FIGURES = 1000;

    private static final BigDecimal SMALLEST = BigDecimal.TEN;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int EVERY = 5;
    private static final int VERY_ROUGH = 175;
    private static final BigInteger ONE_IN = BigInteger.valueOf(1_000_000);

    private HeapedFigures() {}

    /** Returns whether the last digits of figures say something of an indicator. */
    static boolean canHeap(Indicator indicator) {
        return indicator
                .getMeasure()
                .map(Measure::getType)
                .filter(type -> type == MeasureType.COUNT)
                .isPresent();
    }

    static Optional<Heap> find(Indicator indicator, List<BigDecimal> figures) {
        if (figures.size() < MIN_FIGURES || !canHeap(indicator)) {
            return Optional.empty();
        }
        TreeSet<Long> counts = new TreeSet<>();
        for (BigDecimal figure : figures) {
            if (isCounted(figure)) {
                counts.add(figure.longValueExact());
            }
        }
        int different = Math.min(counts.size(), MAX_FIGURES);
        int round = (int) counts.stream()
                .limit(MAX_FIGURES)
                .filter(count -> count % EVERY == 0)
                .count();
        return different >= MIN_FIGURES && round < different && isRough(round, different) && isRare(round, different)
                ? Optional.of(new Heap(first(figures), round, different))
                : Optional.empty();
    }

    private static boolean isCounted(BigDecimal figure) {
        return figure.compareTo(SMALLEST) >= 0
                && figure.compareTo(LARGEST) <= 0
                && figure.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isRough(int round, int different) {
        return 100L * EVERY * round >= (long) VERY_ROUGH * different;
    }

    /**
     * Returns whether at least so many of some figures end in 0 or 5 once in a million times at most. The probability of exactly
     * {@code k} of {@code n} is {@code C(n, k) · 4^(n - k) / 5^n}.
     */
    static boolean isRare(int round, int different) {
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        for (int k = different; k >= round; k--) {
            sum = sum.add(ways);
            ways = ways.multiply(BigInteger.valueOf((long) (EVERY - 1) * k))
                    .divide(BigInteger.valueOf(different - k + 1L));
        }
        return sum.multiply(ONE_IN).compareTo(BigInteger.valueOf(EVERY).pow(different)) <= 0;
    }

    private static int first(List<BigDecimal> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (isCounted(figures.get(i)) && figures.get(i).longValueExact() % EVERY == 0) {
                return i;
            }
        }
        throw new IllegalStateException("No figure ends in 0 or 5");
    }
}

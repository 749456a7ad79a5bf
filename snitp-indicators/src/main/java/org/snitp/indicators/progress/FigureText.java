package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.text.DisplayNumbers;

/**
 * Formats the figures of one indicator, in the same way for all outputs.
 *
 * <p>A value is never rounded to a target that it does not equal, nor a growth ratio to a threshold.
 */
public final class FigureText {

    private static final int RATIO_DECIMALS = 4;

    private final DisplayNumbers numbers;
    private final List<BigDecimal> targets;
    private final Locale locale;
    private final boolean truth;

    private FigureText(Locale locale, List<BigDecimal> targets, boolean truth) {
        this.numbers = DisplayNumbers.in(locale);
        this.targets = targets;
        this.locale = locale;
        this.truth = truth;
    }

    /**
     * Returns the formatter for the figures of an indicator.
     *
     * @param indicator the indicator; none if no plan has it
     * @param locale the language; English if there are no texts in it
     */
    public static FigureText of(Optional<Indicator> indicator, Locale locale) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(locale, "locale");
        List<BigDecimal> targets = indicator.map(Indicator::getTargets).orElse(List.of()).stream()
                .map(Target::numbers)
                .flatMap(List::stream)
                .toList();
        boolean truth = indicator
                .flatMap(Indicator::getMeasure)
                .filter(measure -> measure.getType() == MeasureType.BOOLEAN)
                .isPresent();
        return new FigureText(locale, targets, truth);
    }

    /** Returns an actual or expected value, without its unit; yes or no for a boolean. */
    public String value(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return truth ? MeasureText.truth(value, locale) : numbers.figure(value, targets);
    }

    /** Returns a share in percent, such as {@code 62.5%}. */
    public String share(BigDecimal share) {
        Objects.requireNonNull(share, "share");
        return numbers.percent(share);
    }

    /**
     * Returns a growth ratio, with four decimals.
     *
     * @param thresholds the bounds between the trends
     */
    public String ratio(BigDecimal ratio, Thresholds thresholds) {
        Objects.requireNonNull(ratio, "ratio");
        Objects.requireNonNull(thresholds, "thresholds");
        BigDecimal rounded = ratio.setScale(RATIO_DECIMALS, RoundingMode.HALF_UP);
        List<BigDecimal> marks = List.of(thresholds.onTrack(), thresholds.atRisk(), BigDecimal.ZERO);
        boolean exact = rounded.compareTo(ratio) == 0;
        return exact || marks.stream().anyMatch(mark -> mark.compareTo(rounded) == 0)
                ? numbers.figure(ratio, marks)
                : "≈ " + numbers.figure(rounded);
    }

    /**
     * Returns a figure in the form of its formula: a share in percent, anything else as a number. What is not final is marked,
     * such as {@code 5 (provisional)}.
     */
    public Optional<String> of(Figure figure) {
        Objects.requireNonNull(figure, "figure");
        String mark = ObservationText.mark(figure, locale);
        return figure.value()
                .map(value -> (figure.formula() == Formula.ACHIEVEMENT ? share(value) : value(value)) + mark);
    }
}

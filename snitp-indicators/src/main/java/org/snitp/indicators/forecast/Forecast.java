package org.snitp.indicators.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.progress.FigureText;
import org.snitp.indicators.progress.TargetText;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.internal.message.Messages;

/**
 * Whether a target will be reached at the pace so far.
 *
 * <p>It is made of published figures alone, so that it reveals nothing that is withheld. It is no prediction: it says where the
 * line leads, and not what will happen.
 */
public final class Forecast {

    private final Indicator indicator;
    private final Target target;
    private final LocalDate due;
    private final ForecastMethod method;
    private final int points;
    private final BigDecimal value;
    private final Optional<BigDecimal> low;
    private final Optional<BigDecimal> high;
    private final Optional<LocalDate> reachedOn;
    private final Outlook outlook;

    Forecast(
            Indicator indicator,
            Target target,
            LocalDate due,
            ForecastMethod method,
            int points,
            BigDecimal value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<LocalDate> reachedOn,
            Outlook outlook) {
        this.indicator = indicator;
        this.target = target;
        this.due = due;
        this.method = method;
        this.points = points;
        this.value = value;
        this.low = low;
        this.high = high;
        this.reachedOn = reachedOn;
        this.outlook = outlook;
    }

    /**
     * Returns the forecast for each target of an indicator that is still to come. There is none for targets of categories, yes
     * and no, statements, exact values ({@code equal}), without a date, and where there are less than two figures to go by.
     *
     * @param standing the indicator, with its published figures
     * @param asOf the day for which they were computed
     */
    public static List<Forecast> of(IndicatorStanding standing, LocalDate asOf) {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(asOf, "asOf");
        return new Forecaster(standing, asOf).forecasts();
    }

    /** The indicator. */
    public Indicator indicator() {
        return indicator;
    }

    /** The target. */
    public Target target() {
        return target;
    }

    /** The last day of its window. */
    public LocalDate due() {
        return due;
    }

    /** How the forecast was made. */
    public ForecastMethod method() {
        return method;
    }

    /** Of how many figures, the baseline among them. */
    public int points() {
        return points;
    }

    /** The value on the due day at the pace so far; a share stays between 0 and 100, and what was never negative does not become so. */
    public BigDecimal value() {
        return value;
    }

    /** The lower end of the interval, where there are enough figures for one. */
    public Optional<BigDecimal> low() {
        return low;
    }

    /** The upper end of the interval, where there are enough figures for one. */
    public Optional<BigDecimal> high() {
        return high;
    }

    /** The day on which the line meets the target, if that is after the day of the figures. */
    public Optional<LocalDate> reachedOn() {
        return reachedOn;
    }

    /** What it says of the target. */
    public Outlook outlook() {
        return outlook;
    }

    /**
     * Returns the forecast as a sentence.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Messages texts = Messages.in(Forecast.class, locale);
        String said = texts.fill(
                low.isPresent() ? "forecast.interval" : "forecast.value",
                Map.of(
                        "value", number(value, locale),
                        "low", low.map(bound -> number(bound, locale)).orElse(""),
                        "high", high.map(bound -> number(bound, locale)).orElse(""),
                        "due", due.toString(),
                        "target", TargetText.numbers(target, one -> number(one, locale)),
                        "outlook", outlook.toString(locale),
                        "points", Integer.toString(points),
                        "method", method.toString(locale)));
        return reachedOn
                .map(day -> said + " " + texts.fill("forecast.reachedOn", Map.of("day", day.toString())))
                .orElse(said);
    }

    private String number(BigDecimal number, Locale locale) {
        boolean percentage = indicator
                .getMeasure()
                .map(Measure::getType)
                .filter(type -> type == MeasureType.PERCENTAGE)
                .isPresent();
        return FigureText.of(Optional.of(indicator), locale).value(number) + (percentage ? "%" : "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Forecast that
                && indicator.equals(that.indicator)
                && target.equals(that.target)
                && due.equals(that.due)
                && method == that.method
                && points == that.points
                && value.equals(that.value)
                && low.equals(that.low)
                && high.equals(that.high)
                && reachedOn.equals(that.reachedOn)
                && outlook == that.outlook;
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, target, due, method, points, value, low, high, reachedOn, outlook);
    }

    @Override
    public String toString() {
        return "Forecast[indicator=" + indicator.getId() + ", due=" + due + ", method=" + method + ", points=" + points
                + ", value=" + value + ", low=" + low + ", high=" + high + ", reachedOn=" + reachedOn + ", outlook="
                + outlook + "]";
    }
}

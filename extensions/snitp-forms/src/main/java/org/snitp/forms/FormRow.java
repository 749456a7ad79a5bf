package org.snitp.forms;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** One figure that a form requests. */
public final class FormRow {
    private final Indicator indicator;
    private final Optional<String> action;
    private final Optional<LocalizedText> actionTitle;
    private final Period period;
    private final Optional<LocalDate> due;
    private final Map<String, String> dimensions;
    private final Optional<KnownValue> last;
    private final String question;

    FormRow(
            Indicator indicator,
            Optional<String> action,
            Optional<LocalizedText> actionTitle,
            Period period,
            Optional<LocalDate> due,
            Map<String, String> dimensions,
            Optional<KnownValue> last,
            String question) {
        this.indicator = indicator;
        this.action = action;
        this.actionTitle = actionTitle;
        this.period = period;
        this.due = due;
        this.dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        this.last = last;
        this.question = question;
    }

    /** The indicator. */
    public Indicator indicator() {
        return indicator;
    }

    /** The code of the action to which it belongs; absent for an indicator of an objective. */
    public Optional<String> action() {
        return action;
    }

    /** The title of that action. */
    public Optional<LocalizedText> actionTitle() {
        return actionTitle;
    }

    /** The period under which the figure is stored. */
    public Period period() {
        return period;
    }

    /** The last day on which the report is on time, if known. */
    public Optional<LocalDate> due() {
        return due;
    }

    /** The category of each dimension along which the figure is broken down, by id; empty for the total. */
    public Map<String, String> dimensions() {
        return dimensions;
    }

    /** The last known value. */
    public Optional<KnownValue> last() {
        return last;
    }

    /** The {@linkplain org.snitp.io.Fingerprint#ofQuestion fingerprint} of what the indicator asks. */
    public String question() {
        return question;
    }

    /**
     * Returns the columns that can be filled in.
     *
     * <p>For a deliverable these are the state of delivery and its day; for a percentage, a ratio or a rate the numerator, the
     * denominator and the value; for a mean the value and the number of observations (and the numerator, if the indicator
     * names it); for a qualitative indicator only the texts, unless a target is a statement, whose delivery is asked; for a
     * boolean yes or no as its value; and for any other measure the value. An indicator without a
     * measure accepts all of them. Every row accepts the texts and "not applicable", and one with a value its observation status.
     */
    public Set<FormColumn> editable() {
        return editable(indicator);
    }

    /** Returns the columns that can be filled in for an indicator, as {@link #editable()} describes them. */
    public static Set<FormColumn> editable(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        EnumSet<FormColumn> columns = EnumSet.copyOf(FormColumn.ALWAYS);
        columns.addAll(indicator.getMeasure().map(FormRow::figures).orElse(FormColumn.FIGURES));
        if (indicator.hasStatements()) {
            columns.addAll(EnumSet.of(FormColumn.DELIVERY, FormColumn.DELIVERED_ON));
        }
        if (columns.contains(FormColumn.VALUE)) {
            columns.add(FormColumn.OBSERVATION_STATUS);
        }
        return Collections.unmodifiableSet(columns);
    }

    private static Set<FormColumn> figures(Measure measure) {
        return switch (measure.getType()) {
            case DELIVERABLE -> EnumSet.of(FormColumn.DELIVERY, FormColumn.DELIVERED_ON);
            case QUALITATIVE -> EnumSet.noneOf(FormColumn.class);
            case PERCENTAGE, RATIO, RATE -> EnumSet.of(FormColumn.VALUE, FormColumn.NUMERATOR, FormColumn.DENOMINATOR);
            case MEAN ->
                measure.getNumerator().isPresent() || measure.getDenominator().isPresent()
                        ? EnumSet.range(FormColumn.VALUE, FormColumn.WEIGHT)
                        : EnumSet.of(FormColumn.VALUE, FormColumn.WEIGHT);
            case COUNT, AMOUNT, MEDIAN, DURATION, DEGREE, INDEX, BOOLEAN -> EnumSet.of(FormColumn.VALUE);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormRow that
                && indicator.equals(that.indicator)
                && action.equals(that.action)
                && actionTitle.equals(that.actionTitle)
                && period.equals(that.period)
                && due.equals(that.due)
                && dimensions.equals(that.dimensions)
                && last.equals(that.last)
                && question.equals(that.question);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator, action, actionTitle, period, due, dimensions, last, question);
    }

    @Override
    public String toString() {
        return "FormRow[indicator=" + indicator
                + ", action=" + action
                + ", actionTitle=" + actionTitle
                + ", period=" + period
                + ", due=" + due
                + ", dimensions=" + dimensions
                + ", last=" + last
                + ", question=" + question
                + "]";
    }
}

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

/**
 * One figure that a form requests.
 *
 * @param indicator the indicator
 * @param action the code of the action to which it belongs; absent for an indicator of an objective
 * @param actionTitle the title of that action
 * @param period the period under which the figure is stored
 * @param due the last day on which the report is on time, if known
 * @param dimensions the category of each dimension along which the figure is broken down, by id; empty for the total
 * @param last the last known value
 * @param question the {@linkplain org.snitp.io.Fingerprint#ofQuestion fingerprint} of what the indicator asks
 */
public record FormRow(
        Indicator indicator,
        Optional<String> action,
        Optional<LocalizedText> actionTitle,
        Period period,
        Optional<LocalDate> due,
        Map<String, String> dimensions,
        Optional<KnownValue> last,
        String question) {

    /** Copies the map, in its order. */
    public FormRow {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(actionTitle, "actionTitle");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(dimensions, "dimensions");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(question, "question");
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    }

    /**
     * Returns the columns that can be filled in.
     *
     * <p>For a deliverable these are the state of delivery and its day; for a percentage or a ratio the numerator, the
     * denominator and the value; for a mean the value and the number of observations (and the numerator, if the indicator
     * names it); for a qualitative indicator only the texts; and for any other measure the value. An indicator without a
     * measure accepts all of them. Every row accepts the texts and "not applicable".
     */
    public Set<FormColumn> editable() {
        EnumSet<FormColumn> columns = EnumSet.copyOf(FormColumn.ALWAYS);
        columns.addAll(indicator.getMeasure().map(FormRow::figures).orElse(FormColumn.FIGURES));
        return Collections.unmodifiableSet(columns);
    }

    private static Set<FormColumn> figures(Measure measure) {
        return switch (measure.getType()) {
            case DELIVERABLE -> EnumSet.of(FormColumn.DELIVERY, FormColumn.DELIVERED_ON);
            case QUALITATIVE -> EnumSet.noneOf(FormColumn.class);
            case PERCENTAGE, RATIO -> EnumSet.of(FormColumn.VALUE, FormColumn.NUMERATOR, FormColumn.DENOMINATOR);
            case MEAN ->
                measure.getNumerator().isPresent() || measure.getDenominator().isPresent()
                        ? EnumSet.range(FormColumn.VALUE, FormColumn.WEIGHT)
                        : EnumSet.of(FormColumn.VALUE, FormColumn.WEIGHT);
            case COUNT, AMOUNT, MEDIAN, DURATION, DEGREE -> EnumSet.of(FormColumn.VALUE);
        };
    }
}

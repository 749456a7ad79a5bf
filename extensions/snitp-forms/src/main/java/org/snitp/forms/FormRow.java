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
 * One figure that a form asks for.
 *
 * @param indicator the indicator
 * @param action the code of the action to which it belongs; none for an indicator of an objective
 * @param actionTitle the title of that action
 * @param period the period under which the figure is filed
 * @param due the last day on which it is in time, where something says one
 * @param dimensions the category of each dimension to which the figure is broken down, by id; empty for the total
 * @param last the last value that is known
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
     * Returns the columns in which something can be filled in.
     *
     * <p>For a deliverable they are the state of delivery and its day, for a percentage or a ratio numerator, denominator and
     * value, for a mean the value and the number of observations (and what is divided, if the indicator names it), for a
     * qualitative indicator none but the texts, and for any other measure the value. An indicator that does not say how it is
     * measured takes any. What does not apply, and the texts, can be told of every row.
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

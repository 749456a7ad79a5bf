package org.snitp.forms;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * Money of an action that a form requests: from one source, in one currency.
 *
 * @param action the action
 * @param period the period under which the sums are stored
 * @param source where the money comes from; absent if the budget does not say
 * @param currency the ISO 4217 code
 * @param planned the sum that is planned
 * @param plannedFor the time for which it is planned; absent if the budget does not say
 */
public record ExpenditureRow(
        Action action,
        Period period,
        Optional<LocalizedText> source,
        String currency,
        BigDecimal planned,
        Optional<TimeSpan> plannedFor) {

    /** Checks that no component is null. */
    public ExpenditureRow {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(plannedFor, "plannedFor");
    }

    /** Returns the columns that can be filled in. */
    public Set<FormColumn> editable() {
        return Set.of(FormColumn.COMMITTED, FormColumn.SPENT, FormColumn.NOTE);
    }

    /** Returns the fingerprint of what the row asks: the code and the title of the action, the source and the currency. */
    public String question() {
        return question(action, source, currency);
    }

    /** Returns the fingerprint of what a row asks about the money of an action. */
    public static String question(Action action, Optional<LocalizedText> source, String currency) {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(currency, "currency");
        return FormEnd.digest(String.join(
                "\n",
                "money",
                action.getCode(),
                action.getTitle().official(),
                source.map(ExpenditureHistory::sourceKey).orElse(""),
                currency));
    }
}

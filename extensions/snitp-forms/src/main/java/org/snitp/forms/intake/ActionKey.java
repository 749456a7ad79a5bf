package org.snitp.forms.intake;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.time.Period;

/**
 * What a report on an action is about: its status, or its money from one source and in one currency.
 *
 * @param action the code of the action
 * @param period the period
 * @param reporter the id of the institution that reports; absent if unknown
 * @param source where the money comes from, in the form in which sources are compared; absent for a status, or if not stated
 * @param currency the currency of the money; absent for a status
 */
public record ActionKey(
        String action, Period period, Optional<String> reporter, Optional<String> source, Optional<String> currency) {

    /** Checks that no component is null. */
    public ActionKey {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reporter, "reporter");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(currency, "currency");
    }
}

package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.text.LocalizedText;

/**
 * A missing report whose due date has passed.
 *
 * @param indicator the id of the indicator
 * @param name its name
 * @param action the code of its action
 * @param due the period to report, with its due date
 * @param institutions the institutions that owe it: of several that report a part each, those that have not reported
 */
public record OverdueReport(
        String indicator, LocalizedText name, Optional<String> action, DuePeriod due, List<Party> institutions) {

    /** Copies the list. */
    public OverdueReport {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(institutions, "institutions");
        institutions = List.copyOf(institutions);
    }
}

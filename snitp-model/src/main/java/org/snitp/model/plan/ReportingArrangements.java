package org.snitp.model.plan;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** The arrangements of a plan for reports on its indicators. */
@Value.Immutable
public interface ReportingArrangements extends Extensible, WithReportingArrangements {

    /** How long after the end of its period a report is still on time, as in {@code P30D}; if absent, no grace period. */
    Optional<Period> getGrace();

    /** What institutions with a partial or missed result must do, in the words of the strategy or the plan. */
    Optional<@Valid LocalizedText> getShortfalls();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportingArrangements}. Not thread-safe. */
    class Builder extends ImmutableReportingArrangements.Builder {
        Builder() {}
    }
}

package org.snitp.model.plan;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** What a plan arranges about reports on its indicators. */
@Value.Immutable
public interface ReportingArrangements extends Extensible, WithReportingArrangements {

    /** How long after the end of its period a report is still in time, as in {@code P30D}; where absent, not a day longer. */
    Optional<Period> getGrace();

    /** What is asked of those whose result is partial or missed, in the words of the strategy or the plan. */
    Optional<@Valid LocalizedText> getShortfalls();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportingArrangements}; not safe for use by several threads. */
    class Builder extends ImmutableReportingArrangements.Builder {
        Builder() {}
    }
}

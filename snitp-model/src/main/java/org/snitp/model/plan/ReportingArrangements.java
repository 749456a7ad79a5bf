package org.snitp.model.plan;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * The arrangements of a plan for reports on its indicators.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * ReportingArrangements reportingArrangements = ReportingArrangements.builder()
 *         .grace(java.time.Period.ofDays(30))
 *         .build();
 * }</pre>
 */
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

    /**
     * Builds a {@link ReportingArrangements}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code grace(Period)}, {@code shortfalls(LocalizedText)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableReportingArrangements.Builder {
        Builder() {}
    }
}

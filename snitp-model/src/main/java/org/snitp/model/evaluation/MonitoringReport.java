package org.snitp.model.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * A report on the progress of a strategy over a period.
 *
 * <p>Required: {@code id}, {@code period}.
 *
 * <pre>{@code
 * MonitoringReport monitoringReport = MonitoringReport.builder()
 *         .id("raport-2025")
 *         .period(Period.year(2025))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface MonitoringReport extends Extensible, WithMonitoringReport {

    /** The id of the report; unique within the strategy. */
    @Code
    String getId();

    /** The period that it reports on. */
    @NotNull
    Period getPeriod();

    /** Ids of the institutions that write it. */
    List<@Code String> getPreparedBy();

    /** Ids of the institutions that contribute to it. */
    List<@Code String> getContributors();

    /** What it contains. */
    List<@Valid LocalizedText> getContents();

    /** The id of the evaluation of which it is a part. */
    Optional<@Code String> getIncludedIn();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link MonitoringReport}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code period(Period)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code includedIn(String)}.
     *
     * <p>Any number of times: {@code addPreparedBy(String)}, {@code addContent(LocalizedText)},
     * {@code addContributor(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableMonitoringReport.Builder {
        Builder() {}
    }
}

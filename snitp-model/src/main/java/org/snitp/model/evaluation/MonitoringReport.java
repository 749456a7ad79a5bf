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

/** A report on the progress of a strategy over a period. */
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

    /** Builds a {@link MonitoringReport}. Not thread-safe. */
    class Builder extends ImmutableMonitoringReport.Builder {
        Builder() {}
    }
}

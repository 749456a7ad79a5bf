package org.snitp.model.evaluation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;

/** How a strategy is monitored and evaluated: its reports, sessions and evaluations. */
@Value.Immutable
public interface EvaluationCalendar extends Extensible, WithEvaluationCalendar {

    /** The id of the institution that coordinates monitoring. */
    Optional<@Code String> getCoordinator();

    /** The monitoring reports, one a period. */
    List<@Valid MonitoringReport> getReports();

    /** The recurring sessions. */
    List<@Valid CommitteeSession> getSessions();

    /** The evaluations. */
    List<@Valid StrategyEvaluation> getEvaluations();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EvaluationCalendar}. Not thread-safe. */
    class Builder extends ImmutableEvaluationCalendar.Builder {
        Builder() {}
    }
}

package org.snitp.model.evaluation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;

/** How a strategy is monitored and evaluated: which reports, sessions and evaluations there are. */
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

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EvaluationCalendar}; not safe for use by several threads. */
    class Builder extends ImmutableEvaluationCalendar.Builder {
        Builder() {}
    }
}

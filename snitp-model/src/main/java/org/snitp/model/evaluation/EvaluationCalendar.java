package org.snitp.model.evaluation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;

/**
 * How a strategy is monitored and evaluated: its reports, sessions and evaluations.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * EvaluationCalendar evaluationCalendar = EvaluationCalendar.builder()
 *         .coordinator("ANITP")
 *         .addReport(MonitoringReport.builder()
 *                 .id("raport-2025")
 *                 .period(Period.year(2025))
 *                 .build())
 *         .build();
 * }</pre>
 */
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

    /**
     * Builds an {@link EvaluationCalendar}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code coordinator(String)}.
     *
     * <p>Any number of times: {@code addReport(MonitoringReport)}, {@code addSession(CommitteeSession)},
     * {@code addEvaluation(StrategyEvaluation)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableEvaluationCalendar.Builder {
        Builder() {}
    }
}

package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.YardstickChoice;
import org.snitp.model.plan.ActionPlan;

/**
 * The request for a monitoring report.
 *
 * @param year the year of the report
 * @param due the periods to report, with due dates
 * @param choice how indicators are assessed, whatever their plans say
 * @param disclosure which counts are too small to be published; absent if everything is published
 * @param knownOn the day of knowledge: later reports are ignored; absent if all reports count
 * @param earlierPlans earlier versions of the plans, which show how an indicator has changed since a figure was reported
 */
public record MonitoringRequest(
        int year,
        DuePeriods due,
        YardstickChoice choice,
        Optional<DisclosureRule> disclosure,
        Optional<LocalDate> knownOn,
        List<ActionPlan> earlierPlans) {

    /** Copies the list. */
    public MonitoringRequest {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(earlierPlans, "earlierPlans");
        earlierPlans = List.copyOf(earlierPlans);
    }

    /** Returns a request that assesses as the plans say and withholds nothing. */
    public static MonitoringRequest of(int year, DuePeriods due) {
        Objects.requireNonNull(due, "due");
        return new MonitoringRequest(year, due, YardstickChoice.NONE, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns the same request, withholding small counts. */
    public MonitoringRequest withholding(DisclosureRule rule) {
        Objects.requireNonNull(rule, "rule");
        return new MonitoringRequest(year, due, choice, Optional.of(rule), knownOn, earlierPlans);
    }

    /** Returns the same request with earlier versions of the plans. */
    public MonitoringRequest withEarlierPlans(List<ActionPlan> plans) {
        Objects.requireNonNull(plans, "plans");
        return new MonitoringRequest(year, due, choice, disclosure, knownOn, plans);
    }

    /** Returns the same request, as of a day of knowledge. */
    public MonitoringRequest knownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new MonitoringRequest(year, due, choice, disclosure, Optional.of(day), earlierPlans);
    }

    /** Returns the same request with another choice of assessment. */
    public MonitoringRequest judgedBy(YardstickChoice other) {
        Objects.requireNonNull(other, "other");
        return new MonitoringRequest(year, due, other, disclosure, knownOn, earlierPlans);
    }

    /** The day for which the report is computed: 31 December of the year. */
    public LocalDate asOf() {
        return LocalDate.of(year, 12, 31);
    }

    /** The parameters of the progress in the report. */
    public ProgressParameters parameters() {
        return new ProgressParameters(asOf(), choice, knownOn, earlierPlans);
    }
}

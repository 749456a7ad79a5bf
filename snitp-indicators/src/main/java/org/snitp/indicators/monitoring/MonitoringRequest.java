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
import org.snitp.model.time.Period;

/** The request for a monitoring report. */
public final class MonitoringRequest {
    private final Period period;
    private final DuePeriods due;
    private final YardstickChoice choice;
    private final Optional<DisclosureRule> disclosure;
    private final Optional<LocalDate> knownOn;
    private final List<ActionPlan> earlierPlans;

    MonitoringRequest(
            Period period,
            DuePeriods due,
            YardstickChoice choice,
            Optional<DisclosureRule> disclosure,
            Optional<LocalDate> knownOn,
            List<ActionPlan> earlierPlans) {
        this.period = period;
        this.due = due;
        this.choice = choice;
        this.disclosure = disclosure;
        this.knownOn = knownOn;
        this.earlierPlans = List.copyOf(earlierPlans);
    }

    /** The year of the report; of a fiscal year the one in which it ends. */
    public int year() {
        return period.getEnd().getYear();
    }

    /** The period of the report: a calendar year or a fiscal year. */
    public Period period() {
        return period;
    }

    /** The periods to report, with due dates. */
    public DuePeriods due() {
        return due;
    }

    /** How indicators are assessed, whatever their plans say. */
    public YardstickChoice choice() {
        return choice;
    }

    /** Which counts are too small to be published; absent if everything is published. */
    public Optional<DisclosureRule> disclosure() {
        return disclosure;
    }

    /** The day of knowledge: later reports are ignored; absent if all reports count. */
    public Optional<LocalDate> knownOn() {
        return knownOn;
    }

    /** Earlier versions of the plans, which show how an indicator has changed since a figure was reported. */
    public List<ActionPlan> earlierPlans() {
        return earlierPlans;
    }

    /** Returns a request that assesses as the plans say and withholds nothing. */
    public static MonitoringRequest of(int year, DuePeriods due) {
        return of(Period.year(year), due);
    }

    /**
     * Returns a request for the report of a fiscal year, or of another period, that assesses as the plans say and withholds
     * nothing.
     */
    public static MonitoringRequest of(Period period, DuePeriods due) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(due, "due");
        return new MonitoringRequest(period, due, YardstickChoice.NONE, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns the same request, withholding small counts. */
    public MonitoringRequest withholding(DisclosureRule rule) {
        Objects.requireNonNull(rule, "rule");
        return new MonitoringRequest(period, due, choice, Optional.of(rule), knownOn, earlierPlans);
    }

    /** Returns the same request with earlier versions of the plans. */
    public MonitoringRequest withEarlierPlans(List<ActionPlan> plans) {
        Objects.requireNonNull(plans, "plans");
        return new MonitoringRequest(period, due, choice, disclosure, knownOn, plans);
    }

    /** Returns the same request, as of a day of knowledge. */
    public MonitoringRequest knownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new MonitoringRequest(period, due, choice, disclosure, Optional.of(day), earlierPlans);
    }

    /** Returns the same request with another choice of assessment. */
    public MonitoringRequest judgedBy(YardstickChoice other) {
        Objects.requireNonNull(other, "other");
        return new MonitoringRequest(period, due, other, disclosure, knownOn, earlierPlans);
    }

    /** The day for which the report is computed: the last day of its period. */
    public LocalDate asOf() {
        return period.getEnd();
    }

    /** The parameters of the progress in the report. */
    public ProgressParameters parameters() {
        ProgressParameters parameters =
                ProgressParameters.asOf(asOf()).judgedBy(choice).withEarlierPlans(earlierPlans);
        return knownOn.map(parameters::withKnownOn).orElse(parameters);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonitoringRequest that
                && period.equals(that.period)
                && due.equals(that.due)
                && choice.equals(that.choice)
                && disclosure.equals(that.disclosure)
                && knownOn.equals(that.knownOn)
                && earlierPlans.equals(that.earlierPlans);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, due, choice, disclosure, knownOn, earlierPlans);
    }

    @Override
    public String toString() {
        return "MonitoringRequest[period=" + period
                + ", due=" + due
                + ", choice=" + choice
                + ", disclosure=" + disclosure
                + ", knownOn=" + knownOn
                + ", earlierPlans=" + earlierPlans
                + "]";
    }
}

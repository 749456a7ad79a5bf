package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.DeliveryProgress;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.GrowthTrend;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.Remark;
import org.snitp.indicators.progress.Status;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.AssessmentMethod;

/**
 * The published progress of an indicator.
 *
 * @param indicator the indicator, with its baseline and targets
 * @param status its status; absent if it would reveal a withheld figure
 * @param actual the current value
 * @param observedOn the day at whose end it was observed
 * @param expected the expected value for that day
 * @param achievement the achieved share of the planned change
 * @param growth the same as the ratio of growth rates
 * @param trend the meaning of that ratio
 * @param method the method of the status
 * @param otherwise the status by the other method; absent if that gives none, or if it is withheld
 * @param targets the assessment of each target; empty if figures are withheld
 * @param delivery the progress of a deliverable
 * @param breakdown the current value of each category
 * @param reported the reports of the indicator as a whole, period by period
 * @param parts if several institutions report a part each: the published progress of each part
 * @param coverage how many of the due reports were submitted
 * @param overdue the missing reports whose due date has passed
 * @param account the explanations of the reporters
 * @param lacksReason whether the result is partial or missed, and no reason is given
 * @param remarks remarks on the figures
 * @param withholding which of its figures are withheld, if any
 */
public record IndicatorStanding(
        Indicator indicator,
        Optional<Status> status,
        PublishedFigure actual,
        Optional<LocalDate> observedOn,
        PublishedFigure expected,
        PublishedFigure achievement,
        PublishedFigure growth,
        Optional<GrowthTrend> trend,
        AssessmentMethod method,
        Optional<Status> otherwise,
        List<TargetAssessment> targets,
        Optional<DeliveryProgress> delivery,
        List<CategoryFigure> breakdown,
        List<ReportedNumber> reported,
        List<PartStanding> parts,
        Coverage coverage,
        List<DuePeriod> overdue,
        Optional<Account> account,
        boolean lacksReason,
        List<Remark> remarks,
        Optional<Withholding> withholding) {

    /**
     * The current value of one category of each of some dimensions.
     *
     * @param categories the category of each dimension
     * @param figure the current value
     */
    public record CategoryFigure(Map<String, String> categories, PublishedFigure figure) {

        /** Copies the categories. */
        public CategoryFigure {
            Objects.requireNonNull(categories, "categories");
            Objects.requireNonNull(figure, "figure");
            categories = Collections.unmodifiableMap(new HashMap<>(categories));
        }
    }

    /**
     * The progress of the part of one of several institutions.
     *
     * @param institution the institution
     * @param actual its current value
     * @param coverage how many of its due reports were submitted
     * @param overdue its missing reports whose due date has passed
     * @param account its explanations
     */
    public record PartStanding(
            Party institution,
            PublishedFigure actual,
            Coverage coverage,
            List<DuePeriod> overdue,
            Optional<Account> account) {

        /** Copies the list. */
        public PartStanding {
            Objects.requireNonNull(institution, "institution");
            Objects.requireNonNull(actual, "actual");
            Objects.requireNonNull(coverage, "coverage");
            Objects.requireNonNull(overdue, "overdue");
            Objects.requireNonNull(account, "account");
            overdue = List.copyOf(overdue);
        }

        /** Whether everything due from the institution was submitted on time. */
        public Punctuality punctuality() {
            return Punctuality.of(coverage, overdue.size(), false);
        }
    }

    /** Copies the lists. */
    public IndicatorStanding {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(observedOn, "observedOn");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(trend, "trend");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(breakdown, "breakdown");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(overdue, "overdue");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(remarks, "remarks");
        Objects.requireNonNull(withholding, "withholding");
        targets = List.copyOf(targets);
        breakdown = List.copyOf(breakdown);
        reported = List.copyOf(reported);
        parts = List.copyOf(parts);
        overdue = List.copyOf(overdue);
        remarks = List.copyOf(remarks);
    }

    /** Whether everything due was submitted on time. */
    public Punctuality punctuality() {
        return Punctuality.of(
                coverage,
                overdue.size(),
                delivery.filter(what -> what.stage() == DeliveryProgress.Stage.LATE)
                        .isPresent());
    }

    /** Returns whether any of its figures is withheld. */
    public boolean withheld() {
        return withholding.isPresent();
    }

    /** Returns whether there is more to report than that nothing was reported. */
    public boolean hasReports() {
        return account.isPresent() || !reported.isEmpty() || !breakdown.isEmpty();
    }
}

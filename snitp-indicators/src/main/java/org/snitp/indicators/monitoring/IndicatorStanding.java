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
 * How an indicator stands, as far as it is published.
 *
 * @param indicator the indicator, with its baseline and targets
 * @param status how it stands; absent where that would give a withheld figure away
 * @param actual what is reached
 * @param observedOn the day at whose end that was observed
 * @param expected what was to be expected for that day
 * @param achievement the share of the planned change that is reached
 * @param growth the same by the ratio of growth rates
 * @param trend what that ratio means
 * @param method the method by which the status is told
 * @param otherwise the status that the other method would tell; absent where it says nothing, and where it is withheld
 * @param targets how each target stands; empty where figures are withheld
 * @param delivery for a deliverable: how far it has come
 * @param breakdown what is reached in each category
 * @param reported what was reported of the indicator as a whole, period by period
 * @param parts where several institutions report a part each: how each part stands, as far as it is published
 * @param coverage how much was reported of what was due
 * @param overdue the reports that are not there and whose last day has passed
 * @param account what those who report it say
 * @param lacksReason whether the result is partial or missed, and nobody says why
 * @param remarks what is to be known about the figures
 * @param withholding what is withheld of its figures, if anything is
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
     * What is reached in one category of each of some dimensions.
     *
     * @param categories the category of each dimension
     * @param figure what is reached
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
     * How the part of one of several institutions stands.
     *
     * @param institution the institution
     * @param actual what it has reached
     * @param coverage how much it reported of what was due from it
     * @param overdue its reports that are not there and whose last day has passed
     * @param account what it says
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

        /** Whether what was due from the institution is there, in time. */
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

    /** Whether what was due is there, in time. */
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

    /** Returns whether there is anything to say but that nothing was reported. */
    public boolean hasReports() {
        return account.isPresent() || !reported.isEmpty() || !breakdown.isEmpty();
    }
}

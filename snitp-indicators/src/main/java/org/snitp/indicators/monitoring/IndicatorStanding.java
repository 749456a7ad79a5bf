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
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.AssessmentMethod;

/** The published progress of an indicator. */
public final class IndicatorStanding {
    /** The current value of one category of each of some dimensions. */
    public static final class CategoryFigure {
        private final Map<String, String> categories;
        private final PublishedFigure figure;

        CategoryFigure(Map<String, String> categories, PublishedFigure figure) {
            this.categories = Collections.unmodifiableMap(new HashMap<>(categories));
            this.figure = figure;
        }

        /** The category of each dimension. */
        public Map<String, String> categories() {
            return categories;
        }

        /** The current value. */
        public PublishedFigure figure() {
            return figure;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof CategoryFigure that
                    && categories.equals(that.categories)
                    && figure.equals(that.figure);
        }

        @Override
        public int hashCode() {
            return Objects.hash(categories, figure);
        }

        @Override
        public String toString() {
            return "CategoryFigure[categories=" + categories + ", figure=" + figure + "]";
        }
    }

    /** The progress of the part of one of several institutions. */
    public static final class PartStanding {
        private final Party institution;
        private final PublishedFigure actual;
        private final Coverage coverage;
        private final List<DuePeriod> overdue;
        private final Optional<Account> account;

        PartStanding(
                Party institution,
                PublishedFigure actual,
                Coverage coverage,
                List<DuePeriod> overdue,
                Optional<Account> account) {
            this.institution = institution;
            this.actual = actual;
            this.coverage = coverage;
            this.overdue = List.copyOf(overdue);
            this.account = account;
        }

        /** The institution. */
        public Party institution() {
            return institution;
        }

        /** Its current value. */
        public PublishedFigure actual() {
            return actual;
        }

        /** How many of its due reports were submitted. */
        public Coverage coverage() {
            return coverage;
        }

        /** Its missing reports whose due date has passed. */
        public List<DuePeriod> overdue() {
            return overdue;
        }

        /** Its explanations. */
        public Optional<Account> account() {
            return account;
        }

        /** Whether everything due from the institution was submitted on time. */
        public Punctuality punctuality() {
            return Punctuality.of(coverage, overdue.size(), false);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PartStanding that
                    && institution.equals(that.institution)
                    && actual.equals(that.actual)
                    && coverage.equals(that.coverage)
                    && overdue.equals(that.overdue)
                    && account.equals(that.account);
        }

        @Override
        public int hashCode() {
            return Objects.hash(institution, actual, coverage, overdue, account);
        }

        @Override
        public String toString() {
            return "PartStanding[institution=" + institution
                    + ", actual=" + actual
                    + ", coverage=" + coverage
                    + ", overdue=" + overdue
                    + ", account=" + account
                    + "]";
        }
    }

    private final Indicator indicator;
    private final Optional<Status> status;
    private final PublishedFigure actual;
    private final Optional<LocalDate> observedOn;
    private final PublishedFigure expected;
    private final PublishedFigure achievement;
    private final PublishedFigure growth;
    private final Optional<GrowthTrend> trend;
    private final AssessmentMethod method;
    private final Optional<Status> otherwise;
    private final List<TargetAssessment> targets;
    private final Optional<DeliveryProgress> delivery;
    private final List<CategoryFigure> breakdown;
    private final List<ReportedNumber> reported;
    private final List<PartStanding> parts;
    private final Coverage coverage;
    private final List<DuePeriod> overdue;
    private final Optional<Account> account;
    private final boolean lacksReason;
    private final List<Remark> remarks;
    private final Optional<Withholding> withholding;
    private final Optional<Computation> computation;

    IndicatorStanding(
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
            Optional<Withholding> withholding,
            Optional<Computation> computation) {
        this.indicator = indicator;
        this.status = status;
        this.actual = actual;
        this.observedOn = observedOn;
        this.expected = expected;
        this.achievement = achievement;
        this.growth = growth;
        this.trend = trend;
        this.method = method;
        this.otherwise = otherwise;
        this.targets = List.copyOf(targets);
        this.delivery = delivery;
        this.breakdown = List.copyOf(breakdown);
        this.reported = List.copyOf(reported);
        this.parts = List.copyOf(parts);
        this.coverage = coverage;
        this.overdue = List.copyOf(overdue);
        this.account = account;
        this.lacksReason = lacksReason;
        this.remarks = List.copyOf(remarks);
        this.withholding = withholding;
        this.computation = computation;
    }

    /** The indicator, with its baseline and targets. */
    public Indicator indicator() {
        return indicator;
    }

    /** Its status; absent if it would reveal a withheld figure. */
    public Optional<Status> status() {
        return status;
    }

    /** The current value. */
    public PublishedFigure actual() {
        return actual;
    }

    /** The day at whose end it was observed. */
    public Optional<LocalDate> observedOn() {
        return observedOn;
    }

    /** The expected value for that day. */
    public PublishedFigure expected() {
        return expected;
    }

    /** The achieved share of the planned change. */
    public PublishedFigure achievement() {
        return achievement;
    }

    /** The same as the ratio of growth rates. */
    public PublishedFigure growth() {
        return growth;
    }

    /** The meaning of that ratio. */
    public Optional<GrowthTrend> trend() {
        return trend;
    }

    /** The method of the status. */
    public AssessmentMethod method() {
        return method;
    }

    /** The status by the other method; absent if that gives none, or if it is withheld. */
    public Optional<Status> otherwise() {
        return otherwise;
    }

    /** The assessment of each target; empty if figures are withheld. */
    public List<TargetAssessment> targets() {
        return targets;
    }

    /** The progress of a deliverable. */
    public Optional<DeliveryProgress> delivery() {
        return delivery;
    }

    /** The current value of each category. */
    public List<CategoryFigure> breakdown() {
        return breakdown;
    }

    /** The reports of the indicator as a whole, period by period. */
    public List<ReportedNumber> reported() {
        return reported;
    }

    /** If several institutions report a part each: the published progress of each part. */
    public List<PartStanding> parts() {
        return parts;
    }

    /** How many of the due reports were submitted. */
    public Coverage coverage() {
        return coverage;
    }

    /** The missing reports whose due date has passed. */
    public List<DuePeriod> overdue() {
        return overdue;
    }

    /** The explanations of the reporters. */
    public Optional<Account> account() {
        return account;
    }

    /** Returns whether the result is partial or missed, and no reason is given. */
    public boolean lacksReason() {
        return lacksReason;
    }

    /** Remarks on the figures. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** Which of its figures are withheld, if any. */
    public Optional<Withholding> withholding() {
        return withholding;
    }

    /** How it is computed from other indicators; absent if it is reported itself. */
    public Optional<Computation> computation() {
        return computation;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorStanding that
                && indicator.equals(that.indicator)
                && status.equals(that.status)
                && actual.equals(that.actual)
                && observedOn.equals(that.observedOn)
                && expected.equals(that.expected)
                && achievement.equals(that.achievement)
                && growth.equals(that.growth)
                && trend.equals(that.trend)
                && method.equals(that.method)
                && otherwise.equals(that.otherwise)
                && targets.equals(that.targets)
                && delivery.equals(that.delivery)
                && breakdown.equals(that.breakdown)
                && reported.equals(that.reported)
                && parts.equals(that.parts)
                && coverage.equals(that.coverage)
                && overdue.equals(that.overdue)
                && account.equals(that.account)
                && lacksReason == that.lacksReason
                && remarks.equals(that.remarks)
                && withholding.equals(that.withholding)
                && computation.equals(that.computation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                indicator,
                status,
                actual,
                observedOn,
                expected,
                achievement,
                growth,
                trend,
                method,
                otherwise,
                targets,
                delivery,
                breakdown,
                reported,
                parts,
                coverage,
                overdue,
                account,
                lacksReason,
                remarks,
                withholding,
                computation);
    }

    @Override
    public String toString() {
        return "IndicatorStanding[indicator=" + indicator
                + ", status=" + status
                + ", actual=" + actual
                + ", observedOn=" + observedOn
                + ", expected=" + expected
                + ", achievement=" + achievement
                + ", growth=" + growth
                + ", trend=" + trend
                + ", method=" + method
                + ", otherwise=" + otherwise
                + ", targets=" + targets
                + ", delivery=" + delivery
                + ", breakdown=" + breakdown
                + ", reported=" + reported
                + ", parts=" + parts
                + ", coverage=" + coverage
                + ", overdue=" + overdue
                + ", account=" + account
                + ", lacksReason=" + lacksReason
                + ", remarks=" + remarks
                + ", withholding=" + withholding
                + ", computation=" + computation
                + "]";
    }
}

package org.snitp.store;

import java.util.Objects;
import java.util.Optional;

/**
 * Which figures are meant: all of a plan, or those of some indicator, institution or period, at some point in time.
 *
 * @since 0.1.0
 */
public final class FigureQuery {

    private final String plan;
    private final Optional<String> indicator;
    private final Optional<String> reporter;
    private final AsOf asOf;
    private final boolean accepted;

    private FigureQuery(
            String plan, Optional<String> indicator, Optional<String> reporter, AsOf asOf, boolean accepted) {
        this.plan = plan;
        this.indicator = indicator;
        this.reporter = reporter;
        this.asOf = asOf;
        this.accepted = accepted;
    }

    /**
     * Returns all figures of a plan.
     *
     * @param plan the id of the plan
     */
    public static FigureQuery plan(String plan) {
        Objects.requireNonNull(plan, "plan");
        return new FigureQuery(plan, Optional.empty(), Optional.empty(), AsOf.NOW, false);
    }

    /** The id of the plan. */
    public String plan() {
        return plan;
    }

    /** The id of the indicator; absent for all. */
    public Optional<String> indicator() {
        return indicator;
    }

    /** The id of the reporting institution; absent for all. */
    public Optional<String> reporter() {
        return reporter;
    }

    /** The point in time. */
    public AsOf asOf() {
        return asOf;
    }

    /** Whether figures count only if they were accepted, or were recorded without a submission. */
    public boolean accepted() {
        return accepted;
    }

    /**
     * Returns those of one indicator.
     *
     * @param id the id of the indicator
     */
    public FigureQuery withIndicator(String id) {
        Objects.requireNonNull(id, "id");
        return new FigureQuery(plan, Optional.of(id), reporter, asOf, accepted);
    }

    /**
     * Returns those of one institution.
     *
     * @param id the id of the institution
     */
    public FigureQuery withReporter(String id) {
        Objects.requireNonNull(id, "id");
        return new FigureQuery(plan, indicator, Optional.of(id), asOf, accepted);
    }

    /** Returns those at a point in time. */
    public FigureQuery asOf(AsOf time) {
        Objects.requireNonNull(time, "time");
        return new FigureQuery(plan, indicator, reporter, time, accepted);
    }

    /** Returns those that were accepted, or were recorded without a submission. */
    public FigureQuery onlyAccepted() {
        return new FigureQuery(plan, indicator, reporter, asOf, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureQuery that
                && plan.equals(that.plan)
                && indicator.equals(that.indicator)
                && reporter.equals(that.reporter)
                && asOf.equals(that.asOf)
                && accepted == that.accepted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, indicator, reporter, asOf, accepted);
    }

    @Override
    public String toString() {
        return "FigureQuery[plan=" + plan + ", indicator=" + indicator + ", reporter=" + reporter + ", asOf=" + asOf
                + ", accepted=" + accepted + "]";
    }
}

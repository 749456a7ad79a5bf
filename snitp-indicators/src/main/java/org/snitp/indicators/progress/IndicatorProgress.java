package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;

/** The progress of an indicator on a day: its status for the achievement, its punctuality for the reports. */
public final class IndicatorProgress {
    private final String indicator;
    private final Status status;
    private final Yardstick yardstick;
    private final Optional<Status> otherwise;
    private final List<TargetAssessment> targets;
    private final Figure actual;
    private final Optional<LocalDate> observedOn;
    private final Figure expected;
    private final Figure achievement;
    private final CompoundGrowth growth;
    private final Optional<DeliveryProgress> delivery;
    private final Map<Map<String, String>, Figure> cells;
    private final Map<String, ReporterProgress> reporters;
    private final Coverage coverage;
    private final List<DuePeriod> overdue;
    private final Map<String, Coverage> owed;
    private final List<Remark> remarks;
    private final Optional<Measurement> latest;
    private final long superseded;
    private final Reporters responsible;
    private final Optional<Computation> computation;
    private final List<Measurement> computed;

    IndicatorProgress(
            String indicator,
            Status status,
            Yardstick yardstick,
            Optional<Status> otherwise,
            List<TargetAssessment> targets,
            Figure actual,
            Optional<LocalDate> observedOn,
            Figure expected,
            Figure achievement,
            CompoundGrowth growth,
            Optional<DeliveryProgress> delivery,
            Map<Map<String, String>, Figure> cells,
            Map<String, ReporterProgress> reporters,
            Coverage coverage,
            List<DuePeriod> overdue,
            Map<String, Coverage> owed,
            List<Remark> remarks,
            Optional<Measurement> latest,
            long superseded,
            Reporters responsible,
            Optional<Computation> computation,
            List<Measurement> computed) {
        SortedMap<Map<String, String>, Figure> ordered = new TreeMap<>(CellOrder.ORDER);
        ordered.putAll(cells);
        this.indicator = indicator;
        this.status = status;
        this.yardstick = yardstick;
        this.otherwise = otherwise;
        this.targets = List.copyOf(targets);
        this.actual = actual;
        this.observedOn = observedOn;
        this.expected = expected;
        this.achievement = achievement;
        this.growth = growth;
        this.delivery = delivery;
        this.cells = Collections.unmodifiableMap(ordered);
        this.reporters = Collections.unmodifiableMap(new LinkedHashMap<>(reporters));
        this.coverage = coverage;
        this.overdue = List.copyOf(overdue);
        this.owed = Collections.unmodifiableMap(new LinkedHashMap<>(owed));
        this.remarks = List.copyOf(remarks);
        this.latest = latest;
        this.superseded = superseded;
        this.responsible = responsible;
        this.computation = computation;
        this.computed = List.copyOf(computed);
    }

    /** Its id. */
    public String indicator() {
        return indicator;
    }

    /** The status, by the latest due target with a figure. */
    public Status status() {
        return status;
    }

    /** The method and the thresholds of the status. */
    public Yardstick yardstick() {
        return yardstick;
    }

    /** The status by the other method; absent if that gives none. */
    public Optional<Status> otherwise() {
        return otherwise;
    }

    /** The assessment of each target, by due date. */
    public List<TargetAssessment> targets() {
        return targets;
    }

    /** The current value: the one that counts against the target of the assessment. */
    public Figure actual() {
        return actual;
    }

    /** The day at whose end it was observed. */
    public Optional<LocalDate> observedOn() {
        return observedOn;
    }

    /** The value that the course to that target expects for the day of the observation. */
    public Figure expected() {
        return expected;
    }

    /** The achieved share of the planned change. */
    public Figure achievement() {
        return achievement;
    }

    /** The same as the ratio of growth rates. */
    public CompoundGrowth growth() {
        return growth;
    }

    /** The progress of a deliverable. */
    public Optional<DeliveryProgress> delivery() {
        return delivery;
    }

    /** The current value of each cell of its dimensions. */
    public Map<Map<String, String>, Figure> cells() {
        return cells;
    }

    /** If several institutions report a part each: the progress of each part, by the institution's id. */
    public Map<String, ReporterProgress> reporters() {
        return reporters;
    }

    /** How many of the due reports were submitted, from all institutions. */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * If a responsible institution has successors: how many of the due reports were submitted, by the id of the institution that
     * owes them, which is a successor for the time after an institution ended. Otherwise empty.
     */
    public Map<String, Coverage> owed() {
        return owed;
    }

    /** The ids of the institutions for which the indicator counts: those that are asked, and their successors that owe a report. */
    List<String> countingFor() {
        return Stream.concat(responsible.asked().stream(), owed.keySet().stream())
                .distinct()
                .toList();
    }

    /** The missing reports whose due date has passed, with the institutions that owe them. */
    public List<DuePeriod> overdue() {
        return overdue;
    }

    /** Remarks besides those of the figures. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** The measurement of the latest period that has ended, with its reason, note and evidence. */
    public Optional<Measurement> latest() {
        return latest;
    }

    /** How many figures have been replaced by later ones. */
    public long superseded() {
        return superseded;
    }

    /** How it is computed from other indicators; absent if it is reported itself. */
    public Optional<Computation> computation() {
        return computation;
    }

    /** Its computed figures, as measurements of the whole and of categories; none if it is reported itself. */
    public List<Measurement> computed() {
        return computed;
    }

    /** Who reports it; nobody if it is computed. */
    public Reporters responsible() {
        return responsible;
    }

    /** Returns the institution whose part a measurement is, as in the reporters; absent if it is of the whole. */
    public Optional<String> partOf(Measurement measurement) {
        Objects.requireNonNull(measurement, "measurement");
        return measurement.getReportedBy().flatMap(responsible::partOf).filter(reporters::containsKey);
    }

    /** The remarks that require action, including those of the figures. */
    public List<Remark> warnings() {
        return Stream.concat(Stream.of(remarks), figures().stream().map(Figure::remarks))
                .flatMap(List::stream)
                .filter(remark -> remark.kind().isWarning())
                .distinct()
                .toList();
    }

    /** The number of overdue reports: one for each period and institution that owes it. */
    public int overdueReports() {
        return overdue.stream().mapToInt(DuePeriod::reports).sum();
    }

    /** Whether everything due was submitted on time. */
    public Punctuality punctuality() {
        return Punctuality.of(
                coverage,
                overdue.size(),
                delivery.filter(what -> what.stage() == DeliveryProgress.Stage.LATE)
                        .isPresent());
    }

    /** Returns whether the result or a target was partial or missed, and no reason is given. Nobody is asked for one if it is computed. */
    public boolean lacksReason() {
        return resultLacksReason() || !unexplainedTargets().isEmpty();
    }

    /** Returns whether the result is partial or missed, and the latest report gives no reason. */
    public boolean resultLacksReason() {
        boolean behind = switch (status) {
            case AT_RISK, OFF_TRACK, MOVING_AWAY -> true;
            default -> delivery.filter(DeliveryProgress::isLate).isPresent();
        };
        return behind
                && computation.isEmpty()
                && latest.flatMap(Measurement::getReason).isEmpty();
    }

    /** The targets missed without a reason, except that of the latest report if its result lacks one. */
    public List<TargetAssessment> unexplainedTargets() {
        return targets.stream()
                .filter(target -> computation.isEmpty() && target.lacksReason())
                .filter(target -> !resultLacksReason() || !target.latest().equals(latest))
                .toList();
    }

    /**
     * The figures of the indicator as a whole, each of which can be {@linkplain Figure#explain explained}: actual,
     * expected, achievement, growth.
     */
    public List<Figure> figures() {
        return List.of(actual, expected, achievement, growth.ratio());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorProgress that
                && indicator.equals(that.indicator)
                && status.equals(that.status)
                && yardstick.equals(that.yardstick)
                && otherwise.equals(that.otherwise)
                && targets.equals(that.targets)
                && actual.equals(that.actual)
                && observedOn.equals(that.observedOn)
                && expected.equals(that.expected)
                && achievement.equals(that.achievement)
                && growth.equals(that.growth)
                && delivery.equals(that.delivery)
                && cells.equals(that.cells)
                && reporters.equals(that.reporters)
                && coverage.equals(that.coverage)
                && overdue.equals(that.overdue)
                && owed.equals(that.owed)
                && remarks.equals(that.remarks)
                && latest.equals(that.latest)
                && superseded == that.superseded
                && responsible.equals(that.responsible)
                && computation.equals(that.computation)
                && computed.equals(that.computed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                indicator,
                status,
                yardstick,
                otherwise,
                targets,
                actual,
                observedOn,
                expected,
                achievement,
                growth,
                delivery,
                cells,
                reporters,
                coverage,
                overdue,
                owed,
                remarks,
                latest,
                superseded,
                responsible,
                computation,
                computed);
    }

    @Override
    public String toString() {
        return "IndicatorProgress[indicator=" + indicator
                + ", status=" + status
                + ", yardstick=" + yardstick
                + ", otherwise=" + otherwise
                + ", targets=" + targets
                + ", actual=" + actual
                + ", observedOn=" + observedOn
                + ", expected=" + expected
                + ", achievement=" + achievement
                + ", growth=" + growth
                + ", delivery=" + delivery
                + ", cells=" + cells
                + ", reporters=" + reporters
                + ", coverage=" + coverage
                + ", overdue=" + overdue
                + ", owed=" + owed
                + ", remarks=" + remarks
                + ", latest=" + latest
                + ", superseded=" + superseded
                + ", responsible=" + responsible
                + ", computation=" + computation
                + ", computed=" + computed
                + "]";
    }
}

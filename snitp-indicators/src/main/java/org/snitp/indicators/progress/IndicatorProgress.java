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
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;

/**
 * The progress of an indicator on a day: its status for the achievement, its punctuality for the reports.
 *
 * @param indicator its id
 * @param status the status, by the latest due target with a figure
 * @param yardstick the method and the thresholds of the status
 * @param otherwise the status by the other method; absent if that gives none
 * @param targets the assessment of each target, by due date
 * @param actual the current value: the one that counts against the target of the assessment
 * @param observedOn the day at whose end it was observed
 * @param expected the value that the course to that target expects for the day of the observation
 * @param achievement the achieved share of the planned change
 * @param growth the same as the ratio of growth rates
 * @param delivery the progress of a deliverable
 * @param cells the current value of each cell of its dimensions
 * @param reporters if several institutions report a part each: the progress of each part, by the institution's id
 * @param coverage how many of the due reports were submitted, from all institutions
 * @param overdue the missing reports whose due date has passed, with the institutions that owe them
 * @param remarks remarks besides those of the figures
 * @param latest the measurement of the latest period that has ended, with its reason, note and evidence
 * @param superseded how many figures have been replaced by later ones
 */
public record IndicatorProgress(
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
        List<Remark> remarks,
        Optional<Measurement> latest,
        long superseded) {

    /** Copies the collections. Cells and institutions keep their order. */
    public IndicatorProgress {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(yardstick, "yardstick");
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(observedOn, "observedOn");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(reporters, "reporters");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(overdue, "overdue");
        Objects.requireNonNull(remarks, "remarks");
        Objects.requireNonNull(latest, "latest");
        SortedMap<Map<String, String>, Figure> ordered = new TreeMap<>(CellOrder.ORDER);
        ordered.putAll(cells);
        cells = Collections.unmodifiableMap(ordered);
        targets = List.copyOf(targets);
        reporters = Collections.unmodifiableMap(new LinkedHashMap<>(reporters));
        overdue = List.copyOf(overdue);
        remarks = List.copyOf(remarks);
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

    /** Returns whether the result or a target was partial or missed, and no reason is given. */
    public boolean lacksReason() {
        return resultLacksReason() || !unexplainedTargets().isEmpty();
    }

    /** Returns whether the result is partial or missed, and the latest report gives no reason. */
    public boolean resultLacksReason() {
        boolean behind = switch (status) {
            case AT_RISK, OFF_TRACK, MOVING_AWAY -> true;
            default -> delivery.filter(DeliveryProgress::isLate).isPresent();
        };
        return behind && latest.flatMap(Measurement::getReason).isEmpty();
    }

    /** The targets missed without a reason, except that of the latest report if its result lacks one. */
    public List<TargetAssessment> unexplainedTargets() {
        return targets.stream()
                .filter(TargetAssessment::lacksReason)
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
}

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
 * How an indicator stands on a day: what is reached, as its status, and what is overdue, as its punctuality.
 *
 * @param indicator its id
 * @param status how it stands, seen from the latest due target of which there is a figure
 * @param yardstick by what the status is told
 * @param otherwise the status that the other method would tell; absent where it says nothing
 * @param targets how each target stands, in the order in which they are due
 * @param actual what is reached: what counts against the target by which it is judged
 * @param observedOn the day at whose end that was observed
 * @param expected what the course to that target says for the day of the observation
 * @param achievement the share of the planned change that is reached
 * @param growth the same by the ratio of growth rates
 * @param delivery for a deliverable: how far it has come
 * @param cells what is reached in each cell of its dimensions
 * @param reporters where several institutions report a part each: how each part stands, by the institution's id
 * @param coverage how much was reported of what was due, from all institutions
 * @param overdue the reports that are not there and whose last day has passed, with the institutions that owe them
 * @param remarks what is to be known beside the figures' own remarks
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

    /** Copies the collections; cells and institutions keep their order. */
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

    /** The remarks about which somebody should do something, those of the figures included. */
    public List<Remark> warnings() {
        return Stream.concat(Stream.of(remarks), figures().stream().map(Figure::remarks))
                .flatMap(List::stream)
                .filter(remark -> remark.kind().isWarning())
                .distinct()
                .toList();
    }

    /** How many reports are overdue: of a period, one from each institution that owes it. */
    public int overdueReports() {
        return overdue.stream().mapToInt(DuePeriod::reports).sum();
    }

    /** Whether what was due is there, in time. */
    public Punctuality punctuality() {
        return Punctuality.of(
                coverage,
                overdue.size(),
                delivery.filter(what -> what.stage() == DeliveryProgress.Stage.LATE)
                        .isPresent());
    }

    /** Returns whether the result is partial or missed, or a target was, and nobody says why. */
    public boolean lacksReason() {
        return resultLacksReason() || !unexplainedTargets().isEmpty();
    }

    /** Returns whether the result is partial or missed, and the latest report does not say why. */
    public boolean resultLacksReason() {
        boolean behind = switch (status) {
            case AT_RISK, OFF_TRACK, MOVING_AWAY -> true;
            default -> delivery.filter(DeliveryProgress::isLate).isPresent();
        };
        return behind && latest.flatMap(Measurement::getReason).isEmpty();
    }

    /** The targets that were missed without a reason, but for that of the latest report where its result lacks one. */
    public List<TargetAssessment> unexplainedTargets() {
        return targets.stream()
                .filter(TargetAssessment::lacksReason)
                .filter(target -> !resultLacksReason() || !target.latest().equals(latest))
                .toList();
    }

    /**
     * The figures of the indicator as a whole, each of which can be {@linkplain Figure#explain explained}: actual, expected,
     * achievement, growth.
     */
    public List<Figure> figures() {
        return List.of(actual, expected, achievement, growth.ratio());
    }
}

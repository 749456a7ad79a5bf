package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Milestone;

/** Compares the reported deliveries of a target with the milestone of the action that the target is. */
final class MilestoneDelivery {

    private final Optional<Milestone> milestone;

    /** The day on which the milestone was met, as far as it had come. */
    private final Optional<LocalDate> met;

    private final Reports reports;
    private final List<Remark> remarks = new ArrayList<>();
    private boolean contradicted;

    /**
     * Prepares the comparison.
     *
     * @param milestone the milestone that the target names, as it counts on the day
     * @param reports the reports on the target
     * @param asOf the day
     */
    MilestoneDelivery(Optional<Milestone> milestone, Reports reports, LocalDate asOf) {
        this.milestone = milestone;
        this.met = milestone.flatMap(Milestone::getMet).filter(day -> !day.isAfter(asOf));
        this.reports = reports;
    }

    /**
     * Returns the progress that both say together: delivered if either of them says so and the other one does not contradict
     * it, on the later day.
     */
    DeliveryProgress decide(DeliveryProgress reported) {
        if (milestone.isEmpty()) {
            return reported;
        }
        Optional<LocalDate> delivered = reported.deliveredOn();
        if (met.isEmpty()) {
            delivered.ifPresent(day -> tell(Remark.Kind.MILESTONE_OPEN, "day", day.toString()));
            return reported;
        }
        if (delivered.isPresent()) {
            if (!delivered.equals(met)) {
                tell(Remark.Kind.MILESTONE_OTHER_DAY, "other", delivered.get().toString());
            }
            return delivered.get().isBefore(met.get()) ? metOn(met.get(), reported) : reported;
        }
        Optional<Measurement> open = open(met.get());
        if (open.isPresent()) {
            contradicted = true;
            tell(
                    Remark.Kind.MILESTONE_CONTRADICTED,
                    "period",
                    open.get().getPeriod().toString());
            return reported;
        }
        tell(Remark.Kind.MILESTONE_MET, "day", met.get().toString());
        return metOn(met.get(), reported);
    }

    /** The last report of a period that ends on the day or later, and does not say that everything was delivered. */
    private Optional<Measurement> open(LocalDate day) {
        return reports.measurements()
                .filter(report -> report.getDelivery()
                        .filter(state -> state != DeliveryState.DELIVERED)
                        .isPresent())
                .filter(report -> !report.getPeriod().getEnd().isBefore(day))
                .max(Comparator.comparing(report -> report.getPeriod().getEnd()));
    }

    private static DeliveryProgress metOn(LocalDate day, DeliveryProgress reported) {
        long late = Math.max(0, ChronoUnit.DAYS.between(reported.due(), day));
        return new DeliveryProgress(
                late > 0 ? DeliveryProgress.Stage.DELIVERED_LATE : DeliveryProgress.Stage.DELIVERED,
                Optional.of(day),
                reported.due(),
                late,
                reported.evidence(),
                reported.links());
    }

    private void tell(Remark.Kind kind, String name, String value) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("milestone", milestone.orElseThrow().getId());
        met.ifPresent(day -> arguments.put("day", day.toString()));
        arguments.put(name, value);
        remarks.add(new Remark(kind, arguments));
    }

    /** Returns whether a report contradicts the milestone, so that nothing can be judged. */
    boolean isContradicted() {
        return contradicted;
    }

    List<Remark> remarks() {
        return remarks;
    }
}

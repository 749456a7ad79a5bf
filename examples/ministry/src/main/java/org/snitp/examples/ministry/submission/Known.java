package org.snitp.examples.ministry.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;

/**
 * What is known before a form is read.
 *
 * @param figures the figures that the institution reported before
 * @param statuses what it reported on actions for the same period
 * @param others the reports on actions that count, of other institutions and periods
 */
record Known(MeasurementSet figures, ActionStatusReport statuses, List<ActionStatusReport> others) {

    /** Copies the list. */
    Known {
        others = List.copyOf(others);
    }

    /**
     * Returns the same without what was reported on actions on a day: who corrects it on that day says it instead, and not besides.
     */
    Known before(LocalDate day) {
        ActionStatusReport earlier = statuses.withStatuses(statuses.getStatuses().stream()
                        .filter(one -> !one.getReportedOn().equals(Optional.of(day)))
                        .toList())
                .withExpenditures(statuses.getExpenditures().stream()
                        .filter(one -> !one.getReportedOn().equals(Optional.of(day)))
                        .toList());
        return new Known(figures, earlier, others);
    }

    /**
     * Returns reports with those of a day that none of them replaces: what is not answered any more stays as it was said.
     *
     * @param after the reports that were made of {@link #before} and a form
     */
    ActionStatusReport completed(ActionStatusReport after, LocalDate day) {
        return after.withStatuses(completed(
                        after.getStatuses(),
                        statuses.getStatuses(),
                        one -> List.of(one.getAction(), one.getReportedOn()),
                        one -> one.getReportedOn().equals(Optional.of(day))))
                .withExpenditures(completed(
                        after.getExpenditures(),
                        statuses.getExpenditures(),
                        one -> List.of(one.getAction(), one.getSource(), one.getCurrency(), one.getReportedOn()),
                        one -> one.getReportedOn().equals(Optional.of(day))));
    }

    private static <T> List<T> completed(
            List<T> after, List<T> known, Function<T, List<Object>> key, Predicate<T> ofDay) {
        List<T> all = new ArrayList<>(after);
        List<List<Object>> keys = after.stream().map(key).toList();
        known.stream()
                .filter(ofDay)
                .filter(one -> !keys.contains(key.apply(one)))
                .forEach(all::add);
        return all;
    }
}

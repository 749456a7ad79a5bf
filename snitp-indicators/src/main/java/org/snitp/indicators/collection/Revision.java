package org.snitp.indicators.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ReportedFigure;

/** Replaces an earlier report by a later one without losing it. */
final class Revision {

    /** Orders by the day of the report; reports without a date come first. */
    static final Comparator<ReportedFigure> BY_DAY =
            Comparator.comparing(figure -> figure.getReportedOn().orElse(LocalDate.MIN));

    private Revision() {}

    /** Returns a measurement that lists as earlier the known one and all figures that this one replaced. */
    static Measurement replace(Measurement known, Measurement later) {
        List<EarlierFigure> earlier = new ArrayList<>(known.getEarlier());
        earlier.add(earlier(known));
        earlier.addAll(later.getEarlier());
        return later.withEarlier(earlier);
    }

    /** Returns the known measurement with an older report added to its earlier figures, ordered by day. */
    static Measurement fileAsEarlier(Measurement known, Measurement older) {
        List<EarlierFigure> earlier = new ArrayList<>(known.getEarlier());
        earlier.addAll(older.getEarlier());
        earlier.add(earlier(older));
        earlier.sort(BY_DAY);
        return known.withEarlier(earlier);
    }

    /** Returns whether a report is among the earlier figures of a measurement. */
    static boolean isAmongEarlier(Measurement reported, Measurement known) {
        return known.getEarlier().stream()
                .anyMatch(earlier -> earlier.getReportedOn().equals(reported.getReportedOn())
                        && Sameness.saysTheSame(earlier, reported));
    }

    /** Returns whether a report is older than another; an undated report is older than any. */
    static boolean isOlder(Measurement reported, Measurement known) {
        return BY_DAY.compare(reported, known) < 0;
    }

    /** Returns a measurement with the reporter of its set, unless it names its own. */
    static Measurement reportedBy(Measurement measurement, Optional<String> reporter) {
        return measurement.getReportedBy().isPresent() ? measurement : measurement.withReportedBy(reporter);
    }

    /** Restores a replaced figure as the measurement that it was. */
    static Measurement restore(Measurement later, EarlierFigure figure, LocalDate day) {
        return Measurement.builder()
                .from((ReportedFigure) figure)
                .indicator(later.getIndicator())
                .period(later.getPeriod())
                .dimensions(later.getDimensions())
                .withdrawn(figure.getWithdrawn()
                        .filter(withdrawal -> !withdrawal.getDate().isAfter(day)))
                .reportedBy(figure.getReportedBy().or(later::getReportedBy))
                .build();
    }

    private static EarlierFigure earlier(Measurement measurement) {
        return EarlierFigure.builder().from((ReportedFigure) measurement).build();
    }
}

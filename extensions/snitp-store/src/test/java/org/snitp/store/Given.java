package org.snitp.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** Figures and actors of tests. */
final class Given {

    static final String PLAN = "p";
    static final Actor ANA = Actor.coordinator("ana");

    private Given() {}

    /** An actor of an institution. */
    static Actor of(String institution) {
        return Actor.of("user of " + institution, institution);
    }

    /** A figure of the indicator {@code i}. */
    static Measurement figure(String reporter, String period, String value, String reportedOn) {
        return Measurement.builder()
                .indicator("i")
                .period(Period.parse(period))
                .value(new BigDecimal(value))
                .reportedBy(reporter)
                .reportedOn(LocalDate.parse(reportedOn))
                .build();
    }

    static NewFigures figures(Measurement... measurements) {
        return NewFigures.of(PLAN, java.util.List.of(measurements));
    }

    static FigureQuery all() {
        return FigureQuery.plan(PLAN);
    }
}

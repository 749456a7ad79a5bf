package org.snitp.model;

import java.time.LocalDate;
import java.util.Optional;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.time.Period;

/** Says what a report on a period means on a day. */
final class ReportDay {

    private ReportDay() {}

    /** Returns whether a report was known on a day: it had been made, or, if its day is not stated, its period was over. */
    static boolean isKnown(Optional<Period> period, Optional<LocalDate> reportedOn, LocalDate day) {
        Optional<LocalDate> made = reportedOn.or(() -> period.map(Period::getEnd));
        return made.isEmpty() || !made.get().isAfter(day);
    }

    /** Returns whether a report is about the time up to a day: its period was over, or it had been made. */
    static boolean isAbout(Optional<Period> period, Optional<LocalDate> reportedOn, LocalDate day) {
        return (period.isEmpty() && reportedOn.isEmpty())
                || period.filter(asked -> !asked.getEnd().isAfter(day)).isPresent()
                || reportedOn.filter(made -> !made.isAfter(day)).isPresent();
    }

    /** Returns whether a report had been withdrawn by a day. */
    static boolean isWithdrawn(Optional<Withdrawal> withdrawal, LocalDate day) {
        return withdrawal
                .map(Withdrawal::getDate)
                .filter(gone -> !gone.isAfter(day))
                .isPresent();
    }
}

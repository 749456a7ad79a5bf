package org.snitp.cli;

import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How long after its period a report is in time. The option overrides the plan. */
final class GraceOption {

    /** Parses a number of days, from 0, or a duration as in a plan. */
    static final class Days implements ITypeConverter<Period> {

        @Override
        public Period convert(String text) {
            if (text.matches("[0-9]{1,5}")) {
                return Period.ofDays(Integer.parseInt(text));
            }
            if (!text.matches("P[0-9YMWD]{2,12}")) {
                throw new TypeConversionException(text);
            }
            try {
                return Period.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException(text);
            }
        }
    }

    @Option(names = "--grace", paramLabel = "DAYS", converter = Days.class, descriptionKey = "grace", order = 20)
    private Optional<Period> grace = Optional.empty();

    /** Returns the calendar of a bundle. */
    ReportingCalendar calendar(Bundle bundle) {
        return grace.map(asked -> ReportingCalendar.of(bundle, asked)).orElseGet(() -> ReportingCalendar.of(bundle));
    }

    /** The requested value. */
    Optional<Period> asked() {
        return grace;
    }
}

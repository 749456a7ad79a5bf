package org.snitp.measurements;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.indicators.progress.PlainFigure.Kind;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.rule.ReportDays;

/** Reads the figures of rows, if they are plain. */
final class CompactFigures {

    private final FastPathColumns columns;
    private final PlainNumber first;
    private final PlainNumber second;
    private final DayText reportDays = new DayText();
    private final DayText deliveryDays = new DayText();
    private final CharSequenceMap<String> institutions = new CharSequenceMap<>();
    private final CharSequenceMap<DeliveryState> states = new CharSequenceMap<>();

    /** The last day that is not in the future. */
    private final int latest;

    CompactFigures(CsvHead head, FastPathColumns columns, Set<String> institutions, ReadOptions options) {
        Limits limits = options.limits();
        this.columns = columns;
        this.latest = options.today()
                .map(today -> (int) ReportDays.latest(today).toEpochDay())
                .orElse(Integer.MAX_VALUE);
        this.first = new PlainNumber(head.decimalMark(), limits.numberLength());
        this.second = new PlainNumber(head.decimalMark(), limits.numberLength());
        institutions.stream().filter(FastPathRules::isCode).forEach(id -> this.institutions.add(id, id));
        for (DeliveryState state : DeliveryState.values()) {
            states.add(EnumTerms.of(state), state);
        }
    }

    /** Returns the figure of a row, or null if it is not plain. */
    @Nullable
    PlainFigure read(CsvRow row, PeriodDays period) {
        String reporter = "";
        if (FastPathColumns.has(row, columns.reportedBy)) {
            reporter = institutions.find(row.characters(), row.start(columns.reportedBy), row.end(columns.reportedBy));
        }
        int day = day(row, columns.reportedOn, reportDays);
        return reporter == null || day == DayText.NONE || !isReportable(period, day)
                ? null
                : read(row, period, reporter, day);
    }

    /**
     * Returns whether a report of a day is certainly neither in the future nor before the end or the beginning of its
     * period.
     */
    private boolean isReportable(PeriodDays period, int day) {
        return day == PlainFigure.NO_DAY ? period.firstDay() <= latest : period.lastDay() <= day && day <= latest;
    }

    private @Nullable PlainFigure read(CsvRow row, PeriodDays period, String reporter, int day) {
        boolean value = FastPathColumns.has(row, columns.value);
        boolean weight = FastPathColumns.has(row, columns.weight);
        boolean above = FastPathColumns.has(row, columns.numerator);
        boolean below = FastPathColumns.has(row, columns.denominator);
        boolean delivery = FastPathColumns.has(row, columns.delivery);
        boolean delivered = FastPathColumns.has(row, columns.deliveredOn);
        if (value && !above && !below && !delivery && !delivered) {
            boolean read = read(row, columns.value, first) && (!weight || read(row, columns.weight, second));
            return read ? numbers(period, weight ? Kind.WEIGHTED : Kind.VALUE, reporter, day) : null;
        }
        if (above && below && !value && !weight && !delivery && !delivered) {
            boolean read = read(row, columns.numerator, first) && read(row, columns.denominator, second);
            return read ? numbers(period, Kind.FRACTION, reporter, day) : null;
        }
        return delivery && !value && !weight && !above && !below ? delivery(row, period, reporter, day) : null;
    }

    private static boolean read(CsvRow row, int column, PlainNumber number) {
        return number.read(row.characters(), row.start(column), row.end(column));
    }

    private PlainFigure numbers(PeriodDays period, Kind kind, String reporter, int day) {
        return kind == Kind.VALUE
                ? PlainFigure.ofValue(period.period(), first.unscaled(), first.scale(), reporter, day)
                : new PlainFigure(
                        period.period(),
                        kind,
                        first.unscaled(),
                        first.scale(),
                        second.unscaled(),
                        second.scale(),
                        reporter,
                        day);
    }

    private @Nullable PlainFigure delivery(CsvRow row, PeriodDays period, String reporter, int day) {
        DeliveryState state = states.find(row.characters(), row.start(columns.delivery), row.end(columns.delivery));
        int on = day(row, columns.deliveredOn, deliveryDays);
        return state == null || on == DayText.NONE || on > latest
                ? null
                : PlainFigure.ofDelivery(period.period(), state, on, reporter, day);
    }

    private static int day(CsvRow row, int column, DayText days) {
        return FastPathColumns.has(row, column)
                ? days.read(row.characters(), row.start(column), row.end(column))
                : PlainFigure.NO_DAY;
    }
}

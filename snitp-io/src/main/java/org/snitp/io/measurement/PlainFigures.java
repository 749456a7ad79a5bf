package org.snitp.io.measurement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.indicators.progress.PlainFigure.Kind;
import org.snitp.io.Limits;
import org.snitp.io.shape.Terms;
import org.snitp.model.measurement.DeliveryState;

/** Reads the figures of rows, where they are plain. */
final class PlainFigures {

    private final PlainColumns columns;
    private final PlainNumber first;
    private final PlainNumber second;
    private final DayText reportDays = new DayText();
    private final DayText deliveryDays = new DayText();
    private final TextTable<String> institutions = new TextTable<>();
    private final TextTable<DeliveryState> states = new TextTable<>();

    PlainFigures(CsvHead head, PlainColumns columns, Set<String> institutions, Limits limits) {
        this.columns = columns;
        this.first = new PlainNumber(head.decimalMark(), limits.numberLength());
        this.second = new PlainNumber(head.decimalMark(), limits.numberLength());
        institutions.stream().filter(SureRules::isCode).forEach(id -> this.institutions.add(id, id));
        for (DeliveryState state : DeliveryState.values()) {
            states.add(Terms.of(state), state);
        }
    }

    /** Returns the figure of a row, or null where it is not plain. */
    @Nullable
    PlainFigure read(CsvRow row, KnownPeriod period) {
        String reporter = "";
        if (PlainColumns.has(row, columns.reportedBy)) {
            reporter = institutions.find(row.characters(), row.start(columns.reportedBy), row.end(columns.reportedBy));
        }
        int day = day(row, columns.reportedOn, reportDays);
        boolean early = day != PlainFigure.NO_DAY && day < period.firstDay();
        return reporter == null || early || day == DayText.NONE ? null : read(row, period, reporter, day);
    }

    private @Nullable PlainFigure read(CsvRow row, KnownPeriod period, String reporter, int day) {
        boolean value = PlainColumns.has(row, columns.value);
        boolean weight = PlainColumns.has(row, columns.weight);
        boolean above = PlainColumns.has(row, columns.numerator);
        boolean below = PlainColumns.has(row, columns.denominator);
        boolean delivery = PlainColumns.has(row, columns.delivery);
        boolean delivered = PlainColumns.has(row, columns.deliveredOn);
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

    private PlainFigure numbers(KnownPeriod period, Kind kind, String reporter, int day) {
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

    private @Nullable PlainFigure delivery(CsvRow row, KnownPeriod period, String reporter, int day) {
        DeliveryState state = states.find(row.characters(), row.start(columns.delivery), row.end(columns.delivery));
        int on = day(row, columns.deliveredOn, deliveryDays);
        return state == null || on == DayText.NONE
                ? null
                : PlainFigure.ofDelivery(period.period(), state, on, reporter, day);
    }

    private static int day(CsvRow row, int column, DayText days) {
        return PlainColumns.has(row, column)
                ? days.read(row.characters(), row.start(column), row.end(column))
                : PlainFigure.NO_DAY;
    }
}

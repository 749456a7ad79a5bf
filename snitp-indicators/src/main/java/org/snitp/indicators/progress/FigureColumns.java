package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.PlainFigure.Kind;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * Plain figures in packed form: two 64-bit numbers each, and further columns only if a series needs them. This keeps ten
 * million rows within a small heap. The two numbers are adjacent, because memory access dominates the time of folding; a
 * series is a subclass for the same reason. See ADR 0029.
 */
abstract class FigureColumns {

    private static final int FIRST_CAPACITY = 2;
    private static final List<Kind> KINDS = List.of(Kind.values());

    /** The layout of the second number: the period, the kind, the scale and the day of the report. */
    private static final int PERIOD_SHIFT = 44;

    /** In place of the number of a period that is too large; it is stored beside. */
    private static final int LARGE = 0xF_FFFF;

    private static final int KIND_SHIFT = 40;
    private static final int SCALE_SHIFT = 32;
    private static final int KIND_MASK = 0xF;

    /** Shared by all columns, of which there may be a million. */
    private static final long[] NO_NUMBERS = {};

    private static final byte[] NO_SCALES = {};
    private static final int[] NO_PERIODS = {};

    private int size;

    /** The first number of each figure, followed by its packed second number. */
    private long[] data = new long[FIRST_CAPACITY * 2];

    /** The second values, allocated on first use: most series have none. */
    private long[] seconds = NO_NUMBERS;

    private byte[] secondScales = NO_SCALES;

    /** The numbers of weeks, days and ranges, allocated on first use. */
    private int[] largePeriods = NO_PERIODS;

    int size() {
        return size;
    }

    /** Adds a slot for a period; its other data must then be set. */
    final int extend(int period) {
        if (size * 2 == data.length) {
            data = Arrays.copyOf(data, size * 4);
        }
        boolean large = period < 0 || period >= LARGE;
        data[size * 2 + 1] = (long) (large ? LARGE : period) << PERIOD_SHIFT;
        if (large) {
            if (largePeriods.length <= size) {
                largePeriods = Arrays.copyOf(largePeriods, data.length / 2);
            }
            largePeriods[size] = period;
        }
        return size++;
    }

    final void set(int at, PlainFigure figure) {
        data[at * 2] = figure.first();
        data[at * 2 + 1] = (data[at * 2 + 1] >>> PERIOD_SHIFT << PERIOD_SHIFT)
                | (long) KINDS.indexOf(figure.kind()) << KIND_SHIFT
                | (figure.firstScale() & 0xFFL) << SCALE_SHIFT
                | (figure.reportedOn() & 0xFFFF_FFFFL);
        if (figure.kind() != Kind.VALUE) {
            if (seconds.length <= at) {
                seconds = Arrays.copyOf(seconds, data.length / 2);
                secondScales = Arrays.copyOf(secondScales, data.length / 2);
            }
            seconds[at] = figure.second();
            secondScales[at] = figure.secondScale();
        }
    }

    int periodCode(int at) {
        int code = (int) (data[at * 2 + 1] >>> PERIOD_SHIFT);
        return code == LARGE ? largePeriods[at] : code;
    }

    /** Returns the index of a period, or a negative number; the periods must be sorted. */
    int search(int code) {
        int from = 0;
        int to = size - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int found = periodCode(middle);
            if (found == code) {
                return middle;
            }
            if (found < code) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    Period period(int at) {
        return PeriodCodes.period(periodCode(at));
    }

    Kind kind(int at) {
        return KINDS.get((int) (data[at * 2 + 1] >>> KIND_SHIFT) & KIND_MASK);
    }

    long first(int at) {
        return data[at * 2];
    }

    byte firstScale(int at) {
        return (byte) (data[at * 2 + 1] >>> SCALE_SHIFT);
    }

    int day(int at) {
        return (int) data[at * 2 + 1];
    }

    /** Returns a figure, with the reporter of the series. */
    PlainFigure figure(int at, String reporter) {
        boolean two = kind(at) != Kind.VALUE;
        return new PlainFigure(
                period(at),
                kind(at),
                first(at),
                firstScale(at),
                two ? seconds[at] : 0,
                two ? secondScales[at] : 0,
                reporter,
                day(at));
    }

    /** Returns the figures of an entry of the series. */
    Entry entry(int at, Optional<MeasureType> type) {
        BigDecimal first = BigDecimal.valueOf(first(at), firstScale(at));
        return switch (kind(at)) {
            case VALUE -> Entry.ofValue(period(at), first);
            case WEIGHTED -> Entry.ofWeighted(period(at), first, second(at), type);
            case FRACTION -> Entry.ofFraction(period(at), first, second(at));
            case DELIVERY -> Entry.empty(period(at), false);
        };
    }

    private BigDecimal second(int at) {
        return BigDecimal.valueOf(seconds[at], secondScales[at]);
    }

    /** Returns the measurement that is equal to a figure. */
    static Measurement measurement(String indicator, Map<String, String> cell, PlainFigure figure) {
        Measurement.Builder builder = Measurement.builder()
                .indicator(indicator)
                .period(figure.period())
                .dimensions(cell)
                .reportedBy(Optional.of(figure.reportedBy()).filter(id -> !id.isEmpty()))
                .reportedOn(dated(figure.reportedOn()));
        BigDecimal first = BigDecimal.valueOf(figure.first(), figure.firstScale());
        BigDecimal second = BigDecimal.valueOf(figure.second(), figure.secondScale());
        switch (figure.kind()) {
            case VALUE -> builder.value(first);
            case WEIGHTED -> builder.value(first).weight(second);
            case FRACTION -> builder.numerator(first).denominator(second);
            case DELIVERY -> builder.delivery(figure.state()).deliveredOn(dated((int) figure.second()));
        }
        return builder.build();
    }

    static Optional<LocalDate> dated(int epochDay) {
        return epochDay == PlainFigure.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }
}

package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.PlainFigure.Kind;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * Plain figures side by side, a column for each of their parts: about 30 bytes for a value, where an object of its own takes
 * 60, and a measurement some hundreds. That is what lets ten million rows be folded in a heap of 64 MiB.
 */
final class FigureColumns {

    private static final int FIRST_CAPACITY = 4;
    private static final Kind[] KINDS = Kind.values();
    private static final DeliveryState[] STATES = DeliveryState.values();

    private int size;
    private int[] periods = new int[FIRST_CAPACITY];
    private byte[] kinds = new byte[FIRST_CAPACITY];
    private long[] firsts = new long[FIRST_CAPACITY];
    private byte[] firstScales = new byte[FIRST_CAPACITY];
    private int[] days = new int[FIRST_CAPACITY];
    private String[] reporters = new String[FIRST_CAPACITY];

    /** The second numbers, once there is one: most series have none. */
    private long[] seconds = {};

    private byte[] secondScales = {};

    int size() {
        return size;
    }

    /** Adds a place for a period; what is at it is not defined until it is set. */
    int append(int period) {
        if (size == periods.length) {
            grow(size * 2);
        }
        periods[size] = period;
        return size++;
    }

    private void grow(int capacity) {
        periods = Arrays.copyOf(periods, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        firsts = Arrays.copyOf(firsts, capacity);
        firstScales = Arrays.copyOf(firstScales, capacity);
        days = Arrays.copyOf(days, capacity);
        reporters = Arrays.copyOf(reporters, capacity);
        if (seconds.length > 0) {
            growSeconds(capacity);
        }
    }

    private void growSeconds(int capacity) {
        seconds = Arrays.copyOf(seconds, capacity);
        secondScales = Arrays.copyOf(secondScales, capacity);
    }

    void set(int at, PlainFigure figure) {
        kinds[at] = (byte) figure.kind().ordinal();
        firsts[at] = figure.first();
        firstScales[at] = figure.firstScale();
        days[at] = figure.reportedOn();
        reporters[at] = figure.reportedBy();
        if (figure.kind() != Kind.VALUE) {
            if (seconds.length == 0) {
                growSeconds(periods.length);
            }
            seconds[at] = figure.second();
            secondScales[at] = figure.secondScale();
        }
    }

    int periodCode(int at) {
        return periods[at];
    }

    /** Returns the place of a period, or a negative number; the periods must be in order. */
    int search(int code) {
        return Arrays.binarySearch(periods, 0, size, code);
    }

    Period period(int at) {
        return PeriodCodes.period(periods[at]);
    }

    Kind kind(int at) {
        return KINDS[kinds[at]];
    }

    long first(int at) {
        return firsts[at];
    }

    byte firstScale(int at) {
        return firstScales[at];
    }

    int day(int at) {
        return days[at];
    }

    String reporter(int at) {
        return reporters[at];
    }

    PlainFigure figure(int at) {
        boolean two = kind(at) != Kind.VALUE;
        return new PlainFigure(
                period(at),
                kind(at),
                firsts[at],
                firstScales[at],
                two ? seconds[at] : 0,
                two ? secondScales[at] : 0,
                reporters[at],
                days[at]);
    }

    /** Returns the measurement that says what a figure says. */
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
            case DELIVERY -> builder.delivery(STATES[(int) figure.first()]).deliveredOn(dated((int) figure.second()));
        }
        return builder.build();
    }

    static Optional<LocalDate> dated(int epochDay) {
        return epochDay == PlainFigure.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
    }
}

package org.snitp.measurements.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.indicators.progress.PlainFigure.Kind;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.options.Limits;
import org.snitp.measurements.internal.bytes.ByteInput;
import org.snitp.measurements.internal.bytes.ByteOutput;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeFormatException;

/**
 * The input for progress as bytes. Equal accumulators have equal bytes, however they were made; what is read from the bytes is equal
 * to what was written.
 *
 * <pre>{@code
 * byte[] state = ProgressState.toBytes(folded);
 * ProgressAccumulator all = ProgressState.read(state, Limits.DEFAULT).merge(others);
 * }</pre>
 *
 * <p>The format, version 1 (ADR 0054). Numbers are in groups of seven bits, the lowest first, of which all but the last have the highest bit
 * set; signed numbers are first made {@code 2n} or {@code -2n - 1}. A text is 0, the number of its bytes and its bytes in UTF-8 at its
 * first occurrence, and then its number among all texts, from 1.
 *
 * <ol>
 * <li>{@code SNPA}, and the version as a byte;
 * <li>the number of series, and each: the indicator, the number of dimensions, each dimension with its category, the institution, the number of
 * figures, and each figure: its period as a text of SDMX, and what it is;
 * <li>of numbers only: {@code 1 + kind} (value, weighted, fraction, delivery), the first number and its scale, but for a value
 * the second ones too, and the day of the report; of anything else: 0, the number of languages, each of them, the official one first, and the number of
 * bytes and the bytes of the measurement in the JSON of documents;
 * <li>how many figures it has replaced and, if there are some, the first day of a report;
 * <li>CRC-32C of all that.
 * </ol>
 *
 * <p>A day is 0 if unknown, or 1 and its signed number from 1970. Series are in the order of indicator, cell and institution, and
 * figures in that of the first day, the last day and the text of their periods.
 *
 * @since 0.1.0
 */
public final class ProgressState {

    private static final String WHAT = "a state of progress";
    private static final String MAGIC = "SNPA";
    private static final int VERSION = 1;
    private static final List<Kind> KINDS = List.of(Kind.values());

    private ProgressState() {}

    /**
     * Returns an accumulator as bytes.
     *
     * @throws IllegalArgumentException if a text contains half of a surrogate pair, or if a measurement that was built in code has a value
     *     that no document can have
     */
    public static byte[] toBytes(ProgressAccumulator measurements) {
        Objects.requireNonNull(measurements, "measurements");
        ByteOutput out = new ByteOutput(MAGIC, VERSION);
        List<FigureSeries> all = measurements.series();
        out.number(all.size());
        all.forEach(series -> write(series, out));
        return out.finish();
    }

    private static void write(FigureSeries series, ByteOutput out) {
        out.text(series.indicator());
        SortedMap<String, String> cell = new TreeMap<>(series.cell());
        out.number(cell.size());
        cell.forEach((dimension, category) -> {
            out.text(dimension);
            out.text(category);
        });
        out.text(series.reporter());
        out.number(series.size());
        IntStream.range(0, series.size())
                .boxed()
                .sorted((one, other) -> PeriodOrder.ORDER.compare(series.period(one), series.period(other)))
                .forEach(at -> write(series, at, out));
    }

    private static void write(FigureSeries series, int at, ByteOutput out) {
        out.text(series.period(at).toString());
        Optional<PlainFigure> plain = series.plain(at);
        if (plain.isPresent()) {
            write(plain.get(), out);
        } else {
            out.number(0);
            MeasurementJson other = MeasurementJson.of(series.measurement(at));
            out.number(other.languages().size());
            other.languages().forEach(out::text);
            out.block(other.json());
        }
        long replaced = series.replaced(at);
        out.number(replaced);
        if (replaced > 0) {
            write(series.firstReportedOn(at), out);
        }
    }

    private static void write(PlainFigure figure, ByteOutput out) {
        out.number(KINDS.indexOf(figure.kind()) + 1L);
        out.signed(figure.first());
        out.signed(figure.firstScale());
        if (figure.kind() != Kind.VALUE) {
            out.signed(figure.second());
            out.signed(figure.secondScale());
        }
        boolean dated = figure.reportedOn() != PlainFigure.NO_DAY;
        write(dated ? Optional.of(LocalDate.ofEpochDay(figure.reportedOn())) : Optional.empty(), out);
    }

    private static void write(Optional<LocalDate> day, ByteOutput out) {
        out.flag(day.isPresent());
        day.ifPresent(known -> out.signed(known.toEpochDay()));
    }

    /**
     * Reads an accumulator from bytes, from whomever they are.
     *
     * @param limits {@code values} limits the number of figures; the others apply to each measurement with texts, as to a document
     * @throws IllegalArgumentException if the bytes are no such state, of another version, damaged or beyond the limits; the message
     *     says what is wrong and where
     */
    public static ProgressAccumulator read(byte[] state, Limits limits) {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(limits, "limits");
        ByteInput in = new ByteInput(state, WHAT, MAGIC, VERSION);
        ProgressAccumulator measurements = new ProgressAccumulator();
        int left = limits.values();
        FigureSeries before = null;
        for (int count = in.count(left, "series"); count > 0; count--) {
            FigureSeries series = readHead(in, measurements);
            if (before != null && compare(before, series) >= 0) {
                throw in.wrong("a series is not in its order");
            }
            left -= readFigures(in, series, left, limits);
            before = series;
        }
        in.finish();
        return measurements;
    }

    private static int compare(FigureSeries one, FigureSeries other) {
        int order = one.indicator().compareTo(other.indicator());
        order = order != 0 ? order : CellOrder.ORDER.compare(one.cell(), other.cell());
        return order != 0 ? order : one.reporter().compareTo(other.reporter());
    }

    private static FigureSeries readHead(ByteInput in, ProgressAccumulator measurements) {
        String indicator = in.text();
        SortedMap<String, String> cell = new TreeMap<>();
        for (int dimensions = in.count(Integer.MAX_VALUE, "dimensions"); dimensions > 0; dimensions--) {
            String dimension = in.text();
            if (!cell.isEmpty() && cell.lastKey().compareTo(dimension) >= 0) {
                throw in.wrong("a dimension is not in its order");
            }
            cell.put(dimension, in.text());
        }
        return measurements.series(indicator, cell, in.text());
    }

    private static int readFigures(ByteInput in, FigureSeries series, int most, Limits limits) {
        int figures = in.count(most, "figures");
        if (figures == 0) {
            throw in.wrong("a series has no figure");
        }
        Period before = null;
        for (int i = 0; i < figures; i++) {
            Period period = readPeriod(in);
            if (before != null && PeriodOrder.ORDER.compare(before, period) >= 0) {
                throw in.wrong("a figure is not in its order");
            }
            int kind = in.number(KINDS.size(), "the kind of a figure");
            if (kind > 0) {
                readPlain(in, series, period, KINDS.get(kind - 1));
            } else {
                readMeasurement(in, series, period, limits);
            }
            before = period;
        }
        return figures;
    }

    private static Period readPeriod(ByteInput in) {
        String text = in.text();
        try {
            Period period = Period.parse(text);
            if (period.toString().equals(text)) {
                return period;
            }
        } catch (TimeFormatException e) {
            // The same is wrong with it.
        }
        throw in.wrong("a period is not spelled as in SDMX");
    }

    private static void readPlain(ByteInput in, FigureSeries series, Period period, Kind kind) {
        long first = in.signed();
        byte firstScale = readScale(in);
        long second = kind == Kind.VALUE ? 0 : in.signed();
        byte secondScale = kind == Kind.VALUE ? 0 : readScale(in);
        int day = in.flag() ? (int) in.signed(PlainFigure.NO_DAY + 1L, Integer.MAX_VALUE, "a day") : PlainFigure.NO_DAY;
        PlainFigure figure;
        try {
            figure = new PlainFigure(period, kind, first, firstScale, second, secondScale, series.reporter(), day);
        } catch (IllegalArgumentException e) {
            throw in.wrong("a delivery has no state, or no day");
        }
        long replaced = readReplaced(in);
        series.add(figure, replaced, replaced == 0 ? day : PlainFigure.day(readDay(in)));
    }

    private static byte readScale(ByteInput in) {
        return (byte) in.signed(Byte.MIN_VALUE, Byte.MAX_VALUE, "a scale");
    }

    private static void readMeasurement(ByteInput in, FigureSeries series, Period period, Limits limits) {
        List<String> languages = new ArrayList<>();
        for (int count = in.count(Integer.MAX_VALUE, "languages"); count > 0; count--) {
            languages.add(in.text());
        }
        Measurement measurement = new MeasurementJson(languages, in.block())
                .read(limits)
                .filter(read -> read.getIndicator().equals(series.indicator())
                        && read.getPeriod().equals(period)
                        && read.getDimensions().equals(series.cell())
                        && read.getReportedBy().orElse("").equals(series.reporter()))
                .orElseThrow(() -> in.wrong("a measurement is not one of its series and period"));
        long replaced = readReplaced(in);
        series.add(measurement, replaced, replaced == 0 ? measurement.getReportedOn() : readDay(in));
    }

    private static long readReplaced(ByteInput in) {
        long replaced = in.number();
        if (replaced < 0) {
            throw in.wrong("a number is too large");
        }
        return replaced;
    }

    private static Optional<LocalDate> readDay(ByteInput in) {
        try {
            return in.flag() ? Optional.of(LocalDate.ofEpochDay(in.signed())) : Optional.empty();
        } catch (DateTimeException e) {
            throw in.wrong("a day is beyond all calendars");
        }
    }
}

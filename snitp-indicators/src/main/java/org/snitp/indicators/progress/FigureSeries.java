package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.PlainFigure.Kind;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * The reports of one institution about one indicator and one cell of its dimensions: the last figure for each period. It is
 * a part of a {@link ProgressAccumulator}, so that readers of many rows look up a series only once.
 *
 * <p>Plain figures are stored in columns. Figures with texts, or too large for a column, are stored as objects.
 */
public final class FigureSeries extends FigureColumns {

    /** Shared by all series, of which there may be a million. */
    private static final int[] NO_NUMBERS = {};

    private final String indicator;
    private final Map<String, String> cell;
    private final String reporter;

    /** The index of each period, once the periods are not in order; until then {@code null}. */
    private @Nullable Map<Integer, Integer> locations;

    /** The index of the last lookup: in files, the next figure often has the same period or the following one. */
    private int last = -1;

    /** How many figures each has replaced; empty until there is a revision. */
    private int[] superseded = NO_NUMBERS;

    /** The day on which each was first reported; empty until there is a revision. */
    private int[] firstDays = NO_NUMBERS;

    private Map<Integer, KeptSlot> slots = Map.of();

    FigureSeries(String indicator, Map<String, String> cell, String reporter) {
        this.indicator = indicator;
        this.cell = cell;
        this.reporter = reporter;
    }

    /** The number of periods with a figure. */
    @Override
    public int size() {
        return super.size();
    }

    /**
     * Adds a figure.
     *
     * @throws IllegalArgumentException if another institution reported it
     */
    public void add(PlainFigure figure) {
        requireOwn(Objects.requireNonNull(figure, "figure"), 0);
        add(figure, 0, figure.reportedOn());
    }

    private void add(PlainFigure figure, int replaced, int firstDay) {
        int code = PeriodCodes.code(figure.period());
        int at = find(code);
        if (at < 0) {
            at = append(code);
            set(at, figure);
            if (replaced > 0) {
                history(at, replaced, firstDay);
            }
        } else if (isPlain(at) && superseded(at) < Integer.MAX_VALUE - 1 - replaced) {
            history(at, superseded(at) + replaced + 1, earlier(firstDay(at), firstDay));
            if (isReplacedBy(at, figure)) {
                set(at, figure);
            }
        } else {
            keep(at, kept(at).merge(kept(figure, replaced, firstDay)));
        }
    }

    /** Adds a measurement of the indicator, the cell and the institution. */
    public void add(Measurement measurement) {
        Objects.requireNonNull(measurement, "measurement");
        Optional<PlainFigure> plain = PlainFigure.of(measurement);
        if (plain.isPresent()) {
            add(plain.get());
        } else {
            add(measurement.getPeriod(), KeptSlot.of(measurement));
        }
    }

    private void add(Period period, KeptSlot slot) {
        int code = PeriodCodes.code(period);
        int at = find(code);
        if (at < 0) {
            at = append(code);
            keep(at, slot);
        } else {
            keep(at, kept(at).merge(slot));
        }
    }

    /** Stores an object; most series have none. */
    private void keep(int at, KeptSlot slot) {
        if (slots.isEmpty()) {
            slots = new HashMap<>();
        }
        slots.put(at, slot);
    }

    /**
     * Adds a figure together with what is known of those that it has replaced.
     *
     * @param superseded how many figures it has replaced
     * @param firstReportedOn the first day on which one of them or the figure itself was reported, counted from 1970, or
     *     {@link PlainFigure#NO_DAY}
     * @throws IllegalArgumentException if another institution reported it, or if the number is negative
     * @since 0.1.0
     */
    public void add(PlainFigure figure, long superseded, int firstReportedOn) {
        requireOwn(Objects.requireNonNull(figure, "figure"), superseded);
        int code = PeriodCodes.code(figure.period());
        if (superseded < Integer.MAX_VALUE && find(code) < 0) {
            add(figure, (int) superseded, firstReportedOn);
        } else {
            add(figure.period(), kept(figure, superseded, firstReportedOn));
        }
    }

    private void requireOwn(PlainFigure figure, long superseded) {
        if (!figure.reportedBy().equals(reporter)) {
            throw new IllegalArgumentException("Reported by " + figure.reportedBy() + " and not by " + reporter);
        }
        if (superseded < 0) {
            throw new IllegalArgumentException("A number of figures: " + superseded);
        }
    }

    /**
     * Adds a measurement together with what is known of those that it has replaced, as {@link #add(PlainFigure, long, int)} does.
     *
     * @param measurement a measurement of the indicator, the cell and the institution
     * @param superseded how many figures it has replaced, with those that it lists as earlier
     * @param firstReportedOn the first day on which one of them or the measurement itself was reported
     * @since 0.1.0
     */
    public void add(Measurement measurement, long superseded, Optional<LocalDate> firstReportedOn) {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(firstReportedOn, "firstReportedOn");
        String by = reporter.isEmpty() ? null : reporter;
        add(measurement.getPeriod(), new KeptSlot(measurement, superseded, firstReportedOn.orElse(null), by, by));
    }

    /** Adds the contents of another series of the same indicator, cell and institution. The other series is not changed. */
    void merge(FigureSeries other) {
        int most = other.size();
        for (int i = 0; i < most; i++) {
            KeptSlot slot = other.slots.get(i);
            if (slot == null) {
                add(other.figure(i), other.superseded(i), other.firstDay(i));
            } else {
                add(other.period(i), slot);
            }
        }
    }

    private boolean isPlain(int at) {
        return slots.isEmpty() || !slots.containsKey(at);
    }

    private PlainFigure figure(int at) {
        return figure(at, reporter);
    }

    /** Returns whether a figure replaces the existing one, in the order of {@link MeasurementOrder}. */
    private boolean isReplacedBy(int at, PlainFigure figure) {
        int day = day(at);
        if (day != figure.reportedOn()) {
            return day < figure.reportedOn();
        }
        boolean values = kind(at) == Kind.VALUE && figure.kind() == Kind.VALUE;
        if (values && firstScale(at) == figure.firstScale()) {
            return first(at) < figure.first();
        }
        return MeasurementOrder.LAST_COUNTS.compare(measurement(figure(at)), measurement(figure)) < 0;
    }

    private Measurement measurement(PlainFigure figure) {
        return FigureColumns.measurement(indicator, cell, figure);
    }

    private static int earlier(int one, int other) {
        if (one == PlainFigure.NO_DAY || other == PlainFigure.NO_DAY) {
            return Math.max(one, other);
        }
        return Math.min(one, other);
    }

    private void history(int at, int replaced, int firstDay) {
        if (superseded.length <= at) {
            int capacity = Math.max(at + 1, size() + size() / 2);
            superseded = Arrays.copyOf(superseded, capacity);
            firstDays = Arrays.copyOf(firstDays, capacity);
        }
        superseded[at] = replaced;
        firstDays[at] = firstDay;
    }

    /**
     * Returns how many figures that at an index has replaced.
     *
     * @since 0.1.0
     */
    public long replaced(int at) {
        return slot(at).superseded();
    }

    /**
     * Returns the first day on which the figure at an index, or one that it has replaced, was reported.
     *
     * @since 0.1.0
     */
    public Optional<LocalDate> firstReportedOn(int at) {
        KeptSlot slot = isPlain(at) ? null : slots.get(at);
        return slot == null ? dated(firstDay(at)) : Optional.ofNullable(slot.firstReportedOn());
    }

    /**
     * Returns the figure at an index, if it has numbers only.
     *
     * @since 0.1.0
     */
    public Optional<PlainFigure> plain(int at) {
        KeptSlot slot = isPlain(at) ? null : slots.get(at);
        return slot == null ? Optional.of(figure(at)) : PlainFigure.of(slot.latest());
    }

    /**
     * Returns the figure at an index.
     *
     * @since 0.1.0
     */
    public Measurement measurement(int at) {
        return slot(at).latest();
    }

    /** How many figures the plain figure at an index has replaced. */
    int superseded(int at) {
        return at < superseded.length ? superseded[at] : 0;
    }

    /** The day on which the first of those was reported, or {@link PlainFigure#NO_DAY}. */
    int firstDay(int at) {
        return superseded(at) > 0 ? firstDays[at] : day(at);
    }

    /** Returns the index of a period in the series, which never changes; a negative number if it has no figure. */
    public int find(Period period) {
        Objects.requireNonNull(period, "period");
        return find(PeriodCodes.code(period));
    }

    /** The id of the reporting institution; empty if unknown. */
    public String reporter() {
        return reporter;
    }

    /** The day on which the figure at an index was reported, counted from 1970, or {@link PlainFigure#NO_DAY}. */
    public int reportedOn(int at) {
        KeptSlot slot = isPlain(at) ? null : slots.get(at);
        return slot == null ? day(at) : slot.reportedOn();
    }

    /**
     * The id of the indicator.
     *
     * @since 0.1.0
     */
    public String indicator() {
        return indicator;
    }

    /**
     * The category of each dimension; empty for the total.
     *
     * @since 0.1.0
     */
    public Map<String, String> cell() {
        return cell;
    }

    /** Returns the period of the figure at an index. */
    @Override
    public Period period(int at) {
        return super.period(at);
    }

    /** Returns the value of the figure at an index, if it is given directly. */
    public Optional<BigDecimal> value(int at) {
        KeptSlot slot = isPlain(at) ? null : slots.get(at);
        if (slot != null) {
            return slot.latest().getValue();
        }
        return isValue(at) ? Optional.of(BigDecimal.valueOf(first(at), firstScale(at))) : Optional.empty();
    }

    private boolean isValue(int at) {
        Kind kind = kind(at);
        return kind == Kind.VALUE || kind == Kind.WEIGHTED;
    }

    /**
     * Returns the {@linkplain #value value} at an index if it is written as a whole number, and zero if there is none. It allocates no
     * object, for callers that look at the last digits of all figures.
     *
     * @param otherwise what is returned of any other value
     * @since 0.1.0
     */
    public long wholeValue(int at, long otherwise) {
        if (!isPlain(at)) {
            return value(at).isPresent() ? otherwise : 0;
        }
        if (!isValue(at)) {
            return 0;
        }
        return firstScale(at) == 0 ? first(at) : otherwise;
    }

    /**
     * Returns the approximate absolute {@linkplain #value value} at an index, accurate to ten digits; zero if there is
     * none. It allocates no object, for callers that scan all figures and need few of them exactly.
     */
    public double magnitude(int at) {
        if (!isPlain(at)) {
            return value(at).map(BigDecimal::doubleValue).map(Math::abs).orElse(0.0);
        }
        double digits = isValue(at) ? Math.abs((double) first(at)) : 0;
        return firstScale(at) == 0 ? digits : digits * Math.pow(10, -firstScale(at));
    }

    /** The slot at an index. */
    Slot slot(int at) {
        KeptSlot slot = isPlain(at) ? null : slots.get(at);
        return slot != null ? slot : new PlainSlot(this, at);
    }

    /** The slot at an index, as an object. */
    KeptSlot kept(int at) {
        KeptSlot slot = slots.get(at);
        return slot != null ? slot : kept(figure(at), superseded(at), firstDay(at));
    }

    private KeptSlot kept(PlainFigure figure, long replaced, int firstDay) {
        Measurement measurement = measurement(figure);
        String by = reporter.isEmpty() ? null : reporter;
        return new KeptSlot(measurement, replaced, FigureColumns.dated(firstDay).orElse(null), by, by);
    }

    /** Returns the index of a period, or -1. */
    private int find(int code) {
        int size = size();
        if (size == 0 || (locations == null && code > periodCode(size - 1))) {
            return -1;
        }
        int next = last + 1 < size ? last + 1 : 0;
        if (periodCode(next) == code) {
            last = next;
        } else if (periodCode(last) != code) {
            int found = locations == null ? search(code) : locations.getOrDefault(code, -1);
            if (found < 0) {
                return -1;
            }
            last = found;
        }
        return last;
    }

    private int append(int code) {
        int size = size();
        if (locations == null && size > 0 && code < periodCode(size - 1)) {
            locations = new HashMap<>();
            for (int i = 0; i < size; i++) {
                locations.put(periodCode(i), i);
            }
        }
        if (locations != null) {
            locations.put(code, size);
        }
        last = extend(code);
        return last;
    }

    /** All slots, by period. */
    private Map<Period, KeptSlot> content() {
        Map<Period, KeptSlot> content = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            content.put(period(i), kept(i));
        }
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureSeries that
                && size() == that.size()
                && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    /** Returns the identity of the series and its number of figures. */
    @Override
    public String toString() {
        return indicator + " " + cell + " " + reporter + ": " + size() + " figures";
    }
}

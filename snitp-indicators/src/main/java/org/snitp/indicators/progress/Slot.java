package org.snitp.indicators.progress;

import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** The stored state of all measurements of one indicator, period and cell. */
sealed interface Slot permits KeptSlot, PlainSlot {

    /** The measurement that counts. For a plain figure it is created on each call, so use it for display only. */
    Measurement latest();

    /** The period of the measurement. */
    Period period();

    /** The cell of the measurement. */
    Map<String, String> cell();

    /** Whether the measurement has only a figure, its day and its reporter: no text, no version. */
    boolean isPlain();

    /** The id of the institution that reported the measurement; empty if unknown. */
    String reporter();

    /** Whether the measurement states a delivery. */
    boolean isDelivery();

    /** The figures of the measurement. */
    Entry entry(Optional<MeasureType> type);

    /** The day of the report, counted from 1970, or {@link PlainFigure#NO_DAY}. */
    int reportedOn();

    /** How many figures the measurement has replaced: other measurements, and those that measurements list as earlier. */
    long superseded();

    /** The day of the first report of all of them, counted in the same way. */
    int firstDay();

    /** The institutions, if several reported the same. */
    Optional<String> contestants();

    /** The same slot as an object, which no longer depends on the series. */
    KeptSlot kept();
}

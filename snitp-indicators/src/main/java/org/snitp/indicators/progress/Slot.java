package org.snitp.indicators.progress;

import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** What is kept of all measurements of one indicator, period and cell. */
sealed interface Slot permits KeptSlot, PlainSlot {

    /** The measurement that counts. Of a plain figure it is made anew each time, so it is for what is shown. */
    Measurement latest();

    /** The period of the measurement. */
    Period period();

    /** The cell of the measurement. */
    Map<String, String> cell();

    /** Whether the measurement has a figure and nothing else but when and by whom it was reported: no text, no version. */
    boolean isPlain();

    /** What the measurement says of its period. */
    Entry entry(Optional<MeasureType> type);

    /** The day on which the measurement was reported, counted from 1970, or {@link PlainFigure#NO_DAY}. */
    int reportedOn();

    /** How many figures the measurement has replaced: other measurements, and those that measurements name as earlier. */
    long superseded();

    /** The day on which the first of all of them was reported, counted in the same way. */
    int firstDay();

    /** The institutions, where several reported the same. */
    Optional<String> contestants();

    /** The same as an object, which does not depend on the series any more. */
    KeptSlot kept();
}

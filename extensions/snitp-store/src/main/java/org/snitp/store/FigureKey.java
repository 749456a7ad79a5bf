package org.snitp.store;

import java.util.Map;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/**
 * What a figure is about. Of all rows with the same key the latest one counts.
 *
 * @param reporter the id of the institution; empty if unknown
 */
record FigureKey(String indicator, Period period, Map<String, String> cell, String reporter) {

    static FigureKey of(Measurement measurement) {
        return new FigureKey(
                measurement.getIndicator(),
                measurement.getPeriod(),
                measurement.getDimensions(),
                measurement.getReportedBy().orElse(""));
    }
}

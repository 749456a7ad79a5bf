package org.snitp.forms.intake;

import java.util.List;
import java.util.Optional;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.model.measurement.Measurement;

/**
 * A row as far as it can be understood by itself.
 *
 * @param block the form
 * @param row the row
 * @param key what it reports about, if that can be told
 * @param measurement what it reports; absent if nothing is filled in, or something cannot be taken
 * @param filled whether something is filled in
 * @param findings what was found
 */
record ReadRow(
        RawForm block,
        GridRow row,
        Optional<MeasurementKey> key,
        Optional<Measurement> measurement,
        boolean filled,
        List<CellFinding> findings) {

    boolean hasErrors() {
        return findings.stream().anyMatch(CellFinding::isError);
    }
}

package org.snitp.forms.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.model.measurement.Measurement;

/**
 * A row, as far as it can be understood by itself.
 *
 * @param block the form
 * @param row the row
 * @param key the key of its measurement, if known
 * @param measurement its measurement; absent if it is empty or has an invalid cell
 * @param filled whether it is filled in
 * @param findings its findings
 */
record ReadRow(
        RawForm block,
        GridRow row,
        Optional<MeasurementKey> key,
        Optional<Measurement> measurement,
        boolean filled,
        List<CellFinding> findings) {

    /** Returns the same row with another measurement and one more finding. */
    ReadRow with(Measurement other, CellFinding finding) {
        return new ReadRow(
                block,
                row,
                key,
                Optional.of(other),
                filled,
                Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(CellFinding::isError);
    }
}

package org.snitp.forms.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.collection.MeasurementKey;

/**
 * A row of a form, and what became of it.
 *
 * @param location where it stands
 * @param outcome what became of it
 * @param key what it reports about, if that can be told
 * @param cells all its cells that are not empty
 * @param findings the reasons for which it was rejected, and remarks
 * @param changes what it changes, if it changes something
 */
public record CollectedRow(
        CellLocation location,
        RowOutcome outcome,
        Optional<MeasurementKey> key,
        List<FormCell> cells,
        List<CellFinding> findings,
        List<CellChange> changes) {

    /** Copies the lists. */
    public CollectedRow {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(changes, "changes");
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }
}

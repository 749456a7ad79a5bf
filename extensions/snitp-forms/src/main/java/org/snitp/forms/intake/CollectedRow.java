package org.snitp.forms.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.collection.MeasurementKey;

/**
 * An imported row of a form with its result.
 *
 * @param location its location
 * @param outcome the outcome
 * @param key the key of its measurement, if known
 * @param action what it says about an action, if it is a row about one and that is known
 * @param cells all its non-empty cells
 * @param findings the reasons for a rejection, and remarks
 * @param changes its changes of known measurements, if any
 */
public record CollectedRow(
        CellLocation location,
        RowOutcome outcome,
        Optional<MeasurementKey> key,
        Optional<ActionKey> action,
        List<FormCell> cells,
        List<CellFinding> findings,
        List<CellChange> changes) {

    /** Copies the lists. */
    public CollectedRow {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(changes, "changes");
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }
}

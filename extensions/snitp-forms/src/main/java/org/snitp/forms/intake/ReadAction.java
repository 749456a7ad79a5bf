package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.forms.internal.grid.GridRow;

/** A row of a table about actions, as far as it can be understood by itself. */
final class ReadAction {

    private final RawForm block;
    private final GridRow row;
    private final boolean filled;
    private final List<CellFinding> findings;
    private Optional<ActionReport> report = Optional.empty();
    private Optional<ReadAction> owner = Optional.empty();

    ReadAction(RawForm block, GridRow row, boolean filled, List<CellFinding> findings) {
        this.block = block;
        this.row = row;
        this.filled = filled;
        this.findings = new ArrayList<>(findings);
    }

    RawForm block() {
        return block;
    }

    GridRow row() {
        return row;
    }

    /** Returns whether it is filled in. */
    boolean filled() {
        return filled;
    }

    List<CellFinding> findings() {
        return findings;
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(CellFinding::isError);
    }

    /** Its report; absent if it is empty, has an invalid cell, or is that of a milestone. */
    Optional<ActionReport> report() {
        return report;
    }

    void report(ActionReport made) {
        report = Optional.of(made);
    }

    /** For a milestone that was met: the row of its action, with which it is reported. */
    Optional<ReadAction> owner() {
        return owner;
    }

    void owner(ReadAction action) {
        owner = Optional.of(action);
    }
}

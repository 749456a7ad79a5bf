package org.snitp.forms.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table about actions whose rows were read individually.
 *
 * @param block the table
 * @param head its fields above the table
 * @param findings the findings outside its rows
 * @param rows its rows
 */
record ReadActions(RawForm block, FormHead head, List<CellFinding> findings, List<ReadAction> rows) {

    /** Returns the same with more findings. */
    ReadActions with(List<CellFinding> more) {
        return new ReadActions(
                block, head, Stream.concat(findings.stream(), more.stream()).toList(), rows);
    }

    boolean isRefused() {
        return findings.stream().anyMatch(CellFinding::isError);
    }
}

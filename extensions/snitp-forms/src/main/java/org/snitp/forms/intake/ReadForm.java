package org.snitp.forms.intake;

import java.util.List;
import org.snitp.io.diagnostic.DiagnosticCode;

/**
 * A form whose rows were read, each by itself.
 *
 * @param block the form
 * @param head what it says about itself
 * @param findings what was found outside its rows
 * @param rows its rows
 */
record ReadForm(RawForm block, FormHead head, List<CellFinding> findings, List<ReadRow> rows) {

    boolean isRefused() {
        return findings.stream().anyMatch(CellFinding::isError);
    }

    /** Returns whether its rows mean something, though it may be refused: only the day of the report is wrong. */
    boolean isUnderstood() {
        return findings.stream()
                .filter(CellFinding::isError)
                .allMatch(finding -> finding.diagnostic().code() == DiagnosticCode.REPORTED_IN_FUTURE);
    }
}

package org.snitp.forms.intake;

import java.util.List;
import java.util.stream.Stream;
import org.snitp.model.rule.Rule;

/**
 * A form whose rows were read individually.
 *
 * @param block the form
 * @param head its fields above the table
 * @param findings the findings outside its rows
 * @param rows its rows
 */
record ReadForm(RawForm block, FormHead head, List<CellFinding> findings, List<ReadRow> rows) {

    /** Returns the same with more findings. */
    ReadForm with(List<CellFinding> more) {
        return new ReadForm(
                block, head, Stream.concat(findings.stream(), more.stream()).toList(), rows);
    }

    boolean isRefused() {
        return findings.stream().anyMatch(CellFinding::isError);
    }

    /** Returns whether its rows can be understood, even if it is refused because of the day of the report. */
    boolean isUnderstood() {
        return findings.stream()
                .filter(CellFinding::isError)
                .allMatch(finding -> finding.diagnostic().violates(Rule.REPORT_NOT_IN_FUTURE));
    }
}

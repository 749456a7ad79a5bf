package org.snitp.forms.sheet;

import java.util.List;
import org.snitp.forms.intake.CellFinding;

/**
 * A workbook with sheets that came back.
 *
 * @param sheets its sheets, in the order of the tabs
 * @param findings what is not understood, was changed or is missing
 * @param hasMarks whether it is a workbook with sheets, whatever is left of them
 */
record ReadWorkbook(List<ReadSheet> sheets, List<CellFinding> findings, boolean hasMarks) {}

package org.snitp.forms.sheet;

import java.util.List;
import org.snitp.forms.intake.CellFinding;

/**
 * A returned workbook with sheets.
 *
 * @param sheets its sheets, in the order of the tabs
 * @param findings what is invalid, changed or missing
 * @param hasMarks whether it is a workbook with sheets, even if damaged
 */
record ReadWorkbook(List<ReadSheet> sheets, List<CellFinding> findings, boolean hasMarks) {}

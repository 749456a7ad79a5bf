package org.snitp.io.internal.table;

import java.util.List;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.internal.bind.ParsedFile;

/**
 * What came of a table.
 *
 * @param sets for each plan whose indicators the table has, the measurement set that says the same
 * @param problems what is wrong with the table itself: its head, its rows as such, its encoding
 * @param complete whether all rows are in the documents
 */
public record TableReading(List<ParsedFile> sets, List<Diagnostic> problems, boolean complete) {

    /** Copies the lists. */
    public TableReading {
        sets = List.copyOf(sets);
        problems = List.copyOf(problems);
    }
}

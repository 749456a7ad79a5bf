package org.snitp.io.internal.table;

import java.util.List;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.internal.bind.ParsedFile;

/**
 * The result of reading a table.
 *
 * @param sets the equivalent measurement sets, one for each plan whose indicators the table has
 * @param problems the problems of the table itself: its header, its rows as such, its encoding
 * @param complete whether all rows are in the documents
 */
public record TableReading(List<ParsedFile> sets, List<Diagnostic> problems, boolean complete) {

    /** Copies the lists. */
    public TableReading {
        sets = List.copyOf(sets);
        problems = List.copyOf(problems);
    }
}

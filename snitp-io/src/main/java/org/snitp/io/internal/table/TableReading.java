package org.snitp.io.internal.table;

import java.util.List;
import org.snitp.io.diagnostic.Diagnostic;

/**
 * What came of a table.
 *
 * @param documents for each plan whose indicators the table has, the measurement set that says the same
 * @param problems what is wrong with the table itself: its head, its rows as such, its encoding
 * @param complete whether all rows are in the documents
 */
public record TableReading(List<TableDocument> documents, List<Diagnostic> problems, boolean complete) {

    /** Copies the lists. */
    public TableReading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}

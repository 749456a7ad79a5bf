package org.snitp.annex.document;

import java.util.List;
import java.util.Objects;

/**
 * An annex as it was read.
 *
 * @param format its format
 * @param tables its tables, with what stands before each
 * @param after the paragraphs after the last table
 * @param remarks what was not taken, or not as it stands, while it was read
 */
public record AnnexDocument(
        AnnexFormat format, List<AnnexTable> tables, List<AnnexParagraph> after, List<AnnexRemark> remarks) {

    /** Copies the lists. */
    public AnnexDocument {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(remarks, "remarks");
        tables = List.copyOf(tables);
        after = List.copyOf(after);
        remarks = List.copyOf(remarks);
    }
}

package org.snitp.interop.internal.tree;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.snitp.io.internal.output.Harmless;

/** Writes CSV (RFC 4180 with LF). */
public final class CsvOut {

    private CsvOut() {}

    /** Returns rows as text. */
    public static String text(List<String> heads, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(heads);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(Harmless::lines).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return text.toString();
    }
}

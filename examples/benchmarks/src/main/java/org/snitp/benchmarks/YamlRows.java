package org.snitp.benchmarks;

import java.io.IOException;
import java.io.Writer;

/** Writes the rows of {@link MeasurementGenerator} as the items of a measurement set in YAML. */
final class YamlRows extends Writer {

    /** What stands before and after each cell of a row. */
    private static final String[] BEFORE = {
        "  - {indicator: ",
        ", period: ",
        ", dimensions: {county: ",
        ", value: ",
        ", numerator: ",
        ", denominator: ",
        ", delivery: ",
        ", deliveredOn: \"",
        ", reportedBy: ",
        ", reportedOn: \"",
        ", note: {ro: "
    };

    private static final String[] AFTER = {"", "", "}", "", "", "", "", "\"", "", "\"", "}"};

    private final Writer out;
    private final StringBuilder row = new StringBuilder();

    /**
     * Begins a set.
     *
     * @param number the number of the set: a figure that is revised stands in another one
     */
    YamlRows(Writer out, String plan, int number) throws IOException {
        this.out = out;
        out.write("---\nschema: snitp/1\nkind: MeasurementSet\nid: figures-" + number + "\nplan: " + plan
                + "\nmeasurements:\n");
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            if (text[i] == '\n') {
                writeRow();
            } else {
                row.append(text[i]);
            }
        }
    }

    private void writeRow() throws IOException {
        int from = 0;
        for (int cell = 0; cell < BEFORE.length; cell++) {
            int to = row.indexOf(",", from);
            to = to < 0 ? row.length() : to;
            if (to > from) {
                out.append(BEFORE[cell]).append(row, from, to).append(AFTER[cell]);
            }
            from = to + 1;
        }
        out.write("}\n");
        row.setLength(0);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

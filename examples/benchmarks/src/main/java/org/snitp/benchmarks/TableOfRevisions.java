package org.snitp.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with so many rows, which revise each other once each indicator, month and county is there. */
final class TableOfRevisions {

    private TableOfRevisions() {}

    static void write(MeasurementGenerator generator, Path file, long rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(MeasurementGenerator.HEAD);
            int revisions = (int) ((rows + generator.rowsOfOnce() - 1) / generator.rowsOfOnce());
            for (int revision = 0; revision < revisions; revision++) {
                generator.write(out, revision);
            }
        }
    }
}

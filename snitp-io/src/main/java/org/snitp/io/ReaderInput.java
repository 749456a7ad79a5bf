package org.snitp.io;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.internal.bind.ParsedFile;

/**
 * The results of one input: readings, and problems outside them. A table is read once the plans are known.
 *
 * @param complete whether all of it could be read
 * @param table the table, if it is one that is to be read later
 */
record ReaderInput(
        List<ParsedFile> readings,
        List<Diagnostic> problems,
        boolean complete,
        @Nullable Table table) {

    /** A table of measurements to be read later. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and not copied as it may be long.
    record Table(byte[] bytes, String name) {}

    static ReaderInput of(ParsedFile reading) {
        return new ReaderInput(List.of(reading), List.of(), true, null);
    }

    static ReaderInput of(Table table) {
        return new ReaderInput(List.of(), List.of(), true, table);
    }

    static ReaderInput unreadable(Diagnostic why) {
        return new ReaderInput(List.of(), List.of(why), false, null);
    }
}

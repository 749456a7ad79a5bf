package org.snitp.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
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

    /** Reads up to a number of bytes. Bytes that the stream reports as available are read without copying. */
    static byte[] bytes(InputStream stream, int most) throws IOException {
        byte[] ready = new byte[Math.min(Math.max(stream.available(), 0), most)];
        int count = stream.readNBytes(ready, 0, ready.length);
        byte[] rest = stream.readNBytes(most - count);
        if (count == ready.length && rest.length == 0) {
            return ready;
        }
        byte[] all = Arrays.copyOf(ready, count + rest.length);
        System.arraycopy(rest, 0, all, count, rest.length);
        return all;
    }
}

package org.snitp.forms.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a fuzzer calls to have bytes collected as a filled form in CSV. */
public final class CsvFuzzTarget {

    private CsvFuzzTarget() {}

    /** Collects bytes; throws if a promise is broken. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        CollectTrial.collect(bytes);
    }

    /** Forms with each of the separators. */
    public static List<byte[]> seeds() {
        return Stream.of(';', ',', '\t')
                .map(separator -> Filled.agency().text(separator).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}

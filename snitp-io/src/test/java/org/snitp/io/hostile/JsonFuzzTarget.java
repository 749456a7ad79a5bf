package org.snitp.io.hostile;

/** What a fuzzer calls to have bytes read as JSON. */
public final class JsonFuzzTarget {

    private JsonFuzzTarget() {}

    /** Reads bytes; throws if a promise is broken. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Trial.read(bytes, "x.json", "fuzzed");
    }
}

package org.snitp.io.hostile;

/** What a fuzzer calls to have bytes read as YAML. */
public final class YamlFuzzTarget {

    private YamlFuzzTarget() {}

    /** Reads bytes; throws if a promise is broken. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Trial.read(bytes, "x.yaml", "fuzzed");
    }
}

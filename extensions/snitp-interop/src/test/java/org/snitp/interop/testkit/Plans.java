package org.snitp.interop.testkit;

import java.nio.file.Path;
import java.util.List;
import org.snitp.io.BundleReader;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;

/** Documents that are exported: the official plan, samples, and random ones. */
public final class Plans {

    private static final Path ROOT = Path.of("..", "..");

    private Plans() {}

    /** The official strategy and plan, in which nothing is measured yet. */
    public static Bundle official() {
        return Snitp.official();
    }

    /** The sample of {@code examples/sample}. */
    public static Bundle sample() {
        return Snitp.read(ROOT.resolve("examples/sample/plan.yaml")).bundle().orElseThrow();
    }

    /** A sample with figures of two years. */
    public static Bundle measured() {
        Path folder = ROOT.resolve("extensions/snitp-cli/src/test/resources/org/snitp/cli/progress");
        return BundleReader.create().addAll(List.of(folder)).read().bundle().orElseThrow();
    }

    /** The documents of a text. */
    public static Bundle of(String yaml) {
        return Snitp.read(yaml, "documents.yaml").bundle().orElseThrow();
    }
}

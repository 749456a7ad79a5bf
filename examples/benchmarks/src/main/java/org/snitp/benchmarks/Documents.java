package org.snitp.benchmarks;

import java.nio.charset.StandardCharsets;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import tools.jackson.databind.json.JsonMapper;

/** Generated documents of about a size. */
final class Documents {

    private static final int BYTES_OF_ACTION = 3_500;

    private Documents() {}

    /** Returns documents with about as many bytes of JSON. */
    static Bundle bundle(int bytes) {
        return PlanGenerator.generate(Math.max(1, bytes / BYTES_OF_ACTION));
    }

    /** Returns documents as JSON without white space. */
    static byte[] json(Bundle bundle) {
        JsonMapper mapper = new JsonMapper();
        return mapper.writeValueAsBytes(mapper.readTree(Snitp.toJson(bundle)));
    }

    /** Returns documents as YAML. */
    static byte[] yaml(Bundle bundle) {
        return Snitp.toYaml(bundle).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a number of bytes as people write it: {@code 100KB}, {@code 10MB}. */
    static int bytes(String size) {
        int unit = size.endsWith("MB") ? 1_000_000 : 1_000;
        return Integer.parseInt(size.substring(0, size.length() - 2)) * unit;
    }
}

package org.snitp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;

/** What programs write stands on one line, however long: a place in it costs no more than one in a short line. */
@Timeout(30)
@Tag("hostile")
class OneLineTest {

    private static final String LONG = IntStream.range(0, 32)
            .mapToObj(i -> "\"" + "a".repeat(1 << 20) + "\"")
            .collect(Collectors.joining(","));
    private static final String WRONG =
            IntStream.range(0, 1_000).mapToObj(i -> "\"nume" + i + "\":1").collect(Collectors.joining(","));
    private static final String FIELDS =
            "{\"schema\":\"snitp/1\",\"kind\":\"InstitutionRegistry\",\"x-a\":[" + LONG + "]," + WRONG + "}";

    @Test
    void aThousandProblemsInALineOf32MegabytesAreFound() {
        for (String name : new String[] {"x.json", "x.yaml"}) {
            ReadResult result = Snitp.read(FIELDS, name);

            assertThat(result.diagnostics())
                    .hasSize(1_000)
                    .allSatisfy(found ->
                            assertThat(found.location().orElseThrow().line()).isEqualTo(1));
        }
    }
}

package org.snitp.io.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.testkit.SoundPlan;

/**
 * A sound plan, broken in one place after another: each break gets exactly the findings that it deserves.
 *
 * <p>The cases stand in {@code broken-plans.txt}: a title, the text that is replaced, what replaces it, and the findings.
 */
class BrokenPlansTest {

    record Break(String title, String from, String to, List<String> findings) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Break> breaks() {
        return Stream.of(SoundPlan.resource(BrokenPlansTest.class, "broken-plans.txt")
                        .split("\n\n"))
                .map(BrokenPlansTest::parse)
                .toList();
    }

    private static Break parse(String block) {
        List<String> lines = block.lines().toList();
        return new Break(lines.get(0), unescape(lines.get(1)), unescape(lines.get(2)), lines.subList(3, lines.size()));
    }

    private static String unescape(String line) {
        return line.substring(Math.min(2, line.length())).replace("\\n", "\n").replace("\\t", "\t");
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBreakGetsTheFindingsItDeserves(Break broken) {
        assertThat(SoundPlan.TEXT).contains(broken.from());
        String text = SoundPlan.TEXT.replace(broken.from(), broken.to());

        ReadResult result = Snitp.read(text, "plan.yaml");

        assertThat(result).hasOnlyIssues(broken.findings());
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void theSameBreakInJsonIsFoundAtTheSamePointer(Break broken) {
        ReadResult yaml = Snitp.read(SoundPlan.TEXT.replace(broken.from(), broken.to()), "plan.yaml");
        if (yaml.bundle().isEmpty()) {
            return;
        }
        ReadResult json = Snitp.read(Snitp.toJson(yaml.bundle().get()), "plan.json");

        assertThat(json.diagnostics(Severity.WARNING))
                .extracting(diagnostic -> diagnostic.message(Locale.ENGLISH))
                .isEqualTo(yaml.diagnostics(Severity.WARNING).stream()
                        .map(diagnostic -> diagnostic.message(Locale.ENGLISH))
                        .toList());
    }
}

package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.io.diagnostic.Diagnostic;

/** Collects bytes that may be anything, and holds the report to what is promised of every file. */
final class CollectTrial {

    private static final double MAX_SECONDS = Double.parseDouble(System.getProperty("trial.seconds", "2"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    private CollectTrial() {}

    static ImportReport collect(byte[] bytes) {
        try {
            ImportReport report = inTime(bytes);
            assertThat(report.forms()).isNotEmpty();
            List<CellFinding> findings = new ArrayList<>();
            report.forms().forEach(form -> {
                findings.addAll(form.findings());
                form.rows().forEach(row -> findings.addAll(row.findings()));
            });
            findings.forEach(CollectTrial::check);
            assertThat(CollectJson.in(Filled.RO).render(report)).isNotEmpty();
            return report;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    /** A machine that others use may be slow once; what is slow three times in a row is slow. */
    private static ImportReport inTime(byte[] bytes) {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            ImportReport report = Filled.collect(FormFile.of("f", bytes));
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e9);
            if (fastest < MAX_SECONDS) {
                return report;
            }
        }
        return fail("It takes " + fastest + " seconds");
    }

    private static void check(CellFinding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        String english = diagnostic.message(Filled.EN);
        String romanian = diagnostic.message(Filled.RO);

        assertThat(english).doesNotContain("\n").isNotEqualTo(romanian);
        assertThat(finding.toString(Filled.RO)).doesNotContain("\n");
        for (String text : List.of(english, romanian)) {
            Matcher placeholder = PLACEHOLDER.matcher(text);
            while (placeholder.find()) {
                String found = placeholder.group();
                assertThat(diagnostic.arguments().values()).as(text).anyMatch(value -> value.contains(found));
            }
        }
    }
}

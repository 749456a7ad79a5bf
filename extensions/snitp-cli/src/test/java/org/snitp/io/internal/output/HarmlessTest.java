package org.snitp.io.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snitp.forms.intake.CellLocation;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.measurements.table.CsvTable;
import org.snitp.model.Bundle;
import org.snitp.reports.calendar.CalendarWriter;
import org.snitp.reports.export.SmartExport;

/** No text of a document and no name of a file gives a command to a terminal or a log, whatever is written. */
class HarmlessTest {

    /** Every character that is harmful, and some that are not. */
    private static final String HARMFUL = IntStream.rangeClosed(0, 0x2100)
            .filter(Harmless::isHarmful)
            .mapToObj(Character::toString)
            .collect(Collectors.joining("ș"));

    private static final String NAME = "a\nerror: forged\u001B[2J\u202E.yaml";

    private static Bundle bundle() {
        String escaped = HARMFUL.chars()
                .mapToObj(c -> String.format(Locale.ROOT, "\\u%04X", c))
                .collect(Collectors.joining());
        return Snitp.read("""
                        [{"schema": "snitp/1", "kind": "Strategy", "id": "s", "title": {"ro": "T"}, "horizon": "2024/2028",
                          "generalObjectives": [{"code": "1", "title": {"ro": "t"}}]},
                         {"schema": "snitp/1", "kind": "ActionPlan", "id": "p", "strategy": "s", "period": "2024/2026",
                          "actions": [{"code": "1.1", "title": {"ro": "t"}, "responsible": ["A"], "evaluation": ["annual"],
                            "indicators": [{"id": "1.1-1", "name": {"ro": "x%s"}}]}]}]
                        """.formatted(escaped), "p.json").bundle().orElseThrow();
    }

    private static void requireHarmless(String text) {
        assertThat(text.chars().filter(c -> c != '\n' && c != '\t' && c != '\r').filter(Harmless::isHarmful))
                .isEmpty();
    }

    @Test
    void jsonHasTheirNumbersAndGivesThemBack() {
        Bundle bundle = bundle();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Snitp.writeJson(bundle, stream);
        String json = stream.toString(StandardCharsets.UTF_8);

        requireHarmless(json);
        assertThat(json).contains("\\u001B", "\\u007F", "\\u0085", "\\u202E", "ș");
        assertThat(Snitp.read(json, "p.json").bundle()).contains(bundle);
        assertThat(bundle.getPlans()
                        .get(0)
                        .getActions()
                        .get(0)
                        .getIndicators()
                        .get(0)
                        .getName()
                        .official())
                .isEqualTo("x" + HARMFUL);
    }

    @Test
    void everyFormOfOutputIsHarmless() {
        Bundle bundle = bundle();
        ReportingCalendar calendar = ReportingCalendar.of(bundle);
        SmartExport smart = SmartExport.of(bundle, SmartAssessment.of(bundle), Locale.ENGLISH);

        requireHarmless(CalendarWriter.csv(Locale.ENGLISH).render(calendar));
        requireHarmless(CalendarWriter.json(Locale.ENGLISH).render(calendar));
        requireHarmless(smart.render());
        requireHarmless(CsvTable.forPrograms().render(smart.indicators()));
    }

    @Test
    void theNameOfAFileForgesNoLine() {
        Diagnostic diagnostic =
                Snitp.read("kind: Nothing\n", NAME).diagnostics().get(0);

        assertThat(diagnostic.toString())
                .startsWith("a error: forged\uFFFD[2J\uFFFD.yaml:1:")
                .doesNotContain("\n");
        assertThat(diagnostic.location().orElseThrow().toString()).doesNotContain("\n", "\u001B");
        assertThat(TextReport.in(Locale.ENGLISH, false, 100).render(List.of(diagnostic)))
                .doesNotContain("\u001B", "\nerror: forged");
        assertThat(CellLocation.wholeFile(NAME).toString()).isEqualTo("a error: forged\uFFFD[2J\uFFFD.yaml");
    }

    @Test
    void whiteSpaceIsASpaceOnALineAndStaysInSeveral() {
        assertThat(Harmless.line("a\tb\r\nc\u0085d")).isEqualTo("a b  c d");
        assertThat(Harmless.lines("a\tb\r\nc\rd")).isEqualTo("a\tb\nc\nd");
    }
}

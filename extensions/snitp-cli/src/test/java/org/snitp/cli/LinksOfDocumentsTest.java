package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links stand wherever plans, figures and reports have documents; they are shown everywhere, and followed where that is safe. */
class LinksOfDocumentsTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: s
            languages: [ro, en]
            title: {ro: Strategia, en: Strategy}
            horizon: 2025/2030
            links: ["https://example.org/strategia.pdf"]
            generalObjectives:
              - code: "1"
                title: {ro: Obiectiv, en: Objective}
                links: [{address: "https://example.org/ob.pdf", title: {ro: Nota de fundamentare, en: Explanatory note}}]
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            id: r
            languages: [ro, en]
            institutions:
              - {id: ANITP, type: agency, name: {ro: Agenția, en: The Agency}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            languages: [ro, en]
            strategy: s
            period: 2025/2026
            title: {ro: Plan, en: Plan}
            links:
              - https://example.org/hg.pdf
            actions:
              - code: "1.1"
                objective: "1"
                title: {ro: Lecții, en: Lessons}
                responsible: [ANITP]
                results: [{ro: Lecții ținute, en: Lessons given}]
                implementation: [permanent]
                evaluation: [annual]
                milestones:
                  - {id: M1, title: {ro: Manual, en: Handbook}, due: 2025-06, met: 2025-05-20, links: ["https://example.org/m1.pdf"]}
                status:
                  state: in-progress
                  evidence: [{ro: Proces-verbal, en: Minutes}]
                  links: [{address: "https://example.org/pv.pdf", title: {ro: 'Proces-verbal <b>1</b>', en: Minutes 1}, hash: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}]
                links: ["urn:isbn:9780000000002", {address: "https://example.org/a?x=1&y=2", title: {ro: Ordin, en: Order}, date: 2025-01-20, mediaType: application/pdf}]
                indicators:
                  - id: 1.1-1
                    name: {ro: Număr de lecții, en: Number of lessons}
                    measure: {type: count, unit: {ro: lecții, en: lessons}, direction: increase, accumulation: periodic}
                    baseline: {value: 5, period: 2024, links: ["https://example.org/base.csv"]}
                    targets: [{period: 2025, value: 10, links: ["https://example.org/target.csv"]}]
                    links: ["https://example.org/method.html"]
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: m
            languages: [ro, en]
            plan: p
            reporter: ANITP
            measurements:
              - indicator: 1.1-1
                period: 2025
                value: 11
                reportedOn: 2026-01-20
                evidence: ["https://example.org/plain.pdf", {ro: Registru, en: Register}]
                links: [{address: "javascript:alert(1)", title: {ro: Rău, en: Bad}}, {address: "https://example.org/reg.pdf", title: {ro: Registrul, en: The register}, hash: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}]
            """;

    private static final String STATUSES = """
            schema: snitp/1
            kind: ActionStatusReport
            id: st
            languages: [ro, en]
            plan: p
            reporter: ANITP
            period: 2025
            reportedOn: 2026-01-20
            statuses:
              - action: "1.1"
                state: in-progress
                links: ["https://example.org/status.pdf"]
                milestones: [{id: M1, met: 2025-05-21, links: ["https://example.org/met.pdf"]}]
            """;

    @TempDir
    private Path folder;

    private String plan = "";

    private String statuses = "";

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.yaml"), PLAN).toString();
        statuses = Files.writeString(folder.resolve("statuses.yaml"), STATUSES).toString();
    }

    private String shown(String code) {
        return snitp("show", "--lang", "en", code, plan).out();
    }

    @Test
    void validateFindsNothing() {
        assertThat(snitp("validate", "--lang", "en", plan).out()).contains("0 errors, 0 warnings");
    }

    @Test
    void showTellsEachLinkWhereItBelongs() {
        assertThat(snitp("show", "--lang", "en", plan).out())
                .contains("   https://example.org/strategia.pdf", "   https://example.org/hg.pdf");
        assertThat(shown("1")).containsPattern("Documents +Explanatory note; https://example\\.org/ob\\.pdf");
        assertThat(shown("1.1"))
                .containsPattern("Documents of it +Minutes 1; https://example\\.org/pv\\.pdf; SHA-256")
                .contains("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                .contains("[https://example.org/m1.pdf]")
                .containsPattern("Documents +urn:isbn:9780000000002")
                .contains("Order; https://example.org/a?x=1&y=2; 2025-01-20;");
        assertThat(shown("1.1-1"))
                .contains("5 (2024) [https://example.org/base.csv]", "10 (2025) [https://example.org/target.csv]")
                .containsPattern("Documents +https://example\\.org/method\\.html");
    }

    @Test
    void theStatusHasTheProofsOfItsReports() {
        assertThat(snitp("show", "--status", "--lang", "en", plan, statuses).out())
                .contains(
                        "https://example.org/status.pdf", "https://example.org/m1.pdf] [https://example.org/met.pdf]");
    }

    @Test
    void progressTellsTheProofsOfTheLatestFigure() {
        assertThat(snitp("progress", "--lang", "en", "--as-of", "2026-02-01", "1.1-1", plan)
                        .out())
                .containsPattern("Documents +Bad; javascript:alert\\(1\\)")
                .contains("The register; https://example.org/reg.pdf");
        assertThat(snitp("progress", "--format", "json", "--as-of", "2026-02-01", plan)
                        .out())
                .contains("\"address\": \"https://example.org/reg.pdf\"");
    }

    @Test
    void theReportHasLinksToFollowAndNoOthers() {
        String html = snitp("report", "--year", "2025", "--lang", "ro", plan, statuses)
                .out();

        assertThat(html)
                .contains("<a href=\"https://example.org/reg.pdf\" rel=\"noopener noreferrer nofollow\">Registrul</a>")
                .contains("<a href=\"https://example.org/a?x=1&amp;y=2\" rel=\"noopener noreferrer nofollow\">Ordin</a>"
                        + " (20 ianuarie 2025, application/pdf)")
                .contains("<a href=\"https://example.org/status.pdf\"", "<a href=\"https://example.org/met.pdf\"")
                .contains("<a href=\"https://example.org/ob.pdf\"", "<a href=\"https://example.org/method.html\"")
                .contains("<a href=\"https://example.org/plain.pdf\"")
                .contains("Rău (javascript:alert(1))", "urn:isbn:9780000000002")
                .doesNotContain("href=\"javascript", "href=\"urn");
        assertThat(snitp("report", "--year", "2025", "--lang", "ro", "--format", "md", plan)
                        .out())
                .contains("[Registrul](<https://example.org/reg.pdf>)", "Rău (javascript:alert(1))");
        assertThat(snitp("report", "--year", "2025", "--lang", "ro", "--format", "json", plan)
                        .out())
                .contains("\"hash\": \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"")
                .contains("\"mediaType\": \"application/pdf\"");
    }

    @Test
    void convertKeepsShortAndLongLinks() {
        String yaml = snitp("convert", "--to", "yaml", plan).out();

        assertThat(yaml)
                .contains("links:\n  - https://example.org/strategia.pdf\n")
                .contains("- address: https://example.org/a?x=1&y=2\n")
                .contains("- urn:isbn:9780000000002\n");
    }
}

package org.snitp.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.model.text.LocalizedText;

/** What the report says that is asked about results that fall short. */
class ShortfallsTest {

    private static LocalizedText official() {
        return Snitp.official()
                .getPlans()
                .get(0)
                .getReporting()
                .orElseThrow()
                .getShortfalls()
                .orElseThrow();
    }

    @Test
    void thePlanIsQuotedByItsName() {
        assertThat(ReportFormat.MD.in(Reports.ROMANIAN).render(Reports.official()))
                .contains(
                        "Ce se cere despre rezultatele parțiale sau neatinse, potrivit documentului Planul Național de Acțiune"
                                + " 2024-2026 pentru implementarea Strategiei Naționale Împotriva Traficului de Persoane pentru perioada"
                                + " 2024-2028: „Motivele îndeplinirii parțiale sau neîndeplinirii obiectivelor vor fi prezentate"
                                + " justificat în conținutul rapoartelor de monitorizare.”\n");
        assertThat(ReportFormat.HTML.in(Locale.ENGLISH).render(Reports.official()))
                .contains(
                        "“The reasons for the partial fulfilment or non-fulfilment of the objectives will be presented, with"
                                + " justification, in the monitoring reports.”");
        assertThat(ReportFormat.JSON.in(Locale.ENGLISH).render(Reports.official()))
                .contains("\"shortfalls\": \"The reasons for the partial fulfilment");
    }

    @Test
    void theOfficialPlanHasTheWordsOfTheOfficialText() throws IOException {
        Path source = Path.of("../../snitp-io/src/test/resources/org/snitp/io/official/snitp-2024-2028.ro.txt");

        assertThat(Files.readString(source, UTF_8).replace('ţ', 'ț'))
                .contains(official().official());
    }

    @Test
    void ofAPlanThatAsksNothingNothingIsSaid() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.in(Locale.ENGLISH).render(Reports.small()))
                    .as("%s", format)
                    .doesNotContain("is asked")
                    .doesNotContain("strategy asks");
        }
    }
}

package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void writesEveryMakeOfDiagnostic() {
        Golden.assertSame(new JsonReport(Locale.ENGLISH).render(Samples.all()), "report.en.json");
    }

    @Test
    void writesRomanian() {
        Golden.assertSame(new JsonReport(Locale.forLanguageTag("ro")).render(Samples.all()), "report.ro.json");
    }

    @Test
    void tellsWhatIsIgnoredAndHowItComparesWithABaseline() {
        Golden.assertSame(new JsonReport(Locale.ENGLISH).render(Samples.outcome()), "outcome.en.json");
    }

    @Test
    void writesThatThereIsNothing() {
        assertThat(new JsonReport(Locale.ENGLISH).render(List.of())).isEqualTo("""
                        {
                          "summary": {
                            "errors": 0,
                            "warnings": 0,
                            "infos": 0,
                            "suppressed": 0
                          },
                          "diagnostics": []
                        }
                        """);
    }
}

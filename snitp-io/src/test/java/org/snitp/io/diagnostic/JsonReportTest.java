package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.testkit.GoldenFiles;

class JsonReportTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/io/diagnostic");

    @Test
    void writesEveryMakeOfDiagnostic() {
        GOLDEN.assertSame(JsonReport.in(Locale.ENGLISH).render(Samples.all()), "report.en.json");
    }

    @Test
    void writesRomanian() {
        GOLDEN.assertSame(JsonReport.in(Locale.forLanguageTag("ro")).render(Samples.all()), "report.ro.json");
    }

    @Test
    void tellsWhatIsIgnoredAndHowItComparesWithABaseline() {
        GOLDEN.assertSame(JsonReport.in(Locale.ENGLISH).render(Samples.outcome()), "outcome.en.json");
    }

    @Test
    void writesThatThereIsNothing() {
        assertThat(JsonReport.in(Locale.ENGLISH).render(List.of())).isEqualTo("""
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

package org.snitp.interop.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.testkit.SmallCounts;

/** Small counts, and what would reveal them, are not in the files, and are told apart from missing ones. */
class SdmxWithholdingTest {

    private static List<String> rows(ExportedFiles export, String series) {
        return Objects.requireNonNull(export.files().get("data.csv"))
                .lines()
                .filter(line -> line.contains("," + series + ","))
                .map(line -> line.replaceFirst("^dataflow,[^,]*,M,", "").replaceFirst(",*$", ""))
                .toList();
    }

    @Test
    void theSmallOneAndTheOneThatWouldRevealItAreConfidential() {
        ExportedFiles export = SdmxExport.of(SmallCounts.publication());

        assertThat(rows(export, "ACTUAL"))
                .containsExactly(
                        "A,1_1-1,ACTUAL,_Z,_T,2025,40,,,,,,A,F",
                        "A,1_1-1,ACTUAL,_Z,f,2025,NaN,,,,,,Q,C",
                        "A,1_1-1,ACTUAL,_Z,m,2025,NaN,,,,,,Q,C",
                        "A,1_1-1,ACTUAL,_Z,_T,2024,NaN,,,,,,L,F",
                        "A,1_1-2,ACTUAL,_Z,_Z,2025,12,,,,,,P,F",
                        "A,1_1-2,ACTUAL,_Z,_Z,2024,NaN,,,,,,L,F");
        assertThat(export.losses())
                .map(Loss::toString)
                .contains(
                        "SNITP-907: 2 figures are withheld (1.1-1).",
                        "SNITP-908: texts beside 1 figure are left out, because figures of the same indicators are withheld (1.1-1).");
    }

    @Test
    void whoMayKnowThemIsToldWhichOnesOnlyProtect() {
        assertThat(rows(SdmxExport.of(SmallCounts.publication(), true), "ACTUAL"))
                .contains("A,1_1-1,ACTUAL,_Z,f,2025,NaN,,,,,,Q,D", "A,1_1-1,ACTUAL,_Z,m,2025,NaN,,,,,,Q,C");
    }

    @Test
    void whatIsNotYetDueIsNotSaidToBeMissing() {
        ExportedFiles early = SdmxExport.of(SmallCounts.publication().preparedOn(LocalDate.of(2024, 12, 31)));

        assertThat(rows(early, "ACTUAL")).noneMatch(row -> row.contains(",L,"));
    }

    @Test
    void noFileHasWhatIsWithheld() {
        assertThat(SdmxExport.of(SmallCounts.publication()).files().values())
                .noneMatch(text -> text.contains("37") || text.contains("Trei"));
    }
}

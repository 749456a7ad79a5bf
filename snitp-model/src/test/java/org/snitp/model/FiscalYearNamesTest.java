package org.snitp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.FiscalYearNaming;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.YearStart;

class FiscalYearNamesTest {

    private static FiscalYearNames names(FiscalYear year) {
        return FiscalYearNames.of(Bundle.of(ActionPlan.builder()
                .id("P")
                .strategy("S")
                .fiscalYear(year)
                .period(PeriodRange.parse("2024-09/2026-08"))
                .build()));
    }

    private static final FiscalYear SCHOOL =
            FiscalYear.builder().begins(new YearStart(9, 1)).build();
    private static final FiscalYearNames NAMES = names(SCHOOL);

    @ParameterizedTest
    @CsvSource({
        "'Target: 80 (2024-09/2025-08).', 'Target: 80 (FY2025).'",
        "'2023-09/2024-08, 2024-09/2026-08', 'FY2024, FY2025/FY2026'",
        "2024-10/2025-09, 2024-10/2025-09",
        "2024-09/2025-07, 2024-09/2025-07",
        "2024-09-01/2025-08-31, FY2025",
        "2024-Q3/2025-Q2, 2024-Q3/2025-Q2",
        "2024-13/2025-12, 2024-13/2025-12",
        "x2024-09/2025-08, x2024-09/2025-08",
        "2024-09/2025-08/2, 2024-09/2025-08/2",
        "2024/2025, 2024/2025",
    })
    void putsNamesInPlaceOfSpans(String text, String shown) {
        assertThat(NAMES.in(text)).isEqualTo(shown);
    }

    @Test
    void saysWhatANameMeansIfThereIsOne() {
        assertThat(NAMES.meaningIn("2025")).isEmpty();
        assertThat(NAMES.meaningIn("FY2026").map(FiscalYearNames.Meaning::name)).contains("FY2026");
        assertThat(NAMES.meaningIn("FY2026").map(FiscalYearNames.Meaning::byEnd))
                .contains(true);
        FiscalYearNames byBegin = names(SCHOOL.withNamed(FiscalYearNaming.BY_START));
        assertThat(byBegin.of(Period.parse("2024-09/2025-08"))).isEqualTo("FY2024");
        assertThat(byBegin.meaningIn("FY2024").map(FiscalYearNames.Meaning::byEnd))
                .contains(false);
    }

    @Test
    void withoutADeclarationNothingIsNamed() {
        assertThat(FiscalYearNames.NONE.in("2024-09/2025-08")).isEqualTo("2024-09/2025-08");
        assertThat(FiscalYearNames.NONE.nameOf(Period.year(2025))).isEqualTo(Optional.empty());
        assertThat(FiscalYearNames.NONE.meaningIn("FY2025")).isEmpty();
    }
}

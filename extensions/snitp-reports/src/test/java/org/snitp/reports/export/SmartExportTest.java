package org.snitp.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.smart.Aspect;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.SmartTable;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.CsvTable;
import org.snitp.measurements.table.Table;

/** An assessment for programs and spreadsheets; the examples of the command show whole files. */
class SmartExportTest {

    private static final Locale RO = Locale.forLanguageTag("ro");
    private static final SmartExport ENGLISH = SmartExport.of(Sample.BUNDLE, Sample.SMART, Locale.ENGLISH);
    private static final SmartExport ROMANIAN = SmartExport.of(Sample.BUNDLE, Sample.SMART, RO);

    @Test
    void everyFindingIsThereWithItsEvidence() {
        List<AspectFinding> findings = Sample.SMART.indicators().stream()
                .flatMap(indicator -> indicator.criteria().stream())
                .flatMap(criterion -> criterion.findings().stream())
                .toList();

        assertThat(column(ROMANIAN.findings(), "evidence"))
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> Cell.of(finding.evidence(RO)))
                        .toList());
        assertThat(ENGLISH.render().split("\"evidence\": \"", -1)).hasSize(findings.size() + 1);
    }

    @Test
    void theNoteGoesWithTheJson() {
        assertThat(ENGLISH.render()).contains("\"note\": \"" + SmartTable.note(Locale.ENGLISH) + "\"");
        assertThat(ROMANIAN.render()).contains("\"note\": \"" + SmartTable.note(RO) + "\"");
    }

    @Test
    void theWholeHasEveryGroupAndAPartHasNone() {
        assertThat(column(ENGLISH.totals(), "group"))
                .containsExactly(
                        Cell.of("all"),
                        Cell.of("plan"),
                        Cell.of("objective"),
                        Cell.of("objective"),
                        Cell.of("institution"));
        SmartExport part = ENGLISH.only(List.of("1.1.1-2"));
        assertThat(column(part.totals(), "group")).containsExactly(Cell.of("all"));
        assertThat(column(part.totals(), "indicators")).containsExactly(Cell.of(1));
        assertThat(part.render()).doesNotContain("\"plans\"", "\"id\": \"1.1.1-1\"");
    }

    @Test
    void aspectsAreCountedForEveryGroup() {
        assertThat(ENGLISH.aspects().rows()).hasSize(5 * Aspect.values().length);
        assertThat(column(ENGLISH.aspects(), "aspect")).contains(Cell.of("target-period"));
    }

    @Test
    void noNameBecomesAFormula() {
        assertThat(CsvTable.forPrograms().render(ENGLISH.indicators()))
                .startsWith("indicator,name,plan,action,objective,responsible,specific,measurable,achievable,relevant,"
                        + "time-bound\n1.1.1-1,'=Lessons,P,1.1.1,1.1,ME,partly,");
    }

    @Test
    void everyLanguageButRomanianIsEnglish() {
        assertThat(SmartExport.of(Sample.BUNDLE, Sample.SMART, Locale.ROOT).render())
                .isEqualTo(ENGLISH.render());
        assertThat(SmartExport.of(Sample.BUNDLE, Sample.SMART, Locale.FRENCH).findings())
                .isEqualTo(ENGLISH.findings());
    }

    private static List<Cell> column(Table table, String head) {
        int column = table.header().indexOf(head);
        return table.rows().stream().map(row -> row.get(column)).toList();
    }
}

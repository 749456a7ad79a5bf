package org.snitp.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.indicators.sheet.SheetLine;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;

class MarkdownSheetsTest {

    private static final Locale RO = Locale.forLanguageTag("ro");
    private static final Locale EN = Locale.ENGLISH;
    private static final List<IndicatorSheet> OFFICIAL =
            IndicatorSheets.of(Snitp.readOfficial().orElseThrow()).all();

    /** The sheets of a plan with one action, which has one indicator. */
    private static List<IndicatorSheet> sheets(String indicator) {
        Bundle bundle = Snitp.read("""
                schema: snitp/1
                kind: ActionPlan
                id: plan
                strategy: s
                period: 2025/2026
                actions:
                  - code: 1.1.1
                    title: {ro: Lecții, en: Lessons}
                    responsible: [ISJ, ME]
                    implementation: [permanent]
                    evaluation: [annual]
                    indicators:
                      - {id: 1.1.1-1, %s}
                """.formatted(indicator), "plan").orElseThrow();
        return IndicatorSheets.of(bundle).all();
    }

    @Test
    void everyFieldHasItsItemAndEveryBlankItsBoxWithTheCriterion() {
        for (IndicatorSheet sheet : OFFICIAL) {
            List<String> lines =
                    MarkdownSheets.in(RO).render(List.of(sheet)).lines().toList();

            for (SheetLine line : sheet.lines()) {
                String box = line.isBlank() || !line.isOptional() ? "- [ ] " : "- ";
                assertThat(lines)
                        .filteredOn(text ->
                                text.startsWith(box + "**" + line.field().in(RO) + ":**"))
                        .hasSize(1);
            }
            long criteria = sheet.lines().stream()
                    .mapToLong(line -> line.criteria().size())
                    .sum();
            assertThat(lines)
                    .filteredOn(text -> text.matches("  - \\*[^*]+:\\* .*"))
                    .hasSize((int) criteria);
        }
    }

    @Test
    void linesFitATerminal() {
        for (Locale locale : List.of(RO, EN)) {
            assertThat(MarkdownSheets.in(locale).render(OFFICIAL).lines())
                    .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        }
    }

    @Test
    void aFaultHasABoxBesideWhatThePlanSays() {
        assertThat(MarkdownSheets.in(RO).render(sheets("name: {ro: Lecții}, targets: [{period: 2030, value: 2.5}]")))
                .contains("""
                        - [ ] **Ținte:** 2030 – 2,5
                          - *Încadrat în timp:* Mutați ținta în 2025/2026 sau lăsați-o pe seama planului
                            următor.
                        """);
    }

    @Test
    void severalValuesStandUnderEachOther() {
        assertThat(MarkdownSheets.in(EN).render(sheets("name: {ro: Lecții}"))).contains("""
                - **Responsible:**
                  - ISJ
                  - ME
                """);
    }

    @Test
    void whatAPlanSaysIsNeverTakenForMarkup() {
        String hostile = "name: {ro: '**x** <script>alert(1)</script> [a](http://example.org) `c` | &amp; _d_'},"
                + " note: {ro: '# one'}, definition: {ro: \"1. first\\n\\n2. second\"}";
        String markdown = MarkdownSheets.in(EN).render(sheets(hostile));

        assertThat(markdown)
                .contains("\\*\\*x\\*\\* \\<script\\>alert(1)\\</script\\>", "\\[a\\](http://example.org)", "\\`c\\`")
                .contains("\\|\n\\&amp; \\_d\\_")
                .contains("**Definition:** 1\\. first 2. second")
                .doesNotContainPattern("(?<!\\\\)<")
                .doesNotContain("\n# one");
    }
}

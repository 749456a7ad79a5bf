package org.snitp.io.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.io.diff.Amended;

/** What is said of the amended sample in words, where old and new look much the same. */
class ReportWordsTest {

    private static ComparisonReport report(String language, String... replacements) {
        return ComparisonReport.of(Amended.by(replacements), new Sides("old", "new"), Locale.forLanguageTag(language));
    }

    @Test
    void whereOnlyWhiteSpaceDiffersThatIsSaid() {
        String[] replacements = {"Durata medie de", "Durata medie  de"};

        assertThat(report("en", replacements).render(false, 80)).contains("name (Romanian) (only the white space):\n");
        assertThat(report("ro", replacements).render(ComparisonFormat.MD)).contains("| doar spațiile |");
        assertThat(report("en", "Durata medie de", "Durata  medie a").render(false, 80))
                .doesNotContain("white space");
    }

    @Test
    void valuesThatCannotBeComparedAreBothShown() {
        assertThat(report("en", "value: 18", "value: 9", "ro: luni", "ro: săptămâni")
                        .render(false, 80))
                .contains("Targets: 1 no longer comparable.", "target 2026: 18 → 9 (no longer comparable)");
        assertThat(report("ro", "value: 24", "value: 12", "ro: luni", "ro: zile")
                        .render(ComparisonFormat.MD))
                .contains("Ținte: 1 nu mai este comparabilă.", "Valori de referință: 1 nu mai este comparabilă.");
    }
}

package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.internal.output.TerminalText;
import org.snitp.model.rule.Rule;
import org.snitp.testkit.GoldenFiles;

class TextReportTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/io/diagnostic");

    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    @Test
    void showsEveryMakeOfDiagnosticInEnglish() {
        GOLDEN.assertSame(TextReport.in(Locale.ENGLISH, false).render(Samples.all()), "report.en.txt");
    }

    @Test
    void showsEveryMakeOfDiagnosticInRomanian() {
        GOLDEN.assertSame(TextReport.in(ROMANIAN, false).render(Samples.all()), "report.ro.txt");
    }

    @Test
    void showsColours() {
        GOLDEN.assertSame(TextReport.in(Locale.ENGLISH, true).render(Samples.all()), "report.en.ansi.txt");
    }

    @Test
    void fitsANarrowTerminal() {
        String report = TextReport.in(Locale.ENGLISH, false, 40).render(Samples.all());
        GOLDEN.assertSame(report, "report.40.txt");
    }

    @Test
    void staysWithinTheWidthExceptForPlaces() {
        String report = TextReport.in(ROMANIAN, false).render(Samples.all());
        assertThat(report.lines().filter(line -> !line.contains("-->") && !line.contains(" = ")))
                .allMatch(line -> line.length() <= TextReport.DEFAULT_WIDTH);
    }

    @Test
    void hasColoursOnlyBesidesTheSameText() {
        String coloured = TextReport.in(ROMANIAN, true).render(Samples.all());
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(TextReport.in(ROMANIAN, false).render(Samples.all()));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120, 400})
    void staysWithinAnyWidthWhateverTheScript(int width) {
        String line = "\t- {ro: \"" + "中文標題 😀 שלום العربية acțiune⚡ ".repeat(12) + "\"}";
        int column = line.codePointCount(0, line.indexOf("العربية")) + 1;
        Diagnostic wide = Diagnostic.builder(DiagnosticCode.of(Rule.INSTITUTION_KNOWN), Severity.ERROR)
                .arguments(Map.of("id", "中文標題資料".repeat(20)))
                .location(new Location("plan nou.yaml", 7, column, 7, column + 7, ""))
                .subject(new Subject("Action", "中文標題資料 ".repeat(9)))
                .suggestion("資料".repeat(60))
                .related(List.of(new Location("plan vechi.yaml", 3, 1, 3, 2, "")))
                .sourceLine(line)
                .build();
        String report = TextReport.in(ROMANIAN, false, width).render(List.of(wide));

        GOLDEN.assertSame(report, "report.wide." + width + ".txt");
        assertThat(report.lines().filter(shown -> !shown.contains("(acțiunea")))
                .allSatisfy(shown -> assertThat(TerminalText.width(shown)).isLessThanOrEqualTo(width));
        List<String> lines = report.lines().toList();
        int carets = lines.indexOf(
                lines.stream().filter(shown -> shown.endsWith("^")).findFirst().orElseThrow());
        String source = lines.get(carets - 1);
        String before = source.substring(0, source.indexOf("العربية", 0));
        assertThat(lines.get(carets).indexOf('^')).isEqualTo(TerminalText.width(before));
    }

    @Test
    void isEmptyWithoutDiagnostics() {
        assertThat(TextReport.in(Locale.ENGLISH, true).render(List.of())).isEmpty();
    }

    @Test
    void keepsControlCharactersOfDocumentsFromTheTerminal() {
        Diagnostic hostile = Diagnostic.builder(DiagnosticCode.UNKNOWN_FIELD, Severity.ERROR)
                .arguments(Map.of("field", "\u001B[2J\u202Exyz", "allowed", "code"))
                .location(new Location("a\u001B[0m.yaml", 1, 2, 1, 3, ""))
                .subject(new Subject("Action", "\u0007"))
                .suggestion("\u001B]0;x")
                .related(List.of(new Location("\u001B", 1, 1, 1, 1, "")))
                .sourceLine("\u001B[31m\u202E")
                .build();
        assertThat(TextReport.in(Locale.ENGLISH, false).render(List.of(hostile)))
                .doesNotContainPattern("[\\p{Cc}\u202E&&[^\n]]");
    }
}

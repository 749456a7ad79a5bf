package org.snitp.io.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.io.diff.Comparison;
import org.snitp.model.Bundle;
import org.snitp.testkit.GoldenFiles;

/** The amended sample plan, in every format and language. */
class ReportTest {

    private static final Path SAMPLE = Path.of("..", "examples", "sample");
    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/io/diff/report");

    private static ComparisonReport report(String language) {
        Bundle before = Snitp.read(SAMPLE.resolve("plan.yaml")).orElseThrow();
        Bundle after = Snitp.read(SAMPLE.resolve("plan-amended.yaml")).orElseThrow();
        return ComparisonReport.of(
                Snitp.compare(before, after),
                new Sides("plan.yaml", "plan-amended.yaml"),
                Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource({"text, en, txt", "text, ro, txt", "md, en, md", "md, ro, md", "json, en, json"})
    void tellsWhatWasAmended(String format, String language, String ending) {
        String text = report(language).render(ComparisonFormat.valueOf(format.toUpperCase(Locale.ROOT)));

        GOLDEN.assertSame(text, "amended." + language + "." + ending);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 120})
    void noLineIsLongerThanTheTerminalIsWide(int width) {
        assertThat(report("ro").render(false, width).lines())
                .filteredOn(line -> line.contains(" "))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void coloursChangeNothingButTheColours() {
        ComparisonReport report = report("en");

        assertThat(report.render(true, 80)).contains("\u001B[31m");
        assertThat(report.render(true, 80).replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(report.render(false, 80));
    }

    @ParameterizedTest
    @CsvSource({"en, There is no difference.", "ro, Nu există nicio diferență."})
    void saysThatNothingDiffers(String language, String words) {
        Bundle bundle = Snitp.official();
        Comparison comparison = Snitp.compare(bundle, bundle);
        ComparisonReport report = ComparisonReport.of(comparison, new Sides("a", "b"), Locale.forLanguageTag(language));

        assertThat(report.render(false, 80)).endsWith("\n\n" + words + "\n");
        assertThat(report.render(ComparisonFormat.MD)).endsWith("\n\n" + words + "\n");
        assertThat(report.render(ComparisonFormat.JSON)).contains("\"changes\": []");
    }
}

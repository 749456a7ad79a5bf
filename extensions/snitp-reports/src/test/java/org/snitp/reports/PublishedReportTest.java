package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.model.time.Period;

/** What is taken from earlier reports, and what is not. */
class PublishedReportTest {

    private static final String FOREIGN =
            "this is no report of this command: only what \"snitp report --format json\" wrote can be taken";

    @TempDir
    private Path folder;

    private static String report(String indicator) {
        return """
                {"year": 2012, "asOf": "2012-12-31", "plans": [{"id": "PLAN", "period": "2009/2030"}], "actions": [
                  {"code": "1.1.1", "indicators": [%s]}], "method": {"disclosureThreshold": 5}}
                """.formatted(indicator);
    }

    @Test
    void figuresAreTakenWithThoseThatWereWithheld() {
        Edition edition = PublishedReport.parse(report("""
                {"id": "1.1.1-1", "actual": {"value": 100, "shown": "100"}, "targets": [{"period": "2012", "value": 7}],
                 "breakdown": [{"categories": {"sex": "f"}, "actual": {"withheld": true}}],
                 "reported": [{"period": "2012", "value": 1E+2}, {"period": "2012-S1", "categories": {"sex": "f"}, "value": 7.5},
                   {"period": "2012-S2", "categories": {"sex": "f"}, "withheld": true}, {"period": "2012-Q1"}]}"""));

        assertThat(edition.year()).isEqualTo(2012);
        assertThat(edition.asOf()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(edition.threshold()).contains(5);
        assertThat(edition.plans()).containsExactly("PLAN");
        assertThat(edition.digest()).matches("[0-9a-f]{64}");
        assertThat(edition.figures())
                .containsExactly(Map.entry(
                        "1.1.1-1",
                        Map.of(
                                CountCell.actual(Map.of()), Optional.of(BigDecimal.valueOf(100)),
                                CountCell.actual(Map.of("sex", "f")), Optional.empty(),
                                CountCell.of(Period.parse("2012"), Map.of()), Optional.of(new BigDecimal("1E+2")),
                                CountCell.of(Period.parse("2012-S1"), Map.of("sex", "f")),
                                        Optional.of(new BigDecimal("7.5")),
                                CountCell.of(Period.parse("2012-S2"), Map.of("sex", "f")), Optional.empty())));
    }

    @Test
    void partsOfInstitutionsAreFiguresOfTheirOwn() {
        Edition edition = PublishedReport.parse(report("""
                {"id": "1.1.1-1", "parts": [{"institution": "MA", "actual": {"value": 40}, "due": 1}],
                 "reported": [{"period": "2012", "reportedBy": "MA", "value": 40}, {"period": "2012", "reportedBy": "AB", "withheld": true}]}"""));

        assertThat(edition.figures().get("1.1.1-1"))
                .containsOnly(
                        Map.entry(
                                CountCell.actual(DisclosureControl.cellOf("MA", Map.of())),
                                Optional.of(BigDecimal.valueOf(40))),
                        Map.entry(
                                CountCell.of(Period.parse("2012"), DisclosureControl.cellOf("MA", Map.of())),
                                Optional.of(BigDecimal.valueOf(40))),
                        Map.entry(
                                CountCell.of(Period.parse("2012"), DisclosureControl.cellOf("AB", Map.of())),
                                Optional.empty()));
    }

    @Test
    void aReportOfThisVersionIsReadFromItsFile() {
        Path file = folder.resolve("report.json");
        ReportFormat.JSON.in(Locale.ENGLISH).write(Reports.smallWithheld(), file);
        Edition edition = PublishedReport.read(file);

        assertThat(edition.year()).isEqualTo(2025);
        assertThat(edition.figures()).isNotEmpty();
        assertThat(edition.figures().values())
                .anySatisfy(figures -> assertThat(figures).containsValue(Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MD"})
    void ofWhatPeopleReadNothingCanBeTaken(ReportFormat format) {
        assertThatThrownBy(() -> PublishedReport.parse(format.in(Locale.ENGLISH).render(Reports.small())))
                .isInstanceOf(InvalidReportException.class)
                .hasMessage(
                        "line 1: this is no JSON; figures can only be taken from reports that \"snitp report --format"
                                + " json\" wrote, and not from HTML or Markdown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "7", "{\"year\": 2012, \"asOf\": \"2012-12-31\", \"actions\": []}"})
    void otherJsonIsNoReport(String json) {
        assertThatThrownBy(() -> PublishedReport.parse(json))
                .isInstanceOf(InvalidReportException.class)
                .hasMessage(FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"1.1.1-1\", \"reported\": [{\"period\": \"2012-X\", \"value\": 1}]}",
                "{\"id\": \"1.1.1-1\", \"reported\": [{\"period\": 2012, \"value\": 1}]}",
                "{\"id\": \"1.1.1-1\", \"reported\": [{\"period\": \"2012\", \"value\": \"1\"}]}",
                "{\"id\": \"1.1.1-1\", \"actual\": {\"value\": 1e999999999}}",
                "{\"id\": \"1.1.1-1\", \"reported\": {}}",
                "{\"id\": \"1.1.1-1\", \"actual\": 7}",
                "{\"actual\": {\"value\": 7}}",
                "7"
            })
    void aFigureThatIsWrittenOtherwiseIsNotPassedOver(String indicator) {
        assertThatThrownBy(() -> PublishedReport.parse(report(indicator)))
                .isInstanceOf(InvalidReportException.class)
                .hasMessage(
                        "line 2: this is not as this command writes it, so that the figures of the report cannot be taken")
                .extracting(error -> ((InvalidReportException) error).getMessage(Reports.ROMANIAN))
                .isEqualTo(
                        "linia 2: nu este scris cum scrie această comandă, așa că valorile raportului nu pot fi preluate");
    }

    @Test
    void aTextThatBreaksOffIsNoJson() throws Exception {
        String whole = report("{\"id\": \"1.1.1-1\"}");
        Path file = Files.writeString(folder.resolve("broken.json"), whole.substring(0, whole.length() - 10));

        assertThatThrownBy(() -> PublishedReport.read(file))
                .isInstanceOf(InvalidReportException.class)
                .hasMessageContaining("this is no JSON");
    }
}

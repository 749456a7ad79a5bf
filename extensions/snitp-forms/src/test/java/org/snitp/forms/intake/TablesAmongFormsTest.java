package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.EN;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.model.measurement.Measurement;

/** A table of measurements that is collected together with forms. */
class TablesAmongFormsTest {

    private static final String HEAD = "indicator,period,value,reportedBy,reportedOn\n";

    private static FormFile table(String... rows) {
        return FormFile.of("table.csv", (HEAD + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> messages(ImportReport report) {
        return report.forms().stream()
                .flatMap(form -> Stream.concat(
                        form.findings().stream(), form.rows().stream().flatMap(row -> row.findings().stream())))
                .map(finding -> finding.diagnostic().message(EN))
                .toList();
    }

    @Test
    void itsRowsAreImportedLikeAnswers() {
        ImportReport report = collect(table("1.1.1-2,2025,45.5,AG,2026-01-31"));

        assertThat(messages(report)).isEmpty();
        assertThat(report.count(RowOutcome.CREATED)).isEqualTo(1);
        assertThat(report.hasChanges()).isTrue();
        assertThat(report.measurements().getMeasurements())
                .singleElement()
                .extracting(Measurement::getValue)
                .satisfies(value -> assertThat(value.orElseThrow()).isEqualByComparingTo("45.5"));
    }

    @Test
    void theSameTableAgainChangesNothing() {
        FormFile table = table("1.1.1-2,2025,45.5,AG,2026-01-31");
        ImportReport first = collect(table);

        ImportReport again = FormImporter.of(BUNDLE).known(first.measurements()).collect(table);

        assertThat(again.count(RowOutcome.UNCHANGED)).isEqualTo(1);
        assertThat(again.hasChanges()).isFalse();
    }

    @Test
    void aLaterReportReplacesAnEarlierOneAndSaysWhatChanged() {
        ImportReport first = collect(table("1.1.1-2,2025,45.5,AG,2026-01-31"));

        ImportReport again =
                FormImporter.of(BUNDLE).known(first.measurements()).collect(table("1.1.1-2,2025,46.5,AG,2026-02-10"));

        assertThat(again.count(RowOutcome.CHANGED)).isEqualTo(1);
        assertThat(again.forms().get(0).rows().get(0).changes()).isNotEmpty();
        Measurement figure = again.measurements().getMeasurements().get(0);
        assertThat(figure.getReportedOn()).contains(LocalDate.of(2026, 2, 10));
        assertThat(figure.getEarlier())
                .singleElement()
                .satisfies(earlier -> assertThat(earlier.getReportedOn()).contains(LocalDate.of(2026, 1, 31)));
    }

    @Test
    void twoTablesWithDifferentFiguresOfOneDayAreRefusedWithBoth() {
        ImportReport report = collect(table("1.1.1-2,2025,45.5,AG,2026-01-31"), table("1.1.1-2,2025,60,AG,2026-01-31"));

        assertThat(report.count(RowOutcome.REJECTED)).isPositive();
        assertThat(messages(report))
                .anySatisfy(message ->
                        assertThat(message).contains("45.5").contains("60").contains("AG, 2026-01-31"));
    }

    @Test
    void aTableAgainstAFormOfTheSameDayIsRefusedWhicheverComesFirst() {
        FormFile table = table("1.1.1-2,2025,60,AG,2026-01-31");
        FormFile form = agency().withShare("45").csv("f");

        for (ImportReport report : List.of(collect(table, form), collect(form, table))) {
            assertThat(report.count(RowOutcome.REJECTED)).isEqualTo(2);
            assertThat(report.measurements().getMeasurements()).isEmpty();
        }
    }

    @Test
    void oneWrongRowRefusesTheWholeTable() {
        ImportReport report = collect(table("1.1.1-2,2025,45.5,AG,2026-01-31", "9.9.9-9,2025,1,AG,2026-01-31"));

        assertThat(report.forms().get(0).isRefused()).isTrue();
        assertThat(report.measurements().getMeasurements()).isEmpty();
        assertThat(report.hasRejections()).isTrue();
        assertThat(messages(report)).anySatisfy(message -> assertThat(message).contains("9.9.9-9"));
    }

    @Test
    void aTableAndAFormTogetherGiveBothFigures() {
        ImportReport report = collect(
                table("1.1.1-1,2025-S1,7,AG,2026-01-31"),
                agency().withShare("45").csv("f"));

        assertThat(messages(report)).isEmpty();
        assertThat(report.measurements().getMeasurements())
                .extracting(measurement -> measurement.getValue().map(BigDecimal::intValueExact))
                .extracting(value -> value.orElseThrow())
                .containsExactlyInAnyOrder(7, 45);
    }
}

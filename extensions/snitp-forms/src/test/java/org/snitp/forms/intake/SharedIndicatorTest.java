package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snitp.forms.FormCsv;
import org.snitp.forms.FormRequest;
import org.snitp.forms.ReportingForm;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;

/** An indicator that two institutions report, from their forms to what progress makes of them. */
class SharedIndicatorTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: s
            title: {ro: Strategie}
            horizon: 2024/2028
            generalObjectives:
              - {code: "1", title: {ro: Obiectiv}, specificObjectives: [{code: "1.1", title: {ro: Obiectiv}}]}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: AG, type: agency, name: {ro: Agenția}}
              - {id: IN, type: agency, name: {ro: Inspectoratul}}
              - {id: MIN, type: ministry, name: {ro: Ministerul}}
              - {id: SEC, type: agency, name: {ro: Secția}, partOf: MIN}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            period: 2024/2026
            actions:
              - code: 1.1.1
                title: {ro: Cursuri}
                responsible: [AG, IN]
                results: [{ro: Cursuri}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de cursuri}
                    measure: {type: count, unit: {ro: cursuri}, direction: increase, accumulation: periodic}
            """;
    private static final Bundle EACH = Snitp.read(PLAN, "plan.yaml").orElseThrow();
    private static final Bundle LEAD =
            Snitp.read(PLAN + "        reporting: lead\n", "plan.yaml").orElseThrow();

    private static ReportingForm form(Bundle bundle, String institution, boolean parts) {
        FormRequest request =
                FormRequest.of("p", institution, Period.year(2024)).withParts(parts);
        return ReportingForm.of(bundle, ReportingCalendar.of(bundle), request);
    }

    private static FormFile filled(Bundle bundle, String institution, String value) {
        String csv = FormCsv.in(Locale.ENGLISH)
                .render(form(bundle, institution, true))
                .replaceFirst("(?m)^(1[.]1[.]1-1,.*a whole number),", "$1," + value);
        return FormFile.of(institution + ".csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportReport collect(Bundle bundle, FormFile... files) {
        return FormImporter.of(bundle).reportedOn(LocalDate.of(2024, 12, 31)).collect(files);
    }

    private static IndicatorProgress progress(MeasurementSet set, String day) {
        Bundle all = Bundle.builder()
                .addAllDocuments(EACH.getDocuments())
                .addDocuments(set)
                .build();
        return Objects.requireNonNull(ProgressReport.of(
                        all, ReportingCalendar.of(all).duePeriods(), ProgressParameters.asOf(LocalDate.parse(day)))
                .indicators()
                .get("1.1.1-1"));
    }

    private static Map<String, BigDecimal> values(ImportReport report) {
        return report.measurements().getMeasurements().stream()
                .collect(Collectors.toMap(
                        measurement -> measurement.getReportedBy().orElseThrow(),
                        measurement -> measurement.getValue().orElseThrow()));
    }

    @Test
    void bothAnswersAreTakenTogetherAndOneAfterTheOther() {
        ImportReport together = collect(EACH, filled(EACH, "AG", "40"), filled(EACH, "IN", "25"));
        ImportReport first = collect(EACH, filled(EACH, "AG", "40"));
        ImportReport second = FormImporter.of(EACH)
                .known(first.measurements())
                .reportedOn(LocalDate.of(2024, 12, 31))
                .collect(filled(EACH, "IN", "25"));

        assertThat(together.hasRejections()).isFalse();
        assertThat(values(together))
                .isEqualTo(Map.of("AG", new BigDecimal("40"), "IN", new BigDecimal("25")))
                .isEqualTo(values(second));
        assertThat(Snitp.check(Bundle.builder()
                        .addAllDocuments(EACH.getDocuments())
                        .addDocuments(together.measurements())
                        .build()))
                .isEqualTo(Snitp.check(EACH));
        assertThat(progress(together.measurements(), "2024-12-31").actual().value())
                .contains(new BigDecimal("65"));
        assertThat(progress(together.measurements(), "2024-12-31").coverage().reported())
                .isEqualTo(2);
    }

    @Test
    void whoHasNotAnsweredIsOverdueAndTheOtherPartIsNotTheWhole() {
        IndicatorProgress progress =
                progress(collect(EACH, filled(EACH, "AG", "40")).measurements(), "2025-02-28");

        assertThat(progress.actual().value()).isEmpty();
        assertThat(progress.overdue()).extracting(due -> due.institutions()).containsExactly(List.of("IN"));
        assertThat(progress.coverage().due()).isEqualTo(2);
        assertThat(progress.coverage().reported()).isEqualTo(1);
    }

    @Test
    void whereTheFirstOneReportsForAllNoOtherIsAskedAndNoneIsTaken() {
        assertThat(form(LEAD, "AG", false).rows()).hasSize(1);
        assertThat(form(LEAD, "IN", false).rows()).isEmpty();

        ImportReport report = collect(LEAD, filled(EACH, "IN", "25"));

        assertThat(report.measurements().getMeasurements()).isEmpty();
        assertThat(report.hasRejections()).isTrue();
    }

    @Test
    void aFormOfAMinistryAnswersForThePartOfItThatIsAsked() {
        Bundle plan =
                Snitp.read(PLAN.replace("[AG, IN]", "[AG, SEC]"), "plan.yaml").orElseThrow();

        assertThat(values(collect(plan, filled(plan, "MIN", "7")))).isEqualTo(Map.of("SEC", new BigDecimal("7")));
    }

    @Test
    void aFormThatAnswersForSomePartsAndNotForAllIsRefused() {
        Bundle plan = Snitp.read(
                        PLAN.replace("[AG, IN]", "[AG, SEC, SAL]")
                                .replace(
                                        "partOf: MIN}",
                                        "partOf: MIN}\n  - {id: SAL, type: agency, name: {ro: Salvarea}, partOf: MIN}"),
                        "plan.yaml")
                .orElseThrow();
        ImportReport report = collect(plan, filled(plan, "MIN", "7"));

        assertThat(report.measurements().getMeasurements())
                .extracting(Measurement::getIndicator)
                .isEmpty();
        assertThat(report.rows().flatMap(row -> row.findings().stream()))
                .extracting(found -> found.diagnostic().message(Locale.ENGLISH))
                .containsExactly(
                        "MIN reports here for SEC, SAL, but the indicator 1.1.1-1 asks each institution for its own"
                                + " part. Fill in a form for each of them.");
    }
}

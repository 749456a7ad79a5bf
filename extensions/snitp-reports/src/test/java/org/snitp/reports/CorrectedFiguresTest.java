package org.snitp.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.io.BundleReader;
import org.snitp.model.Bundle;

/** A correction may reveal what an earlier edition withheld; the publisher is told. */
class CorrectedFiguresTest {

    private static final String PLAN = """
            {"schema": "snitp/1", "kind": "ActionPlan", "id": "PLAN", "strategy": "S", "period": "2024/2028",
             "actions": [{"code": "1.1.1", "title": {"ro": "A"}, "responsible": ["X"], "results": [{"ro": "R"}],
               "implementation": ["permanent"], "evaluation": ["annual"],
               "indicators": [{"id": "1.1.1-1", "name": {"ro": "N"},
                 "measure": {"type": "count", "unit": {"ro": "persoane"}, "direction": "none", "accumulation": "periodic"},
                 "disaggregation": [
                   {"id": "age", "name": {"ro": "Vârstă", "en": "Age"}, "categories": [
                     {"id": "minor", "name": {"ro": "minori", "en": "minors"}},
                     {"id": "adult", "name": {"ro": "adulți", "en": "adults"}}]}]}]}]}
            """;

    /** The figures of 2024, with those of 2025 that nothing was withheld of. */
    private static Bundle figures(int total, int minors, int adults) {
        List<String> measurements = new ArrayList<>();
        add(measurements, 2024, total, minors, adults);
        add(measurements, 2025, 70, 30, 40);
        return bundle(measurements);
    }

    private static void add(List<String> measurements, int year, int total, int minors, int adults) {
        add(measurements, year, "", total);
        add(measurements, year, "\"age\": \"minor\"", minors);
        add(measurements, year, "\"age\": \"adult\"", adults);
    }

    private static void add(List<String> measurements, int year, String cell, int value) {
        measurements.add("{\"indicator\": \"1.1.1-1\", \"period\": \"" + year + "\", \"dimensions\": {" + cell
                + "}, \"value\": " + value + "}");
    }

    private static Bundle bundle(List<String> measurements) {
        String set = "{\"schema\": \"snitp/1\", \"kind\": \"MeasurementSet\", \"id\": \"M\", \"plan\": \"PLAN\","
                + " \"measurements\": [" + String.join(", ", measurements) + "]}";
        return BundleReader.create()
                .addAll(Map.of("plan.json", PLAN, "measurements.json", set))
                .read()
                .orElseThrow();
    }

    private static AnnualReport report(Bundle bundle, int year, Edition... editions) {
        MonitoringRequest request =
                MonitoringRequest.of(year, ReportingCalendar.of(bundle).duePeriods());
        return AnnualReport.of(
                bundle, request.withholding(DisclosureRule.below(5).beside(List.of(editions))));
    }

    private static Edition published(AnnualReport report) {
        return PublishedReport.parse(ReportFormat.JSON.in(Locale.ENGLISH).render(report));
    }

    private static List<String> notes(AnnualReport report) {
        return PublicationNotes.of(report, Locale.ENGLISH);
    }

    @Test
    void aCorrectedTotalRevealsASmallCountThatWasWithheld() {
        Edition first = published(report(figures(50, 3, 47), 2024));
        AnnualReport second = report(figures(53, 6, 47), 2025, first);

        assertThat(notes(second))
                .containsExactly(
                        "1.1.1-1: the earlier report of 2024 (as of 31 December 2024) withheld figures that are"
                                + " published now: 2024, adults; 2024, minors. Since then, others have got another value: 2024."
                                + " The difference may reveal what was withheld: publish them only if the figures of that time"
                                + " are no secret any more.");
        assertThat(PublicationNotes.of(second, Reports.ROMANIAN))
                .containsExactly(
                        "1.1.1-1: raportul anterior pentru 2024 (la 31 decembrie 2024) nu a publicat valori care"
                                + " se publică acum: 2024, adulți; 2024, minori. Între timp, altele au primit altă valoare: 2024."
                                + " Din diferență se poate afla ce nu fusese publicat: publicați-le numai dacă valorile de atunci"
                                + " nu mai trebuie ascunse.");
    }

    @Test
    void whatIsReachedCountsWhereBothAreOfTheSameDay() {
        Edition first = published(report(figures(50, 3, 47), 2024));

        assertThat(notes(report(figures(53, 6, 47), 2024, first)))
                .singleElement()
                .asString()
                .contains("published now: 2024, adults; 2024, minors.", "another value: reached; 2024.");
    }

    @Test
    void nothingIsToldWhereNothingWasCorrected() {
        Edition first = published(report(figures(50, 3, 47), 2024));

        assertThat(notes(report(figures(50, 3, 47), 2024, first))).isEmpty();
        assertThat(notes(report(figures(50, 3, 47), 2025, first))).isEmpty();
    }

    @Test
    void nothingIsToldWhereTheFirstEditionWithheldNothing() {
        Edition first = published(report(figures(50, 8, 42), 2024));

        assertThat(notes(report(figures(53, 11, 42), 2025, first))).isEmpty();
    }

    @Test
    void aCorrectionOfAnotherPeriodReleasesNothing() {
        List<String> before = new ArrayList<>();
        add(before, 2024, 50, 3, 47);
        add(before, 2025, 70, 30, 40);
        List<String> after = new ArrayList<>();
        add(after, 2024, 50, 3, 47);
        add(after, 2025, 71, 31, 40);

        assertThat(notes(report(bundle(after), 2025, published(report(bundle(before), 2025)))))
                .noneMatch(note -> note.contains("published now"));
    }

    @Test
    void eachOfSeveralEditionsIsComparedForItself() {
        Edition first = published(report(figures(50, 3, 47), 2024));
        Edition second = published(report(figures(53, 6, 47), 2025));
        AnnualReport third = report(figures(53, 6, 47), 2025, first, second);

        assertThat(notes(third)).singleElement().asString().startsWith("1.1.1-1: the earlier report of 2024 ");
    }

    @Test
    void editionsAreAlsoComparedWhereTheReportWithholdsNothing() {
        Edition first = published(report(figures(50, 3, 47), 2024));
        Bundle bundle = figures(53, 6, 47);
        AnnualReport open = AnnualReport.of(
                bundle, MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods()));

        assertThat(PublicationNotes.of(open, Locale.ENGLISH)).isEmpty();
        assertThat(PublicationNotes.of(open, List.of(first), Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("published now: 2024, adults; 2024, minors.");
    }
}

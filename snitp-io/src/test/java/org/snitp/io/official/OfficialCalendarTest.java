package org.snitp.io.official;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.calendar.UndatedEntry;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** What the official strategy and its plan ask to be reported. */
class OfficialCalendarTest {

    private static final ReportingCalendar CALENDAR = ReportingCalendar.of(Official.BUNDLE);

    private static Stream<CalendarEntry> indicatorReports() {
        return CALENDAR.entries().stream().filter(entry -> entry.kind() == EntryKind.INDICATOR_REPORT);
    }

    private static String line(CalendarEntry entry) {
        return entry.dueOn() + " " + entry.reportedAs() + " covers " + entry.period();
    }

    /** Of an entry, one report is due from each institution: most indicators of the plan have several. */
    private static final int REPORTS = 2528;

    @Test
    void thereAreAThousandAndTwoEntries() {
        assertThat(CALENDAR.entries().stream().collect(groupingBy(CalendarEntry::kind, counting())))
                .isEqualTo(Map.of(
                        EntryKind.INDICATOR_REPORT, 991L,
                        EntryKind.MONITORING_REPORT, 5L,
                        EntryKind.COMMITTEE_SESSION, 5L,
                        EntryKind.STRATEGY_EVALUATION, 1L));
    }

    @Test
    void mostIsDueAtTheEndOfAYear() {
        Map<LocalDate, Long> days =
                CALENDAR.entries().stream().collect(groupingBy(CalendarEntry::dueOn, TreeMap::new, counting()));

        assertThat(days)
                .hasToString("{2024-06-30=91, 2024-12-31=214, 2025-06-30=111, 2025-12-31=244, 2026-06-30=94, "
                        + "2026-12-31=235, 2027-03-31=2, 2027-06-30=3, 2027-12-31=6, 2028-12-31=2}");
    }

    @Test
    void whatIsNeverEvaluatedIsUndated() {
        assertThat(CALENDAR.undated().stream().map(entry -> entry.subject() + " " + entry.reason()))
                .containsExactly(
                        "2.2.10-1 NO_SCHEDULE",
                        "2.2.10-2 NO_SCHEDULE",
                        "2.2.10-3 NO_SCHEDULE",
                        "2.2.11-1 NO_SCHEDULE",
                        "2.2.11-2 NO_SCHEDULE",
                        "2.2.11-3 NO_SCHEDULE",
                        "2.2.11-4 NO_SCHEDULE",
                        "1-1 NO_SCHEDULE",
                        "1-2 NO_SCHEDULE",
                        "1-3 NO_SCHEDULE",
                        "final-evaluation NO_END");
    }

    @ParameterizedTest
    @CsvSource({
        "2.1.3-1, 2027-06-30 2027-S1 covers 2026-S2",
        "2.2.3-1, 2025-06-30 2025-S1 covers 2024-Q2",
        "2.2.3-2, 2025-06-30 2025-S1 covers 2024-Q4",
        "2.2.6-1, 2025-06-30 2025-S1 covers 2024-S2",
        "2.2.6-2, 2024-12-31 2024 covers 2024; 2025-12-31 2025 covers 2025; 2026-12-31 2026 covers 2026",
        "1.5.8-1, 2026-12-31 2026 covers 2026-S1",
        "3.6.2-1, 2026-12-31 2026-Q4 covers 2024/2026",
        "4.1.3-1, 2025-12-31 2025 covers 2024-Q4",
        "report-2026, 2026-12-31 2026 covers 2026",
        "interim-evaluation, 2026-12-31 2026 covers 2024/2026",
    })
    void singleEvaluationsOwnSchedulesAndRecurrencesAreTold(String subject, String lines) {
        assertThat(CALENDAR.entries().stream()
                        .filter(entry -> entry.subject().equals(subject))
                        .map(OfficialCalendarTest::line))
                .containsExactly(lines.split("; "));
    }

    @Test
    void twoRecurrencesSideBySideMakeTwoReports() {
        assertThat(CALENDAR.entries().stream()
                        .filter(entry -> entry.action().equals(Optional.of("2.2.5")))
                        .filter(entry -> entry.subject().equals("2.2.5-1"))
                        .map(OfficialCalendarTest::line))
                .containsExactly(
                        "2025-06-30 2025-S1 covers 2025-S1",
                        "2025-12-31 2025 covers 2025",
                        "2025-12-31 2025-S2 covers 2025-S2",
                        "2026-06-30 2026-S1 covers 2026-S1",
                        "2026-12-31 2026 covers 2026",
                        "2026-12-31 2026-S2 covers 2026-S2");
    }

    @Test
    void aMinistryHasWhatItsAgenciesReportAndAnAgencyOnlyItsOwn() {
        ReportingCalendar ministry = CALENDAR.forInstitution("MAI");
        ReportingCalendar agency = CALENDAR.forInstitution("ANITP");

        assertThat(ministry.entries()).hasSize(684).containsAll(agency.entries());
        assertThat(ministry.undated()).hasSize(8);
        assertThat(agency.entries())
                .hasSize(423)
                .allSatisfy(entry -> assertThat(entry.institutions()).contains("ANITP"));
        assertThat(agency.undated()).extracting(UndatedEntry::subject).containsExactly("final-evaluation");
        assertThat(agency.dueIn(2025).entries()).hasSize(152);
    }

    @Test
    void everyReportCountsUnderThePeriodThatItsEntryNames() {
        assertThatEverythingIsReported(CalendarEntry::reportedAs);
    }

    @Test
    void everyReportCountsUnderTheTimeThatItCoversWhereThatIsOnePeriod() {
        assertThatEverythingIsReported(
                entry -> entry.period() instanceof Period covered ? covered : entry.reportedAs());
    }

    private static void assertThatEverythingIsReported(Function<CalendarEntry, Period> period) {
        Bundle bundle = Official.BUNDLE.withDocuments(
                Stream.concat(Official.BUNDLE.getDocuments().stream(), Stream.of(reportOfEverything(period)))
                        .toList());

        ProgressReport progress = ProgressReport.of(
                bundle, CALENDAR.duePeriods(), ProgressParameters.asOf(LocalDate.parse("2029-01-01")));

        assertThat(Snitp.check(bundle)).isEqualTo(Snitp.check(Official.BUNDLE));
        assertThat(progress.total().coverage()).isEqualTo(new Coverage(REPORTS, REPORTS, 0));
        assertThat(progress.indicators().values())
                .extracting(IndicatorProgress::overdue)
                .containsOnly(List.of());
    }

    /** A sample, in which each figure that is due is said not to apply. */
    private static MeasurementSet reportOfEverything(Function<CalendarEntry, Period> period) {
        return MeasurementSet.builder()
                .id("sample")
                .plan(Official.PLAN.getId())
                .addAllMeasurements(indicatorReports()
                        .map(entry -> Measurement.builder()
                                .indicator(entry.subject())
                                .period(period.apply(entry))
                                .notApplicable(true)
                                .reason(LocalizedText.of("exemplu", "sample"))
                                .build())
                        .toList())
                .build();
    }
}

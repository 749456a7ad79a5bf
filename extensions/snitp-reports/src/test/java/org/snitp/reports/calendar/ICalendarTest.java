package org.snitp.reports.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.reports.calendar.Sample.CALENDAR;
import static org.snitp.reports.calendar.Sample.EN;
import static org.snitp.reports.calendar.Sample.RO;
import static org.snitp.reports.calendar.Sample.STAMP;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.Recurrence;

/** The text of iCalendar, to the last octet. */
class ICalendarTest {

    @TempDir
    private Path folder;

    private static String text(ReportingCalendar calendar, Locale locale) {
        return CalendarWriter.iCalendar("Calendar", locale, STAMP).render(calendar);
    }

    private static List<String> lines(String text) {
        assertThat(text).endsWith("\r\n");
        return List.of(text.split("\r\n"));
    }

    private static Stream<String> uids(String text) {
        return lines(text).stream().filter(line -> line.startsWith("UID:"));
    }

    @Test
    void whatIsDueIsAnAllDayEventOfEachInstitution() {
        assertThat(lines(text(CALENDAR, RO)))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//SNITP//Reporting calendar//RO",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "NAME:Calendar",
                        "X-WR-CALNAME:Calendar",
                        "BEGIN:VEVENT",
                        "UID:83fc8d78-d963-3b36-b4d1-3729a4ab5998",
                        "DTSTAMP:20250301T102030Z",
                        "DTSTART;VALUE=DATE:20251231",
                        "SUMMARY:ISJ: Raportare 1.1.1-1 (2025-S2): Număr de lecții despre riscuril",
                        " e traficului de persoane…",
                        "DESCRIPTION:Număr de lecții despre riscurile traficului de persoane ținu",
                        " te în școlile din fiecare județ\\nPerioada acoperită: 1 octombrie 2025 ",
                        " – 31 decembrie 2025\\nSe raportează pentru: 2025-S2\\nInstituții: ISJ\\, ",
                        " ME\\nAcțiunea: 1.1.1",
                        "CATEGORIES:raportare de indicator",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:c90f2ec5-18f0-3e0f-a017-a83d003fd8b9",
                        "DTSTAMP:20250301T102030Z",
                        "DTSTART;VALUE=DATE:20251231",
                        "SUMMARY:ME: Raportare 1.1.1-1 (2025-S2): Număr de lecții despre riscurile",
                        "  traficului de persoane…",
                        "DESCRIPTION:Număr de lecții despre riscurile traficului de persoane ținu",
                        " te în școlile din fiecare județ\\nPerioada acoperită: 1 octombrie 2025 ",
                        " – 31 decembrie 2025\\nSe raportează pentru: 2025-S2\\nInstituții: ISJ\\, ",
                        " ME\\nAcțiunea: 1.1.1",
                        "CATEGORIES:raportare de indicator",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:7f01726d-2a67-31e6-9d34-bb2b33d96182",
                        "DTSTAMP:20250301T102030Z",
                        "DTSTART;VALUE=DATE:20251231",
                        "SUMMARY:COMITET: Ședință a comitetului (2025)",
                        "DESCRIPTION:Ședință a comitetului\\nPerioada acoperită: 1 ianuarie 2025 ",
                        " – 31 decembrie 2025\\nStrategia nu spune ziua.\\nInstituții: COMITET",
                        "CATEGORIES:ședință a comitetului",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void whatIsDueOnOneDayIsOneEvent() {
        Indicator degree = Sample.LESSONS.withId("1.1.1-2").withName(LocalizedText.of("Grad", "Degree"));
        Bundle bundle = Bundle.of(
                Sample.STRATEGY,
                Sample.plan(Sample.ACTION
                        .withResponsible("COMITET")
                        .withIndicators(
                                Sample.LESSONS, degree, degree.withId("1.1.1-3").withFrequency(Recurrence.ANNUAL))));

        assertThat(text(ReportingCalendar.of(bundle), EN).replace("\r\n ", ""))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains(
                        "SUMMARY:COMITET: 3 indicator reports\\, 1 committee session (2025\\, 2025-S2)\r\n",
                        "DESCRIPTION:1.1.1-1 (2025-S2): Number of lessons held\\n1.1.1-2 (2025-S2): Degree\\n"
                                + "1.1.1-3 (2025): Degree\\nCommittee session (2025)\r\n",
                        "CATEGORIES:indicator report,committee session\r\n");
    }

    @Test
    void aMonitoringReportHasNoDayInItsStrategy() {
        MonitoringReport report = MonitoringReport.builder()
                .id("raport")
                .period(Period.year(2025))
                .addPreparedBy("ME")
                .build();
        Bundle bundle = Bundle.of(Sample.STRATEGY.withEvaluationCalendar(
                EvaluationCalendar.builder().addReports(report).build()));

        assertThat(text(ReportingCalendar.of(bundle), EN).replace("\r\n ", ""))
                .contains("\\nThe strategy states no day for it.\\nInstitutions: ME");
    }

    @Test
    void theCalendarOfAnInstitutionHasItsEventsAlone() {
        assertThat(lines(text(CALENDAR.forInstitution("ME"), EN)))
                .filteredOn(line -> line.startsWith("SUMMARY"))
                .containsExactly("SUMMARY:ME: Report 1.1.1-1 (2025-S2): Number of lessons held");
    }

    @Test
    void itSpeaksEnglish() {
        assertThat(lines(text(CALENDAR, EN)))
                .contains(
                        "PRODID:-//SNITP//Reporting calendar//EN",
                        "SUMMARY:ISJ: Report 1.1.1-1 (2025-S2): Number of lessons held",
                        "CATEGORIES:indicator report",
                        "SUMMARY:COMITET: Committee session (2025)",
                        "CATEGORIES:committee session");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ședințe de informare și conștientizare privind combaterea traficului de persoane în școlile din țară",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "ascii ascii ascii ascii ascii ascii ascii ascii ascii ascii ascii ascii ascii ascii ascii ascii",
                "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
            })
    void aLineHasAtMost75OctetsAndNoCharacterIsCut(String name) {
        String text = text(Sample.named(name), RO);

        assertThat(lines(text))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(lines(text))
                .anySatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeGreaterThan(71));
        assertThat(text.replace("\r\n ", "")).contains("\r\nDESCRIPTION:" + name + "\\nPerioada");
    }

    @Test
    void commasSemicolonsBackslashesAndLineBreaksAreEscaped() {
        assertThat(text(Sample.named("a, b; c\\ d\" e: f\ng\r\nh\ri\u2028j"), EN)
                        .replace("\r\n ", ""))
                .contains("\r\nDESCRIPTION:a\\, b\\; c\\\\ d\" e: f\\ng\\nh\\ni\\nj\\nCovers: ");
    }

    @Test
    void whatNoCalendarMayHoldIsMarked() {
        assertThat(text(Sample.named("a\u0000b\u0007c\u001Bd\uD800e\tf"), EN).replace("\r\n ", ""))
                .contains("\r\nDESCRIPTION:a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf\\nCovers: ");
    }

    @Test
    void aNameCannotBeginAPropertyOfItsOwn() {
        assertThat(lines(text(Sample.named("x\r\nEND:VEVENT\r\nATTACH:http://example.org"), EN)))
                .noneMatch(line -> line.startsWith("ATTACH"))
                .filteredOn(line -> line.equals("END:VEVENT"))
                .hasSize(2);
    }

    @Test
    void anEntryKeepsItsUid() {
        List<String> uids = uids(text(CALENDAR, RO)).toList();

        assertThat(uids)
                .doesNotHaveDuplicates()
                .containsExactly(
                        "UID:83fc8d78-d963-3b36-b4d1-3729a4ab5998",
                        "UID:c90f2ec5-18f0-3e0f-a017-a83d003fd8b9",
                        "UID:7f01726d-2a67-31e6-9d34-bb2b33d96182");
        assertThat(uids(text(ReportingCalendar.of(Sample.BUNDLE, 30), EN))).containsExactlyInAnyOrderElementsOf(uids);
        assertThat(uids(CalendarWriter.iCalendar("Other", EN, Instant.EPOCH).render(CALENDAR)))
                .containsExactlyElementsOf(uids);
    }

    @Test
    void theSameEntryOfAnotherPlanHasAnotherUid() {
        Bundle other = Bundle.of(Sample.plan(Sample.ACTION).withId("other"));

        assertThat(uids(text(ReportingCalendar.of(other), RO)))
                .hasSize(2)
                .doesNotContainAnyElementsOf(uids(text(CALENDAR, RO)).toList());
    }

    @Test
    void theFirstYearsAreWrittenWithFourDigits() {
        Bundle old = Bundle.of(Sample.plan(Sample.ACTION.withIndicators(Sample.LESSONS.withImplementation()))
                .withPeriod(Period.month(1, 2)));

        assertThat(lines(text(ReportingCalendar.of(old), EN))).contains("DTSTART;VALUE=DATE:00010630");
    }

    @Test
    void aCalendarWithoutEntriesHasNoEvents() {
        assertThat(lines(text(CALENDAR.dueIn(2030), EN)))
                .hasSize(7)
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void itGoesIntoStreamsAndFiles() throws Exception {
        CalendarWriter writer = CalendarWriter.iCalendar("Calendar", RO, STAMP);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Path file = folder.resolve("calendar.ics");

        writer.write(CALENDAR, stream);
        writer.write(CALENDAR, file);

        assertThat(stream.toString(UTF_8)).isEqualTo(writer.render(CALENDAR));
        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
        assertThat(folder).isDirectoryContaining("glob:**/calendar.ics").isDirectoryNotContaining("glob:**.tmp");
    }
}

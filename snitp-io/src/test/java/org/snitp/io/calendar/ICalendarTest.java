package org.snitp.io.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.io.calendar.Sample.CALENDAR;
import static org.snitp.io.calendar.Sample.EN;
import static org.snitp.io.calendar.Sample.RO;
import static org.snitp.io.calendar.Sample.STAMP;

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
import org.snitp.model.time.Period;

/** The text of iCalendar, to the last octet. */
class ICalendarTest {

    @TempDir
    private Path folder;

    private static String text(ReportingCalendar calendar, Locale locale) {
        return CalendarWriter.iCalendar("Calendar", locale, STAMP).toText(calendar);
    }

    private static List<String> lines(String text) {
        assertThat(text).endsWith("\r\n");
        return List.of(text.split("\r\n"));
    }

    private static Stream<String> uids(String text) {
        return lines(text).stream().filter(line -> line.startsWith("UID:"));
    }

    @Test
    void everyDatedEntryIsAnAllDayEventOnItsDueDay() {
        assertThat(lines(text(CALENDAR, RO)))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//SNITP//Reporting calendar//RO",
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "NAME:Calendar",
                        "X-WR-CALNAME:Calendar",
                        "BEGIN:VEVENT",
                        "UID:a305a924-474c-358d-bcc2-a02ade2e2a95",
                        "DTSTAMP:20250301T102030Z",
                        "DTSTART;VALUE=DATE:20251231",
                        "SUMMARY:Raportare 1.1.1-1 (2025-S2): Număr de lecții despre riscurile tra",
                        " ficului de persoane…",
                        "DESCRIPTION:Număr de lecții despre riscurile traficului de persoane ținu",
                        " te în școlile din fiecare județ\\nPerioada acoperită: 1 octombrie 2025 ",
                        " – 31 decembrie 2025\\nSe raportează pentru: 2025-S2\\nInstituții: ISJ\\, ",
                        " ME\\nAcțiunea: 1.1.1",
                        "CATEGORIES:raportare de indicator",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:04791b78-d6d4-3f48-bda2-b275174c3b95",
                        "DTSTAMP:20250301T102030Z",
                        "DTSTART;VALUE=DATE:20251231",
                        "SUMMARY:Ședință a comitetului (2025)",
                        "DESCRIPTION:Ședință a comitetului\\nPerioada acoperită: 1 ianuarie 2025 ",
                        " – 31 decembrie 2025\\nInstituții: COMITET",
                        "CATEGORIES:ședință a comitetului",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void itSpeaksEnglish() {
        assertThat(lines(text(CALENDAR, EN)))
                .contains(
                        "PRODID:-//SNITP//Reporting calendar//EN",
                        "SUMMARY:Report 1.1.1-1 (2025-S2): Number of lessons held",
                        "CATEGORIES:indicator report",
                        "SUMMARY:Committee session (2025)",
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
                .containsOnlyOnce("END:VEVENT");
    }

    @Test
    void anEntryKeepsItsUid() {
        List<String> uids = uids(text(CALENDAR, RO)).toList();

        assertThat(uids)
                .doesNotHaveDuplicates()
                .containsExactly(
                        "UID:a305a924-474c-358d-bcc2-a02ade2e2a95", "UID:04791b78-d6d4-3f48-bda2-b275174c3b95");
        assertThat(uids(text(ReportingCalendar.of(Sample.BUNDLE, 30), EN))).containsExactlyInAnyOrderElementsOf(uids);
        assertThat(uids(CalendarWriter.iCalendar("Other", EN, Instant.EPOCH).toText(CALENDAR)))
                .containsExactlyElementsOf(uids);
    }

    @Test
    void theSameEntryOfAnotherPlanHasAnotherUid() {
        Bundle other = Bundle.of(Sample.plan(Sample.ACTION).withId("other"));

        assertThat(uids(text(ReportingCalendar.of(other), RO)))
                .hasSize(1)
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

        assertThat(stream.toString(UTF_8)).isEqualTo(writer.toText(CALENDAR));
        assertThat(Files.readAllBytes(file)).isEqualTo(stream.toByteArray());
        assertThat(folder).isDirectoryContaining("glob:**/calendar.ics").isDirectoryNotContaining("glob:**.tmp");
    }
}

package org.snitp.reports.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.reports.calendar.Sample.STAMP;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.Categories;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.io.Snitp;

/** What another library reads in the iCalendar that was written. */
class ICalendarReadBackTest {

    private static final ReportingCalendar OFFICIAL =
            ReportingCalendar.of(Snitp.readOfficial().orElseThrow());

    private static ICalendar read(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
        assertThat(warnings).containsExactly(List.of());
        return calendar;
    }

    private static LocalDate day(VEvent event) {
        DateTimeComponents day = event.getDateStart().getValue().getRawComponents();
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void everyEntryOfTheOfficialPlanIsReadBack(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ICalendar calendar =
                read(CalendarWriter.iCalendar("Calendar", locale, STAMP).render(OFFICIAL));

        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        for (CalendarEntry entry : OFFICIAL.entries()) {
            for (String institution : entry.institutions()) {
                assertSaid(entry, institution, calendar, locale);
            }
        }
    }

    private static void assertSaid(CalendarEntry entry, String institution, ICalendar calendar, Locale locale) {
        String title = entry.title().map(known -> known.in(locale)).orElse("");
        assertThat(calendar.getEvents())
                .filteredOn(event -> day(event).equals(entry.dueOn())
                        && event.getSummary().getValue().startsWith(institution + ": "))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getDateEnd()).isNull();
                    assertThat(event.getDateTimeStamp().getValue().toInstant())
                            .isEqualTo(STAMP.truncatedTo(ChronoUnit.SECONDS));
                    assertThat(event.getTransparency().isTransparent()).isTrue();
                    assertThat(event.getAlarms()).isEmpty();
                    assertThat(event.getCategories())
                            .flatExtracting(Categories::getValues)
                            .contains(entry.kind().toString(locale));
                    assertThat(event.getDescription().getValue()).contains(title);
                    if (entry.kind() == EntryKind.INDICATOR_REPORT) {
                        assertThat(event.getSummary().getValue()
                                        + event.getDescription().getValue())
                                .contains(entry.subject() + " (" + entry.reportedAs() + "): ");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANITP", "IGPR", "DIICOT"})
    void anInstitutionHasOneEventADay(String institution) {
        ICalendar calendar = read(CalendarWriter.iCalendar("Calendar", Locale.ENGLISH, STAMP)
                .render(OFFICIAL.forInstitution(institution)));

        assertThat(calendar.getEvents())
                .hasSizeBetween(3, 20)
                .extracting(ICalendarReadBackTest::day)
                .isSorted();
        assertThat(calendar.getEvents())
                .filteredOn(event -> event.getSummary().getValue().startsWith(institution + ": "))
                .extracting(ICalendarReadBackTest::day)
                .doesNotHaveDuplicates();
    }

    @Test
    void alarmsRingBeforeTheDay() {
        List<Duration> alarms = List.of(Duration.ofDays(7), Duration.ofHours(9));
        ICalendar calendar = read(CalendarWriter.iCalendar("Calendar", Locale.ENGLISH, STAMP, alarms)
                .render(Sample.CALENDAR));

        assertThat(calendar.validate(ICalVersion.V2_0)).asString().isEqualTo("");
        assertThat(calendar.getEvents()).hasSize(3).allSatisfy(event -> {
            assertThat(event.getAlarms())
                    .extracting(alarm -> alarm.getTrigger().getDuration().toString())
                    .containsExactly("-P7D", "-PT9H");
            assertThat(event.getAlarms()).allSatisfy(alarm -> {
                assertThat(alarm.getAction().isDisplay()).isTrue();
                assertThat(alarm.getDescription().getValue())
                        .isEqualTo(event.getSummary().getValue());
            });
        });
    }

    @Test
    void anAlarmAfterTheDayIsNone() {
        assertThatThrownBy(
                        () -> CalendarWriter.iCalendar("Calendar", Locale.ENGLISH, STAMP, List.of(Duration.ofDays(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An alarm comes before the day: [PT-24H]");
    }

    @Test
    void theLibraryThatWroteItFindsItValid() throws IOException, ParserException {
        String text =
                CalendarWriter.iCalendar("Calendar", Locale.ENGLISH, STAMP).render(OFFICIAL);

        assertThat(new CalendarBuilder()
                        .build(new StringReader(text))
                        .validate()
                        .getEntries())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b; c\\ d\\n e\\, \"f\" : g",
                "două\nrânduri",
                "ends with \\",
                ";,\\\\;,",
                "BEGIN:VEVENT",
                "😀 ș ț ă î â „ghilimele” – …",
                "x=1;y=\"2\"",
            })
    void hostileNamesAreReadBackAsTheyWere(String name) {
        ICalendar calendar = read(
                CalendarWriter.iCalendar(name, Locale.ENGLISH, Instant.EPOCH).render(Sample.named(name)));

        assertThat(calendar.getEvents()).hasSize(2);
        assertThat(calendar.getEvents().get(0).getSummary().getValue())
                .isEqualTo("ISJ: Report 1.1.1-1 (2025-S2): " + name);
        assertThat(calendar.getEvents().get(0).getDescription().getValue()).startsWith(name + "\nCovers: ");
        assertThat(calendar.getNames().get(0).getValue()).isEqualTo(name);
    }

    @Test
    void lineBreaksOfEveryKindAreReadBackAsLineBreaks() {
        ICalendar calendar = read(CalendarWriter.iCalendar("x", Locale.ENGLISH, Instant.EPOCH)
                .render(Sample.named("a\r\nb\rc\nd\u0085e\u2029f")));

        assertThat(calendar.getEvents().get(0).getSummary().getValue())
                .isEqualTo("ISJ: Report 1.1.1-1 (2025-S2): a\nb\nc\nd\ne\nf");
    }
}

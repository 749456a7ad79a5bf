package org.snitp.reports.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.FiscalYearNames;
import org.snitp.model.time.Period;

/**
 * Writes iCalendar.
 *
 * @param name the name of the calendar
 * @param words the language
 * @param stamp the time of creation
 * @param alarms how long before a day to remind of it
 */
record ICalendarWriter(String name, CalendarWording words, Instant stamp, List<Duration> alarms)
        implements CalendarWriter {

    private static final int TITLE_LENGTH = 60;

    @Override
    public String render(ReportingCalendar reporting) {
        Objects.requireNonNull(reporting, "calendar");
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//SNITP//Reporting calendar//"
                + words.language().getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(ContentLines.clean(name)));
        calendar.add(new XProperty("X-WR-CALNAME", ContentLines.clean(name)));
        DayEvent.of(reporting).forEach(day -> calendar.add(event(day, reporting.years())));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        // Ical4j folds by characters instead of octets, and splits surrogate pairs.
        return ContentLines.fold(text.toString());
    }

    private VEvent event(DayEvent day, FiscalYearNames years) {
        VEvent event = new VEvent(false);
        event.add(new Uid(day.uid()));
        event.add(new DtStamp(stamp.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(day.day()));
        event.add(new Summary(ContentLines.clean(years.in(summary(day)))));
        event.add(new Description(ContentLines.clean(years.in(description(day)))));
        event.add(new Categories(new TextList(day.entries().stream()
                .map(entry -> entry.kind().toString(words.language()))
                .distinct()
                .toList())));
        event.add(ImmutableTransp.TRANSPARENT);
        alarms.forEach(before -> event.add(alarm(before, years.in(summary(day)))));
        return event;
    }

    private VAlarm alarm(Duration before, String summary) {
        VAlarm alarm = new VAlarm();
        alarm.add(new Trigger(new ParameterList(List.of(Related.START)), before.negated()));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(ContentLines.clean(summary)));
        return alarm;
    }

    private String summary(DayEvent day) {
        String what =
                day.entries().size() == 1 ? summary(day.entries().get(0)) : kinds(day) + " (" + periods(day) + ")";
        return day.institution().map(id -> id + ": " + what).orElse(what);
    }

    /** The number of entries of each kind. */
    private String kinds(DayEvent day) {
        Map<EntryKind, Integer> kinds = new EnumMap<>(EntryKind.class);
        day.entries().forEach(entry -> kinds.merge(entry.kind(), 1, Integer::sum));
        return kinds.entrySet().stream()
                .map(kind -> words.count(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String periods(DayEvent day) {
        return day.entries().stream()
                .map(CalendarEntry::reportedAs)
                .distinct()
                .sorted()
                .map(Period::toString)
                .collect(Collectors.joining(", "));
    }

    private String description(DayEvent day) {
        return day.entries().size() == 1
                ? description(day.entries().get(0))
                : day.entries().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(CalendarEntry entry) {
        String title = entry.title().map(words::text).orElseGet(() -> kind(entry));
        return entry.kind() == EntryKind.INDICATOR_REPORT
                ? entry.subject() + " (" + entry.reportedAs() + "): " + title
                : title + " (" + entry.period() + ")";
    }

    private String summary(CalendarEntry entry) {
        Optional<String> title = entry.title().map(words::text);
        return entry.kind() == EntryKind.INDICATOR_REPORT
                ? words.text("summary.report") + " " + entry.subject() + " (" + entry.reportedAs() + ")"
                        + title.map(text -> ": " + shortened(text)).orElse("")
                : title.map(ICalendarWriter::shortened).orElseGet(() -> kind(entry)) + " (" + entry.period() + ")";
    }

    private String kind(CalendarEntry entry) {
        String kind = entry.kind().toString(words.language());
        return kind.substring(0, 1).toUpperCase(words.language()) + kind.substring(1);
    }

    /** Returns a text short enough for the small boxes of a calendar, truncated after a word. */
    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= TITLE_LENGTH) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, TITLE_LENGTH));
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + "…";
    }

    private String description(CalendarEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.title().map(words::text).orElseGet(() -> kind(entry)));
        lines.add(words.text("description.covers") + " "
                + words.day(entry.period().getStart()) + " – "
                + words.day(entry.period().getEnd()));
        if (entry.kind() == EntryKind.INDICATOR_REPORT) {
            lines.add(words.text("description.reportedAs") + " " + entry.reportedAs());
        }
        if (entry.kind() == EntryKind.MONITORING_REPORT || entry.kind() == EntryKind.COMMITTEE_SESSION) {
            lines.add(words.text("description.noDay"));
        }
        if (!entry.institutions().isEmpty()) {
            lines.add(words.text("description.institutions") + " " + String.join(", ", entry.institutions()));
        }
        entry.action().ifPresent(code -> lines.add(words.text("description.action") + " " + code));
        return String.join("\n", lines);
    }
}

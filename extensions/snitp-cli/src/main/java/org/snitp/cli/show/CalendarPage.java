package org.snitp.cli.show;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.calendar.UndatedEntry;
import org.snitp.indicators.calendar.UndatedReason;
import org.snitp.model.Bundle;
import org.snitp.model.FiscalYears;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.TimeSpan;

/**
 * A reporting calendar: the number of due reports, then the reports by day with their reporters, then those without a
 * day.
 */
public final class CalendarPage {

    private static final int STEP = 2;
    private static final String CUT = Paragraph.FIXED_SPACE + "…";
    private static final int PERIOD_COLUMNS = "2025-S1".length();

    /** The entries under one heading: an action of a document with its reporters, or reporters only. */
    private record Group(String document, Optional<String> action, List<String> institutions) {}

    private final Console console;
    private final Bundle bundle;
    private final Page page;
    private final DateTimeFormatter day;
    private final Optional<FiscalYear> fiscal;

    /** Creates a page. */
    public CalendarPage(Console console, Bundle bundle) {
        this.console = console;
        this.bundle = bundle;
        this.page = new Page(console);
        this.fiscal = FiscalYears.common(bundle);
        this.day = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", console.locale());
    }

    /**
     * Returns a calendar as text.
     *
     * @param calendar the calendar
     * @param subject the subject of the calendar
     * @param year the year to which it is limited
     * @param grace how long after its period a report is in time
     */
    @SuppressWarnings("JavaPeriodGetDays") // Asked only where there are no months.
    public String render(ReportingCalendar calendar, String subject, Optional<String> year, Period grace) {
        page.heading(texts().text("calendar.title"), subject);
        page.paragraph(0, calendar.entries().isEmpty() ? nothingDue(texts(), year) : counts(calendar.entries()));
        if (!grace.isZero()) {
            boolean days = grace.toTotalMonths() == 0;
            String length = days ? texts().count("count.day", grace.getDays()) : grace.toString();
            page.paragraph(0, texts().text("calendar.grace", length));
        }
        grouped(calendar.entries(), CalendarEntry::dueOn, new TreeMap<>()).forEach(this::addDay);
        if (!calendar.undated().isEmpty()) {
            addUndated(calendar.undated());
        }
        return page.text();
    }

    /** Returns the message that nothing has a due day, in a year or at all. */
    public static String nothingDue(Texts texts, Optional<String> year) {
        return year.map(number -> texts.text("calendar.nothingIn", number))
                .orElseGet(() -> texts.text("calendar.nothing"));
    }

    private Texts texts() {
        return console.texts();
    }

    private String counts(List<CalendarEntry> entries) {
        Map<EntryKind, List<CalendarEntry>> kinds = grouped(entries, CalendarEntry::kind, new TreeMap<>());
        return texts().count("count.due", entries.size()) + ": "
                + kinds.entrySet().stream()
                        .map(kind -> texts().count(
                                        "count." + kind.getKey().name(),
                                        kind.getValue().size()))
                        .collect(Collectors.joining(", "));
    }

    private void addDay(LocalDate due, List<CalendarEntry> entries) {
        page.blank().heading(day.format(due), texts().count("count.due", entries.size()));
        grouped(
                        entries,
                        entry -> new Group(entry.document(), entry.action(), entry.institutions()),
                        new LinkedHashMap<>())
                .forEach((group, members) -> {
                    addHead(group, STEP);
                    int columns = columns(members, CalendarEntry::subject);
                    members.forEach(entry -> add(entry, columns));
                });
    }

    private void add(CalendarEntry entry, int columns) {
        String period =
                Paragraph.pad(named(entry.reportedAs()), PERIOD_COLUMNS + 1).replace(" ", Paragraph.FIXED_SPACE);
        String covered = named(entry.period()).equals(named(entry.reportedAs()))
                ? ""
                : " " + texts().text("calendar.covers", named(entry.period())).replace(" ", Paragraph.FIXED_SPACE);
        page.entry(
                2 * STEP,
                Paragraph.pad(Paragraph.shown(entry.subject()), columns),
                period + " " + title(entry.kind(), entry.title()) + covered + stated(entry.kind()));
    }

    /** A strategy gives its monitoring reports and the sessions on them a period and no day. */
    private String stated(EntryKind kind) {
        boolean noDay = kind == EntryKind.MONITORING_REPORT || kind == EntryKind.COMMITTEE_SESSION;
        return noDay ? " " + texts().text("calendar.noDay") : "";
    }

    /** Fiscal years that the plans declare are called by their names. */
    private String named(TimeSpan span) {
        return fiscal.flatMap(declared -> declared.nameOf(span)).orElseGet(span::toString);
    }

    private void addUndated(List<UndatedEntry> undated) {
        page.blank().paragraph(0, texts().text("calendar.undated", undated.size()));
        Map<UndatedReason, List<UndatedEntry>> reasons = grouped(undated, UndatedEntry::reason, new LinkedHashMap<>());
        reasons.forEach((reason, entries) -> {
            page.paragraph(STEP, capital(reason.toString(console.locale())) + ":");
            grouped(
                            entries,
                            entry -> new Group(entry.document(), entry.action(), entry.institutions()),
                            new LinkedHashMap<>())
                    .forEach((group, members) -> {
                        addHead(group, 2 * STEP);
                        int columns = columns(members, UndatedEntry::subject);
                        members.forEach(entry -> page.entry(
                                3 * STEP,
                                Paragraph.pad(Paragraph.shown(entry.subject()), columns),
                                title(entry.kind(), entry.title())));
                    });
        });
    }

    private void addHead(Group group, int indent) {
        String institutions = Wording.joined(group.institutions()).orElseGet(() -> texts().text("tree.nobody"));
        int margin = group.action()
                .map(code -> addAction(group.document(), code, indent))
                .orElse(indent);
        page.paragraph(margin, institutions);
    }

    /** Adds the code and the title of an action on one line, and returns where the title starts. */
    private int addAction(String plan, String action, int indent) {
        String code = Paragraph.shown(action);
        int margin = indent + Paragraph.columns(code) + 2;
        List<String> title = Paragraph.wrap(title(plan, action), console.width() - margin - CUT.length());
        page.entry(indent, code, title.get(0) + (title.size() > 1 ? CUT : ""));
        return margin;
    }

    private String title(String plan, String action) {
        return bundle.getPlans().stream()
                .filter(candidate -> candidate.getId().equals(plan))
                .flatMap(found -> found.getActions().stream())
                .filter(candidate -> candidate.getCode().equals(action))
                .findFirst()
                .map(found -> found.getTitle().in(console.locale()))
                .orElse("");
    }

    private String title(EntryKind kind, Optional<LocalizedText> title) {
        return title.map(text -> text.in(console.locale())).orElseGet(() -> capital(kind.toString(console.locale())));
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(console.locale()) + words.substring(1);
    }

    private static <T> int columns(List<T> entries, Function<T, String> subject) {
        return entries.stream()
                .map(subject)
                .map(Paragraph::shown)
                .mapToInt(Paragraph::columns)
                .max()
                .orElse(0);
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> entries, Function<T, K> key, Map<K, List<T>> groups) {
        entries.forEach(entry -> groups.computeIfAbsent(key.apply(entry), unused -> new ArrayList<>())
                .add(entry));
        return groups;
    }
}

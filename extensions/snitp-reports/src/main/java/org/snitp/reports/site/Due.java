package org.snitp.reports.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.OverdueReport;
import org.snitp.indicators.monitoring.Party;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Inline;
import org.snitp.model.time.TimeSpan;
import org.snitp.reports.internal.wording.Wording;

/** What is overdue, and what falls due in the year after the report. */
final class Due {

    /** What is to be reported for a period by a day. */
    private record Day(LocalDate dueOn, String period) implements Comparable<Day> {
        @Override
        public int compareTo(Day other) {
            int byDay = dueOn.compareTo(other.dueOn);
            return byDay == 0 ? period.compareTo(other.period) : byDay;
        }
    }

    private final AnnualReport report;
    private final Optional<ReportingCalendar> calendar;
    private final SiteWords words;
    private final Wording wording;

    Due(AnnualReport report, Optional<ReportingCalendar> calendar, SiteWords words) {
        this.report = report;
        this.calendar = calendar;
        this.words = words;
        this.wording = words.wording();
    }

    /** Returns what is overdue from an institution, what will fall due, and its calendar as a file. */
    List<Block> of(Party party) {
        List<Block> blocks = new ArrayList<>();
        Map<Day, Set<String>> overdue = new TreeMap<>();
        for (OverdueReport late : report.overdue()) {
            if (late.institutions().contains(party)) {
                add(overdue, late.due().dueOn(), late.due().period(), late.indicator());
            }
        }
        blocks.add(table("overdue", overdue));
        calendar.filter(whole -> whole.institutions().contains(party.id())).ifPresent(whole -> {
            blocks.add(table("next", next(whole.forInstitution(party.id()))));
            blocks.add(new Block.Paragraph(
                    List.of(
                            Inline.text(words.text("calendar.file") + " "),
                            words.link(words.paths().calendar(party.id()) + ".ics", "iCalendar")),
                    Block.Weight.NOTE));
        });
        return blocks;
    }

    /** Returns what falls due from anybody, day by day, with the institutions. */
    Block ofAll(ReportingCalendar whole) {
        Map<Day, Set<String>> institutions = new TreeMap<>();
        Map<Day, Integer> reports = new TreeMap<>();
        for (CalendarEntry entry : whole.entries()) {
            if (isNext(entry)) {
                Day day = new Day(entry.dueOn(), wording.span(entry.period()));
                institutions.computeIfAbsent(day, any -> new LinkedHashSet<>()).addAll(entry.institutions());
                reports.merge(day, 1, Integer::sum);
            }
        }
        List<List<List<Inline>>> rows = new ArrayList<>();
        institutions.forEach((day, ids) -> rows.add(List.of(
                List.of(Inline.text(wording.date(day.dueOn()))),
                List.of(Inline.text(day.period())),
                List.of(Inline.text(wording.number(BigDecimal.valueOf(reports.getOrDefault(day, 0))))),
                words.institutionCodes(ids.stream()
                        .sorted()
                        .map(id -> new Party(id, Optional.empty()))
                        .toList()))));
        return words.table(
                "next",
                List.of(
                        words.column("dueOn", Kind.SHORT),
                        words.column("period", Kind.SHORT),
                        words.column("reports", Kind.NUMBER),
                        words.column("institutions", Kind.WIDE)),
                rows);
    }

    private Map<Day, Set<String>> next(ReportingCalendar own) {
        Map<Day, Set<String>> days = new TreeMap<>();
        own.entries().stream()
                .filter(this::isNext)
                .forEach(entry -> add(days, entry.dueOn(), entry.period(), entry.subject()));
        return days;
    }

    private boolean isNext(CalendarEntry entry) {
        LocalDate asOf = report.heading().asOf();
        return entry.dueOn().isAfter(asOf) && !entry.dueOn().isAfter(asOf.plusYears(1));
    }

    private void add(Map<Day, Set<String>> days, LocalDate dueOn, TimeSpan period, String subject) {
        days.computeIfAbsent(new Day(dueOn, wording.span(period)), any -> new LinkedHashSet<>())
                .add(subject);
    }

    private Block table(String key, Map<Day, Set<String>> days) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        days.forEach((day, subjects) -> rows.add(List.of(
                List.of(Inline.text(wording.date(day.dueOn()))),
                List.of(Inline.text(day.period())),
                List.of(Inline.text(wording.number(BigDecimal.valueOf(subjects.size())))),
                links(subjects))));
        return words.table(
                key,
                List.of(
                        words.column("dueOn", Kind.SHORT),
                        words.column("period", Kind.SHORT),
                        words.column("reports", Kind.NUMBER),
                        words.column("subjects", Kind.WIDE)),
                rows);
    }

    private List<Inline> links(Set<String> subjects) {
        List<Inline> links = new ArrayList<>();
        for (String subject : subjects) {
            if (!links.isEmpty()) {
                links.add(Inline.text(", "));
            }
            links.add(words.paths()
                    .indicator(subject)
                    .or(() -> words.paths().action(subject))
                    .map(path -> words.link(path, subject))
                    .orElseGet(() -> new Inline.Code(subject)));
        }
        return links;
    }
}

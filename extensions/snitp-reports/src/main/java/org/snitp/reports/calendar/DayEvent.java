package org.snitp.reports.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.ReportingCalendar;

/**
 * The duties of an institution on a day.
 *
 * @param day the day
 * @param institution the id of the institution; absent for entries without a responsible one
 * @param entries the due entries, in the order of the calendar
 * @param uid a name-based UUID, as RFC 7986 recommends, of what stays the same when the day is deferred: the institution,
 *     the documents, and the last reported day
 */
record DayEvent(LocalDate day, Optional<String> institution, List<CalendarEntry> entries, String uid) {

    /** Ordered, so that a lookup stays fast even if many of them have the same hash. */
    private record Key(LocalDate day, Optional<String> institution) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = day.compareTo(other.day);
            return order != 0 ? order : institution.orElse("").compareTo(other.institution.orElse(""));
        }
    }

    DayEvent {
        entries = List.copyOf(entries);
    }

    /** Returns the events of a calendar by day, and within a day by first occurrence of the institution. */
    static List<DayEvent> of(ReportingCalendar calendar) {
        Map<Key, List<CalendarEntry>> days = new LinkedHashMap<>();
        for (CalendarEntry entry : calendar.entries()) {
            List<String> institutions =
                    entry.institutions().stream().filter(calendar::isOf).toList();
            for (String institution : institutions) {
                add(days, new Key(entry.dueOn(), Optional.of(institution)), entry);
            }
            if (institutions.isEmpty()) {
                add(days, new Key(entry.dueOn(), Optional.empty()), entry);
            }
        }
        List<DayEvent> events = new ArrayList<>();
        Map<String, Integer> identities = new HashMap<>();
        days.forEach((key, entries) -> {
            String identity = identity(key.institution(), entries);
            int number = identities.merge(identity, 1, Integer::sum);
            String name = identity + "\n" + number;
            String uid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString();
            events.add(new DayEvent(key.day(), key.institution(), entries, uid));
        });
        return events;
    }

    private static void add(Map<Key, List<CalendarEntry>> days, Key key, CalendarEntry entry) {
        days.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
    }

    private static String identity(Optional<String> institution, List<CalendarEntry> entries) {
        List<String> parts = new ArrayList<>(List.of(institution.orElse("")));
        entries.stream().map(CalendarEntry::document).distinct().sorted().forEach(parts::add);
        entries.stream()
                .map(entry -> entry.reportedAs().getEnd())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> parts.add(last.toString()));
        return String.join("\n", parts);
    }
}

package org.snitp.indicators.calendar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.FiscalYearNames;
import org.snitp.model.time.Period;

/**
 * The reports that the strategies and plans of a bundle require, with their due dates.
 *
 * <pre>{@code
 * ReportingCalendar calendar = ReportingCalendar.of(bundle).forInstitution("ANITP").dueIn(2025);
 * for (CalendarEntry entry : calendar.entries()) {
 *     System.out.println(entry.dueOn() + " " + entry.subject() + " for " + entry.period());
 * }
 * }</pre>
 *
 * <p>The entries of an indicator are derived as follows:
 *
 * <ul>
 * <li>Work takes place in its own implementation windows, or else in those of its action, as far as they lie inside the
 * plan. A window without dates ({@code permanent}, {@code annual}, {@code on-demand}) lasts as long as the plan; so does
 * work without windows. For an indicator of an objective, the horizon of the strategy replaces the plan.
 * <li>Its schedule is its own evaluation, or else its own frequency, or else the evaluation of its action.
 * <li>A recurrence requires one report per year, semester, quarter or month that has work in it, from the first to the last
 * day of work there; it is due on the last day of that calendar period.
 * <li>A single evaluation covers all work up to its last day, on which it is due, even after the end of the plan.
 * <li>Both may be combined. If they require a report of the same calendar period, there is one entry, which covers
 * everything.
 * <li>{@code on-demand} and {@code permanent} add nothing to them; alone, like a missing schedule, they give an
 * {@linkplain #undated() undated} entry.
 * </ul>
 *
 * <p>The monitoring reports of a strategy are due on the last day of their period, its evaluations on the last day of the
 * period in which they are made, and one session is due in each calendar period of the horizon. Days of grace defer the
 * reports of indicators and the monitoring reports, but not the sessions and evaluations of the strategy, which have their
 * own dates.
 *
 * <p>If a document has an id twice, the first one counts. Spans that run backwards have no days. A calendar is immutable
 * and can be shared between threads.
 *
 * <p>Entries are computed on request, and only for the requested part: even a plan of nine thousand years has a calendar
 * for one year. Their number is limited, so that no plan exhausts the memory.
 */
public final class ReportingCalendar {

    private final Bundle bundle;
    private final BundleIndex index;
    private final CalendarPart part;
    private final @Nullable ReportingCalendar whole;
    private volatile @Nullable Made made;

    /** What is computed on request. */
    private record Made(
            AskedEntries<CalendarEntry> entries,
            AskedEntries<UndatedEntry> undated,
            Map<String, String> homes,
            Set<String> institutions) {}

    private ReportingCalendar(Bundle bundle, BundleIndex index, CalendarPart part, @Nullable ReportingCalendar whole) {
        this.bundle = bundle;
        this.index = index;
        this.part = part;
        this.whole = whole;
    }

    private Made made() {
        Made known = made;
        if (known == null) {
            Made all = whole == null ? null : whole.made;
            known = all == null ? made(new CalendarBuilder(bundle, index, part)) : partOf(all);
            made = known;
        }
        return known;
    }

    private static Made made(CalendarBuilder builder) {
        return new Made(
                new AskedEntries<>(builder.entries(), CalendarEntry::institutions),
                new AskedEntries<>(builder.undated(), UndatedEntry::institutions),
                builder.homes(),
                Collections.unmodifiableSet(builder.institutions()));
    }

    private Made partOf(Made all) {
        return new Made(
                new AskedEntries<>(
                        candidates(all.entries())
                                .filter(entry -> part.asksFor(entry.dueOn()) && part.asksFor(entry.institutions()))
                                .toList(),
                        CalendarEntry::institutions),
                new AskedEntries<>(
                        candidates(all.undated())
                                .filter(entry -> part.asksFor(entry.institutions()))
                                .toList(),
                        UndatedEntry::institutions),
                all.homes(),
                all.institutions());
    }

    private <T> Stream<T> candidates(AskedEntries<T> all) {
        return part.institutions().isEmpty()
                ? all.all().stream()
                : all.of(part.institutions().get(0));
    }

    /**
     * Returns the calendar of a bundle, in which a report is due on the last day of its period, or later by the days of
     * grace that its plan {@linkplain org.snitp.model.plan.ReportingArrangements#getGrace states}.
     */
    public static ReportingCalendar of(Bundle bundle) {
        return of(bundle, Optional.empty());
    }

    /**
     * Returns the calendar of a bundle.
     *
     * @param bundle the strategies and plans; it may have errors
     * @param graceDays how many days after its period a report is still on time, whatever its plan states, from 0; no due
     *     date is later than the year 9999
     * @throws IllegalArgumentException if the number of days is negative
     */
    public static ReportingCalendar of(Bundle bundle, int graceDays) {
        Objects.requireNonNull(bundle, "bundle");
        if (graceDays < 0) {
            throw new IllegalArgumentException("Days of grace must not be negative: " + graceDays);
        }
        return of(bundle, java.time.Period.ofDays(graceDays));
    }

    /**
     * Returns the calendar of a bundle, whatever its plans state.
     *
     * @param bundle the strategies and plans; it may have errors
     * @param grace how long after its period a report is still on time; no due date is later than the year 9999
     * @throws IllegalArgumentException if a component of it is negative
     */
    public static ReportingCalendar of(Bundle bundle, java.time.Period grace) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(grace, "grace");
        if (grace.isNegative()) {
            throw new IllegalArgumentException("Days of grace must not be negative: " + grace);
        }
        return of(bundle, Optional.of(grace));
    }

    private static ReportingCalendar of(Bundle bundle, Optional<java.time.Period> grace) {
        CalendarPart whole = new CalendarPart(grace, List.of(), List.of(), List.of());
        return new ReportingCalendar(bundle, BundleIndex.of(bundle), whole, null);
    }

    /**
     * The dated entries, by due date; on one day first the indicators in the order of the plans and objectives, then
     * monitoring reports, sessions and evaluations.
     *
     * @throws CalendarTooLongException if there are more entries than the maximum
     */
    public List<CalendarEntry> entries() {
        return made().entries().all();
    }

    /**
     * The entries without a known date, in the order of the documents.
     *
     * @throws CalendarTooLongException if there are more entries than the maximum
     */
    public List<UndatedEntry> undated() {
        return made().undated().all();
    }

    /**
     * Returns the ids of all reporting institutions, including those outside this part of the calendar.
     *
     * @throws CalendarTooLongException if there are more entries than the maximum
     */
    public Set<String> institutions() {
        return made().institutions();
    }

    /**
     * Returns the part of the calendar that is due in a year. Undated entries are kept, because they may be due in any
     * year.
     */
    public ReportingCalendar dueIn(int year) {
        return part(new CalendarPart(part.grace(), with(part.years(), year), part.windows(), part.institutions()));
    }

    /**
     * Returns the part of the calendar that is due in a period, such as a fiscal year. Undated entries are kept, because they may be
     * due in any.
     */
    public ReportingCalendar dueWithin(Period period) {
        Objects.requireNonNull(period, "period");
        return part(new CalendarPart(part.grace(), part.years(), with(part.windows(), period), part.institutions()));
    }

    /**
     * Returns the part of the calendar in which an institution, or a part of it at any depth, reports.
     *
     * @param id the id of the institution; the calendar of an unknown id is empty
     */
    public ReportingCalendar forInstitution(String id) {
        Objects.requireNonNull(id, "id");
        return part(new CalendarPart(
                part.grace(), part.years(), part.windows(), with(part.institutions(), index.withParts(id))));
    }

    /** The names of the fiscal years of the plans and strategies, for what is shown. */
    public FiscalYearNames years() {
        return FiscalYearNames.of(bundle);
    }

    /** Returns whether the calendar belongs to an institution; the whole calendar belongs to every institution. */
    public boolean isOf(String id) {
        Objects.requireNonNull(id, "id");
        return part.institutions().stream().allMatch(asked -> asked.contains(id));
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private ReportingCalendar part(CalendarPart other) {
        return new ReportingCalendar(bundle, index, other, this);
    }

    /**
     * Returns the due periods of indicators, as input for progress. If several documents have an indicator with the same
     * id, the first plan counts, and plans before strategies.
     *
     * @throws CalendarTooLongException if there are more entries than the maximum
     */
    public DuePeriods duePeriods() {
        Map<String, List<DuePeriod>> due = new HashMap<>();
        for (CalendarEntry entry : made().entries().all()) {
            if (entry.kind() == EntryKind.INDICATOR_REPORT
                    && entry.document().equals(made().homes().get(entry.subject()))) {
                due.computeIfAbsent(entry.subject(), id -> new ArrayList<>())
                        .add(new DuePeriod(
                                entry.period(),
                                Optional.of(entry.reportedAs()),
                                entry.dueOn(),
                                index.hasSuccessors() ? entry.institutions() : List.of()));
            }
        }
        return indicator -> List.copyOf(due.getOrDefault(indicator, List.of()));
    }
}

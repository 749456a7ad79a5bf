package org.snitp.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * The money that was reported on the actions of plans, up to a day.
 *
 * <p>Of several reports of one institution on an action, period, source and currency, the one of the latest day counts, unless it was
 * withdrawn. Sums of several periods add up; where a period lies within another reported one, as a semester in its year, only
 * the longer one counts. What several institutions report is added, because each reports its own money.
 */
public final class ExpenditureHistory {

    /**
     * A report on the money of an action.
     *
     * @param expenditure what is reported
     * @param period the period that is reported on; absent if none is stated
     * @param reporter the institution that reports; absent if none is stated
     * @param reportedOn the day of the report; absent if none is stated
     */
    public record Entry(
            Expenditure expenditure,
            Optional<Period> period,
            Optional<String> reporter,
            Optional<LocalDate> reportedOn) {

        /** Checks that no component is null. */
        public Entry {
            Objects.requireNonNull(expenditure, "expenditure");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(reporter, "reporter");
            Objects.requireNonNull(reportedOn, "reportedOn");
        }

        /** Returns a report with what its document states for all of them. */
        public static Entry of(Expenditure expenditure, ActionStatusReport report) {
            Objects.requireNonNull(expenditure, "expenditure");
            Objects.requireNonNull(report, "report");
            return new Entry(
                    expenditure,
                    expenditure.getPeriod().or(report::getPeriod),
                    expenditure.getReportedBy().or(report::getReporter),
                    expenditure.getReportedOn().or(report::getReportedOn));
        }

        /** Returns whether the report had been withdrawn by a day. */
        public boolean isWithdrawnOn(LocalDate day) {
            Objects.requireNonNull(day, "day");
            return ReportDay.isWithdrawn(expenditure.getWithdrawn(), day);
        }

        private LocalDate end() {
            return period.map(Period::getEnd).orElse(LocalDate.MIN);
        }

        private LocalDate made() {
            return reportedOn.orElse(LocalDate.MIN);
        }

        private Series series() {
            return new Series(
                    expenditure.getAction(),
                    expenditure.getSource().map(ExpenditureHistory::sourceKey),
                    expenditure.getCurrency(),
                    reporter);
        }
    }

    /** What one institution reports period by period. */
    private record Series(String action, Optional<String> source, String currency, Optional<String> reporter) {}

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::end).thenComparing(Entry::made);

    private final Map<String, Map<String, List<Entry>>> plans = new HashMap<>();
    private final LocalDate knownOn;

    private ExpenditureHistory(Bundle bundle, LocalDate day, LocalDate knownOn) {
        this.knownOn = knownOn;
        for (ActionStatusReport report : bundle.getStatusReports()) {
            for (Expenditure expenditure : report.getExpenditures()) {
                Entry entry = Entry.of(expenditure, report);
                if (ReportDay.isAbout(entry.period(), entry.reportedOn(), day)
                        && ReportDay.isKnown(entry.period(), entry.reportedOn(), knownOn)) {
                    plans.computeIfAbsent(report.getPlan(), unused -> new LinkedHashMap<>())
                            .computeIfAbsent(expenditure.getAction(), unused -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        plans.values().forEach(actions -> actions.values().forEach(entries -> entries.sort(ORDER)));
    }

    /** Returns everything that is reported. */
    public static ExpenditureHistory of(Bundle bundle) {
        return of(bundle, LocalDate.MAX, LocalDate.MAX);
    }

    /**
     * Returns what is reported on the time up to a day.
     *
     * @param bundle the plans and the reports
     * @param day the day of reckoning
     * @param knownOn the day of knowledge: what was reported or withdrawn later is left out
     */
    public static ExpenditureHistory of(Bundle bundle, LocalDate day, LocalDate knownOn) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(knownOn, "knownOn");
        return new ExpenditureHistory(bundle, day, knownOn);
    }

    /** Returns whether nothing was reported. */
    public boolean isEmpty() {
        return plans.isEmpty();
    }

    /** Returns whether a report no longer counts on the day of knowledge. */
    public boolean isWithdrawn(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        return entry.isWithdrawnOn(knownOn);
    }

    /** Returns the reports on an action, withdrawn ones included, by period and day. */
    public List<Entry> of(ActionPlan plan, Action action) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(action, "action");
        return List.copyOf(plans.getOrDefault(plan.getId(), Map.of()).getOrDefault(action.getCode(), List.of()));
    }

    /** Returns the reports on an action that count, by period. */
    public List<Entry> counting(ActionPlan plan, Action action) {
        return latest(of(plan, action).stream()
                .filter(entry -> !entry.isWithdrawnOn(knownOn))
                .toList());
    }

    /** Returns the latest report of each institution on each period, source and currency, by period. */
    public static List<Entry> latest(List<Entry> entries) {
        Objects.requireNonNull(entries, "entries");
        Map<List<Object>, Entry> latest = new LinkedHashMap<>();
        entries.stream().sorted(ORDER).forEach(entry -> latest.put(List.of(entry.series(), entry.period()), entry));
        return List.copyOf(latest.values());
    }

    /**
     * Returns the reports whose sums add up: those that state the sum, without those whose period lies within that of another one
     * of the same institution, source and currency.
     *
     * @param counting the reports that count
     * @param sum returns the sum, if it is stated
     */
    public static List<Entry> adding(List<Entry> counting, Function<Expenditure, Optional<BigDecimal>> sum) {
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(sum, "sum");
        List<Entry> stating = counting.stream()
                .filter(entry -> sum.apply(entry.expenditure()).isPresent())
                .toList();
        IdentityHashMap<Entry, Boolean> within = new IdentityHashMap<>();
        stating.stream()
                .filter(entry -> entry.period().isPresent())
                .collect(Collectors.groupingBy(Entry::series))
                .values()
                .forEach(series -> findWithin(series, within));
        return stating.stream().filter(entry -> !within.containsKey(entry)).toList();
    }

    /** Finds the reports whose period lies within that of another one: it begins no later, and does not end earlier. */
    private static void findWithin(List<Entry> series, IdentityHashMap<Entry, Boolean> within) {
        List<Entry> sorted = series.stream()
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.period().orElseThrow().getStart())
                        .thenComparing(Entry::end, Comparator.reverseOrder()))
                .toList();
        LocalDate end = LocalDate.MIN;
        for (Entry entry : sorted) {
            if (entry.end().isAfter(end)) {
                end = entry.end();
            } else {
                within.put(entry, true);
            }
        }
    }

    /** Returns the form in which sources are compared: in their official language, without letter case and kinds of spaces. */
    public static String sourceKey(LocalizedText source) {
        Objects.requireNonNull(source, "source");
        return Normalizer.normalize(source.official(), Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}

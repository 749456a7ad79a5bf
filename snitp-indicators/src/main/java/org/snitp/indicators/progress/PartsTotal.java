package org.snitp.indicators.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.time.Period;

/**
 * The sum of the parts of all institutions, period by period. If one reports monthly and another one annually, the months
 * of the first make its part of the year.
 */
final class PartsTotal {

    private final Map<String, SortedMap<Period, PeriodTotal>> byReporter;
    private final List<String> parts;
    private final Reporters reporters;
    private final Addition addition;
    private final ShorterPeriods shorter;

    /** The entries of which the sum of each period is made. They become inputs when these are asked for, which most never are. */
    private final Map<Period, List<Made>> made = new HashMap<>();

    private final Map<Period, List<String>> missing = new HashMap<>();

    /** The entries that make the part of an institution. */
    private record Made(String reporter, List<Entry> entries) {}

    /**
     * Prepares the sums.
     *
     * @param byReporter the totals of the part of each institution, including institutions without reports, and then of
     *     successors that answer for several of them, or for a share of one
     * @param parts the institutions whose parts make the whole
     */
    PartsTotal(
            Map<String, SortedMap<Period, PeriodTotal>> byReporter,
            List<String> parts,
            Reporters reporters,
            Optional<Measure> measure) {
        this.byReporter = byReporter;
        this.parts = parts;
        this.reporters = reporters;
        this.addition = new Addition(measure.map(Measure::getType));
        this.shorter = new ShorterPeriods(measure);
    }

    Map<String, SortedMap<Period, PeriodTotal>> byReporter() {
        return byReporter;
    }

    /** Returns the sum of the parts of a period; absent if a part is missing or the parts cannot be added. */
    PeriodTotal of(Period period) {
        Map<String, Entry> there = new LinkedHashMap<>();
        Map<String, List<Entry>> entries = new HashMap<>();
        Map<String, String> absent = new LinkedHashMap<>();
        Set<String> reported = new HashSet<>();
        List<Omission> leftOut = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        byReporter.forEach((reporter, periods) -> {
            PeriodTotal part = periods.get(period);
            ShorterPeriods.Inside inside = shorter.inside(period, periods);
            boolean contradicts = part != null && part.entry().isEmpty();
            Optional<Entry> answer =
                    inside.isComplete() && !contradicts ? shorter.made(period, inside.entries()) : Optional.empty();
            answer.ifPresentOrElse(
                    entry -> {
                        there.put(reporter, entry);
                        entries.put(reporter, inside.entries());
                    },
                    () -> absent.put(reporter, reporter + lacking(period, inside)));
            if (part != null) {
                reported.add(reporter);
                part.leftOut()
                        .forEach(omission ->
                                leftOut.add(new Omission(reporter + ", " + omission.what(), omission.reason())));
                remarks.addAll(part.remarks());
            }
        });
        // Those that answer, before some of them are left out because another one answers for them.
        Map<String, Entry> answers = reporters.successions().isEmpty() ? there : new LinkedHashMap<>(there);
        reported.addAll(there.keySet());
        boolean unclear = !reporters.successions().isEmpty() && succeed(period, there, absent, reported, remarks);
        missing.put(period, List.copyOf(absent.keySet()));
        if (unclear) {
            return PeriodTotal.lacking("", leftOut, remarks);
        }
        if (absent.isEmpty()) {
            return sum(period, there, entries, leftOut, remarks);
        }
        List<String> known = known(period, answers);
        if (known.isEmpty()) {
            return PeriodTotal.of(Entry.empty(period, false), leftOut, remarks);
        }
        remarks.add(new Remark(
                Remark.Kind.REPORTERS_MISSING,
                Map.of(
                        "period", period.toString(),
                        "there", Integer.toString(there.size()),
                        "all", Integer.toString(there.size() + absent.size()),
                        "missing", String.join(", ", absent.values()),
                        "known", String.join("; ", known))));
        return PeriodTotal.lacking("", leftOut, remarks);
    }

    /** Returns what is known of the part of each institution. */
    private List<String> known(Period period, Map<String, Entry> answers) {
        List<String> known = new ArrayList<>();
        byReporter.forEach((reporter, periods) -> {
            PeriodTotal part = periods.get(period);
            Entry answer = answers.get(reporter);
            String words = answer != null ? addition.text(answer) : part == null ? "" : part.known();
            if (!words.isEmpty()) {
                known.add(reporter + ": " + words);
            }
        });
        return known;
    }

    /**
     * Keeps the figures of those that answer, each once, and names the missing parts by those that owe them.
     *
     * @return whether figures may contain each other
     */
    private boolean succeed(
            Period period,
            Map<String, Entry> there,
            Map<String, String> absent,
            Set<String> reported,
            List<Remark> remarks) {
        PeriodReporters found = PeriodReporters.of(reporters, parts, period, there.keySet(), reported);
        Map<String, String> words = new HashMap<>(absent);
        there.keySet().retainAll(found.used());
        absent.clear();
        found.missing().forEach((part, owing) -> absent.put(part, owing.equals(part) ? words.get(part) : owing));
        remarks.addAll(found.remarks());
        return found.isUnclear();
    }

    /** Names the missing periods of an institution that reported other periods beside them. */
    private static String lacking(Period period, ShorterPeriods.Inside inside) {
        if (inside.isComplete() || inside.lacking().contains(period)) {
            return "";
        }
        return inside.lacking().stream().map(Period::toString).collect(Collectors.joining(", ", " (", ")"));
    }

    private PeriodTotal sum(
            Period period,
            Map<String, Entry> there,
            Map<String, List<Entry>> entries,
            List<Omission> leftOut,
            List<Remark> remarks) {
        Map<String, Entry> used = new LinkedHashMap<>(there);
        used.values().removeIf(Entry::notApplicable);
        if (used.isEmpty()) {
            return PeriodTotal.of(Entry.empty(period, true), leftOut, remarks);
        }
        boolean apart = false;
        List<Made> parts = new ArrayList<>(used.size());
        for (Map.Entry<String, Entry> part : used.entrySet()) {
            Optional<Omission.Reason> obstacle = addition.obstacle(part.getValue());
            if (used.size() > 1 && obstacle.isPresent()) {
                leftOut.add(new Omission(period + " " + part.getKey(), obstacle.get()));
                apart |= obstacle.get() != Omission.Reason.ZERO_DENOMINATOR;
            }
            parts.add(new Made(part.getKey(), entries.getOrDefault(part.getKey(), List.of())));
        }
        if (apart) {
            remarks.add(
                    new Remark(Remark.Kind.REPORTERS_APART, Map.of("period", period.toString(), "known", known(used))));
            return PeriodTotal.lacking("", leftOut, remarks);
        }
        made.put(period, parts);
        if (used.size() == 1) {
            return PeriodTotal.of(used.values().iterator().next(), leftOut, remarks);
        }
        used.values().removeIf(entry -> addition.obstacle(entry).isPresent());
        addition.count(period, used.values()).ifPresent(remarks::add);
        Entry sum = used.isEmpty() ? Entry.empty(period, false) : addition.sum(period, List.copyOf(used.values()));
        return PeriodTotal.of(sum, leftOut, remarks);
    }

    private String known(Map<String, Entry> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach((reporter, entry) -> words.add(reporter + ": " + addition.text(entry)));
        return String.join("; ", words);
    }

    /** The periods with reported parts. */
    Set<Period> periods() {
        return missing.keySet();
    }

    /** Returns whether parts of a period are missing, and no longer period already reports that. */
    boolean isMissingFirst(Period period, Period longer) {
        List<String> here = missing.getOrDefault(period, List.of());
        List<String> there = missing.get(longer);
        return !here.isEmpty() && there != null && Collections.disjoint(here, there);
    }

    /** Returns the parts that make up the sum of a period. */
    List<Input> inputs(Period period) {
        List<Input> inputs = new ArrayList<>();
        for (Made part : made.getOrDefault(period, List.of())) {
            for (Entry entry : part.entries()) {
                if (!entry.notApplicable()) {
                    inputs.add(Input.part(entry.period(), part.reporter(), addition.text(entry)));
                }
            }
        }
        return inputs;
    }

    /** Marks the whole of a period as reported, so that the parts are not used. */
    void forget(Period period) {
        made.remove(period);
    }
}

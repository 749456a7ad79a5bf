package org.snitp.indicators.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.snitp.model.time.Period;

/** What the parts of all institutions make together, period by period. */
final class PartsTotal {

    private final Map<String, SortedMap<Period, PeriodTotal>> byReporter;
    private final Addition addition;
    private final Map<Period, List<Input>> inputs = new HashMap<>();

    /**
     * Prepares the sums.
     *
     * @param byReporter the totals of the part of each institution, of those as well that reported nothing
     */
    PartsTotal(Map<String, SortedMap<Period, PeriodTotal>> byReporter, Addition addition) {
        this.byReporter = byReporter;
        this.addition = addition;
    }

    Map<String, SortedMap<Period, PeriodTotal>> byReporter() {
        return byReporter;
    }

    /** Returns what the parts of a period make together; nothing where one is missing or they cannot be added. */
    PeriodTotal of(Period period) {
        Map<String, Entry> there = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> known = new ArrayList<>();
        List<Omission> leftOut = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        byReporter.forEach((reporter, periods) -> {
            PeriodTotal part = periods.get(period);
            Optional<Entry> answer =
                    part == null ? Optional.empty() : part.entry().filter(Entry::isAnswer);
            answer.ifPresentOrElse(entry -> there.put(reporter, entry), () -> missing.add(reporter));
            if (part != null) {
                part.leftOut()
                        .forEach(omission ->
                                leftOut.add(new Omission(reporter + ", " + omission.what(), omission.reason())));
                remarks.addAll(part.remarks());
                String words = answer.map(Entry::toString).orElse(part.known());
                known.addAll(words.isEmpty() ? List.of() : List.of(reporter + ": " + words));
            }
        });
        if (missing.isEmpty()) {
            return sum(period, there, leftOut, remarks);
        }
        if (known.isEmpty()) {
            return PeriodTotal.of(Entry.empty(period, false), leftOut, remarks);
        }
        remarks.add(new Remark(
                Remark.Kind.REPORTERS_MISSING,
                Map.of(
                        "period", period.toString(),
                        "there", Integer.toString(there.size()),
                        "all", Integer.toString(byReporter.size()),
                        "missing", String.join(", ", missing),
                        "known", String.join("; ", known))));
        return PeriodTotal.lacking("", leftOut, remarks);
    }

    private PeriodTotal sum(Period period, Map<String, Entry> there, List<Omission> leftOut, List<Remark> remarks) {
        Map<String, Entry> used = new LinkedHashMap<>(there);
        used.values().removeIf(Entry::notApplicable);
        if (used.isEmpty()) {
            return PeriodTotal.of(Entry.empty(period, true), leftOut, remarks);
        }
        boolean apart = false;
        List<Input> parts = new ArrayList<>();
        for (Map.Entry<String, Entry> part : List.copyOf(used.entrySet())) {
            Optional<Omission.Reason> obstacle = addition.obstacle(part.getValue());
            if (used.size() > 1 && obstacle.isPresent()) {
                leftOut.add(new Omission(period + " " + part.getKey(), obstacle.get()));
                apart |= obstacle.get() != Omission.Reason.ZERO_DENOMINATOR;
            }
            parts.add(Input.part(period, part.getKey(), part.getValue().toString()));
        }
        if (apart) {
            remarks.add(
                    new Remark(Remark.Kind.REPORTERS_APART, Map.of("period", period.toString(), "known", known(used))));
            return PeriodTotal.lacking("", leftOut, remarks);
        }
        inputs.put(period, parts);
        if (used.size() == 1) {
            return PeriodTotal.of(used.values().iterator().next(), leftOut, remarks);
        }
        used.values().removeIf(entry -> addition.obstacle(entry).isPresent());
        Entry sum = used.isEmpty() ? Entry.empty(period, false) : addition.sum(period, List.copyOf(used.values()));
        return PeriodTotal.of(sum, leftOut, remarks);
    }

    private static String known(Map<String, Entry> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach((reporter, entry) -> words.add(reporter + ": " + entry));
        return String.join("; ", words);
    }

    /** Returns the parts that went into the sum of a period. */
    List<Input> inputs(Period period) {
        return inputs.getOrDefault(period, List.of());
    }

    /** Notes that the whole of a period is reported, so that the parts do not go into it. */
    void forget(Period period) {
        inputs.remove(period);
    }
}

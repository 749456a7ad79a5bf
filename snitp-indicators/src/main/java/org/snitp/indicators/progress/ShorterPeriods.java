package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Measure;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/**
 * Combines an institution's reports of shorter periods into its figure of a longer one, if they cover it without a gap.
 * Figures that can be added are added; of cumulative values and states, the one at the end of the longer period counts.
 */
final class ShorterPeriods {

    private static final List<PeriodUnit> UNITS =
            List.of(PeriodUnit.YEAR, PeriodUnit.SEMESTER, PeriodUnit.QUARTER, PeriodUnit.MONTH);

    /**
     * The reports inside a longer period.
     *
     * @param entries the entries to combine, in chronological order
     * @param lacking the periods without a report; the longer period itself if nothing in it is reported
     */
    record Inside(List<Entry> entries, List<Period> lacking) {

        boolean isComplete() {
            return lacking.isEmpty();
        }
    }

    private final Addition addition;

    /** Whether the last of several periods counts. */
    private final boolean latest;

    ShorterPeriods(Optional<Measure> measure) {
        this.addition = new Addition(measure.map(Measure::getType));
        this.latest = measure.flatMap(Measure::getAccumulation)
                .filter(how -> how == Accumulation.CUMULATIVE || how == Accumulation.SNAPSHOT)
                .isPresent();
    }

    /** Returns the report of a period or, without one, the reports inside it. */
    Inside inside(Period period, SortedMap<Period, PeriodTotal> known) {
        Inside inside = new Inside(new ArrayList<>(), new ArrayList<>());
        add(period, known, inside);
        return inside;
    }

    private void add(Period period, SortedMap<Period, PeriodTotal> known, Inside inside) {
        Optional<Entry> answer = answer(known.get(period));
        if (answer.isPresent()) {
            inside.entries().add(answer.get());
        } else if (isAnswered(period, known)) {
            parts(period, known).forEach(part -> add(part, known, inside));
        } else {
            inside.lacking().add(period);
        }
    }

    private static Optional<Entry> answer(@Nullable PeriodTotal total) {
        return total == null ? Optional.empty() : total.entry().filter(Entry::isAnswer);
    }

    /** Returns whether anything inside a period is reported. */
    private static boolean isAnswered(Period period, SortedMap<Period, PeriodTotal> known) {
        boolean divisible = period.length() > 1 || period.unit() != PeriodUnit.DAY;
        if (!divisible || known.isEmpty()) {
            return false;
        }
        LocalDate end = period.getEnd();
        for (Map.Entry<Period, PeriodTotal> total : known.tailMap(period).entrySet()) {
            if (total.getKey().getStart().isAfter(end)) {
                return false;
            }
            if (isPart(total.getKey(), period) && answer(total.getValue()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a period may be one of those into which a longer one is divided; only weeks are divided into weeks. */
    private static boolean isPart(Period part, Period whole) {
        return (!isWeeks(part) || isWeeks(whole) || whole.length() > 1) && !part.equals(whole) && whole.contains(part);
    }

    private static boolean isWeeks(Period period) {
        return period.unit() == PeriodUnit.WEEK;
    }

    /** The next shorter periods in a period; only the last of them if only the end counts. */
    private Stream<Period> parts(Period period, SortedMap<Period, PeriodTotal> known) {
        List<Period> parts = period.length() > 1 && !latest ? reported(period, known) : new ArrayList<>();
        if (!parts.isEmpty()) {
            return parts.stream();
        }
        for (LocalDate day = period.getStart(); !day.isAfter(period.getEnd()); ) {
            Period part = part(period, day);
            parts.add(part);
            day = part.getEnd().plusDays(1);
        }
        return latest ? Stream.of(parts.get(parts.size() - 1)) : parts.stream();
    }

    /** Returns the reported periods that follow each other through a whole period; empty if they leave gaps. */
    private static List<Period> reported(Period period, SortedMap<Period, PeriodTotal> known) {
        List<Period> parts = new ArrayList<>();
        LocalDate day = period.getStart();
        for (Map.Entry<Period, PeriodTotal> total : known.tailMap(period).entrySet()) {
            Period part = total.getKey();
            if (part.getStart().isAfter(period.getEnd())) {
                break;
            }
            boolean next = part.getStart().equals(day) && !part.equals(period) && period.contains(part);
            if (next && answer(total.getValue()).isPresent()) {
                parts.add(part);
                day = part.getEnd().plusDays(1);
            }
        }
        return day.isAfter(period.getEnd()) ? parts : new ArrayList<>();
    }

    /** Returns the part of a period that begins on a day, in the longest unit that divides the period. */
    private static Period part(Period period, LocalDate day) {
        int months = period.months();
        for (PeriodUnit unit : UNITS) {
            boolean divides = unit.months() < months && months % unit.months() == 0;
            if (divides && (period.getStart().getMonthValue() - 1) % unit.months() == 0) {
                return Period.containing(day, unit);
            }
        }
        return Period.containing(day, isWeeks(period) && period.length() > 1 ? PeriodUnit.WEEK : PeriodUnit.DAY);
    }

    /** Returns the report of a period, or the combination of shorter periods that cover it; absent if they cannot be added. */
    Optional<Entry> made(Period period, List<Entry> inside) {
        if (inside.size() == 1 && inside.get(0).period().equals(period)) {
            return Optional.of(inside.get(0));
        }
        List<Entry> used =
                inside.stream().filter(entry -> !entry.notApplicable()).toList();
        if (used.isEmpty()) {
            return Optional.of(Entry.empty(period, true));
        }
        if (latest) {
            return Optional.of(used.get(0).of(period));
        }
        return used.stream().allMatch(entry -> addition.obstacle(entry).isEmpty())
                ? Optional.of(addition.sum(period, used))
                : Optional.empty();
    }
}

package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** When an institution has reported each period, and which of these reports answer a due one. */
final class Answers {

    /** From this number of reported periods on, they are searched in an order. */
    private static final int MANY = 16;

    /** When the reports of a period were submitted. */
    static final class Answer {

        private boolean dated = true;
        private int earliest = Integer.MAX_VALUE;
        private int latest = Integer.MIN_VALUE;

        private void add(Slot slot) {
            dated &= slot.firstDay() != PlainFigure.NO_DAY;
            earliest = Math.min(earliest, slot.firstDay());
            latest = Math.max(latest, slot.reportedOn());
        }

        void add(Answer other) {
            dated &= other.dated;
            earliest = Math.min(earliest, other.earliest);
            latest = Math.max(latest, other.latest);
        }

        /** Returns it as the answer for days up to one, of a report that goes on after it: none if it was made before. */
        private Optional<Answer> upTo(LocalDate day) {
            if (!dated || earliest >= day.toEpochDay()) {
                return Optional.of(this);
            }
            Answer last = new Answer();
            last.earliest = latest;
            last.latest = latest;
            return latest >= day.toEpochDay() ? Optional.of(last) : Optional.empty();
        }

        boolean isAfter(LocalDate day) {
            return dated && earliest > day.toEpochDay();
        }
    }

    private final Map<Period, Answer> periods = new HashMap<>();

    /** Computed on first use, once all reports are known. */
    private @Nullable Containing inOrder;

    private final Map<LocalDate, List<Period>> byEnd = new HashMap<>();

    void add(Slot slot) {
        periods.computeIfAbsent(slot.period(), unused -> new Answer()).add(slot);
    }

    /** Returns the reports that cover the days of a due one, as one. */
    Optional<Answer> covering(DuePeriod expected) {
        List<Answer> covering = new ArrayList<>();
        LocalDate end = expected.endsOn();
        for (Period period : near(expected)) {
            Answer answer = periods.get(period);
            if (answer != null && answers(period, expected)) {
                if (period.getEnd().isAfter(end)) {
                    answer.upTo(end).ifPresent(covering::add);
                } else {
                    covering.add(answer);
                }
            }
        }
        Answer all = new Answer();
        covering.forEach(all::add);
        return covering.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** Returns all reported periods that may answer. Of many, others are left out, so that each month does not look at all months. */
    private Iterable<Period> near(DuePeriod expected) {
        if (periods.size() < MANY || !expected.period().isForward()) {
            return periods.keySet();
        }
        if (inOrder == null) {
            inOrder = new Containing(periods.keySet());
            for (Period period : periods.keySet()) {
                byEnd.computeIfAbsent(period.getEnd(), unused -> new ArrayList<>())
                        .add(period);
            }
        }
        List<Period> near = new ArrayList<>(byEnd.getOrDefault(expected.period().getEnd(), List.of()));
        inOrder.any(expected.period(), period -> {
            near.add(period);
            return false;
        });
        expected.reportedAs().ifPresent(near::add);
        return near;
    }

    private static boolean answers(Period reported, DuePeriod expected) {
        return covers(reported, expected.period())
                || expected.reportedAs().filter(reported::equals).isPresent();
    }

    /**
     * A report covers the days in its period, and a longer period that ends with its own, as its last part. That of a period which
     * goes on, as a fiscal year behind a quarter of the calendar, covers them only if it was made after they were over.
     */
    private static boolean covers(Period reported, TimeSpan expected) {
        return reported.contains(expected)
                || (expected.contains(reported) && expected.getEnd().equals(reported.getEnd()));
    }
}

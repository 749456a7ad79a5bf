package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.time.Period;

/**
 * Adds up figures of one period that are parts of a whole: categories, or the reports of several institutions. Counts and
 * amounts are added. Percentages, ratios and means are computed from summed components. Yes and no are not added: the whole
 * is yes if all parts are. Nothing else is ever combined.
 */
final class Addition {

    private static final Set<MeasureType> ADDED = EnumSet.of(MeasureType.COUNT, MeasureType.AMOUNT);

    private final Optional<MeasureType> type;
    private final boolean ofValues;

    Addition(Optional<MeasureType> type) {
        this.type = type;
        this.ofValues = type.isPresent() && ADDED.contains(type.get());
    }

    /** Returns whether values are added directly. */
    boolean isOfValues() {
        return ofValues;
    }

    /** Returns whether values are yes or no. */
    boolean isOfTruths() {
        return type.equals(Optional.of(MeasureType.BOOLEAN));
    }

    /** Returns a remark that counts how many parts are yes; absent if values are no truths. */
    Optional<Remark> count(Period period, Collection<Entry> parts) {
        return isOfTruths()
                ? Optional.of(new Remark(
                        Remark.Kind.YES_OF_ALL,
                        Map.of(
                                "period", period.toString(),
                                "yes", Long.toString(yes(parts)),
                                "all", Integer.toString(parts.size()))))
                : Optional.empty();
    }

    /** Returns the figure of a part with a point as decimal mark; of a truth, {@code true} or {@code false}. */
    String text(Entry part) {
        return isOfTruths() ? part.value().map(MeasureText::spelling).orElse(part.toString()) : part.toString();
    }

    private static long yes(Collection<Entry> parts) {
        return parts.stream()
                .filter(part ->
                        part.value().filter(value -> value.signum() != 0).isPresent())
                .count();
    }

    /** Returns why a part cannot be added, if it cannot. */
    Optional<Omission.Reason> obstacle(Entry entry) {
        if (entry.notApplicable()) {
            return Optional.of(Omission.Reason.NOT_APPLICABLE);
        }
        if (entry.value().isEmpty() && !entry.hasFraction()) {
            return Optional.of(Omission.Reason.NO_FIGURE);
        }
        if (isOfValues()) {
            return entry.value().isPresent() ? Optional.empty() : Optional.of(Omission.Reason.NO_FIGURE);
        }
        if (isOfTruths() && entry.value().isPresent()) {
            return Optional.empty();
        }
        if (type.isEmpty() || !type.get().isFraction()) {
            return Optional.of(Omission.Reason.NOT_ADDITIVE);
        }
        if (entry.dividesByZero()) {
            return Optional.of(Omission.Reason.ZERO_DENOMINATOR);
        }
        return entry.number().isPresent() ? Optional.empty() : Optional.of(missing(type));
    }

    /** Returns the sum of parts without obstacles. */
    Entry sum(Period period, List<Entry> parts) {
        return added(period, parts).from(parts);
    }

    private Entry added(Period period, List<Entry> parts) {
        if (isOfTruths()) {
            boolean all = yes(parts) == parts.size();
            return Entry.ofValue(period, all ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (Entry part : parts) {
            if (ofValues) {
                above = above.add(part.value().orElseThrow());
            } else {
                above = above.add(part.weighted().orElseThrow());
                below = below.add(part.number().orElse(BigDecimal.ZERO));
            }
        }
        return ofValues ? Entry.ofValue(period, above) : Entry.ofFraction(period, above, below);
    }

    /** Returns what a part lacks: its numerator or its weight. */
    static Omission.Reason missing(Optional<MeasureType> type) {
        return type.equals(Optional.of(MeasureType.MEAN)) ? Omission.Reason.NO_WEIGHT : Omission.Reason.NO_COMPONENTS;
    }
}

package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/**
 * What the other figures of an indicator tell about a doubtful one: whether figures below one percent are usual, and whether its
 * figures are written with decimals. A published series of hundreds of figures is not asked about one by one.
 */
final class SeriesEvidence {

    /** Nothing is known of other figures. */
    static final SeriesEvidence NONE = new SeriesEvidence(List.of());

    /** A figure ten times smaller than the next larger one may be of another kind. */
    private static final double GAP = 10;

    private static final class Figures {
        private final NavigableSet<Double> sizes = new TreeSet<>();
        private int decimals;

        void add(BigDecimal value) {
            if (value.signum() != 0) {
                sizes.add(value.abs().doubleValue());
            }
            if (!ThousandsRules.isGrouped(value) && value.stripTrailingZeros().scale() > 0) {
                decimals++;
            }
        }

        /** Returns whether no gap separates a size from the figures of one percent and more. */
        boolean leadsTo(double size) {
            Double next = sizes.ceiling(size);
            double current = size;
            while (next != null && next <= current * GAP) {
                if (next >= 1) {
                    return true;
                }
                current = next;
                next = sizes.higher(next);
            }
            return false;
        }
    }

    private final List<MeasurementSet> sets;
    private final Map<String, Map<String, Figures>> byPlan = new HashMap<>();
    private boolean read;

    SeriesEvidence(List<MeasurementSet> sets) {
        this.sets = sets;
    }

    /** Returns whether whole sets are checked, and not parts of them one after another. */
    boolean isOfWholeSets() {
        return !sets.isEmpty();
    }

    /**
     * Returns whether a percentage below one is usual: its figures lead down to it from one percent and more, without a gap of a
     * factor of ten.
     */
    boolean isUsual(BigDecimal percentage, String plan, String indicator) {
        return percentage.signum() > 0
                && percentage.compareTo(BigDecimal.ONE) < 0
                && figures(plan, indicator).leadsTo(percentage.doubleValue());
    }

    /** Returns whether figures of an indicator have decimals that nobody takes for thousands. */
    boolean hasDecimals(String plan, String indicator) {
        return figures(plan, indicator).decimals >= ThousandsRules.MIN_DECIMALS;
    }

    private Figures figures(String plan, String indicator) {
        if (!read) {
            sets.forEach(this::read);
            read = true;
        }
        return byPlan.getOrDefault(plan, Map.of()).getOrDefault(indicator, new Figures());
    }

    private void read(MeasurementSet set) {
        Map<String, Figures> ofPlan = byPlan.computeIfAbsent(set.getPlan(), unused -> new HashMap<>());
        for (Measurement measurement : set.getMeasurements()) {
            if (measurement.getValue().isPresent()) {
                ofPlan.computeIfAbsent(measurement.getIndicator(), unused -> new Figures())
                        .add(measurement.getValue().get());
            }
        }
    }
}

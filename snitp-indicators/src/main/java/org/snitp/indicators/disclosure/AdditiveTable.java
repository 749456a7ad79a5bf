package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures, and which of them add up to which.
 *
 * <p>Figures are numbered from 0. Some are hidden: they are not in the publication, but whoever reads it could compute them
 * or knows that they exist.
 */
final class AdditiveTable {

    /** A figure of the table. */
    private record Entry(BigDecimal value, boolean hidden) {}

    /**
     * Figures with coefficients 1 and −1 of which Σ coefficient · figure is the same whatever the withheld figures are.
     *
     * @param plus the figures with coefficient 1
     * @param minus the figures with coefficient −1
     */
    record Relation(List<Integer> plus, List<Integer> minus) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private boolean contradictory;

    /** Adds a figure of the publication and returns its number. */
    int add(BigDecimal value) {
        return add(new Entry(value, false));
    }

    private int add(Entry entry) {
        contradictory |= entry.value().signum() < 0;
        entries.add(entry);
        return entries.size() - 1;
    }

    /**
     * States that parts make a whole. Where they make less, the rest is a hidden figure; where they make more, or the rest is
     * negative, the figures contradict each other.
     */
    void relate(int whole, List<Integer> parts) {
        BigDecimal rest = parts.stream().map(this::value).reduce(value(whole), BigDecimal::subtract);
        List<Integer> all = new ArrayList<>(parts);
        if (rest.signum() != 0) {
            all.add(add(new Entry(rest, true)));
        }
        relations.add(new Relation(List.of(whole), List.copyOf(all)));
    }

    /** States that the difference of a figure from one that everybody knows could be computed. */
    void relateToKnown(int figure, BigDecimal known) {
        int difference = add(new Entry(value(figure).subtract(known), true));
        relations.add(new Relation(List.of(figure), List.of(difference)));
    }

    int size() {
        return entries.size();
    }

    BigDecimal value(int figure) {
        return entries.get(figure).value();
    }

    /** Tells whether a figure is not in the publication. */
    boolean isHidden(int figure) {
        return entries.get(figure).hidden();
    }

    List<Relation> relations() {
        return relations;
    }

    /** Tells whether figures are negative, so that counts of persons cannot be meant as they stand. */
    boolean isContradictory() {
        return contradictory;
    }
}

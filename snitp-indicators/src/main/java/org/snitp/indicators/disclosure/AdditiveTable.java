package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures, and which of them add up to which.
 *
 * <p>Figures are numbered from 0. A figure may be
 *
 * <ul>
 * <li>hidden: it is not in the publication, but readers could compute it or know that it exists;
 * <li>published: it is in an earlier publication, so that every reader knows it;
 * <li>earlier: it belongs to a time on which an earlier publication may have reported;
 * <li>derived: it is a sum of others only, so that it changes with them.
 * </ul>
 *
 * <p>Figures that contradict each other are kept and listed: negative ones, and parts whose sum exceeds their whole.
 */
final class AdditiveTable {

    /**
     * A figure and its parts. Their difference is fixed, whatever the withheld figures are.
     *
     * @param whole the figure
     * @param parts the figures that add up to it, without duplicates
     */
    record Relation(int whole, List<Integer> parts) {

        Relation {
            parts = List.copyOf(parts);
        }
    }

    private final List<BigDecimal> values = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<Relation> stated = new HashSet<>();
    private final BitSet hidden = new BitSet();
    private final BitSet published = new BitSet();
    private final BitSet earlier = new BitSet();
    private final BitSet derived = new BitSet();
    private final BitSet contradictory = new BitSet();

    /** Adds a figure of the publication and returns its number. */
    int add(BigDecimal value) {
        int figure = values.size();
        values.add(value);
        if (value.signum() < 0) {
            contradictory.set(figure);
        }
        return figure;
    }

    private int addHidden(BigDecimal value) {
        values.add(value);
        hidden.set(values.size() - 1);
        return values.size() - 1;
    }

    /** Adds a figure that is in an earlier publication but not in this one. */
    int addPublished(BigDecimal value) {
        int figure = addHidden(value);
        published.set(figure);
        return figure;
    }

    /** Marks a figure as published earlier. */
    void publish(int figure) {
        published.set(figure);
    }

    /** Marks each figure that is the only unknown one of a sum as published, because readers can compute it. */
    void publishWhatFollows() {
        boolean more = !published.isEmpty();
        while (more) {
            more = false;
            for (Relation relation : relations) {
                List<Integer> unknown = Stream.concat(Stream.of(relation.whole()), relation.parts().stream())
                        .filter(figure -> !published.get(figure))
                        .limit(2)
                        .toList();
                if (unknown.size() == 1
                        && rest(relation.whole(), relation.parts()).signum() == 0) {
                    published.set(unknown.get(0));
                    more = true;
                }
            }
        }
    }

    /** Marks a figure of a time on which an earlier publication may have reported. */
    void age(int figure) {
        earlier.set(figure);
    }

    /** Marks a figure as a sum of others only. */
    void derive(int figure) {
        derived.set(figure);
    }

    /**
     * Declares that parts make a whole. If their sum is less, the rest is a hidden figure.
     *
     * @return whether the figures agree: false if the sum exceeds the whole, or one of them is negative
     */
    boolean relate(int whole, List<Integer> parts) {
        stated.add(key(whole, parts));
        BigDecimal rest = rest(whole, parts);
        boolean agrees = rest.signum() >= 0
                && value(whole).signum() >= 0
                && parts.stream().noneMatch(part -> value(part).signum() < 0);
        List<Integer> all = new ArrayList<>(parts);
        if (rest.signum() > 0) {
            all.add(addHidden(rest));
        }
        if (!agrees) {
            contradictory.set(whole);
            parts.forEach(contradictory::set);
        }
        relations.add(new Relation(whole, all));
        return agrees;
    }

    /** Declares that the current difference between a whole and its parts is known to readers, even if the figures are not. */
    void relateAsTheyAre(int whole, List<Integer> parts) {
        if (stated.add(key(whole, parts))) {
            relations.add(new Relation(whole, parts));
        }
    }

    /** Returns whether it was declared that parts make a whole. */
    boolean isStated(int whole, List<Integer> parts) {
        return stated.contains(key(whole, parts));
    }

    private static Relation key(int whole, List<Integer> parts) {
        List<Integer> sorted = new ArrayList<>(parts);
        Collections.sort(sorted);
        return new Relation(whole, sorted);
    }

    /** Returns the difference between a whole and the sum of its parts; negative if the parts exceed it. */
    BigDecimal rest(int whole, List<Integer> parts) {
        return parts.stream().map(this::value).reduce(value(whole), BigDecimal::subtract);
    }

    /**
     * Declares that the difference between a figure and a known one can be computed.
     *
     * @return whether the figures agree: false if the difference is negative
     */
    boolean relateToKnown(int figure, BigDecimal known) {
        BigDecimal difference = value(figure).subtract(known);
        if (difference.signum() < 0) {
            contradictory.set(figure);
            return false;
        }
        relations.add(new Relation(figure, List.of(addHidden(difference))));
        return true;
    }

    int size() {
        return values.size();
    }

    BigDecimal value(int figure) {
        return values.get(figure);
    }

    /** Returns whether a figure is not in the publication. */
    boolean isHidden(int figure) {
        return hidden.get(figure);
    }

    /** Returns whether a figure is in an earlier publication. */
    boolean isPublished(int figure) {
        return published.get(figure);
    }

    boolean isEarlier(int figure) {
        return earlier.get(figure);
    }

    /** Returns whether a figure depends on others, and no publication contains it. */
    boolean isFollowing(int figure) {
        return derived.get(figure) && !published.get(figure);
    }

    boolean isContradictory(int figure) {
        return contradictory.get(figure);
    }

    /** Returns whether a relation makes a figure depend on others. */
    boolean isFollowing(Relation relation) {
        return isFollowing(relation.whole()) || relation.parts().stream().anyMatch(this::isFollowing);
    }

    List<Relation> relations() {
        return relations;
    }
}

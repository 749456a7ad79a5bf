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
 *   <li>hidden: it is not in the publication, but whoever reads it could compute it or knows that it exists;
 *   <li>published: an earlier publication tells it, so that every reader knows it;
 *   <li>earlier: it is of a time on which an earlier publication may have reported;
 *   <li>derived: it is a sum of others and of nothing else, so that it changes with them.
 * </ul>
 *
 * <p>Figures that contradict each other are kept, and named: negative ones, and parts that make more than their whole.
 */
final class AdditiveTable {

    /**
     * A figure and its parts: their difference stays the same, whatever the withheld figures are.
     *
     * @param whole the figure
     * @param parts what adds up to it, each once
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

    /** Adds a figure that an earlier publication tells and this one does not. */
    int addPublished(BigDecimal value) {
        int figure = addHidden(value);
        published.set(figure);
        return figure;
    }

    /** States that an earlier publication tells a figure. */
    void publish(int figure) {
        published.set(figure);
    }

    /** States of each figure that is the only unknown one of a sum that readers know it as well. */
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

    /** States that a figure is of a time on which an earlier publication may have reported. */
    void age(int figure) {
        earlier.set(figure);
    }

    /** States that a figure is a sum of others and of nothing else. */
    void derive(int figure) {
        derived.set(figure);
    }

    /**
     * States that parts make a whole. Where they make less, the rest is a hidden figure.
     *
     * @return whether the figures agree: false where parts make more than the whole, or one of them is negative
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

    /**
     * States that the difference between a whole and its parts is what it is: readers may know it, even if they do not know
     * the figures.
     */
    void relateAsTheyAre(int whole, List<Integer> parts) {
        if (stated.add(key(whole, parts))) {
            relations.add(new Relation(whole, parts));
        }
    }

    /** Returns whether it was stated that parts make a whole. */
    boolean isStated(int whole, List<Integer> parts) {
        return stated.contains(key(whole, parts));
    }

    private static Relation key(int whole, List<Integer> parts) {
        List<Integer> sorted = new ArrayList<>(parts);
        Collections.sort(sorted);
        return new Relation(whole, sorted);
    }

    /** Returns what is missing from parts to their whole; negative where they make more. */
    BigDecimal rest(int whole, List<Integer> parts) {
        return parts.stream().map(this::value).reduce(value(whole), BigDecimal::subtract);
    }

    /**
     * States that the difference of a figure from one that everybody knows could be computed.
     *
     * @return whether the figures agree: false where the difference is negative
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

    /** Returns whether an earlier publication tells a figure. */
    boolean isPublished(int figure) {
        return published.get(figure);
    }

    boolean isEarlier(int figure) {
        return earlier.get(figure);
    }

    /** Returns whether a figure changes with others, and no publication has told it. */
    boolean isFollowing(int figure) {
        return derived.get(figure) && !published.get(figure);
    }

    boolean isContradictory(int figure) {
        return contradictory.get(figure);
    }

    /** Returns whether a relation says of a figure that it follows others. */
    boolean isFollowing(Relation relation) {
        return isFollowing(relation.whole()) || relation.parts().stream().anyMatch(this::isFollowing);
    }

    List<Relation> relations() {
        return relations;
    }
}

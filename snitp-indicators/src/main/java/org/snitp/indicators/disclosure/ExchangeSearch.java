package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.indicators.disclosure.AdditiveTable.Relation;

/**
 * Finds another table that agrees with the publication: a proof that withheld figures cannot be computed.
 *
 * <p>An exchange raises some withheld figures and lowers others by the same amount, so that all relations of the table
 * still hold, no figure leaves its bounds, and no figure of an earlier publication changes. Readers cannot distinguish the
 * real table from the exchanged one. This is the reasoning of the hypercube method of τ-ARGUS (Handbook on Statistical
 * Disclosure Control, section 4.4), extended to incomplete tables.
 *
 * <p>Sums on which nothing else depends may follow: their change is computed rather than searched for. That keeps exchanges
 * within one period if tables of several periods make a long sum of each cell.
 *
 * <p>The search is not exhaustive, and its work is bounded for the whole table: without a result, safety is only not
 * proven.
 */
final class ExchangeSearch {

    /** The figures that an exchange may change. */
    private enum Reach {
        /** Figures that are withheld anyway. */
        WITHHELD,
        /** Also figures that no earlier publication can contain. */
        RECENT,
        /** All figures. */
        ALL
    }

    private static final int MAX_FIGURES = 24;
    private static final int MAX_STEPS = 100_000;

    /** Beyond this, withholding another figure costs less than a longer search. */
    private static final int MAX_STEPS_AMONG_WITHHELD = 2_000;

    private static final int MAX_STEPS_WITH_SUMS = 5_000;

    /** The maximum number of visits to figures, for all exchanges of a table: some seconds. */
    private static final long MAX_WORK = 50_000_000;

    /** The part of it that is available for exchanges that keep sums unchanged. */
    private static final long MAX_WORK_WITH_SUMS = 20_000_000;

    private final AdditiveTable table;
    private final Optional<BigDecimal> upper;
    private final int[][] members;
    private final int[][] coefficients;
    private final int[][] relationsOf;
    private final int[][] coefficientsOf;
    private final boolean[] follows;
    private final boolean[] defines;
    private final boolean anyFollows;
    private final boolean anySums;
    private final int[] changes;
    private final int[] excess;
    /** The figures that are changed. */
    private final BitSet changed = new BitSet();

    /** The relations that do not hold, of those that must; and of those whose sums follow. */
    private final BitSet unbalanced = new BitSet();

    private final BitSet unfollowed = new BitSet();
    private final Map<BigDecimal, Changes> changeable = new HashMap<>();
    private final int maxRelations;
    private int imbalance;
    private BitSet withheld = new BitSet();
    private Reach reach = Reach.ALL;
    private boolean withSums;
    private Changes possible;
    private int steps;
    private long work;

    /**
     * Prepares searches.
     *
     * @param table the figures
     * @param upper the highest possible value of a figure, if a known one exists
     */
    ExchangeSearch(AdditiveTable table, Optional<BigDecimal> upper) {
        this.table = table;
        this.upper = upper;
        int relations = table.relations().size();
        this.changes = new int[table.size()];
        this.excess = new int[relations];
        this.members = new int[relations][];
        this.coefficients = new int[relations][];
        this.follows = new boolean[relations];
        this.defines = new boolean[relations];
        int[] degrees = new int[table.size()];
        Comparator<Integer> order =
                Comparator.<Integer, BigDecimal>comparing(table::value).thenComparing(figure -> figure);
        for (int i = 0; i < relations; i++) {
            Relation relation = table.relations().get(i);
            members[i] = Stream.concat(Stream.of(relation.whole()), relation.parts().stream())
                    .sorted(order)
                    .mapToInt(figure -> figure)
                    .toArray();
            coefficients[i] = Arrays.stream(members[i])
                    .map(figure -> figure == relation.whole() ? 1 : -1)
                    .toArray();
            follows[i] = table.isFollowing(relation);
            defines[i] = table.isFollowing(relation.whole())
                    && relation.parts().stream().noneMatch(table::isFollowing);
            for (int figure : members[i]) {
                degrees[figure]++;
            }
        }
        this.relationsOf = IntStream.of(degrees).mapToObj(int[]::new).toArray(int[][]::new);
        this.coefficientsOf = IntStream.of(degrees).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i = 0; i < relations; i++) {
            for (int j = 0; j < members[i].length; j++) {
                int figure = members[i][j];
                degrees[figure]--;
                relationsOf[figure][degrees[figure]] = i;
                coefficientsOf[figure][degrees[figure]] = coefficients[i][j];
            }
        }
        this.anyFollows = IntStream.range(0, relations).anyMatch(i -> follows[i]);
        this.anySums = IntStream.range(0, relations).anyMatch(i -> defines[i] && members[i].length > 2);
        this.maxRelations = IntStream.range(0, relationsOf.length)
                .map(figure -> relationsOf[figure].length)
                .max()
                .orElse(0);
        this.possible = new Changes(BigDecimal.ZERO);
    }

    /**
     * Returns an exchange that raises a figure.
     *
     * @param figure the figure
     * @param by the amount, positive
     * @param anyway figures that are withheld anyway: if they suffice, no other is changed
     * @return the exchange; empty if none was found
     */
    Optional<Exchange> raise(int figure, BigDecimal by, BitSet anyway) {
        possible = changeable.computeIfAbsent(by, Changes::new);
        withheld = anyway;
        reach = Reach.ALL;
        if (!allows(figure, 1)) {
            return Optional.empty();
        }
        boolean canFollow = anyFollows && !table.isFollowing(figure);
        Optional<Exchange> kept = canFollow && !anySums ? Optional.empty() : search(figure, true);
        return kept.isEmpty() && canFollow ? search(figure, false) : kept;
    }

    /** Searches first among few figures, then among more. */
    private Optional<Exchange> search(int figure, boolean sums) {
        for (Reach next : Reach.values()) {
            Optional<Exchange> found = search(figure, next, sums);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Exchange> search(int figure, Reach next, boolean sums) {
        reach = next;
        withSums = sums;
        boolean limited = sums && anyFollows;
        steps = limited ? MAX_STEPS_WITH_SUMS : next == Reach.WITHHELD ? MAX_STEPS_AMONG_WITHHELD : MAX_STEPS;
        for (int most = 1; most <= MAX_FIGURES && steps > 0; most++) {
            if (work > (limited ? MAX_WORK_WITH_SUMS : MAX_WORK)) {
                return Optional.empty();
            }
            change(figure, 1);
            if (balance(most - 1)) {
                return Optional.of(takeBack());
            }
            change(figure, -1);
        }
        return Optional.empty();
    }

    /** Returns the changes, and undoes them. */
    private Exchange takeBack() {
        BitSet raised = new BitSet();
        BitSet lowered = new BitSet();
        for (int figure = changed.nextSetBit(0); figure >= 0; figure = changed.nextSetBit(figure + 1)) {
            (changes[figure] > 0 ? raised : lowered).set(figure);
            change(figure, -changes[figure]);
        }
        return new Exchange(raised, lowered);
    }

    private boolean balance(int left) {
        if (unbalanced.isEmpty()) {
            return withSums || follow();
        }
        if (imbalance > left * maxRelations || steps <= 0 || work > MAX_WORK) {
            return false;
        }
        steps--;
        int relation = shortest();
        int needed = -Integer.signum(excess[relation]);
        return balance(relation, needed, left, true) || balance(relation, needed, left, false);
    }

    private boolean balance(int relation, int needed, int left, boolean free) {
        if (!free && reach == Reach.WITHHELD) {
            return false;
        }
        int[] candidates = possible.in(relation, needed);
        for (int i : candidates) {
            work++;
            int figure = members[relation][i];
            int change = coefficients[relation][i] * needed;
            if (changes[figure] == 0 && isFree(figure) == free && allows(figure, change)) {
                change(figure, change);
                if (balance(left - 1)) {
                    return true;
                }
                change(figure, -change);
            }
        }
        return false;
    }

    private int shortest() {
        int shortest = unbalanced.nextSetBit(0);
        for (int i = shortest; i >= 0; i = unbalanced.nextSetBit(i + 1)) {
            if (members[i].length < members[shortest].length) {
                shortest = i;
            }
        }
        return shortest;
    }

    private boolean isFree(int figure) {
        return table.isHidden(figure) || withheld.get(figure);
    }

    private boolean allows(int figure, int change) {
        return possible.has(figure, change)
                && (isFree(figure) || reach == Reach.ALL || (reach == Reach.RECENT && !table.isEarlier(figure)));
    }

    /** A withheld count of the publication is known to be at least 1, because zeros are published; a hidden one may be 0. */
    private boolean stays(int figure, BigDecimal by) {
        if (table.isPublished(figure)) {
            return false;
        }
        BigDecimal value = table.value(figure);
        BigDecimal changed = value.add(by);
        if (table.isHidden(figure)) {
            return by.signum() > 0 || changed.signum() >= 0;
        }
        if (value.signum() <= 0) {
            return false;
        }
        return by.signum() > 0
                ? upper.filter(most -> changed.compareTo(most) > 0).isEmpty()
                : changed.compareTo(BigDecimal.ONE) >= 0;
    }

    private void change(int figure, int by) {
        changes[figure] += by;
        changed.set(figure, changes[figure] != 0);
        int[] relations = relationsOf[figure];
        for (int i = 0; i < relations.length; i++) {
            int relation = relations[i];
            int before = Math.abs(excess[relation]);
            excess[relation] += coefficientsOf[figure][i] * by;
            if (withSums || !follows[relation]) {
                imbalance += Math.abs(excess[relation]) - before;
                unbalanced.set(relation, excess[relation] != 0);
            } else {
                unfollowed.set(relation, excess[relation] != 0);
            }
        }
    }

    /** Lets the sums change with their figures; returns whether they can. */
    private boolean follow() {
        BitSet sums = new BitSet();
        for (int relation = unfollowed.nextSetBit(0); relation >= 0; relation = unfollowed.nextSetBit(relation + 1)) {
            if (defines[relation]) {
                int sum = table.relations().get(relation).whole();
                change(sum, -excess[relation]);
                sums.set(sum);
            }
        }
        boolean can = unfollowed.isEmpty()
                && sums.stream()
                        .filter(sum -> changes[sum] != 0)
                        .allMatch(sum -> stays(sum, possible.amount.multiply(BigDecimal.valueOf(changes[sum]))));
        if (!can) {
            sums.stream().forEach(sum -> change(sum, -changes[sum]));
        }
        return can;
    }

    /** What can be raised and lowered by an amount. */
    private final class Changes {

        private final BigDecimal amount;
        private final BitSet raisable = new BitSet();
        private final BitSet lowerable = new BitSet();

        /** For each relation the places of its members that can make up for an excess, of less than none and of more. */
        private final int[][][] places = new int[2][members.length][];

        Changes(BigDecimal amount) {
            this.amount = amount;
            for (int figure = 0; figure < changes.length; figure++) {
                raisable.set(figure, stays(figure, amount));
                lowerable.set(figure, stays(figure, amount.negate()));
            }
        }

        boolean has(int figure, int change) {
            return (change > 0 ? raisable : lowerable).get(figure);
        }

        int[] in(int relation, int needed) {
            int[][] known = places[needed > 0 ? 1 : 0];
            if (known[relation] == null) {
                known[relation] = IntStream.range(0, members[relation].length)
                        .filter(i -> has(members[relation][i], coefficients[relation][i] * needed))
                        .toArray();
            }
            return known[relation];
        }
    }
}

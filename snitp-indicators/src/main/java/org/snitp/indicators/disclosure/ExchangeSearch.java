package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds another table that agrees with the publication: a proof that withheld figures cannot be computed.
 *
 * <p>An exchange raises some withheld figures by the same amount and lowers others by it, so that all relations of the table
 * still hold and no figure leaves its bounds. The real table and the exchanged one then look the same to a reader. This is
 * how the hypercube method of τ-ARGUS reasons (Handbook on Statistical Disclosure Control, section 4.4), without being bound
 * to complete tables. The search is not exhaustive: that it finds nothing means only that safety is not proven.
 */
final class ExchangeSearch {

    private static final int MOST_FIGURES = 24;
    private static final int MOST_STEPS = 100_000;

    private final AdditiveTable table;
    private final Optional<BigDecimal> upper;
    private final List<List<Integer>> relationsOf = new ArrayList<>();
    private final int[] signs;
    private final int[] excess;
    private final int mostRelations;
    private BitSet preferred = new BitSet();
    private boolean onlyPreferred;
    private BigDecimal amount = BigDecimal.ZERO;
    private int steps;

    /**
     * Prepares searches.
     *
     * @param table the figures
     * @param upper the highest value that a figure can have, if there is one that everybody knows
     */
    ExchangeSearch(AdditiveTable table, Optional<BigDecimal> upper) {
        this.table = table;
        this.upper = upper;
        this.signs = new int[table.size()];
        this.excess = new int[table.relations().size()];
        IntStream.range(0, table.size()).forEach(i -> relationsOf.add(new ArrayList<>()));
        for (int i = 0; i < excess.length; i++) {
            for (int figure : table.relations().get(i).plus()) {
                relationsOf.get(figure).add(i);
            }
            for (int figure : table.relations().get(i).minus()) {
                relationsOf.get(figure).add(i);
            }
        }
        this.mostRelations = relationsOf.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Returns the figures of an exchange that raises a figure.
     *
     * @param figure the figure
     * @param by the amount, positive
     * @param withheld figures that are withheld anyway: if they suffice, no other is touched
     * @return the figures that the exchange changes, the raised one among them; nothing if none was found
     */
    Optional<BitSet> raise(int figure, BigDecimal by, BitSet withheld) {
        amount = by;
        preferred = withheld;
        if (!allows(figure, 1)) {
            return Optional.empty();
        }
        return search(figure, true).or(() -> search(figure, false));
    }

    private Optional<BitSet> search(int figure, boolean only) {
        onlyPreferred = only;
        steps = MOST_STEPS;
        for (int most = 1; most <= MOST_FIGURES && steps > 0; most++) {
            Arrays.fill(signs, 0);
            Arrays.fill(excess, 0);
            set(figure, 1);
            if (balance(most - 1)) {
                BitSet changed = new BitSet();
                IntStream.range(0, signs.length).filter(i -> signs[i] != 0).forEach(changed::set);
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }

    private boolean balance(int left) {
        int relation = -1;
        int sum = 0;
        for (int i = 0; i < excess.length; i++) {
            sum += Math.abs(excess[i]);
            if (excess[i] != 0 && (relation < 0 || length(i) < length(relation))) {
                relation = i;
            }
        }
        if (relation < 0) {
            return true;
        }
        if (sum > left * mostRelations || steps-- <= 0) {
            return false;
        }
        int needed = -Integer.signum(excess[relation]);
        for (int figure : candidates(relation, needed)) {
            int sign = coefficient(relation, figure) * needed;
            set(figure, sign);
            if (balance(left - 1)) {
                return true;
            }
            unset(figure, sign);
        }
        return false;
    }

    private int length(int relation) {
        return table.relations().get(relation).minus().size();
    }

    private List<Integer> candidates(int relation, int needed) {
        List<Integer> found = new ArrayList<>();
        table.relations().get(relation).plus().stream()
                .filter(figure -> signs[figure] == 0 && allows(figure, needed))
                .forEach(found::add);
        table.relations().get(relation).minus().stream()
                .filter(figure -> signs[figure] == 0 && allows(figure, -needed))
                .forEach(found::add);
        found.sort(Comparator.<Integer, Boolean>comparing(figure -> !isFree(figure))
                .thenComparing(table::value)
                .thenComparing(figure -> figure));
        return found;
    }

    private boolean isFree(int figure) {
        return table.isHidden(figure) || preferred.get(figure);
    }

    /** A withheld count of the publication is known to be at least 1, for zeros are published; a hidden one may be 0. */
    private boolean allows(int figure, int sign) {
        if (onlyPreferred && !isFree(figure)) {
            return false;
        }
        BigDecimal value = table.value(figure);
        if (table.isHidden(figure)) {
            return sign > 0 || value.compareTo(amount) >= 0;
        }
        if (value.signum() <= 0) {
            return false;
        }
        return sign > 0
                ? upper.filter(most -> value.add(amount).compareTo(most) > 0).isEmpty()
                : value.subtract(amount).compareTo(BigDecimal.ONE) >= 0;
    }

    private int coefficient(int relation, int figure) {
        return table.relations().get(relation).plus().contains(figure) ? 1 : -1;
    }

    private void set(int figure, int sign) {
        signs[figure] = sign;
        relationsOf.get(figure).forEach(relation -> excess[relation] += coefficient(relation, figure) * sign);
    }

    private void unset(int figure, int sign) {
        signs[figure] = 0;
        relationsOf.get(figure).forEach(relation -> excess[relation] -= coefficient(relation, figure) * sign);
    }
}

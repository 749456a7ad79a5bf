package org.snitp.indicators.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for other tables that could be behind a publication, in all possible ones: whoever knows all but the withheld
 * figures has to reckon with them.
 *
 * <p>Tables are told by their innermost counts, each 0 or more; every figure is the sum of some of them. This knows nothing
 * of how the figures to withhold were chosen.
 */
final class Attacker {

    private record Known(CountCell cell, List<Integer> atoms, int value, boolean withheld) {}

    private static final int UNTRIED = -1;

    private final List<Known> figures = new ArrayList<>();
    private final List<Integer> truth;
    private final int most;
    private final int threshold;
    private final int[] tried;

    /**
     * Prepares an attack.
     *
     * @param truth the true innermost counts: tables near them are tried first
     * @param most the highest innermost count that is tried
     */
    Attacker(List<Integer> truth, int most, int threshold) {
        this.truth = truth;
        this.most = most;
        this.threshold = threshold;
        this.tried = new int[truth.size()];
    }

    void learn(CountCell cell, List<Integer> sumOf, int value, boolean withheld) {
        figures.add(new Known(cell, sumOf, value, withheld));
    }

    /** Returns the withheld figures that can have one value only, or that are sensitive and must be below the threshold. */
    List<CountCell> givenAway() {
        return figures.stream()
                .filter(known -> known.withheld() && !findOther(known))
                .map(Known::cell)
                .toList();
    }

    private boolean findOther(Known wanted) {
        Arrays.fill(tried, UNTRIED);
        List<Integer> order = new ArrayList<>(wanted.atoms());
        IntStream.range(0, tried.length).filter(atom -> !order.contains(atom)).forEach(order::add);
        return tryFrom(0, order, wanted);
    }

    private boolean tryFrom(int next, List<Integer> order, Known wanted) {
        if (next == order.size()) {
            return true;
        }
        int atom = order.get(next);
        int near = truth.get(atom);
        for (int distance = 0; distance <= most; distance++) {
            for (int value : distance == 0 ? new int[] {near} : new int[] {near - distance, near + distance}) {
                tried[atom] = value;
                if (value >= 0 && value <= most && isPossible(atom, wanted) && tryFrom(next + 1, order, wanted)) {
                    return true;
                }
            }
        }
        tried[atom] = UNTRIED;
        return false;
    }

    private boolean isPossible(int atom, Known wanted) {
        for (Known known : figures) {
            if (known.atoms().contains(atom) && !isPossible(known, known.equals(wanted))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(Known known, boolean wanted) {
        int sum = 0;
        boolean complete = true;
        for (int atom : known.atoms()) {
            sum += Math.max(tried[atom], 0);
            complete &= tried[atom] != UNTRIED;
        }
        if (!known.withheld()) {
            return complete ? sum == known.value() : sum <= known.value();
        }
        return !complete || (sum > 0 && (!wanted || isOther(known, sum)));
    }

    private boolean isOther(Known known, int sum) {
        boolean sensitive = known.value() > 0 && known.value() < threshold;
        return sensitive ? sum >= threshold : sum != known.value();
    }
}

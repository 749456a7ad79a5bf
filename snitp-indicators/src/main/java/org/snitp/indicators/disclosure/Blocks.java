package org.snitp.indicators.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.snitp.indicators.disclosure.AdditiveTable.Relation;

/** Groups figures that depend on each other: figures of different blocks have no relation in common. */
final class Blocks {

    private final int[] above;

    /**
     * Determines the blocks of a table.
     *
     * @param counted the relations that count
     */
    Blocks(AdditiveTable table, Predicate<Relation> counted) {
        above = new int[table.size()];
        for (int figure = 0; figure < above.length; figure++) {
            above[figure] = figure;
        }
        for (Relation relation : table.relations()) {
            if (counted.test(relation)) {
                relation.parts().forEach(part -> above[of(part)] = of(relation.whole()));
            }
        }
    }

    /** Returns the representative figure of the block of a figure. */
    int of(int figure) {
        int top = figure;
        while (above[top] != top) {
            above[top] = above[above[top]];
            top = above[top];
        }
        return top;
    }

    /** Returns the figures that share a block with any of some figures. */
    BitSet with(List<Integer> figures) {
        BitSet tops = new BitSet();
        figures.forEach(figure -> tops.set(of(figure)));
        BitSet found = new BitSet();
        for (int figure = 0; figure < above.length; figure++) {
            if (tops.get(of(figure))) {
                found.set(figure);
            }
        }
        return found;
    }
}

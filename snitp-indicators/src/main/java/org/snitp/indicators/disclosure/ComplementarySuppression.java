package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses what is withheld of a table.
 *
 * <p>Each sensitive figure v gets an {@linkplain ExchangeSearch exchange} that raises it to the threshold or above, and every
 * figure that the exchange changes is withheld. What is withheld later only adds tables that a reader has to reckon with, so
 * that every exchange stays a proof: the feasibility interval of each sensitive figure reaches from v or less to the
 * threshold or more, and each other withheld figure has at least two possible values.
 */
final class ComplementarySuppression {

    private ComplementarySuppression() {}

    /**
     * Returns the figures of the publication that are withheld, empty if none is sensitive.
     *
     * @return nothing if no set was found that is proven safe, so that everything has to be withheld
     */
    static Optional<BitSet> choose(AdditiveTable table, DisclosureRule rule, Optional<BigDecimal> upper) {
        int[] sensitive = IntStream.range(0, table.size())
                .filter(figure -> rule.isSensitive(table.value(figure)))
                .toArray();
        BitSet withheld = new BitSet();
        IntStream.of(sensitive).filter(figure -> !table.isHidden(figure)).forEach(withheld::set);
        if (sensitive.length > 0 && table.isContradictory()) {
            return Optional.empty();
        }
        ExchangeSearch search = new ExchangeSearch(table, upper);
        for (int figure : sensitive) {
            BigDecimal amount = rule.limit().subtract(table.value(figure)).setScale(0, RoundingMode.CEILING);
            Optional<BitSet> changed = search.raise(figure, amount, withheld);
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            changed.get().stream().filter(each -> !table.isHidden(each)).forEach(withheld::set);
        }
        return Optional.of(withheld);
    }
}

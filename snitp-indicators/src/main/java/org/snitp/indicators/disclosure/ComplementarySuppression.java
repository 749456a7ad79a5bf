package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snitp.indicators.disclosure.AdditiveTable.Relation;

/**
 * Selects the figures of a table to withhold.
 *
 * <p>Each sensitive figure v gets an {@linkplain ExchangeSearch exchange} that raises it to the threshold or above, and
 * every figure that the exchange changes is withheld. Withholding further figures only adds tables that are possible for a
 * reader, so every exchange remains a proof: the feasibility interval of each sensitive figure reaches from v or less to
 * the threshold or more, and each other withheld figure has at least two possible values.
 *
 * <p>If no exchange is found, all figures on which the sensitive one depends are withheld, and all sums that contain one of
 * them, so that the publication contains nothing from which it could be computed. Contradictory figures are withheld if
 * sensitive ones depend on them, so that they cannot be used in computations; an exchange keeps the contradiction.
 */
final class ComplementarySuppression {

    private final AdditiveTable table;
    private final DisclosureRule rule;
    private final ExchangeSearch search;
    private final BitSet concerned = new BitSet();
    private final BitSet small = new BitSet();
    private final BitSet withheld = new BitSet();
    private final BitSet safe = new BitSet();
    private final BitSet contradictory = new BitSet();
    private final BitSet unproven = new BitSet();
    private final BitSet exposed = new BitSet();

    private ComplementarySuppression(AdditiveTable table, DisclosureRule rule, Optional<BigDecimal> upper) {
        this.table = table;
        this.rule = rule;
        this.search = new ExchangeSearch(table, upper);
    }

    /**
     * Selects the figures to withhold.
     *
     * @param upper the highest possible value of a figure, if a known one exists
     */
    static ComplementarySuppression choose(AdditiveTable table, DisclosureRule rule, Optional<BigDecimal> upper) {
        ComplementarySuppression choice = new ComplementarySuppression(table, rule, upper);
        choice.choose();
        return choice;
    }

    private void choose() {
        List<Integer> sensitive = IntStream.range(0, table.size())
                .filter(figure -> rule.isSensitive(table.value(figure)))
                .boxed()
                .toList();
        sensitive.stream().filter(figure -> !table.isHidden(figure)).forEach(small::set);
        sensitive.stream().filter(table::isPublished).forEach(exposed::set);
        withheld.or(small);
        List<Integer> secret =
                sensitive.stream().filter(figure -> !table.isPublished(figure)).toList();
        withholdContradictions(secret);
        for (boolean sums : new boolean[] {false, true}) {
            secret.stream().filter(figure -> table.isFollowing(figure) == sums).forEach(this::protect);
        }
    }

    /** Withholds figures that contradict others on which a small figure depends, and the sums that contain them. */
    private void withholdContradictions(List<Integer> secret) {
        concerned.or(new Blocks(table, relation -> true).with(secret));
        BitSet found = new BitSet();
        concerned.stream().filter(table::isContradictory).forEach(found::set);
        BitSet all = (BitSet) found.clone();
        sumsOf(found).forEach(all::set);
        all.stream().filter(this::isOpen).forEach(contradictory::set);
        withheld.or(contradictory);
    }

    private IntStream sumsOf(BitSet figures) {
        return table.relations().stream()
                .filter(table::isFollowing)
                .filter(relation -> relation.parts().stream().anyMatch(figures::get))
                .mapToInt(Relation::whole);
    }

    /** Returns whether a figure is published now and not earlier, and is not zero. */
    private boolean isOpen(int figure) {
        return !table.isHidden(figure)
                && !table.isPublished(figure)
                && table.value(figure).signum() != 0;
    }

    private void protect(int figure) {
        if (safe.get(figure)) {
            return;
        }
        BigDecimal amount = rule.limit().subtract(table.value(figure)).setScale(0, RoundingMode.CEILING);
        Optional<Exchange> exchange = search.raise(figure, amount, withheld);
        if (exchange.isPresent()) {
            BitSet raised = exchange.get().raised();
            raised.stream()
                    .filter(each -> table.value(each).add(amount).compareTo(rule.limit()) >= 0)
                    .forEach(safe::set);
            exchange.get().changed().stream()
                    .filter(each -> !table.isHidden(each))
                    .forEach(withheld::set);
        } else {
            withholdBlock(figure);
        }
    }

    /** Withholds all figures on which a figure depends, and the sums that contain any of them. */
    private void withholdBlock(int figure) {
        BitSet block = new Blocks(table, relation -> !table.isFollowing(relation)).with(defining(figure));
        BitSet all = (BitSet) block.clone();
        sumsOf(block).forEach(all::set);
        if (all.stream().anyMatch(table::isPublished)) {
            exposed.set(figure);
        }
        all.stream()
                .filter(each -> !table.isHidden(each) && !table.isPublished(each) && !withheld.get(each))
                .forEach(unproven::set);
        withheld.or(unproven);
        safe.or(all);
    }

    /** The figure itself or, if it depends on others, those. */
    private List<Integer> defining(int figure) {
        List<Integer> figures = new ArrayList<>(List.of(figure));
        table.relations().stream()
                .filter(relation -> relation.whole() == figure && table.isFollowing(relation))
                .forEach(relation -> relation.parts().stream()
                        .filter(part -> !table.isFollowing(part))
                        .forEach(figures::add));
        return figures;
    }

    /** Returns whether small figures depend on a figure, or it on them. */
    boolean concerns(int figure) {
        return concerned.get(figure);
    }

    /** The withheld figures of the publication. */
    BitSet withheld() {
        return withheld;
    }

    /** The withheld figures that are small. */
    BitSet small() {
        return small;
    }

    /** The withheld figures that contradict others. */
    BitSet contradictory() {
        return contradictory;
    }

    /** The withheld figures without which a small one might not be safe, though no way to compute it is known. */
    BitSet unproven() {
        return unproven;
    }

    /** Small figures that are in earlier publications, or that can be computed from them. */
    BitSet exposed() {
        return exposed;
    }
}

package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.snitp.model.indicator.Indicator;

/**
 * Which counts are too small to be published.
 *
 * @param threshold a count v is sensitive if 0 &lt; v &lt; threshold
 * @param scope the indicators that count persons; figures of others are published
 * @param published what every reader knows already; what is withheld cannot be computed from it and the new publication
 *     together
 */
public record DisclosureRule(int threshold, Predicate<Indicator> scope, List<Edition> published) {

    /**
     * Checks the threshold and copies the list.
     *
     * @throws IllegalArgumentException if it is less than 2, because then no count is below it
     */
    public DisclosureRule {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(published, "published");
        if (threshold < 2) {
            throw new IllegalArgumentException("No count is below the threshold " + threshold);
        }
        published = List.copyOf(published);
    }

    /** Makes a rule where nothing was published before. */
    public DisclosureRule(int threshold, Predicate<Indicator> scope) {
        this(threshold, scope, List.of());
    }

    /**
     * Returns the rule that takes every indicator for one of persons: whether a unit means persons cannot be told safely
     * from its name.
     */
    public static DisclosureRule below(int threshold) {
        return new DisclosureRule(threshold, indicator -> true);
    }

    /** Returns the same rule beside what earlier reports have published. */
    public DisclosureRule beside(List<Edition> editions) {
        Objects.requireNonNull(editions, "editions");
        return new DisclosureRule(threshold, scope, editions);
    }

    /** Returns whether a count is too small: 0 &lt; count &lt; threshold. */
    public boolean isSensitive(BigDecimal count) {
        Objects.requireNonNull(count, "count");
        return count.signum() > 0 && count.compareTo(limit()) < 0;
    }

    BigDecimal limit() {
        return BigDecimal.valueOf(threshold);
    }
}

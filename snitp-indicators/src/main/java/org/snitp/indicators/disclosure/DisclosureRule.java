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
 * @param published what every reader already knows; withheld figures cannot be computed from it and the new publication
 *     together
 */
public record DisclosureRule(int threshold, Predicate<Indicator> scope, List<Edition> published) {

    /**
     * Checks the threshold and copies the list.
     *
     * @throws IllegalArgumentException if the threshold is less than 2, because no count would be below it
     */
    public DisclosureRule {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(published, "published");
        if (threshold < 2) {
            throw new IllegalArgumentException("No count is below the threshold " + threshold);
        }
        published = List.copyOf(published);
    }

    /** Creates a rule without earlier publications. */
    public DisclosureRule(int threshold, Predicate<Indicator> scope) {
        this(threshold, scope, List.of());
    }

    /**
     * Returns the rule that treats every indicator as a count of persons, because the name of a unit does not reliably show
     * this.
     */
    public static DisclosureRule below(int threshold) {
        return new DisclosureRule(threshold, indicator -> true);
    }

    /** Returns the same rule with earlier publications. */
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

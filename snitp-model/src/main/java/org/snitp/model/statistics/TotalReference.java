package org.snitp.model.statistics;

import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;

/**
 * Where the total of a statistic's parts is: another statistic, or one category of it.
 *
 * <p>Required: {@code statistic}.
 *
 * <pre>{@code
 * TotalReference totalReference = TotalReference.builder()
 *         .statistic("victims")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface TotalReference extends Extensible, WithTotalReference {

    /** The id of the statistic with the total. */
    @Code
    String getStatistic();

    /** The category whose values are the totals; if absent, the observations without a category are. */
    Optional<@Code String> getCategory();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link TotalReference}. Not thread-safe.
     *
     * <p>Required: {@code statistic(String)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code category(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableTotalReference.Builder {
        Builder() {}
    }
}

package org.snitp.model.statistics;

import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;

/** Where the total of a statistic's parts stands: in another statistic, or in one category of it. */
@Value.Immutable
public interface TotalReference extends Extensible, WithTotalReference {

    /** The id of the statistic that has the total. */
    @Code
    String getStatistic();

    /** The category whose values are the totals; absent where the observations without a category are. */
    Optional<@Code String> getCategory();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TotalReference}; not safe for use by several threads. */
    class Builder extends ImmutableTotalReference.Builder {
        Builder() {}
    }
}

package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Another strategy or programme with which this one is aligned. */
@Value.Immutable
public interface RelatedStrategy extends Extensible, WithRelatedStrategy {

    /** The title. */
    @Valid
    LocalizedText getTitle();

    /** The years it covers. */
    Optional<TimeSpan> getPeriod();

    /** How the two are related. */
    Optional<@Valid LocalizedText> getRelation();

    /** Where it can be read. */
    Optional<@WebAddress String> getUrl();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RelatedStrategy}. Not thread-safe. */
    class Builder extends ImmutableRelatedStrategy.Builder {
        Builder() {}
    }
}

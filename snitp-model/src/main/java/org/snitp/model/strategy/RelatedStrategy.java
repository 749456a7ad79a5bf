package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/**
 * Another strategy or programme with which this one is aligned.
 *
 * <p>Required: {@code title}.
 *
 * <pre>{@code
 * RelatedStrategy relatedStrategy = RelatedStrategy.builder()
 *         .title(LocalizedText.of("Strategia pentru sănătate", "Health strategy"))
 *         .build();
 * }</pre>
 */
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

    /**
     * Builds a {@link RelatedStrategy}. Not thread-safe.
     *
     * <p>Required: {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code period(TimeSpan)}, {@code relation(LocalizedText)}, {@code url(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableRelatedStrategy.Builder {
        Builder() {}
    }
}

package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * Legal instruments of one kind, as the strategy groups them.
 *
 * <p>Required: {@code code}, {@code title}.
 *
 * <pre>{@code
 * LegalInstrumentGroup legalInstrumentGroup = LegalInstrumentGroup.builder()
 *         .code("1")
 *         .title(LocalizedText.of("Tratate", "Treaties"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface LegalInstrumentGroup extends Extensible, WithLegalInstrumentGroup {

    /** The letter or number of the group. */
    @Code
    String getCode();

    /** What the group has in common. */
    @Valid
    LocalizedText getTitle();

    /** The instruments, in the order of the strategy. */
    List<@Valid LegalInstrument> getInstruments();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link LegalInstrumentGroup}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Any number of times: {@code addInstrument(LegalInstrument)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableLegalInstrumentGroup.Builder {
        Builder() {}
    }
}

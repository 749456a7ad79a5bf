package org.snitp.model.institution;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** An acronym of the strategy that names no institution: a plan, a mechanism, a kind of team. */
@Value.Immutable
public interface Abbreviation extends Extensible, WithAbbreviation {

    /** The acronym. */
    @Code
    String getId();

    /** What it stands for. */
    @Valid
    LocalizedText getName();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Abbreviation}. Not thread-safe. */
    class Builder extends ImmutableAbbreviation.Builder {
        Builder() {}
    }
}

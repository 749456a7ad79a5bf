package org.snitp.model.measurement;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.text.LocalizedText;

/** A figure that a later one has replaced; it is kept, so that every revision can be followed. */
@Value.Immutable
public interface EarlierFigure extends ReportedFigure, WithEarlierFigure {

    /** Why it was replaced. */
    Optional<@Valid LocalizedText> getReplacedBecause();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EarlierFigure}; not safe for use by several threads. */
    class Builder extends ImmutableEarlierFigure.Builder {
        Builder() {}
    }
}

package org.snitp.model.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.text.LocalizedText;

/**
 * The document that defines indicators for several plans, such as those of a statistical office or of the Sustainable
 * Development Goals. An indicator of a plan or a strategy refers to a definition by {@link Indicator#getRef}.
 *
 * <p>A definition has no baseline, targets or times: they belong to a plan.
 */
@Value.Immutable
public interface IndicatorLibrary extends Document, WithIndicatorLibrary {

    /** The id of the library, which a reference may name before the code, as in {@code health:CH4}. */
    @Code
    String getId();

    /** The title of the library. */
    Optional<@Valid LocalizedText> getTitle();

    /** Where the definitions come from, such as a standard or an act. */
    Optional<@Valid LocalizedText> getSource();

    /** The definitions; the id of each is the code to which references lead. */
    @NotEmpty
    List<@Valid Indicator> getIndicators();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link IndicatorLibrary}. Not thread-safe. */
    class Builder extends ImmutableIndicatorLibrary.Builder {
        Builder() {}
    }
}

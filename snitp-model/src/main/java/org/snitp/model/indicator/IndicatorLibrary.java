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
 *
 * <p>Required: {@code id}.
 *
 * <pre>{@code
 * IndicatorLibrary indicatorLibrary = IndicatorLibrary.builder()
 *         .id("health")
 *         .addIndicator(Indicator.builder()
 *                 .id("CH4")
 *                 .name(LocalizedText.of("Vaccinare", "Vaccination"))
 *                 .build())
 *         .build();
 * }</pre>
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

    /**
     * Builds an {@link IndicatorLibrary}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}. Without one of them, {@code build()} throws an {@link IllegalStateException} that
     * names it.
     *
     * <p>Optional: {@code title(LocalizedText)}, {@code source(LocalizedText)}.
     *
     * <p>Any number of times: {@code addIndicator(Indicator)}, {@code addLanguage(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableIndicatorLibrary.Builder {
        Builder() {}
    }
}

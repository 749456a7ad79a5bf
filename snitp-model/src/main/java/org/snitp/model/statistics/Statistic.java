package org.snitp.model.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * A series of figures with period, breakdown and unit, as in the context chapter of a strategy.
 *
 * <p>Required: {@code id}, {@code title}, {@code unit}.
 *
 * <pre>{@code
 * Statistic statistic = Statistic.builder()
 *         .id("victims")
 *         .title(LocalizedText.of("Victime", "Victims"))
 *         .unit(LocalizedText.of("persoane", "persons"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Statistic extends Extensible, WithStatistic {

    /** The id of the statistic; unique within the strategy. */
    @Code
    String getId();

    /** What the figures show. */
    @Valid
    LocalizedText getTitle();

    /** The number of the chart in the source. */
    Optional<@NotBlankIfPresent String> getFigure();

    /** What is counted, or {@code share} for shares of one. */
    @Valid
    LocalizedText getUnit();

    /** The dimension whose categories the observations name. */
    Optional<@Valid Dimension> getBreakdown();

    /** How the categories relate to the whole. */
    Optional<Composition> getComposition();

    /** Where the total of the parts is, if not in this statistic itself. */
    Optional<@Valid TotalReference> getTotal();

    /** Where the figures are in the official text. */
    Optional<@Valid LocalizedText> getSource();

    /** A remark. */
    Optional<@Valid LocalizedText> getNote();

    /** The figures. */
    @NotEmpty
    List<@Valid Observation> getObservations();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Statistic}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code title(LocalizedText)}, {@code unit(LocalizedText)}. Without one of them,
     * {@code build()} throws an {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code figure(String)}, {@code breakdown(Dimension)}, {@code composition(Composition)},
     * {@code total(TotalReference)}, {@code source(LocalizedText)}, {@code note(LocalizedText)}.
     *
     * <p>Any number of times: {@code addObservation(Observation)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableStatistic.Builder {
        Builder() {}
    }
}

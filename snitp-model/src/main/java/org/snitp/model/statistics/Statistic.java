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

/** A series of figures with period, breakdown and unit, as the context chapter of a strategy shows them. */
@Value.Immutable
public interface Statistic extends Extensible, WithStatistic {

    /** Names the statistic; unique within the strategy. */
    @Code
    String getId();

    /** What the figures tell. */
    @Valid
    LocalizedText getTitle();

    /** The number of the chart in the source. */
    Optional<@NotBlankIfPresent String> getFigure();

    /** What is counted, or {@code share} for parts of one. */
    @Valid
    LocalizedText getUnit();

    /** The dimension whose categories the observations name. */
    Optional<@Valid Dimension> getBreakdown();

    /** How the categories relate to the whole. */
    Optional<Composition> getComposition();

    /** Where the total of the parts stands, if not in this statistic itself. */
    Optional<@Valid TotalReference> getTotal();

    /** Where in the official text the figures stand. */
    Optional<@Valid LocalizedText> getSource();

    /** A remark. */
    Optional<@Valid LocalizedText> getNote();

    /** The figures. */
    @NotEmpty
    List<@Valid Observation> getObservations();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Statistic}; not safe for use by several threads. */
    class Builder extends ImmutableStatistic.Builder {
        Builder() {}
    }
}

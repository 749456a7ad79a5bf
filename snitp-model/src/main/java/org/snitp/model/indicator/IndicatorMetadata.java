package org.snitp.model.indicator;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * What the publisher of an indicator says about it besides its definition and method, by concepts of the metadata of the SDG
 * indicators. Each is a text of any length.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * IndicatorMetadata indicatorMetadata = IndicatorMetadata.builder()
 *         .concept(LocalizedText.of("Ce se măsoară", "What is measured"))
 *         .build();
 * }</pre>
 *
 * @see <a href="https://unstats.un.org/sdgs/iaeg-sdgs/metadata-compilation/">SDG indicator metadata template</a>
 */
@Value.Immutable
public interface IndicatorMetadata extends Extensible, WithIndicatorMetadata {

    /** A short name, for tables and charts. */
    Optional<@Valid LocalizedText> getShortName();

    /** Other names under which it is known, as that in forms or in an earlier edition. SKOS: {@code altLabel}. */
    List<@Valid LocalizedText> getOtherNames();

    /** The concepts on which the definition rests. SDMX concept {@code STAT_CONC_DEF}. */
    Optional<@Valid LocalizedText> getConcept();

    /** Why it is measured, and what it tells. SDMX concept {@code RATIONALE}. */
    Optional<@Valid LocalizedText> getRationale();

    /** What it does not tell, and where its data are weak. SDMX concept {@code REC_USE_LIM}. */
    Optional<@Valid LocalizedText> getLimitations();

    /** For which places, times and groups there are figures, or should be. SDMX concept {@code COVERAGE}. */
    Optional<@Valid LocalizedText> getAvailability();

    /** How far it follows a standard, and with what it can be compared. SDMX concept {@code COMPARABILITY}. */
    Optional<@Valid LocalizedText> getComparability();

    /** Who has the task of producing it, and by which act. SDMX concept {@code INST_MANDATE}. */
    Optional<@Valid LocalizedText> getMandate();

    /** Whom to ask about it. SDMX concept {@code CONTACT}. */
    Optional<@Valid LocalizedText> getContact();

    /** The day on which these texts were last changed. SDMX concept {@code META_LAST_UPDATE}. */
    Optional<LocalDate> getUpdated();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link IndicatorMetadata}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code shortName(LocalizedText)}, {@code concept(LocalizedText)}, {@code rationale(LocalizedText)},
     * {@code limitations(LocalizedText)}, {@code availability(LocalizedText)}, {@code comparability(LocalizedText)},
     * {@code mandate(LocalizedText)}, {@code contact(LocalizedText)}, {@code updated(LocalDate)}.
     *
     * <p>Any number of times: {@code addOtherName(LocalizedText)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableIndicatorMetadata.Builder {
        Builder() {}
    }
}

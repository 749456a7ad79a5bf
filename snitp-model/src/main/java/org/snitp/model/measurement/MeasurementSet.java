package org.snitp.model.measurement;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.FiscalYear;

/**
 * The document with the reports about the indicators of a plan: one or more collected forms.
 *
 * <p>Required: {@code id}, {@code plan}.
 *
 * <pre>{@code
 * MeasurementSet measurementSet = MeasurementSet.builder()
 *         .id("figures-2025")
 *         .plan("plan")
 *         .addMeasurement(Measurement.builder()
 *                 .indicator("1.1.1-1")
 *                 .period(Period.year(2025))
 *                 .value(BigDecimal.TEN)
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface MeasurementSet extends Document, WithMeasurementSet {

    /** The id of the set. */
    @Code
    String getId();

    /** The id of the plan whose indicators, or whose strategy's indicators, are measured. */
    @Code
    String getPlan();

    /** The version of the measured plan, as the plan names it. */
    Optional<@NotBlankIfPresent String> getPlanVersion();

    /** The version of the measured plan, as the fingerprint of its content. */
    Optional<@NotBlankIfPresent String> getPlanFingerprint();

    /** The year that it means by {@code FY2025}; if absent, the one that its plan declares. */
    Optional<@Valid FiscalYear> getFiscalYear();

    /** The title of the set. */
    Optional<@Valid LocalizedText> getTitle();

    /** Where the measurements come from. */
    Optional<@Valid LocalizedText> getSource();

    /** The id of the reporting institution; a measurement may name another one. */
    Optional<@Code String> getReporter();

    /** The measurements. */
    List<@Valid Measurement> getMeasurements();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link MeasurementSet}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code plan(String)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code planVersion(String)}, {@code planFingerprint(String)}, {@code fiscalYear(FiscalYear)},
     * {@code title(LocalizedText)}, {@code source(LocalizedText)}, {@code reporter(String)}.
     *
     * <p>Any number of times: {@code addMeasurement(Measurement)}, {@code addLanguage(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableMeasurementSet.Builder {
        Builder() {}
    }
}

package org.snitp.model.measurement;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/** The document with what was reported about the indicators of a plan: one collected form, or many. */
@Value.Immutable
public interface MeasurementSet extends Document, WithMeasurementSet {

    /** Names the set. */
    @Code
    String getId();

    /** The id of the plan whose indicators, or whose strategy's, are measured. */
    @Code
    String getPlan();

    /** Which version of the plan was measured, as the plan itself calls it. */
    Optional<@NotBlankIfPresent String> getPlanVersion();

    /** Which version of the plan was measured, as the fingerprint of its content. */
    Optional<@NotBlankIfPresent String> getPlanFingerprint();

    /** What it is called. */
    Optional<@Valid LocalizedText> getTitle();

    /** Where the measurements come from. */
    Optional<@Valid LocalizedText> getSource();

    /** The id of the institution that reports; a measurement may name another one. */
    Optional<@Code String> getReporter();

    /** What was reported. */
    List<@Valid Measurement> getMeasurements();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasurementSet}; not safe for use by several threads. */
    class Builder extends ImmutableMeasurementSet.Builder {
        Builder() {}
    }
}

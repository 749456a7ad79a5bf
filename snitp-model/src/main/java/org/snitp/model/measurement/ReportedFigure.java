package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * A reported figure: what was reported, when, by whom, from which source and with which remarks.
 *
 * <p>It takes one of these forms: a value, with a weight if it is a mean; a numerator and a denominator; a state of
 * delivery; or "not applicable". If none of these is given, the figure is unknown, which is neither zero nor not
 * applicable.
 */
public interface ReportedFigure extends Extensible {

    /** The value, in the unit of the measure; a percentage in percent. */
    Optional<BigDecimal> getValue();

    /** Yes or no, if the value is stated as {@code true} or {@code false}; the value is then 1 or 0. */
    Optional<Boolean> getTruthValue();

    /** The numerator of a percentage, a ratio or a mean. */
    Optional<BigDecimal> getNumerator();

    /** The denominator of a percentage, a ratio or a mean. */
    Optional<BigDecimal> getDenominator();

    /** For a mean given as a value: the number of observations behind it. */
    Optional<@PositiveOrZero BigDecimal> getWeight();

    /** For a deliverable: its progress. */
    Optional<DeliveryState> getDelivery();

    /** For a finished deliverable: the day of the delivery. */
    Optional<LocalDate> getDeliveredOn();

    /** Whether the indicator does not apply to the period and the categories, so that no figure can exist. */
    @Value.Default
    default boolean isNotApplicable() {
        return false;
    }

    /**
     * How certain the figure is: normal, provisional, estimated, forecast, imputed, or the first one after a break in the
     * series; normal if absent. Missing says that there is none. Only for numbers, not for a state of delivery.
     */
    Optional<ObservationStatus> getObservationStatus();

    /** The withdrawal of the report; if present, the figure no longer counts from that day on. */
    Optional<@Valid Withdrawal> getWithdrawn();

    /** The version of the plan at the time of the report, as the plan names it; if absent, that of its set. */
    Optional<@NotBlankIfPresent String> getPlanVersion();

    /** The version of the plan at the time of the report, as the fingerprint of its content; if absent, that of its set. */
    Optional<@NotBlankIfPresent String> getPlanFingerprint();

    /** Where the figure comes from: a form, a register, a letter. */
    Optional<@Valid LocalizedText> getSource();

    /** The id of the institution that reported it. */
    Optional<@Code String> getReportedBy();

    /** The day on which it was reported. */
    Optional<LocalDate> getReportedOn();

    /** A remark. */
    Optional<@Valid LocalizedText> getNote();

    /** Documents that prove the figure, in words. */
    List<@Valid LocalizedText> getEvidence();

    /** Documents that prove the figure, with their addresses. */
    List<@Valid Link> getLinks();

    /** The reason for a partial or missed result, or for a missing figure. */
    Optional<@Valid LocalizedText> getReason();

    /** The corrective measures for a partial or missed result. */
    Optional<@Valid LocalizedText> getCorrectiveMeasure();

    /** Returns whether the value is yes or no rather than a number. */
    default boolean statesTruth() {
        return getTruthValue().isPresent();
    }

    /** Returns whether the figure states what is expected, and not what was observed. */
    default boolean isForecast() {
        return getObservationStatus().filter(ObservationStatus.FORECAST::equals).isPresent();
    }

    /** Returns whether it states that the figure is missing: that it exists or may exist, but nobody has it. */
    default boolean isMissing() {
        return getObservationStatus().filter(ObservationStatus.MISSING::equals).isPresent();
    }

    /** Returns whether there is a figure: a value, a component of a fraction, or a state of delivery. */
    default boolean hasFigure() {
        return getValue().isPresent()
                || getNumerator().isPresent()
                || getDenominator().isPresent()
                || getDelivery().isPresent();
    }

    /** Returns whether two figures are equal. Numbers are compared by value: 400 equals 400.00. */
    static boolean saySame(ReportedFigure one, ReportedFigure other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return Decimals.areEqual(one.getValue(), other.getValue())
                && one.getTruthValue().equals(other.getTruthValue())
                && Decimals.areEqual(one.getNumerator(), other.getNumerator())
                && Decimals.areEqual(one.getDenominator(), other.getDenominator())
                && Decimals.areEqual(one.getWeight(), other.getWeight())
                && one.isNotApplicable() == other.isNotApplicable()
                && one.getObservationStatus().equals(other.getObservationStatus())
                && one.getDelivery().equals(other.getDelivery())
                && one.getDeliveredOn().equals(other.getDeliveredOn())
                && one.getWithdrawn().equals(other.getWithdrawn())
                && one.getPlanVersion().equals(other.getPlanVersion())
                && one.getPlanFingerprint().equals(other.getPlanFingerprint())
                && one.getSource().equals(other.getSource())
                && one.getReportedBy().equals(other.getReportedBy())
                && one.getReportedOn().equals(other.getReportedOn())
                && one.getNote().equals(other.getNote())
                && one.getEvidence().equals(other.getEvidence())
                && one.getLinks().equals(other.getLinks())
                && one.getReason().equals(other.getReason())
                && one.getCorrectiveMeasure().equals(other.getCorrectiveMeasure())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #saySame}. */
    static int hashOfFigure(ReportedFigure figure) {
        Objects.requireNonNull(figure, "figure");
        return Objects.hash(
                Decimals.hashOf(figure.getValue()),
                figure.getTruthValue(),
                Decimals.hashOf(figure.getNumerator()),
                Decimals.hashOf(figure.getDenominator()),
                Decimals.hashOf(figure.getWeight()),
                figure.isNotApplicable(),
                figure.getObservationStatus(),
                figure.getDelivery(),
                figure.getDeliveredOn(),
                figure.getWithdrawn(),
                figure.getPlanVersion(),
                figure.getPlanFingerprint(),
                figure.getSource(),
                figure.getReportedBy(),
                figure.getReportedOn(),
                figure.getNote(),
                figure.getEvidence(),
                figure.getLinks(),
                figure.getReason(),
                figure.getCorrectiveMeasure(),
                figure.getExtensions());
    }
}

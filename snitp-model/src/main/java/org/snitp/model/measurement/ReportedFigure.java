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
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * What was reported, when, by whom and from which source, with what was said about it.
 *
 * <p>It takes one form: a value, with a weight if it is a mean; a numerator and a denominator; a state of delivery; or that
 * the indicator does not apply. None of these means that nothing is known, which is neither zero nor not applicable.
 */
public interface ReportedFigure extends Extensible {

    /** The value, in the unit of the measure; of a percentage in percent. */
    Optional<BigDecimal> getValue();

    /** For a percentage, a ratio or a mean: what is divided. */
    Optional<BigDecimal> getNumerator();

    /** For a percentage, a ratio or a mean: what it is divided by. */
    Optional<BigDecimal> getDenominator();

    /** For a mean that is given as a value: the number of observations behind it. */
    Optional<@PositiveOrZero BigDecimal> getWeight();

    /** For a deliverable: how far it has come. */
    Optional<DeliveryState> getDelivery();

    /** For a deliverable that is there: the day since which it is. */
    Optional<LocalDate> getDeliveredOn();

    /** Whether the indicator does not apply to the period and the categories, so that no figure can exist. */
    @Value.Default
    default boolean isNotApplicable() {
        return false;
    }

    /** That the report was taken back; where present, the figure no longer counts from that day on. */
    Optional<@Valid Withdrawal> getWithdrawn();

    /** Which version of the plan it was reported under, as the plan itself calls it; where absent, that of its set. */
    Optional<@NotBlankIfPresent String> getPlanVersion();

    /** Which version of the plan it was reported under, as the fingerprint of its content; where absent, that of its set. */
    Optional<@NotBlankIfPresent String> getPlanFingerprint();

    /** Where the figure comes from: a form, a register, a letter. */
    Optional<@Valid LocalizedText> getSource();

    /** The id of the institution that reported it. */
    Optional<@Code String> getReportedBy();

    /** The day on which it was reported. */
    Optional<LocalDate> getReportedOn();

    /** A remark. */
    Optional<@Valid LocalizedText> getNote();

    /** What shows that it is so. */
    List<@Valid LocalizedText> getEvidence();

    /** Why the result is partial or missed, or why there is no figure. */
    Optional<@Valid LocalizedText> getReason();

    /** What is done about a result that is partial or missed. */
    Optional<@Valid LocalizedText> getCorrectiveMeasure();

    /** Returns whether there is a figure: a value, a part of a fraction, or a state of delivery. */
    default boolean hasFigure() {
        return getValue().isPresent()
                || getNumerator().isPresent()
                || getDenominator().isPresent()
                || getDelivery().isPresent();
    }

    /** Returns whether two figures say the same: numbers count by their values, so that 400 is 400.00. */
    static boolean saySame(ReportedFigure one, ReportedFigure other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return Decimals.areEqual(one.getValue(), other.getValue())
                && Decimals.areEqual(one.getNumerator(), other.getNumerator())
                && Decimals.areEqual(one.getDenominator(), other.getDenominator())
                && Decimals.areEqual(one.getWeight(), other.getWeight())
                && one.isNotApplicable() == other.isNotApplicable()
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
                && one.getReason().equals(other.getReason())
                && one.getCorrectiveMeasure().equals(other.getCorrectiveMeasure())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that goes with {@link #saySame}. */
    static int hashOfFigure(ReportedFigure figure) {
        Objects.requireNonNull(figure, "figure");
        return Objects.hash(
                Decimals.hashOf(figure.getValue()),
                Decimals.hashOf(figure.getNumerator()),
                Decimals.hashOf(figure.getDenominator()),
                Decimals.hashOf(figure.getWeight()),
                figure.isNotApplicable(),
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
                figure.getReason(),
                figure.getCorrectiveMeasure(),
                figure.getExtensions());
    }
}

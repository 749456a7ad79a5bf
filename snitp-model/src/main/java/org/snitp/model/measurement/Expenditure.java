package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.Period;

/**
 * Money of an action that was committed and spent in a period, from one source and in one currency, as an institution reports it.
 *
 * <p>The sums are those of the period alone, not of the time before it, so that the sums of several periods add up. A correction
 * is another report on the same action, period, source and currency, of a later day. Amounts in different currencies are never
 * added.
 *
 * <p>Required: {@code action}, {@code currency}.
 *
 * <pre>{@code
 * Expenditure expenditure = Expenditure.builder()
 *         .action("1.1.1")
 *         .period(Period.year(2025))
 *         .currency("RON")
 *         .spent(BigDecimal.valueOf(9_000))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Expenditure extends Extensible, WithExpenditure {

    /** The code of the action. */
    @Code
    String getAction();

    /** The period in which the money was committed and spent; if absent, that of the document. */
    Optional<Period> getPeriod();

    /** Where the money comes from, in the words of the budget; if absent, the only source of the budget is meant. */
    Optional<@Valid LocalizedText> getSource();

    /** The ISO 4217 code, as in {@code RON}. */
    @Pattern(regexp = "[A-Z]{3}", message = "{org.snitp.model.currency.message}")
    String getCurrency();

    /** The sum for which contracts and other commitments were entered in the period, in units of the currency. */
    Optional<@PositiveOrZero BigDecimal> getCommitted();

    /** The sum that was paid in the period, in units of the currency. */
    Optional<@PositiveOrZero BigDecimal> getSpent();

    /** The id of the institution that reported it; if absent, that of the document. */
    Optional<@Code String> getReportedBy();

    /** The day on which it was reported; if absent, that of the document. */
    Optional<LocalDate> getReportedOn();

    /** The version of the plan under which it was reported, if it is not that of the document. */
    Optional<@NotBlankIfPresent String> getPlanVersion();

    /** The fingerprint of that version, if it is not that of the document. */
    Optional<@NotBlankIfPresent String> getPlanFingerprint();

    /** The withdrawal of the report; if present, it no longer counts from that day on. */
    Optional<@Valid Withdrawal> getWithdrawn();

    /** A remark. */
    Optional<@Valid LocalizedText> getNote();

    /** Returns whether two reports are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(Expenditure one, Expenditure other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return one.getAction().equals(other.getAction())
                && one.getPeriod().equals(other.getPeriod())
                && one.getSource().equals(other.getSource())
                && one.getCurrency().equals(other.getCurrency())
                && Decimals.areEqual(one.getCommitted(), other.getCommitted())
                && Decimals.areEqual(one.getSpent(), other.getSpent())
                && one.getReportedBy().equals(other.getReportedBy())
                && one.getReportedOn().equals(other.getReportedOn())
                && one.getPlanVersion().equals(other.getPlanVersion())
                && one.getPlanFingerprint().equals(other.getPlanFingerprint())
                && one.getWithdrawn().equals(other.getWithdrawn())
                && one.getNote().equals(other.getNote())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Expenditure expenditure) {
        Objects.requireNonNull(expenditure, "expenditure");
        return Objects.hash(
                expenditure.getAction(),
                expenditure.getPeriod(),
                expenditure.getSource(),
                expenditure.getCurrency(),
                Decimals.hashOf(expenditure.getCommitted()),
                Decimals.hashOf(expenditure.getSpent()),
                expenditure.getReportedBy(),
                expenditure.getReportedOn(),
                expenditure.getPlanVersion(),
                expenditure.getPlanFingerprint(),
                expenditure.getWithdrawn(),
                expenditure.getNote(),
                expenditure.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Expenditure}. Not thread-safe.
     *
     * <p>Required: {@code action(String)}, {@code currency(String)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code period(Period)}, {@code source(LocalizedText)}, {@code committed(BigDecimal)},
     * {@code spent(BigDecimal)}, {@code reportedBy(String)}, {@code reportedOn(LocalDate)}, {@code planVersion(String)},
     * {@code planFingerprint(String)}, {@code withdrawn(Withdrawal)}, {@code note(LocalizedText)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableExpenditure.Builder {
        Builder() {}
    }
}

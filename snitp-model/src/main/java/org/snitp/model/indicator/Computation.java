package org.snitp.model.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * How an indicator is computed from other ones: as a numerator over a denominator, or by a formula. A computed indicator is not
 * asked for.
 *
 * <p>A numerator and a denominator make a percentage (times 100), a rate (times {@link Measure#getPer}) or a ratio. They are
 * each computed first, over all institutions and categories, and then divided. Over several periods they are summed first, if
 * the measure is {@linkplain Accumulation#FROM_COMPONENTS recomputed from them}.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * Computation computation = Computation.builder()
 *         .formula("a / b")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Computation extends Extensible, WithComputation {

    /** The indicator that is the numerator: its id, or the definition in a library that it uses. */
    Optional<@Code String> getNumerator();

    /** The indicator that is the denominator, named in the same way. */
    Optional<@Code String> getDenominator();

    /**
     * The formula, such as {@code ([1.1-1] + [1.1-2]) / [1.1-3] * 100}; see {@link ArithmeticFormula}. It stands in place of
     * numerator and denominator.
     */
    Optional<@NotBlankIfPresent String> getFormula();

    /** Returns whether there are a numerator and a denominator, and no formula. */
    default boolean isFraction() {
        return getFormula().isEmpty()
                && getNumerator().isPresent()
                && getDenominator().isPresent();
    }

    /** Returns the formula as read; empty if there is none or it has a mistake. */
    default Optional<ArithmeticFormula> parsed() {
        return getFormula().flatMap(text -> {
            try {
                return Optional.of(ArithmeticFormula.parse(text));
            } catch (FormulaException e) {
                return Optional.empty();
            }
        });
    }

    /** Returns the named indicators, each once, in the order of their mention. */
    default List<String> references() {
        Set<String> references = new LinkedHashSet<>();
        Stream.of(getNumerator(), getDenominator()).flatMap(Optional::stream).forEach(references::add);
        parsed().ifPresent(formula -> references.addAll(formula.references()));
        return List.copyOf(references);
    }

    /** Returns the computation as a formula: {@code [1.1-1] / [1.1-3]}, or the stated one. */
    default String text() {
        return getFormula()
                .orElseGet(() -> "[" + getNumerator().orElse("?") + "] / ["
                        + getDenominator().orElse("?") + "]");
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Computation}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code formula(String)}, {@code numerator(String)}, {@code denominator(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableComputation.Builder {
        Builder() {}
    }
}

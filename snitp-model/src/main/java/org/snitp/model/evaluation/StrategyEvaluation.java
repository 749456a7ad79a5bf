package org.snitp.model.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * An evaluation of a strategy.
 *
 * <p>Required: {@code id}, {@code type}, {@code covers}.
 *
 * <pre>{@code
 * StrategyEvaluation strategyEvaluation = StrategyEvaluation.builder()
 *         .id("intermediara")
 *         .type(EvaluationType.INTERIM)
 *         .covers(PeriodRange.parse("2024/2026"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface StrategyEvaluation extends Extensible, WithStrategyEvaluation {

    /** Names the evaluation; unique within the strategy. */
    @Code
    String getId();

    /** At which stage it is made. */
    @NotNull
    EvaluationType getType();

    /** The time whose work it judges. */
    @NotNull
    TimeSpan getCovers();

    /** When it begins. A strategy that says only this gives it no due day. */
    Optional<Period> getBegins();

    /** When it is made. */
    Optional<Period> getDue();

    /** What it is called. */
    Optional<@Valid LocalizedText> getTitle();

    /** What it contains. */
    List<@Valid LocalizedText> getContents();

    /** Ids of the institutions that approve it. */
    List<@Code String> getApprovedBy();

    /** Ids of the institutions to which it is presented. */
    List<@Code String> getPresentedTo();

    /** The part that experts from outside take. */
    Optional<@Valid IndependentExperts> getIndependentExperts();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link StrategyEvaluation}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code type(EvaluationType)}, {@code covers(TimeSpan)}. Without one of them,
     * {@code build()} throws an {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code begins(Period)}, {@code due(Period)}, {@code title(LocalizedText)},
     * {@code independentExperts(IndependentExperts)}.
     *
     * <p>Any number of times: {@code addContent(LocalizedText)}, {@code addApprovedBy(String)},
     * {@code addPresentedTo(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableStrategyEvaluation.Builder {
        Builder() {}
    }
}

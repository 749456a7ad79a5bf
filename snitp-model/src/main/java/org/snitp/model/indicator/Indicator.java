package org.snitp.model.indicator;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.document.Extensible;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * A measure of the progress of an action or an objective.
 *
 * <p>Its fields are those that make an indicator SMART: specific, measurable, achievable, relevant, time-bound. All but the
 * id and the name are absent if the source does not give them; the official Romanian plan gives hardly any baseline or
 * target.
 *
 * <p>Required: {@code id}, {@code name}.
 *
 * <pre>{@code
 * Indicator indicator = Indicator.builder()
 *         .id("1.1.1-1")
 *         .name(LocalizedText.of("Număr de cursuri", "Number of courses"))
 *         .measure(Measure.builder()
 *                 .type(MeasureType.COUNT)
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Indicator extends Extensible, WithIndicator {

    /** The id, unique within its plan or strategy, as in {@code 1.1.1-1}: the first indicator of action 1.1.1. */
    @Code
    String getId();

    /**
     * The definition of an {@linkplain IndicatorLibrary indicator library} that this indicator uses: its code, or the id of the
     * library and the code, as in {@code health:CH4}. What the indicator does not state itself it takes from there; see {@link
     * org.snitp.model.IndicatorDefinitions}.
     */
    Optional<@NotBlankIfPresent String> getRef();

    /** The name, in the words of the plan; the reference itself while an indicator takes its name from its definition. */
    @Valid
    LocalizedText getName();

    /** What exactly counts and what does not. */
    Optional<@Valid LocalizedText> getDefinition();

    /** Its place in the results chain. */
    Optional<IndicatorLevel> getLevel();

    /** The population or area it covers. */
    Optional<@Valid LocalizedText> getScope();

    /** What is measured, and in which unit. */
    Optional<@Valid Measure> getMeasure();

    /** The dimensions along which values are broken down. */
    List<@Valid Dimension> getDisaggregation();

    /** Where values come from: a register, a survey, a report. */
    Optional<@Valid LocalizedText> getDataSource();

    /** The same in parts: who publishes what, where, and how often. */
    List<@Valid DataSource> getSources();

    /** How values are collected and computed. */
    Optional<@Valid LocalizedText> getMethod();

    /** How it is computed from other indicators; absent if it is reported itself. */
    Optional<@Valid Computation> getComputation();

    /** How often values are reported. */
    Optional<Recurrence> getFrequency();

    /** The ids of the institutions that report it; if empty, those responsible for the action. */
    List<@Code String> getResponsible();

    /** Which of several institutions report it: each its own part (the default), or the first one for all. */
    Optional<Reporting> getReporting();

    /** The value before the work began. */
    Optional<@Valid Baseline> getBaseline();

    /**
     * Further values before the work began: of categories, or of other periods. {@link #baselineOf} says which one counts for
     * a target.
     */
    List<@Valid Baseline> getBaselines();

    /** The planned values, by period. */
    List<@Valid Target> getTargets();

    /**
     * Versions of the plan whose figures are comparable with those of this one, although the indicator has changed since: a
     * corrected error, a clearer name.
     */
    List<@NotBlankIfPresent String> getComparableWith();

    /** Its own implementation windows; if empty, those of the action. */
    List<Timing> getImplementation();

    /** Its own evaluation schedule; if empty, that of the action. */
    List<Timing> getEvaluation();

    /**
     * Codes of other classifications and words of one's own, each as {@code scheme:code}: {@code sdg:16.2}, {@code
     * cofog:03.1}, {@code own:pilot}.
     */
    List<@NotBlankIfPresent String> getTags();

    /** What its publisher says about it besides: a short name, why it is measured, what it does not tell. */
    Optional<@Valid IndicatorMetadata> getMetadata();

    /** Documents about it, such as the one that explains the method. */
    List<@Valid Link> getLinks();

    /** A remark. */
    Optional<@Valid LocalizedText> getNote();

    /** Returns all baselines: {@link #getBaseline} first, then {@link #getBaselines}. */
    default List<Baseline> allBaselines() {
        return getBaselines().isEmpty()
                ? getBaseline().map(List::of).orElse(List.of())
                : Stream.concat(getBaseline().stream(), getBaselines().stream()).toList();
    }

    /**
     * Returns the baseline from which progress towards a target counts: of those of the same category the one whose period the
     * target states. If it states none, the latest one that ends before the window of the target begins, else the latest one
     * that ends before the target is due, else the earliest one.
     *
     * @param target the target
     * @param whole the period of the plan or strategy, which is the window of a target without a period
     */
    default Optional<Baseline> baselineOf(Target target, TimeSpan whole) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(whole, "whole");
        // Nearly always there is one baseline: nothing is made to select it.
        return getBaselines().isEmpty()
                ? Baselines.of(getBaseline(), target)
                : Baselines.of(allBaselines(), target, target.getPeriod().orElse(whole));
    }

    /** Returns whether a target is a {@linkplain Target#isJudgedByDelivery statement}, so that reports say whether it has come true. */
    default boolean hasStatements() {
        return getTargets().stream().anyMatch(Target::isJudgedByDelivery);
    }

    /** Returns whether the indicator has no name of its own yet: its definition has it. */
    default boolean isNamedByReference() {
        return getRef().isPresent()
                && getName().official().equals(getRef().get())
                && getName().languages().size() == 1;
    }

    /** Returns the name of an indicator that takes its name from its definition, in the official language of another text. */
    static LocalizedText nameOf(String reference, LocalizedText text) {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(text, "text");
        return LocalizedText.builder().text(text.officialLanguage(), reference).build();
    }

    /** Returns the targets that are in force. */
    default List<Target> targetsInForce() {
        for (Target target : getTargets()) {
            if (!target.isInForce()) {
                return getTargets().stream().filter(Target::isInForce).toList();
            }
        }
        // Nearly always all of them: nothing is copied.
        return getTargets();
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Indicator}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code name(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code definition(LocalizedText)}, {@code level(IndicatorLevel)}, {@code scope(LocalizedText)},
     * {@code measure(Measure)}, {@code dataSource(LocalizedText)}, {@code method(LocalizedText)},
     * {@code computation(Computation)}, {@code frequency(Recurrence)}, {@code reporting(Reporting)},
     * {@code metadata(IndicatorMetadata)}, {@code note(LocalizedText)}, {@code baseline(Baseline)}, {@code ref(String)}.
     *
     * <p>Any number of times: {@code addDisaggregation(Dimension)}, {@code addSource(DataSource)},
     * {@code addComparableWith(String)}, {@code addResponsible(String)}, {@code addImplementation(Timing)},
     * {@code addEvaluation(Timing)}, {@code addTag(String)}, {@code addLink(Link)}, {@code addBaseline(Baseline)},
     * {@code addTarget(Target)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}

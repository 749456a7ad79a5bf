package org.snitp.model.plan;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Stakeholder;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.Timing;

/**
 * A piece of work of an action plan: who does it, when, and which indicators measure its success.
 *
 * <p>Required: {@code code}, {@code title}.
 *
 * <pre>{@code
 * Action action = Action.builder()
 *         .code("1.1.1")
 *         .title(LocalizedText.of("Cursuri", "Courses"))
 *         .addResponsible("ME")
 *         .addEvaluation(Recurrence.ANNUAL)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Action extends Extensible, WithAction {

    /** Its code, as in {@code 1.1.1}; unique within its plan. */
    @Code
    String getCode();

    /** The code of the objective it serves; if absent, the one under which its own code lies (1.1 for 1.1.1). */
    Optional<@Code String> getObjective();

    /** The codes of further objectives that it serves. Its indicators are counted once, for the first objective. */
    List<@Code String> getObjectives();

    /** The code of the action of the plan of which it is a part. */
    Optional<@Code String> getPartOf();

    /** The title, in the words of the plan. */
    @Valid
    LocalizedText getTitle();

    /** More about it. */
    Optional<@Valid LocalizedText> getDescription();

    /** The ids of the responsible institutions. */
    List<@Code String> getResponsible();

    /** The ids of the supporting institutions. */
    List<@Code String> getSupport();

    /** Who has a part in it besides those who carry it out: who pays, who benefits, who is consulted. */
    List<@Valid Stakeholder> getStakeholders();

    /** Where it is carried out, or what places it is about. */
    List<@Valid ActionLocation> getLocations();

    /** The results expected of it. */
    List<@Valid LocalizedText> getResults();

    /** When it is carried out. */
    List<Timing> getImplementation();

    /** When it is evaluated. */
    List<Timing> getEvaluation();

    /** The codes of the actions of the plan that must be carried out before it. */
    List<@Code String> getDependsOn();

    /** The steps on the way to its results. */
    List<@Valid Milestone> getMilestones();

    /** How far it is; if absent, nothing is stated. */
    Optional<@Valid ActionStatus> getStatus();

    /** The indicators that measure its success. */
    List<@Valid Indicator> getIndicators();

    /**
     * The ids of indicators of other actions, or of objectives, that also show the progress of this action. Such an indicator
     * is stated once, asked for once and counted once, where it belongs; its reporters are those of its own action.
     */
    List<@Code String> getSharedIndicators();

    /** Money set aside for it, as one sum. */
    Optional<@Valid Budget> getBudget();

    /**
     * Money set aside for it, by year, source and currency, and what became of it. If there are lines, {@link #getBudget} is not
     * added to them.
     */
    List<@Valid BudgetLine> getBudgetLines();

    /** Documents that will prove its completion. */
    List<@Valid LocalizedText> getEvidence();

    /** Documents about it, with their addresses: what was planned, agreed, ordered or reported. */
    List<@Valid Link> getLinks();

    /**
     * Codes of other classifications and words of one's own, each as {@code scheme:code}: {@code sdg:16.2}, {@code
     * cofog:03.1}, {@code own:pilot}.
     */
    List<@NotBlankIfPresent String> getTags();

    /** What must hold for it to succeed. */
    List<@Valid LocalizedText> getAssumptions();

    /** What may keep it from its results. */
    List<@Valid Risk> getRisks();

    /** A remark of those responsible. */
    Optional<@Valid LocalizedText> getNote();

    /**
     * Returns whether figures of a period are asked for. They are not if the action is suspended or cancelled, and the period
     * ends after the day from which that holds.
     *
     * @param periodEnd the last day of the period
     */
    default boolean isReportedFor(LocalDate periodEnd) {
        Objects.requireNonNull(periodEnd, "periodEnd");
        return getStatus().isEmpty() || !getStatus().get().halts(periodEnd);
    }

    /** The status with which the action rests on a day: suspended or cancelled; absent if it goes on. */
    default Optional<ActionStatus> haltOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return getStatus().filter(status -> status.isHaltedOn(day));
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Action}. Not thread-safe.
     *
     * <p>Required: {@code code(String)}, {@code title(LocalizedText)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code objective(String)}, {@code partOf(String)}, {@code description(LocalizedText)},
     * {@code budget(Budget)}, {@code note(LocalizedText)}, {@code status(ActionStatus)}.
     *
     * <p>Any number of times: {@code addObjective(String)}, {@code addResponsible(String)}, {@code addSupport(String)},
     * {@code addStakeholder(Stakeholder)}, {@code addLocation(ActionLocation)}, {@code addResult(LocalizedText)},
     * {@code addImplementation(Timing)}, {@code addEvaluation(Timing)}, {@code addDependsOn(String)},
     * {@code addMilestone(Milestone)}, {@code addIndicator(Indicator)}, {@code addSharedIndicator(String)},
     * {@code addBudgetLine(BudgetLine)}, {@code addEvidence(LocalizedText)}, {@code addLink(Link)},
     * {@code addTag(String)}, {@code addAssumption(LocalizedText)}, {@code addRisk(Risk)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}

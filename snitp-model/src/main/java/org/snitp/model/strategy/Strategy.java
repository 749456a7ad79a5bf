package org.snitp.model.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.errata.Erratum;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.institution.Stakeholder;
import org.snitp.model.link.Link;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.TimeSpan;

/**
 * A national strategy: its vision, the problems it addresses, the objectives it sets.
 *
 * <p>Required: {@code id}, {@code title}, {@code horizon}.
 *
 * <pre>{@code
 * Strategy strategy = Strategy.builder()
 *         .id("strategy")
 *         .title(LocalizedText.of("Strategie", "Strategy"))
 *         .horizon(PeriodRange.parse("2024/2028"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Strategy extends Document, WithStrategy {

    /** The id of the strategy; plans refer to it. */
    @Code
    String getId();

    /** The title. */
    @Valid
    LocalizedText getTitle();

    /** The year that it means by {@code FY2025}. */
    Optional<@Valid FiscalYear> getFiscalYear();

    /** The period of the strategy. */
    @NotNull
    TimeSpan getHorizon();

    /** The act that adopted it. */
    Optional<@Valid AdoptingAct> getAdoptedBy();

    /** The state it aims for. */
    Optional<@Valid LocalizedText> getVision();

    /** Its purpose. */
    Optional<@Valid LocalizedText> getPurpose();

    /** Documents about it, besides the act that adopts it. */
    List<@Valid Link> getLinks();

    /** Who has a part in the strategy as a whole: who pays, who benefits, who is consulted. */
    List<@Valid Stakeholder> getStakeholders();

    /** The chapters of its text that are prose, as far as no other field holds them. */
    List<@Valid Chapter> getChapters();

    /** The problems it addresses. */
    List<@Valid Problem> getProblems();

    /** Strategies and programmes with which it is aligned. */
    List<@Valid RelatedStrategy> getRelatedStrategies();

    /** The legal instruments of its legal framework, by group. */
    List<@Valid LegalInstrumentGroup> getLegalInstruments();

    /**
     * What the levels of its objectives are called, the highest first: pillar, goal, policy objective. If a level has no name,
     * its objectives are just objectives.
     */
    List<@Valid LocalizedText> getLevels();

    /** Its objectives, where there are general and specific ones. */
    List<@Valid GeneralObjective> getGeneralObjectives();

    /** Its objectives, where there is one level or more than two; those of the first level. */
    List<@Valid NestedObjective> getObjectives();

    /** What it should have achieved at its end. */
    List<@Valid ExpectedResult> getExpectedResults();

    /** Where its money comes from. */
    List<@Valid FundingSource> getFundingSources();

    /** The statistics of its context chapter. */
    List<@Valid Statistic> getStatistics();

    /** How it is monitored and evaluated. */
    Optional<@Valid EvaluationCalendar> getEvaluationCalendar();

    /** Errors of its official text. */
    List<@Valid Erratum> getErrata();

    /** Returns the objectives of the first level: the general ones, then the others. */
    default List<Objective> topObjectives() {
        List<Objective> top = new ArrayList<>(getGeneralObjectives());
        top.addAll(getObjectives());
        return Collections.unmodifiableList(top);
    }

    /** Returns the objectives of all levels, each before those under it. */
    default List<Objective> allObjectives() {
        List<Objective> all = new ArrayList<>();
        topObjectives().forEach(objective -> all.addAll(objective.withSubobjectives()));
        return Collections.unmodifiableList(all);
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Strategy}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code title(LocalizedText)}, {@code horizon(TimeSpan)}. Without one of them,
     * {@code build()} throws an {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code fiscalYear(FiscalYear)}, {@code adoptedBy(AdoptingAct)}, {@code vision(LocalizedText)},
     * {@code purpose(LocalizedText)}, {@code evaluationCalendar(EvaluationCalendar)}.
     *
     * <p>Any number of times: {@code addLink(Link)}, {@code addStakeholder(Stakeholder)}, {@code addChapter(Chapter)},
     * {@code addProblem(Problem)}, {@code addRelatedStrategy(RelatedStrategy)},
     * {@code addLegalInstrument(LegalInstrumentGroup)}, {@code addLevel(LocalizedText)},
     * {@code addExpectedResult(ExpectedResult)}, {@code addFundingSource(FundingSource)},
     * {@code addStatistic(Statistic)}, {@code addErratum(Erratum)}, {@code addGeneralObjective(GeneralObjective)},
     * {@code addObjective(NestedObjective)}, {@code addLanguage(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableStrategy.Builder {
        Builder() {}
    }
}

package org.snitp.model.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.errata.Erratum;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.statistics.Statistic;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** A national strategy: what it sees, which problems it answers, which objectives it sets. */
@Value.Immutable
public interface Strategy extends Document, WithStrategy {

    /** Names the strategy; plans refer to it. */
    @Code
    String getId();

    /** What it is called. */
    @Valid
    LocalizedText getTitle();

    /** The time for which it holds. */
    @NotNull
    TimeSpan getHorizon();

    /** The act that adopted it. */
    Optional<@Valid AdoptingAct> getAdoptedBy();

    /** The state that it wants to bring about. */
    Optional<@Valid LocalizedText> getVision();

    /** What it is for. */
    Optional<@Valid LocalizedText> getPurpose();

    /** The problems that it answers. */
    List<@Valid Problem> getProblems();

    /** Strategies and programmes with which it is aligned. */
    List<@Valid RelatedStrategy> getRelatedStrategies();

    /** The legal instruments in whose frame it stands, by group. */
    List<@Valid LegalInstrumentGroup> getLegalInstruments();

    /** Its objectives. */
    List<@Valid GeneralObjective> getGeneralObjectives();

    /** What it shall have brought about at its end. */
    List<@Valid ExpectedResult> getExpectedResults();

    /** Where its money comes from. */
    List<@Valid FundingSource> getFundingSources();

    /** The statistics of its context chapter. */
    List<@Valid Statistic> getStatistics();

    /** How it is monitored and evaluated. */
    Optional<@Valid EvaluationCalendar> getEvaluationCalendar();

    /** Slips of its official text. */
    List<@Valid Erratum> getErrata();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Strategy}; not safe for use by several threads. */
    class Builder extends ImmutableStrategy.Builder {
        Builder() {}
    }
}

package org.snitp.model.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.errata.Erratum;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.TimeSpan;

/** The document that lists the actions by which a strategy is carried out over some years. */
@Value.Immutable
public interface ActionPlan extends Document, WithActionPlan {

    /** Names the plan. */
    @Code
    String getId();

    /** The id of the strategy that it carries out. */
    @Code
    String getStrategy();

    /** Which version of the plan it is, in the words of those who keep it, as {@code 2025-1}; absent in one never amended. */
    Optional<@NotBlankIfPresent String> getVersion();

    /** What it is called. */
    Optional<@Valid LocalizedText> getTitle();

    /** The time for which it holds. */
    @NotNull
    TimeSpan getPeriod();

    /** What it arranges about reports. */
    Optional<@Valid ReportingArrangements> getReporting();

    /** How progress is judged. */
    Optional<@Valid Assessment> getAssessment();

    /** Its actions, in the order of the plan. */
    List<@Valid Action> getActions();

    /** Slips of its official text. */
    List<@Valid Erratum> getErrata();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ActionPlan}; not safe for use by several threads. */
    class Builder extends ImmutableActionPlan.Builder {
        Builder() {}
    }
}

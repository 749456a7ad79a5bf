package org.snitp.model.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.errata.Erratum;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.TimeSpan;

/**
 * The document that lists the actions by which a strategy is carried out over some years.
 *
 * <p>Required: {@code id}, {@code strategy}, {@code period}.
 *
 * <pre>{@code
 * ActionPlan actionPlan = ActionPlan.builder()
 *         .id("plan")
 *         .strategy("strategy")
 *         .period(PeriodRange.parse("2024/2026"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface ActionPlan extends Document, WithActionPlan {

    /** The id of the plan. */
    @Code
    String getId();

    /** The id of the strategy that it carries out. */
    @Code
    String getStrategy();

    /** The version of the plan, as its owners name it, such as {@code 2025-1}; absent if the plan was never amended. */
    Optional<@NotBlankIfPresent String> getVersion();

    /** The title of the plan. */
    Optional<@Valid LocalizedText> getTitle();

    /** The year that it means by {@code FY2025}; if absent, the one that its strategy declares. */
    Optional<@Valid FiscalYear> getFiscalYear();

    /** The period of the plan. */
    @NotNull
    TimeSpan getPeriod();

    /**
     * The id of the profile by which it is checked if nobody chooses another one: {@code draft}, {@code final}, or a profile
     * among the documents or in a file of that name beside the plan.
     */
    Optional<@Code String> getProfile();

    /** Its arrangements for reports. */
    Optional<@Valid ReportingArrangements> getReporting();

    /** How progress is assessed. */
    Optional<@Valid Assessment> getAssessment();

    /** Documents about it, as the act that adopts it. */
    List<@Valid Link> getLinks();

    /** Its actions, in the order of the plan. */
    List<@Valid Action> getActions();

    /** Errors of its official text. */
    List<@Valid Erratum> getErrata();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link ActionPlan}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code strategy(String)}, {@code period(TimeSpan)}. Without one of them,
     * {@code build()} throws an {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code version(String)}, {@code title(LocalizedText)}, {@code fiscalYear(FiscalYear)},
     * {@code profile(String)}, {@code reporting(ReportingArrangements)}, {@code assessment(Assessment)}.
     *
     * <p>Any number of times: {@code addLink(Link)}, {@code addAction(Action)}, {@code addErratum(Erratum)},
     * {@code addLanguage(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableActionPlan.Builder {
        Builder() {}
    }
}

package org.snitp.model.measurement;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.Period;

/**
 * The document in which institutions report how far the actions of a plan are, and what became of their money, period by period.
 * What is reported last counts over the state in the plan.
 *
 * <p>Required: {@code id}, {@code plan}.
 *
 * <pre>{@code
 * ActionStatusReport actionStatusReport = ActionStatusReport.builder()
 *         .id("statuses-2025")
 *         .plan("plan")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface ActionStatusReport extends Document, WithActionStatusReport {

    /** The id of the document. */
    @Code
    String getId();

    /** The id of the plan. */
    @Code
    String getPlan();

    /** The version of the plan, as the plan names it. */
    Optional<@NotBlankIfPresent String> getPlanVersion();

    /** The version of the plan, as the fingerprint of its content. */
    Optional<@NotBlankIfPresent String> getPlanFingerprint();

    /** The year that it means by {@code FY2025}; if absent, the one that its plan declares. */
    Optional<@Valid FiscalYear> getFiscalYear();

    /** The title. */
    Optional<@Valid LocalizedText> getTitle();

    /** Where the reports come from. */
    Optional<@Valid LocalizedText> getSource();

    /** The id of the reporting institution; a status or expenditure may name another one. */
    Optional<@Code String> getReporter();

    /** The period that is reported on; a status or expenditure may name another one. */
    Optional<Period> getPeriod();

    /** The day of the report; a status or expenditure may name another one. */
    Optional<LocalDate> getReportedOn();

    /** The reported statuses. */
    List<@Valid ReportedStatus> getStatuses();

    /** The money that was committed and spent. */
    List<@Valid Expenditure> getExpenditures();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link ActionStatusReport}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code plan(String)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code planVersion(String)}, {@code planFingerprint(String)}, {@code fiscalYear(FiscalYear)},
     * {@code title(LocalizedText)}, {@code source(LocalizedText)}, {@code reporter(String)}, {@code period(Period)},
     * {@code reportedOn(LocalDate)}.
     *
     * <p>Any number of times: {@code addStatuse(ReportedStatus)}, {@code addExpenditure(Expenditure)},
     * {@code addLanguage(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableActionStatusReport.Builder {
        Builder() {}
    }
}

package org.snitp.model.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Timing;

/** A piece of work of an action plan, with who does it, when, and how its success is told. */
@Value.Immutable
public interface Action extends Extensible, WithAction {

    /** Its code, as in {@code 1.1.1}; unique within its plan. */
    @Code
    String getCode();

    /** The code of the objective that it serves; where absent, the one under whose code its own lies (1.1 for 1.1.1). */
    Optional<@Code String> getObjective();

    /** The action as the plan words it. */
    @Valid
    LocalizedText getTitle();

    /** More about it. */
    Optional<@Valid LocalizedText> getDescription();

    /** Ids of the institutions that answer for it. */
    List<@Code String> getResponsible();

    /** Ids of the institutions that support it. */
    List<@Code String> getSupport();

    /** The results expected of it. */
    List<@Valid LocalizedText> getResults();

    /** When it is carried out. */
    List<Timing> getImplementation();

    /** When it is evaluated. */
    List<Timing> getEvaluation();

    /** The indicators by which its success is told. */
    List<@Valid Indicator> getIndicators();

    /** Money set aside for it. */
    Optional<@Valid Budget> getBudget();

    /** What will show that it was done. */
    List<@Valid LocalizedText> getEvidence();

    /** A remark of those responsible. */
    Optional<@Valid LocalizedText> getNote();

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Action}; not safe for use by several threads. */
    class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}

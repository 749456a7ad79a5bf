package org.snitp.model.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Recurrence;

/**
 * A recurring session in which reports are debated and corrective measures decided.
 *
 * <p>Required: {@code id}, {@code body}, {@code recurrence}.
 *
 * <pre>{@code
 * CommitteeSession committeeSession = CommitteeSession.builder()
 *         .id("sesiune")
 *         .body("CIM")
 *         .recurrence(Recurrence.SEMIANNUAL)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface CommitteeSession extends Extensible, WithCommitteeSession {

    /** The id of the session; unique within the strategy. */
    @Code
    String getId();

    /** The id of the institution that holds it. */
    @Code
    String getBody();

    /** How often it is held. */
    @NotNull
    Recurrence getRecurrence();

    /** What is dealt with. */
    List<@Valid LocalizedText> getAgenda();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CommitteeSession}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code body(String)}, {@code recurrence(Recurrence)}. Without one of them,
     * {@code build()} throws an {@link IllegalStateException} that names it.
     *
     * <p>Any number of times: {@code addAgenda(LocalizedText)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableCommitteeSession.Builder {
        Builder() {}
    }
}

package org.snitp.model.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/**
 * A step of an action that is either reached or not.
 *
 * <p>Required: {@code id}, {@code title}, {@code due}.
 *
 * <pre>{@code
 * Milestone milestone = Milestone.builder()
 *         .id("draft")
 *         .title(LocalizedText.of("Proiect", "Draft"))
 *         .due(Period.year(2025))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Milestone extends Extensible, WithMilestone {

    /** Its id; unique within its action. */
    @Code
    String getId();

    /** What is reached. */
    @Valid
    LocalizedText getTitle();

    /** When it is due: by the last day of this period. */
    @NotNull
    TimeSpan getDue();

    /** The day on which it was met; absent as long as it is not. */
    Optional<LocalDate> getMet();

    /** Documents about it, such as the one that proves that it was met. */
    List<@Valid Link> getLinks();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Milestone}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code title(LocalizedText)}, {@code due(TimeSpan)}. Without one of them,
     * {@code build()} throws an {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code met(LocalDate)}.
     *
     * <p>Any number of times: {@code addLink(Link)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}

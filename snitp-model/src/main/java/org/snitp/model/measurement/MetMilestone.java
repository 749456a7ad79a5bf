package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.link.Link;

/**
 * The report that a milestone of an action was met.
 *
 * <p>Required: {@code id}, {@code met}.
 *
 * <pre>{@code
 * MetMilestone metMilestone = MetMilestone.builder()
 *         .id("draft")
 *         .met(LocalDate.of(2025, 6, 30))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface MetMilestone extends Extensible, WithMetMilestone {

    /** The id of the milestone within its action. */
    @Code
    String getId();

    /** The day on which it was met. */
    @NotNull
    LocalDate getMet();

    /** Documents that prove that it was met. */
    List<@Valid Link> getLinks();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link MetMilestone}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}, {@code met(LocalDate)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Any number of times: {@code addLink(Link)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableMetMilestone.Builder {
        Builder() {}
    }
}

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

/** A step of an action that is either reached or not. */
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

    /** Builds a {@link Milestone}. Not thread-safe. */
    class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}

package org.snitp.model.institution;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * Who has a part in an objective or an action besides carrying it out, and which: who pays, who benefits, who must be asked.
 * Nobody is asked for figures because of it.
 *
 * <p>StratML calls it a stakeholder with a role, IATI a participating organisation. One with several parts is stated once for
 * each.
 *
 * <p>Required: {@code institution}.
 *
 * <pre>{@code
 * Stakeholder stakeholder = Stakeholder.builder()
 *         .institution("ME")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Stakeholder extends Extensible, WithStakeholder {

    /** The id of the institution, or of the group of people. */
    @Code
    String getInstitution();

    /** The kind of its part. */
    Optional<StakeholderKind> getKind();

    /** What it is there, in the words of the source, as {@code Committee Chair}. */
    Optional<@Valid LocalizedText> getRole();

    /** What it does or gets. */
    Optional<@Valid LocalizedText> getDescription();

    /** The code by which it calls the objective or action in its own documents. */
    Optional<@NotBlankIfPresent String> getReference();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Stakeholder}. Not thread-safe.
     *
     * <p>Required: {@code institution(String)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code kind(StakeholderKind)}, {@code role(LocalizedText)}, {@code description(LocalizedText)},
     * {@code reference(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableStakeholder.Builder {
        Builder() {}
    }
}

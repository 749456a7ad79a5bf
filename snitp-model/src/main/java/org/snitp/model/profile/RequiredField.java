package org.snitp.model.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * A field that a profile requires of all objects of a type.
 *
 * <p>Required: {@code type}, {@code field}, {@code weight}.
 *
 * <pre>{@code
 * RequiredField requiredField = RequiredField.builder()
 *         .type("Action")
 *         .field("budget")
 *         .weight(RuleWeight.WARNING)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface RequiredField extends Extensible, WithRequiredField {

    /** The type of the objects, as the document format names it, such as {@code Action} or {@code Indicator}. */
    @Code
    String getType();

    /**
     * The path of the field from the object on, with dots: {@code budgetLines}, {@code measure.unit}, {@code title.en}. In a
     * list, each element must have the rest of the path.
     */
    @Code
    String getField();

    /** How it weighs that an object lacks the field; {@link RuleWeight#OFF} cancels the requirement of an extended profile. */
    @NotNull
    RuleWeight getWeight();

    /** Why the profile requires it. */
    Optional<@Valid LocalizedText> getReason();

    /** The act that requires it; absent if it is that of the whole profile. */
    Optional<@Valid LegalBasis> getSource();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link RequiredField}. Not thread-safe.
     *
     * <p>Required: {@code type(String)}, {@code field(String)}, {@code weight(RuleWeight)}. Without one of them,
     * {@code build()} throws an {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code reason(LocalizedText)}, {@code source(LegalBasis)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableRequiredField.Builder {
        Builder() {}
    }
}

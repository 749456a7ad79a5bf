package org.snitp.model.profile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Document;
import org.snitp.model.text.LocalizedText;

/**
 * The document, of the kind {@code Profile}, by which an authority states how documents are checked.
 *
 * <p>Required: {@code id}.
 *
 * <pre>{@code
 * ProfileDefinition profileDefinition = ProfileDefinition.builder()
 *         .id("ministry")
 *         .addRule(WeightedRule.builder()
 *                 .code("SNITP-505")
 *                 .weight(RuleWeight.ERROR)
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface ProfileDefinition extends Document, WithProfileDefinition {

    /** The id of the profile, by which plans and other profiles name it. */
    @Code
    String getId();

    /**
     * The id of the profile that it extends: {@code draft}, {@code final}, or another one. What this profile does not state is
     * as in that one; without it, as in {@code draft}.
     */
    Optional<@Code String> getExtends();

    /** The title of the profile. */
    Optional<@Valid LocalizedText> getTitle();

    /** What it is for, and what it does not cover. */
    Optional<@Valid LocalizedText> getDescription();

    /** The act on which the whole profile rests. */
    Optional<@Valid LegalBasis> getSource();

    /** The rules whose weight it sets. */
    List<@Valid WeightedRule> getRules();

    /** The fields that it requires. */
    List<@Valid RequiredField> getRequired();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ProfileDefinition}. Not thread-safe.
     *
     * <p>Required: {@code id(String)}. Without one of them, {@code build()} throws an {@link IllegalStateException} that
     * names it.
     *
     * <p>Optional: {@code title(LocalizedText)}, {@code description(LocalizedText)}, {@code source(LegalBasis)},
     * {@code extending(String)}, {@code getExtends(String)}.
     *
     * <p>Any number of times: {@code addRule(WeightedRule)}, {@code addRequired(RequiredField)},
     * {@code addLanguage(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableProfileDefinition.Builder {
        Builder() {}

        /** Sets the profile that it extends; {@code extends} itself is a word of the language. */
        public Builder extending(String profile) {
            return getExtends(Objects.requireNonNull(profile, "profile"));
        }
    }
}

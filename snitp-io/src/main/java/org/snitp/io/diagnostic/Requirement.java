package org.snitp.io.diagnostic;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.profile.LegalBasis;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.profile.RequiredField;

/**
 * A field that a profile requires, and the document that says so.
 *
 * @param profile the document of the profile
 * @param required the type, the field and what it weighs
 */
public record Requirement(ProfileDefinition profile, RequiredField required) {

    static final Comparator<Requirement> BY_FIELD = Comparator.comparing(
                    (Requirement one) -> one.required().getType())
            .thenComparing(one -> one.required().getField());

    /** Requires both. */
    public Requirement {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(required, "required");
    }

    /** Returns where the requirement comes from: its own source, or else that of the profile. */
    public Optional<LegalBasis> source() {
        return required.getSource().or(profile::getSource);
    }
}

package org.snitp.io.diagnostic;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/**
 * A problem that a document ignores, in an {@code x-ignore} field.
 *
 * @param diagnostic the problem
 * @param reason why it is ignored
 * @param at the location of the field
 */
public record Suppressed(Diagnostic diagnostic, LocalizedText reason, Optional<Location> at) {
    /** Checks that no component is null. */
    public Suppressed {
        Objects.requireNonNull(diagnostic, "diagnostic");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }
}

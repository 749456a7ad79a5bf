package org.snitp.io.diagnostic;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/**
 * A problem that a document says is to be ignored, in a field {@code x-ignore}.
 *
 * @param diagnostic the problem
 * @param reason why it is ignored
 * @param at where the document says so
 */
public record Suppressed(Diagnostic diagnostic, LocalizedText reason, Optional<Location> at) {
    /** Demands every component. */
    public Suppressed {
        Objects.requireNonNull(diagnostic, "diagnostic");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }
}

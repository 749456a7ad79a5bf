package org.snitp.io.diff;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/**
 * Names a thing of one of the two versions.
 *
 * @param kind its kind
 * @param code its code or id; for what has none, a text that tells it from others of its kind
 * @param name what it is called, if it has a name
 * @param subject what it belongs to: of an indicator its action or objective, of an action its objective or else its plan
 */
public record ItemRef(ItemKind kind, String code, Optional<LocalizedText> name, Optional<ItemRef> subject) {
    /** Demands every component. */
    public ItemRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
    }
}

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
public record ItemRef(ItemKind kind, String code, Optional<LocalizedText> name, Optional<ItemRef> subject)
        implements Comparable<ItemRef> {
    /** Demands every component. */
    public ItemRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
    }

    /** Orders by kind, code, subject and Romanian name: a table of hashes finds what is ordered even among texts of one hash. */
    @Override
    public int compareTo(ItemRef other) {
        int order = kind.compareTo(other.kind);
        order = order != 0 ? order : code.compareTo(other.code);
        if (order == 0) {
            order = Boolean.compare(subject.isPresent(), other.subject.isPresent());
        }
        if (order == 0 && subject.isPresent()) {
            order = subject.get().compareTo(other.subject.orElseThrow());
        }
        return order != 0 ? order : romanian().compareTo(other.romanian());
    }

    private String romanian() {
        return name.map(LocalizedText::getRo).orElse("");
    }
}

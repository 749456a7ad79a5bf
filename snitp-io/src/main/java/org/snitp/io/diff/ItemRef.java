package org.snitp.io.diff;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/**
 * Identifies an item of one of the two versions.
 *
 * @param kind its kind
 * @param code its code or id; for an item without one, a text that identifies it among its kind
 * @param name its name, if it has one
 * @param subject the item to which it belongs: for an indicator its action or objective, for an action its objective or
 *     else its plan
 */
public record ItemRef(ItemKind kind, String code, Optional<LocalizedText> name, Optional<ItemRef> subject)
        implements Comparable<ItemRef> {
    /** Checks that no component is null. */
    public ItemRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * Orders by kind, code, subject and Romanian name: a hash table orders keys with the same hash, so that lookups stay
     * fast.
     */
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
        return name.map(LocalizedText::official).orElse("");
    }
}

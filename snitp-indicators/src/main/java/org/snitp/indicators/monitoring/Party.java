package org.snitp.indicators.monitoring;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.BundleIndex;
import org.snitp.model.institution.Institution;
import org.snitp.model.text.LocalizedText;

/**
 * An institution that the report names.
 *
 * @param id its id
 * @param name its name, if it is in a registry
 */
public record Party(String id, Optional<LocalizedText> name) implements Comparable<Party> {
    /** Checks that no component is null. */
    public Party {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** Orders by id: a hash table orders keys with the same hash, so that lookups stay fast. */
    @Override
    public int compareTo(Party other) {
        return id.compareTo(other.id);
    }

    static Party of(String id, BundleIndex index) {
        return new Party(id, index.institution(id).map(Institution::getName));
    }
}

package org.snitp.store;

import java.util.Objects;
import org.snitp.model.document.Document;

/**
 * Which document is meant, whatever its version.
 *
 * @param kind its kind, as its field {@code kind} has it: {@code ActionPlan}, {@code Strategy}, {@code InstitutionRegistry}
 * @param id its id; of a registry of institutions, which has none, its kind
 * @since 0.1.0
 */
public record DocumentKey(String kind, String id) implements Comparable<DocumentKey> {

    /** Checks that both are there. */
    public DocumentKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** Returns the key of a document. */
    public static DocumentKey of(Document document) {
        return DocumentBodies.key(Objects.requireNonNull(document, "document"));
    }

    /** Returns the key of an action plan. */
    public static DocumentKey plan(String id) {
        return new DocumentKey("ActionPlan", id);
    }

    /** Orders by kind, then by id. */
    @Override
    public int compareTo(DocumentKey other) {
        int order = kind.compareTo(other.kind);
        return order != 0 ? order : id.compareTo(other.id);
    }

    /** Returns the kind and the id with a slash between them. */
    @Override
    public String toString() {
        return kind + "/" + id;
    }
}

package org.snitp.io.diff;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diff.Value.Group;
import org.snitp.model.text.LocalizedText;

/** An item of a bundle with its own fields, without the items that belong to it. Two items are never equal. */
final class Item {

    private final ItemKind kind;
    private final Object object;
    private final @Nullable Item subject;
    private final String list;
    private Group fields = new Group("", Map.of());
    private String code = "";
    private Optional<LocalizedText> name = Optional.empty();
    private Similarity likeness = Similarity.NONE;
    private @Nullable Item home;

    /**
     * An item without fields.
     *
     * @param list the list of its owner that contains it; empty for a document
     */
    Item(ItemKind kind, Object object, @Nullable Item subject, String list) {
        this.kind = kind;
        this.object = object;
        this.subject = subject;
        this.list = list;
    }

    ItemKind kind() {
        return kind;
    }

    /** The object in the model. */
    Object object() {
        return object;
    }

    /** The item whose lists contain it; absent for documents. */
    Optional<Item> subject() {
        return Optional.ofNullable(subject);
    }

    /** The list of its owner that contains it. */
    String list() {
        return list;
    }

    /** The document that contains it. */
    Item document() {
        return subject == null ? this : subject.document();
    }

    /** What it serves, if that is not the item whose lists contain it: the objective of an action. */
    Optional<Item> home() {
        return Optional.ofNullable(home).or(this::subject);
    }

    void setHome(Item served) {
        home = served;
    }

    /** Its fields, without its code and without the items that belong to it. */
    Group fields() {
        return fields;
    }

    void setFields(Group own) {
        fields = own;
        code = Identities.code(this);
        name = Identities.name(this);
        likeness = name.map(text -> Similarity.of(text.official())).orElse(Similarity.NONE);
    }

    String code() {
        return code;
    }

    Optional<LocalizedText> name() {
        return name;
    }

    /** Its name, prepared for comparison. */
    Similarity likeness() {
        return likeness;
    }

    ItemRef ref() {
        return new ItemRef(kind, code(), name(), home().map(Item::ref));
    }
}

package org.snitp.io.diff;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diff.Value.Group;
import org.snitp.model.text.LocalizedText;

/** A thing of a bundle with its own fields, apart from the things that belong to it. Two of them are never equal. */
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
     * A thing without fields.
     *
     * @param list the list of its owner in which it stands; empty for a document
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

    /** The thing in the model. */
    Object object() {
        return object;
    }

    /** The thing in whose lists it stands; none for documents. */
    Optional<Item> subject() {
        return Optional.ofNullable(subject);
    }

    /** The list of its owner in which it stands. */
    String list() {
        return list;
    }

    /** The document in which it stands. */
    Item document() {
        return subject == null ? this : subject.document();
    }

    /** What it serves, where that is not the thing in whose lists it stands: of an action the objective. */
    Optional<Item> home() {
        return Optional.ofNullable(home).or(this::subject);
    }

    void setHome(Item served) {
        home = served;
    }

    /** Its fields, without its code and without the things that belong to it. */
    Group fields() {
        return fields;
    }

    void setFields(Group own) {
        fields = own;
        code = Identities.code(this);
        name = Identities.name(this);
        likeness = name.map(text -> Similarity.of(text.getRo())).orElse(Similarity.NONE);
    }

    String code() {
        return code;
    }

    Optional<LocalizedText> name() {
        return name;
    }

    /** Its name, made ready to be compared. */
    Similarity likeness() {
        return likeness;
    }

    ItemRef ref() {
        return new ItemRef(kind, code(), name(), home().map(Item::ref));
    }
}

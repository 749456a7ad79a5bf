package org.snitp.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value in a text, found without the library: where it and its name are written, in offsets. */
final class Value {

    /** What a value is. */
    enum Kind {
        OBJECT,
        LIST,
        SCALAR
    }

    final Optional<Value> parent;
    final Kind kind;
    final String key;
    final int keyStart;
    final int keyEnd;
    final int start;
    int end;
    final List<Value> children = new ArrayList<>();

    /** A value, which is added to its parent; {@code key} is empty for elements of lists and for documents. */
    Value(Optional<Value> parent, Kind kind, String key, int keyStart, int keyEnd, int start) {
        this.parent = parent;
        this.kind = kind;
        this.key = key;
        this.keyStart = keyStart;
        this.keyEnd = keyEnd;
        this.start = start;
        this.end = start;
        parent.ifPresent(around -> around.children.add(this));
    }

    boolean isField() {
        return !key.isEmpty();
    }

    Value around() {
        return parent.orElseThrow();
    }

    String source(String text) {
        return text.substring(start, end);
    }

    /** What a scalar says, without quotes; only for those without escapes. */
    String words(String text) {
        return source(text).replaceAll("^[\"']|[\"']$", "");
    }

    Optional<Value> field(String name) {
        return children.stream().filter(child -> child.key.equals(name)).findFirst();
    }

    /** The fields or elements behind and before this one. */
    Optional<Value> next() {
        List<Value> siblings = around().children;
        int index = siblings.indexOf(this);
        return index + 1 < siblings.size() ? Optional.of(siblings.get(index + 1)) : Optional.empty();
    }

    Optional<Value> previous() {
        List<Value> siblings = around().children;
        int index = siblings.indexOf(this);
        return index > 0 ? Optional.of(siblings.get(index - 1)) : Optional.empty();
    }

    /** The JSON Pointer. */
    String pointer() {
        return parent.map(around -> around.pointer() + "/" + (isField() ? key : "" + around.children.indexOf(this)))
                .orElse("");
    }

    /** The document in which the value lies. */
    Value document() {
        boolean root = parent.isEmpty() || (!isField() && around().parent.isEmpty() && around().kind == Kind.LIST);
        return root ? this : around().document();
    }

    /** The way from the document, with the kind of document in front and {@code *} for elements: {@code Plan/actions/*}. */
    String path(String text) {
        Value document = document();
        if (this == document) {
            return field("kind").map(kindField -> kindField.words(text)).orElse("");
        }
        return around().path(text) + "/" + (isField() ? key : "*");
    }

    /** The pointer of the object of a top-level list in which the value lies, such as an action, or its own. */
    String region() {
        Value at = this;
        while (at.parent.isPresent() && !isTopLevel(at)) {
            at = at.around();
        }
        return at.pointer();
    }

    private static boolean isTopLevel(Value value) {
        return !value.isField() && value.around().isField() && value.around().around() == value.document();
    }

    /** All values in and under this one. */
    void collect(List<Value> into) {
        into.add(this);
        children.forEach(child -> child.collect(into));
    }
}

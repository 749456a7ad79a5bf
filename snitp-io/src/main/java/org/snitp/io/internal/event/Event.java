package org.snitp.io.internal.event;

/** A parse event of a JSON or YAML document. */
public enum Event {
    /** The start of a document. JSON has one, YAML any number. */
    DOCUMENT_START(0),
    /** The end of a document. */
    DOCUMENT_END(0),
    /** The start of an object. */
    OBJECT_START(1),
    /** The end of an object. */
    OBJECT_END(-1),
    /** The start of a list. */
    LIST_START(1),
    /** The end of a list. */
    LIST_END(-1),
    /** The name of a field. Its value follows. */
    KEY(0),
    /** A text. */
    TEXT(0),
    /** A number. */
    NUMBER(0),
    /** True or false. */
    BOOLEAN(0),
    /** A null value. */
    NULL(0),
    /** The end of the source. */
    STREAM_END(0);

    private final int depthChange;

    Event(int depthChange) {
        this.depthChange = depthChange;
    }

    /** Returns whether the event is a complete value. */
    public boolean isScalar() {
        return this == TEXT || this == NUMBER || this == BOOLEAN || this == NULL;
    }

    /** The change of the depth: 1 at the start of an object or a list, -1 at its end. */
    public int depthChange() {
        return depthChange;
    }

    /** The name of the type of the value that the event is or starts, for messages. */
    public String typeName() {
        return switch (this) {
            case OBJECT_START -> "object";
            case LIST_START -> "list";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            default -> "text";
        };
    }
}

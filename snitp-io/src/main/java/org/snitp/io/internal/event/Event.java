package org.snitp.io.internal.event;

/** A step in the text of a JSON or YAML document. */
public enum Event {
    /** A document begins; JSON has one, YAML any number. */
    DOCUMENT_START(0),
    /** A document ends. */
    DOCUMENT_END(0),
    /** An object begins. */
    OBJECT_START(1),
    /** An object ends. */
    OBJECT_END(-1),
    /** A list begins. */
    LIST_START(1),
    /** A list ends. */
    LIST_END(-1),
    /** The name of a field; its value follows. */
    KEY(0),
    /** A text. */
    TEXT(0),
    /** A number. */
    NUMBER(0),
    /** True or false. */
    BOOLEAN(0),
    /** Nothing. */
    NULL(0),
    /** The end of the source. */
    STREAM_END(0);

    private final int depthChange;

    Event(int depthChange) {
        this.depthChange = depthChange;
    }

    /** Returns whether the event is a whole value by itself. */
    public boolean isScalar() {
        return this == TEXT || this == NUMBER || this == BOOLEAN || this == NULL;
    }

    /** How the event changes the depth: 1 where an object or a list begins, -1 where one ends. */
    public int depthChange() {
        return depthChange;
    }

    /** The name of the type of value that the event is or begins, as messages know it. */
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

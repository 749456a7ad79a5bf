package org.snitp.io.event;

/** A step in the text of a JSON or YAML document. */
public enum Event {
    /** A document begins; JSON has one, YAML any number. */
    DOCUMENT_START,
    /** A document ends. */
    DOCUMENT_END,
    /** An object begins. */
    OBJECT_START,
    /** An object ends. */
    OBJECT_END,
    /** A list begins. */
    LIST_START,
    /** A list ends. */
    LIST_END,
    /** The name of a field; its value follows. */
    KEY,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Nothing. */
    NULL,
    /** The end of the source. */
    STREAM_END;

    /** Tells whether the event is a whole value by itself. */
    public boolean isScalar() {
        return this == TEXT || this == NUMBER || this == BOOLEAN || this == NULL;
    }

    /** How the event changes the depth: 1 where an object or a list begins, -1 where one ends. */
    public int depthChange() {
        return switch (this) {
            case OBJECT_START, LIST_START -> 1;
            case OBJECT_END, LIST_END -> -1;
            default -> 0;
        };
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

package org.snitp.io.diff;

/** The kind of change of an item; several may apply at once. */
public enum ChangeKind {
    /** It exists only in the new version. */
    ADDED,
    /** It exists only in the old version. */
    REMOVED,
    /** It has another code or id. */
    RENAMED,
    /** It belongs to something else: an indicator to another action, an action to another objective. */
    MOVED,
    /** Its content differs. */
    CHANGED,
    /** It differs only in spelling or order. */
    RESPELT
}

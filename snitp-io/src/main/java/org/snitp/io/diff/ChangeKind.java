package org.snitp.io.diff;

/** What became of a thing; several may hold at once. */
public enum ChangeKind {
    /** It is there only in the new version. */
    ADDED,
    /** It is there only in the old version. */
    REMOVED,
    /** It has another code or id. */
    RENAMED,
    /** It belongs to something else: an indicator to another action, an action to another objective. */
    MOVED,
    /** Something in it says something else. */
    CHANGED,
    /** Something in it is only spelt otherwise or stands in another order. */
    RESPELT
}

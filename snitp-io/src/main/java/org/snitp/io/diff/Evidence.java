package org.snitp.io.diff;

/** Why two items with different codes are considered the same. */
public enum Evidence {
    /** They have the same name. */
    SAME_NAME,
    /** They have nearly the same name. */
    SIMILAR_NAME,
    /** Their names have something in common, and the items that belong to them, or refer to them, are the same. */
    SAME_SURROUNDINGS,
    /** The code follows that of their owner: 1.1.4-1 for 1.1.3-1, if action 1.1.3 becomes 1.1.4. */
    FOLLOWS_OWNER,
    /** Neither version has another item of their kind. */
    ONLY_ONE
}

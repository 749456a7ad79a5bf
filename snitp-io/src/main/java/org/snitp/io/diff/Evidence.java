package org.snitp.io.diff;

/** By what two things under different codes are held to be the same. */
public enum Evidence {
    /** They have the same name. */
    SAME_NAME,
    /** They have nearly the same name. */
    SIMILAR_NAME,
    /** Their names have something in common, and what belongs to them, or refers to them, is the same. */
    SAME_SURROUNDINGS,
    /** The code follows that of what they belong to: 1.1.4-1 for 1.1.3-1, once action 1.1.3 is 1.1.4. */
    FOLLOWS_OWNER,
    /** There is no other of their kind in either version. */
    ONLY_ONE
}

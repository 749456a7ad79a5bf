package org.snitp.examples.ministry.security;

/** What an account may do. */
public enum Role {
    /** Keeps the plan, opens and closes periods, reviews what was sent, publishes. */
    COORDINATOR,

    /** Reports for one institution, and sees nothing of another. */
    INSTITUTION
}

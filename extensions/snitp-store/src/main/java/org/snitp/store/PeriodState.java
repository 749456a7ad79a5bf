package org.snitp.store;

/**
 * Whether institutions can send for a reporting period.
 *
 * @since 0.1.0
 */
public enum PeriodState {
    /** Institutions send and correct. */
    OPEN,

    /** Institutions send nothing any more, except those to which the coordinator returned what they had sent. */
    CLOSED,

    /** Nobody records a figure for the period or a part of it, not even the coordinator. */
    LOCKED
}

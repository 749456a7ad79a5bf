package org.snitp.model.measurement;

/** The progress of a deliverable. */
public enum DeliveryState {
    /** Work has not begun. */
    NOT_STARTED,

    /** Work is in progress. */
    IN_PROGRESS,

    /** The product has been delivered. */
    DELIVERED
}

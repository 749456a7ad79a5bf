package org.snitp.model.measurement;

/** How far a deliverable has come. */
public enum DeliveryState {
    /** Nobody has begun. */
    NOT_STARTED,

    /** Work is going on. */
    IN_PROGRESS,

    /** It is there. */
    DELIVERED
}

package org.snitp.store;

/**
 * What became of a submission.
 *
 * @since 0.1.0
 */
public enum SubmissionState {
    /** It was sent and waits for its review; the institution can still replace it. */
    SENT,

    /** It was returned with a reason, to be corrected. */
    RETURNED,

    /** It was accepted. Only the coordinator can return it then. */
    ACCEPTED
}

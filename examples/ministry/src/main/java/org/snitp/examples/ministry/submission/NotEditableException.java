package org.snitp.examples.ministry.submission;

/** Thrown for a change of answers that cannot be changed any more: the period is closed, or they were accepted. */
public final class NotEditableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotEditableException(String subject) {
        super(subject + " cannot be changed");
    }
}

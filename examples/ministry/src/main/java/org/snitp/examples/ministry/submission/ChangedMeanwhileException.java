package org.snitp.examples.ministry.submission;

/** Thrown if somebody else saved answers of the same institution since they were read. Nothing was saved. */
public final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChangedMeanwhileException(String subject) {
        super(subject + " was changed in the meantime");
    }
}

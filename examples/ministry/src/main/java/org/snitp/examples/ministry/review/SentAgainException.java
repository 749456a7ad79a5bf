package org.snitp.examples.ministry.review;

/** Thrown if an institution sent again since the coordinator looked: what was not seen is not accepted. */
public final class SentAgainException extends RuntimeException {

    private static final long serialVersionUID = 1;
}

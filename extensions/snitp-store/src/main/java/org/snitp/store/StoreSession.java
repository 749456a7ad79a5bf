package org.snitp.store;

import java.util.Objects;
import java.util.function.Function;

/**
 * The store as an actor sees it. Each call is a transaction of its own: it is carried out as a whole, or not at all. A session holds no
 * connection; it is immutable and as thread-safe as the data source, and is not closed.
 *
 * @since 0.1.0
 */
public final class StoreSession {

    private final Actor actor;

    StoreSession(Actor actor) {
        this.actor = actor;
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /** The documents, by version. */
    public Documents documents() {
        throw new UnsupportedOperationException();
    }

    /** The figures that were reported. */
    public Figures figures() {
        throw new UnsupportedOperationException();
    }

    /** The reporting periods. */
    public ReportingPeriods periods() {
        throw new UnsupportedOperationException();
    }

    /** What institutions sent, and its reviews. */
    public Submissions submissions() {
        throw new UnsupportedOperationException();
    }

    /** The files that prove what was reported. */
    public Evidence evidence() {
        throw new UnsupportedOperationException();
    }

    /** Who did what. */
    public Audit audit() {
        throw new UnsupportedOperationException();
    }

    /**
     * Does several things in one transaction: all of them, or none if an exception is thrown.
     *
     * @param work what is done with the session that it is given, which must not be used afterwards
     * @return what the work returns
     */
    public <T> T transaction(Function<StoreSession, T> work) {
        Objects.requireNonNull(work, "work");
        throw new UnsupportedOperationException();
    }
}

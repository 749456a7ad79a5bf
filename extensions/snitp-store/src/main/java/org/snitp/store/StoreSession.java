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

    private final Access access;
    private final long evidenceLimit;

    StoreSession(Access access, long evidenceLimit) {
        this.access = access;
        this.evidenceLimit = evidenceLimit;
    }

    /** Who acts. */
    public Actor actor() {
        return access.actor();
    }

    /** The documents, by version. */
    public Documents documents() {
        return new Documents(access);
    }

    /** The figures that were reported. */
    public Figures figures() {
        return new Figures(access);
    }

    /** The reporting periods. */
    public ReportingPeriods periods() {
        return new ReportingPeriods(access);
    }

    /** What institutions sent, and its reviews. */
    public Submissions submissions() {
        return new Submissions(access);
    }

    /** The files that prove what was reported. */
    public EvidenceFiles evidence() {
        return new EvidenceFiles(access, evidenceLimit);
    }

    /** Who did what. */
    public Audit audit() {
        return new Audit(access);
    }

    /**
     * Does several things in one transaction: all of them, or none if an exception is thrown.
     *
     * @param work what is done with the session that it is given, which must not be used afterwards
     * @return what the work returns
     */
    public <T> T transaction(Function<StoreSession, T> work) {
        Objects.requireNonNull(work, "work");
        return access.together(inside -> work.apply(new StoreSession(inside, evidenceLimit)));
    }
}

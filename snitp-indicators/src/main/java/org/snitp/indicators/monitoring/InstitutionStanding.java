package org.snitp.indicators.monitoring;

import java.util.Objects;

/** The progress of the indicators that an institution reports. */
public final class InstitutionStanding {
    private final Party institution;
    private final StatusCounts counts;

    InstitutionStanding(Party institution, StatusCounts counts) {
        this.institution = institution;
        this.counts = counts;
    }

    /** The institution. */
    public Party institution() {
        return institution;
    }

    /** The counts of the indicators; one that several institutions report counts for each. */
    public StatusCounts counts() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstitutionStanding that
                && institution.equals(that.institution)
                && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, counts);
    }

    @Override
    public String toString() {
        return "InstitutionStanding[institution=" + institution + ", counts=" + counts + "]";
    }
}

package org.snitp.indicators.monitoring;

import java.util.Objects;

/**
 * The progress of the indicators that an institution reports.
 *
 * @param institution the institution
 * @param counts the counts of the indicators; one that several institutions report counts for each
 */
public record InstitutionStanding(Party institution, StatusCounts counts) {
    /** Checks that no component is null. */
    public InstitutionStanding {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(counts, "counts");
    }
}

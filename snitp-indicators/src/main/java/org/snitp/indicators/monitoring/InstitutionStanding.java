package org.snitp.indicators.monitoring;

import java.util.Objects;

/**
 * How the indicators stand that an institution reports.
 *
 * @param institution the institution
 * @param counts the indicators in numbers; one that several institutions report counts for each
 */
public record InstitutionStanding(Party institution, StatusCounts counts) {
    /** Demands every component. */
    public InstitutionStanding {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(counts, "counts");
    }
}

package org.snitp.interop.iati;

import java.util.Objects;

/**
 * Who publishes to IATI, and for which country: what the standard requires and no plan says.
 *
 * @param ref the identifier of the reporting organisation, as {@code RO-CUI-4203970} would be
 * @param type its code in the code list OrganisationType; 10 is a government
 * @param country the country of the activities, by two capital letters
 */
public record IatiPublisher(String ref, String type, String country) {
    /**
     * Checks the spellings.
     *
     * @throws IllegalArgumentException if one is not as the standard wants it
     */
    public IatiPublisher {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(country, "country");
        if (!ref.matches("[^\\s/&|?]{1,200}") || !type.matches("[0-9]{2}") || !country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "No reporting organisation of IATI: " + ref + ", " + type + ", " + country);
        }
    }
}

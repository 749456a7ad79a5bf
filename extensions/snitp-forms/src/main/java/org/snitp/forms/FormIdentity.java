package org.snitp.forms;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.FiscalYearNames;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * The identity of a form.
 *
 * @param plan the id of the plan
 * @param planVersion the version of the plan, if the plan states one
 * @param planFingerprint the {@linkplain org.snitp.io.Fingerprint#of fingerprint} of the plan
 * @param institution the id of the reporting institution
 * @param institutionName the name of the institution; its id if it is in no registry
 * @param period the requested period
 * @param contact the contact for questions about the form, if there is one
 * @param years the names of the fiscal years of the plan, which stand before their periods
 */
public record FormIdentity(
        String plan,
        Optional<String> planVersion,
        String planFingerprint,
        String institution,
        LocalizedText institutionName,
        Period period,
        Optional<LocalizedText> contact,
        FiscalYearNames years) {
    /** Checks that no component is null. */
    public FormIdentity {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(planVersion, "planVersion");
        Objects.requireNonNull(planFingerprint, "planFingerprint");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(institutionName, "institutionName");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(years, "years");
    }

    /** Returns a period for a cell, with its name before it: {@code FY2025 (2024-09/2025-08)}. */
    String shown(Period asked) {
        return years.nameOf(asked).map(name -> name + " (" + asked + ")").orElseGet(asked::toString);
    }
}

package org.snitp.forms;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/**
 * What a form is about.
 *
 * @param plan the id of the plan
 * @param planVersion the version of the plan, if the plan names one
 * @param planFingerprint the {@linkplain org.snitp.io.Fingerprint#of fingerprint} of the plan
 * @param institution the id of the institution that reports
 * @param institutionName the name of the institution; its id if it is in no registry
 * @param period the period that was asked for
 * @param contact whom to ask about the form, if somebody is named
 */
public record FormIdentity(
        String plan,
        Optional<String> planVersion,
        String planFingerprint,
        String institution,
        LocalizedText institutionName,
        Period period,
        Optional<LocalizedText> contact) {
    /** Demands every component. */
    public FormIdentity {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(planVersion, "planVersion");
        Objects.requireNonNull(planFingerprint, "planFingerprint");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(institutionName, "institutionName");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(contact, "contact");
    }
}

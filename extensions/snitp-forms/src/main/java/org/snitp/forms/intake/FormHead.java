package org.snitp.forms.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.snitp.model.time.Period;

/**
 * The fields of a form above its table, as far as they are valid.
 *
 * @param sameVersion whether it was created for exactly this version of the plan
 * @param planVersion the other version of the plan for which it was created, as the plan named it
 * @param planFingerprint the fingerprint of that version
 * @param institution the id of the reporting institution
 * @param period the requested period
 * @param numbers the notation of numbers in texts, if stated
 * @param reportedOn the day of the report
 */
record FormHead(
        boolean sameVersion,
        Optional<String> planVersion,
        Optional<String> planFingerprint,
        Optional<String> institution,
        Optional<Period> period,
        Optional<Locale> numbers,
        Optional<LocalDate> reportedOn) {}

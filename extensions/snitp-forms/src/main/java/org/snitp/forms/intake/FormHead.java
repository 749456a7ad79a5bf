package org.snitp.forms.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.snitp.model.time.Period;

/**
 * What a form says about itself, as far as it is understood.
 *
 * @param sameVersion whether it was made for the very version of the plan
 * @param planVersion the other version of the plan for which it was made, as the plan called it
 * @param planFingerprint the fingerprint of that version
 * @param institution the id of the institution that reports
 * @param period the period that was asked for
 * @param numbers how numbers are written in texts, if that is stated
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

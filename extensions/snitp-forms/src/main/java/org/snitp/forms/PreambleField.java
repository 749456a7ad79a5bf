package org.snitp.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A row above the table of a reporting form: its label in the first cell, its value in the second. */
public enum PreambleField {
    /** The id of the plan. */
    PLAN,

    /** The version of the plan; empty if the plan states none. */
    PLAN_VERSION,

    /** The {@linkplain org.snitp.io.Fingerprint#of fingerprint} of the plan. */
    PLAN_FINGERPRINT,

    /** The id of the reporting institution. */
    INSTITUTION,

    /** The name of the institution. */
    INSTITUTION_NAME,

    /** The requested period. */
    PERIOD,

    /** The notation of numbers, in the format of {@link FormWords#numbers}. */
    NUMBERS,

    /** The day of the report; the only field to be filled in. */
    REPORTED_ON,

    /** The contact for questions; absent in forms of version 0.1.0. */
    CONTACT;

    /** Returns whether the value is to be filled in. */
    public boolean isEditable() {
        return this == REPORTED_ON;
    }

    /**
     * Returns the label.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return FormWords.texts(locale).text("preamble." + name());
    }

    /**
     * Returns the field with a label.
     *
     * @param label the label in either language; letter case, diacritics and white space are ignored
     */
    public static Optional<PreambleField> ofLabel(String label) {
        Objects.requireNonNull(label, "label");
        return Arrays.stream(values())
                .filter(field -> FormWords.isText("preamble." + field.name(), label))
                .findFirst();
    }
}

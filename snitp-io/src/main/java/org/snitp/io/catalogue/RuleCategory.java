package org.snitp.io.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.snitp.io.diagnostic.DiagnosticCode;

/** A group of rules: those whose codes begin with the same digit. */
public enum RuleCategory {
    /** Whether files can be read: 1xx. */
    INPUT,

    /** Whether documents have the fields that they must have, and no others: 2xx. */
    STRUCTURE,

    /** What each object must say: 3xx. */
    CONSTRAINTS,

    /** Whether references lead somewhere, and codes are unique: 4xx. */
    REFERENCES,

    /** Whether times agree with each other: 5xx. */
    TIME,

    /** Whether indicators can be measured: 6xx. */
    INDICATORS,

    /** Whether reported figures are of what was asked: 7xx. */
    MEASUREMENTS;

    private static final int DIGIT = "SNITP-".length();

    /** Returns the group of a rule. */
    public static RuleCategory of(DiagnosticCode code) {
        return values()[code.getId().charAt(DIGIT) - '1'];
    }

    /** Returns its rules, in the order of their codes. */
    public List<CatalogueEntry> entries() {
        return RuleCatalogue.entries().stream()
                .filter(entry -> entry.category() == this)
                .toList();
    }

    /** Returns the groups that have rules. */
    public static List<RuleCategory> used() {
        return Arrays.stream(values())
                .filter(category -> !category.entries().isEmpty())
                .toList();
    }

    /**
     * Returns the name of the group.
     *
     * @param locale Romanian for the language {@code ro}, English for any other
     */
    public String title(Locale locale) {
        return CatalogueTexts.in(locale).text("category." + (ordinal() + 1) + "xx");
    }
}

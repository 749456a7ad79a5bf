package org.snitp.io.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.internal.message.Messages;

/** A group of rules: those whose codes start with the same digit. */
public enum RuleCategory {
    /** Whether files can be read: 1xx. */
    INPUT('1'),

    /** Whether documents have the required fields and no others: 2xx. */
    STRUCTURE('2'),

    /** Whether each object is valid by itself: 3xx. */
    CONSTRAINTS('3'),

    /** Whether references can be resolved, and codes are unique: 4xx. */
    REFERENCES('4'),

    /** Whether times agree with each other: 5xx. */
    TIME('5'),

    /** Whether indicators can be measured: 6xx. */
    INDICATORS('6'),

    /** Whether reported figures match the requests: 7xx. */
    MEASUREMENTS('7');

    private static final int DIGIT = "SNITP-".length();

    private final char digit;

    RuleCategory(char digit) {
        this.digit = digit;
    }

    /** Returns the group of a rule. */
    public static RuleCategory of(DiagnosticCode code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values())
                .filter(category -> category.digit == code.getId().charAt(DIGIT))
                .findFirst()
                .orElseThrow();
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
     * @param locale the language; English if there are no texts in it
     */
    public String title(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(RuleCategory.class, "rules", locale).text("category." + digit + "xx");
    }
}

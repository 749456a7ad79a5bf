package org.snitp.io.catalogue;

import java.util.Locale;
import java.util.Objects;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.internal.message.Messages;

/**
 * The documentation of a rule.
 *
 * @param code its code
 * @param failing an example that breaks this rule and no other
 * @param passing the same example, fixed: it breaks no rule
 */
public record CatalogueEntry(DiagnosticCode code, Example failing, Example passing) {
    /** Checks that no component is null. */
    public CatalogueEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(failing, "failing");
        Objects.requireNonNull(passing, "passing");
    }

    /** The group to which the rule belongs. */
    public RuleCategory category() {
        return RuleCategory.of(code);
    }

    /**
     * Returns what the rule finds, in a few words without a full stop.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String title(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(CatalogueEntry.class, "rules", locale).text(code.getId() + ".title");
    }

    /**
     * Returns what the rule requires, in one or two sentences.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String wants(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(CatalogueEntry.class, "rules", locale).text(code.getId() + ".wants");
    }

    /**
     * Returns why that matters, in one or two sentences.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String why(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(CatalogueEntry.class, "rules", locale).text(code.getId() + ".why");
    }

    /** Returns the severity of a violation of the rule under a profile. */
    public Severity severity(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        return code.getSeverity(profile);
    }
}

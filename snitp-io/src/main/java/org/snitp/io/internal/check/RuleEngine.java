package org.snitp.io.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.indicators.smart.NameRule;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.profile.ProfileRules;
import org.snitp.io.internal.profile.RequiredFields;
import org.snitp.io.internal.text.DocumentTexts;
import org.snitp.io.internal.text.TextLinter;
import org.snitp.model.Bundle;
import org.snitp.model.rule.BundleRules;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.ReportDays;
import org.snitp.model.rule.Rule;

/** Runs the rules of all modules on a bundle: rules between objects, of indicators, and of wording. */
final class RuleEngine {

    private RuleEngine() {}

    /**
     * Returns every violation.
     *
     * @param elsewhere declarations outside the bundle
     * @param texts the texts of each document, except for those that quote typing errors; empty if they are to be
     *     searched
     * @param today the day of the check; empty if dates are not compared with it
     * @param profile the profile, for the fields that it requires
     */
    static List<Finding> check(
            Bundle bundle,
            ExternalDeclarations elsewhere,
            Optional<List<DocumentTexts>> texts,
            Optional<LocalDate> today,
            Profile profile) {
        TextLinter wording = texts.isPresent() ? TextLinter.of(bundle, texts.get()) : TextLinter.of(bundle);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : BundleRules.check(bundle, elsewhere)) {
            if (!isMentioned(finding, wording)) {
                findings.add(finding);
            }
        }
        today.ifPresent(day -> findings.addAll(ReportDays.inFuture(bundle, day)));
        findings.addAll(NameRule.check(bundle));
        findings.addAll(ProfileRules.check(bundle));
        findings.addAll(RequiredFields.check(bundle, profile));
        findings.addAll(wording.findings());
        if (!findings.isEmpty()) {
            dropUncertain(findings);
        }
        return findings;
    }

    /** Drops findings that violations of other rules may have caused. */
    private static void dropUncertain(List<Finding> findings) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        for (Finding finding : findings) {
            broken.add(finding.rule());
        }
        findings.removeIf(finding -> finding.rule().isHiddenBy(broken));
    }

    /** An institution that occurs in a text, but in no field, is used. */
    private static boolean isMentioned(Finding finding, TextLinter wording) {
        return finding.rule() == Rule.INSTITUTION_USED
                && wording.mentions(finding.arguments().getOrDefault("id", ""));
    }
}

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
import org.snitp.io.internal.text.TextLinter;
import org.snitp.model.Bundle;
import org.snitp.model.rule.BundleRules;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.ReportDays;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;

/** Runs the rules of all modules over a bundle: those between objects, those of indicators, those of wording. */
final class RuleEngine {

    private RuleEngine() {}

    /**
     * Returns every violation.
     *
     * @param elsewhere what exists although the bundle does not have it
     * @param texts the texts of each document, but for those that quote slips; empty if they are to be looked for
     * @param today the day on which is checked; empty if nothing is to be compared with it
     * @param profile the profile, for the fields that it requires
     */
    static List<Finding> check(
            Bundle bundle,
            ExternalDeclarations elsewhere,
            Optional<List<List<LocalizedText>>> texts,
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

    /** Drops what others may have caused that are broken as well. */
    private static void dropUncertain(List<Finding> findings) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        for (Finding finding : findings) {
            broken.add(finding.rule());
        }
        findings.removeIf(finding -> finding.rule().isHiddenBy(broken));
    }

    /** An institution that no field names, but a text does, is not without use. */
    private static boolean isMentioned(Finding finding, TextLinter wording) {
        return finding.rule() == Rule.INSTITUTION_USED
                && wording.mentions(finding.arguments().getOrDefault("id", ""));
    }
}

package org.snitp.io.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.snitp.indicators.smart.NameRule;
import org.snitp.io.wording.Wording;
import org.snitp.model.Bundle;
import org.snitp.model.rule.BundleRules;
import org.snitp.model.rule.Declared;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Rule;

/** Runs the rules of all modules over a bundle: those between objects, those of indicators, those of wording. */
final class AllRules {

    /** Rules about what is nowhere in the documents: they speak only where nothing else could be what they miss. */
    static final Set<Rule> ABOUT_NOWHERE =
            EnumSet.of(Rule.OBJECTIVE_SERVED, Rule.INSTITUTION_USED, Rule.CODES_CONSECUTIVE, Rule.ACRONYM_KNOWN);

    /** Rules about codes and references: what breaks one may be what is missed elsewhere. */
    private static final Set<Rule> ABOUT_IDENTITY = EnumSet.of(
            Rule.INSTITUTION_KNOWN,
            Rule.OBJECTIVE_KNOWN,
            Rule.STRATEGY_KNOWN,
            Rule.CODE_UNIQUE,
            Rule.CODE_UNDER_PARENT,
            Rule.PART_OF_ACYCLIC);

    private AllRules() {}

    /**
     * Returns every violation.
     *
     * @param elsewhere what exists although the bundle does not have it
     */
    static List<Finding> check(Bundle bundle, Declared elsewhere) {
        Wording wording = Wording.of(bundle);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : BundleRules.check(bundle, elsewhere)) {
            if (!isMentioned(finding, wording)) {
                findings.add(finding);
            }
        }
        findings.addAll(NameRule.check(bundle));
        findings.addAll(wording.findings());
        if (findings.stream().map(Finding::rule).anyMatch(ABOUT_IDENTITY::contains)) {
            findings.removeIf(finding -> ABOUT_NOWHERE.contains(finding.rule()));
        }
        return findings;
    }

    /** An institution that no field names, but a text does, is not without use. */
    private static boolean isMentioned(Finding finding, Wording wording) {
        return finding.rule() == Rule.INSTITUTION_USED
                && wording.mentions(finding.arguments().getOrDefault("id", ""));
    }
}

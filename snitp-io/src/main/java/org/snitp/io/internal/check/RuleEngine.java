package org.snitp.io.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.indicators.smart.NameRule;
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

    /**
     * Rules about what is nowhere in the documents, which speak only where nothing else could be what they miss: for each,
     * the rules about codes and references of which what breaks one may be it.
     */
    private static final Map<Rule, Set<Rule>> MISSED = Map.of(
            Rule.OBJECTIVE_SERVED, EnumSet.of(Rule.STRATEGY_KNOWN, Rule.CODE_UNIQUE, Rule.CODE_UNDER_PARENT),
            Rule.INSTITUTION_USED, EnumSet.of(Rule.INSTITUTION_KNOWN, Rule.CODE_UNIQUE, Rule.PART_OF_ACYCLIC),
            Rule.CODES_CONSECUTIVE, EnumSet.of(Rule.OBJECTIVE_KNOWN, Rule.CODE_UNIQUE, Rule.CODE_UNDER_PARENT),
            Rule.ACRONYM_KNOWN, EnumSet.of(Rule.INSTITUTION_KNOWN, Rule.CODE_UNIQUE));

    private RuleEngine() {}

    /**
     * Returns every violation.
     *
     * @param elsewhere what exists although the bundle does not have it
     * @param texts the texts of each document, but for those that quote slips; empty if they are to be looked for
     * @param today the day on which is checked; empty if nothing is to be compared with it
     */
    static List<Finding> check(
            Bundle bundle,
            ExternalDeclarations elsewhere,
            Optional<List<List<LocalizedText>>> texts,
            Optional<LocalDate> today) {
        TextLinter wording = texts.isPresent() ? TextLinter.of(bundle, texts.get()) : TextLinter.of(bundle);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : BundleRules.check(bundle, elsewhere)) {
            if (!isMentioned(finding, wording)) {
                findings.add(finding);
            }
        }
        today.ifPresent(day -> findings.addAll(ReportDays.inFuture(bundle, day)));
        findings.addAll(NameRule.check(bundle));
        findings.addAll(wording.findings());
        if (!findings.isEmpty()) {
            dropUncertain(findings);
        }
        return findings;
    }

    private static void dropUncertain(List<Finding> findings) {
        Set<Rule> broken = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        findings.removeIf(finding -> isHidden(finding.rule(), broken));
    }

    /** Returns whether what breaks some rules may be what a rule misses, so that it is to say nothing. */
    static boolean isHidden(Rule rule, Set<Rule> broken) {
        return !Collections.disjoint(broken, MISSED.getOrDefault(rule, Set.of()));
    }

    /** An institution that no field names, but a text does, is not without use. */
    private static boolean isMentioned(Finding finding, TextLinter wording) {
        return finding.rule() == Rule.INSTITUTION_USED
                && wording.mentions(finding.arguments().getOrDefault("id", ""));
    }
}

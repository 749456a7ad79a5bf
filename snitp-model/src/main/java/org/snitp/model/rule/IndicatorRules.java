package org.snitp.model.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.time.Timing;

/** The rules of indicators that apply to both actions and objectives. */
final class IndicatorRules {

    private final TimeFrame frame;
    private final References references;
    private final Findings findings;
    private final RoleRules roles;
    private final UniqueIds ids;
    private boolean plain = true;

    /** Creates the rules of one document. */
    IndicatorRules(TimeFrame frame, References references, Findings findings) {
        this.frame = frame;
        this.references = references;
        this.findings = findings;
        this.roles = new RoleRules(references.symbols(), findings);
        this.ids = new UniqueIds(findings);
    }

    /**
     * Checks the indicators of one owner, also against the ids checked before.
     *
     * @param traits what the targets of each indicator have, as of {@link PlannedNumbers#traits}
     * @param subject the code of the action or objective
     * @param windows when the action is carried out; empty for an objective
     * @param list the location of the indicators
     */
    void check(List<Indicator> indicators, int[] traits, String subject, List<Timing> windows, Path list) {
        ids.require(indicators, list);
        for (int i = 0; i < indicators.size(); i++) {
            check(indicators.get(i), traits[i], subject, windows, list.index(i));
        }
    }

    /** Returns whether the ids of all indicators checked so far are plain ASCII. */
    boolean arePlain() {
        return plain;
    }

    /** Checks what an indicator says with its definition; what the definition says is checked where it stands. */
    private void checkDefined(Indicator indicator, int traits, String subject, List<Timing> windows, Path at) {
        new LibraryRules(references, findings).checkReference(indicator, at);
        Set<Path> taken = new HashSet<>();
        references.symbols().definitions().taken(indicator).forEach(part -> taken.add(at.field(part.field())));
        boolean known = indicator
                .getRef()
                .flatMap(references.symbols().definitions()::find)
                .isPresent();
        Findings own = new Findings();
        new IndicatorRules(frame, new References(references.symbols(), own), own)
                .checkStated(indicator, traits, subject, windows, at);
        own.all().stream()
                .filter(finding -> known || finding.rule() != Rule.MEASURE_STATED)
                .filter(finding ->
                        taken.stream().noneMatch(part -> finding.path().isIn(part)))
                .forEach(findings.all()::add);
        indicator.getResponsible().forEach(references.used()::add);
    }

    /** Reports that several institutions are responsible but it is not stated which of them report. */
    static void addReporting(List<String> indicators, Reporters reporters, Path at, Findings findings) {
        findings.add(
                Rule.REPORTING_STATED,
                at,
                Map.of(
                        "indicators", String.join(", ", indicators),
                        "institutions", String.join(", ", reporters.responsible()),
                        "lead", reporters.responsible().get(0)));
    }

    private void check(Indicator indicator, int traits, String subject, List<Timing> windows, Path at) {
        if (indicator.getComputation().isPresent()) {
            references.noteComputation();
        }
        if (indicator.getRef().isPresent()) {
            checkDefined(indicator, traits, subject, windows, at);
        } else {
            checkStated(indicator, traits, subject, windows, at);
        }
    }

    private void checkStated(Indicator indicator, int traits, String subject, List<Timing> windows, Path at) {
        if (!indicator.getResponsible().isEmpty()) {
            checkResponsible(indicator, at.field("responsible"));
        }
        plain &= LookAlikes.isAscii(indicator.getId());
        findings.requireUnder(subject, indicator.getId(), at, "id");
        TagRules.check(indicator.getTags(), at, findings);
        LinkRules.check(indicator, traits, at, findings);
        MeasureRules.check(indicator, at, findings);
        PlannedValueRules.check(indicator, traits, at, findings);
        TargetRules.check(indicator, traits, frame, windows, at, findings);
        if (!indicator.getDisaggregation().isEmpty()) {
            checkDimensions(indicator, at.field("disaggregation"));
        }
    }

    private void checkResponsible(Indicator indicator, Path list) {
        references.requireInstitutions(indicator.getResponsible(), list);
        roles.requireOnce(indicator.getResponsible(), list);
        Reporters own = Reporters.of(indicator, List.of());
        if (indicator.getReporting().isEmpty()
                && indicator.getComputation().isEmpty()
                && own.responsible().size() > 1) {
            addReporting(List.of(indicator.getId()), own, list, findings);
        }
    }

    private void checkDimensions(Indicator indicator, Path dimensions) {
        findings.requireUnique(indicator.getDisaggregation(), Dimension::getId, "id", dimensions);
        for (int i = 0; i < indicator.getDisaggregation().size(); i++) {
            DimensionRules.check(indicator.getDisaggregation().get(i), dimensions.index(i), references, findings);
        }
    }
}

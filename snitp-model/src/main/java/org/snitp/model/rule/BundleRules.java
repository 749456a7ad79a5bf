package org.snitp.model.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snitp.model.Bundle;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.strategy.Strategy;

/** Checks the rules between the objects of a bundle. */
public final class BundleRules {

    private BundleRules() {}

    /** Returns all violations, document by document. */
    public static List<Finding> check(Bundle bundle) {
        return check(bundle, ExternalDeclarations.NOTHING);
    }

    /**
     * Returns all violations, document by document.
     *
     * @param bundle the bundle to check
     * @param elsewhere declarations outside the bundle
     */
    public static List<Finding> check(Bundle bundle, ExternalDeclarations elsewhere) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(elsewhere, "elsewhere");
        return checkResolved(SharedDefinitions.resolve(bundle), elsewhere);
    }

    private static List<Finding> checkResolved(Bundle bundle, ExternalDeclarations elsewhere) {
        Findings findings = new Findings();
        Symbols symbols = Symbols.of(bundle).with(elsewhere);
        References references = new References(symbols, findings);
        Map<String, Path> documentIds = new HashMap<>();
        Map<String, Path> institutionIds = new HashMap<>();
        MeasuredOnce measuredOnce = new MeasuredOnce(symbols, findings);
        ServedObjectives served = new ServedObjectives(symbols, findings);
        Set<Integer> plainPlans = new HashSet<>();
        MeasuredSeries series = new MeasuredSeries(symbols, findings);
        SeriesEvidence evidence = new SeriesEvidence(bundle.getMeasurementSets());
        StatusReportRules statuses = new StatusReportRules(references, findings);
        ExpenditureRules expenditures = new ExpenditureRules(references, findings);
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            Document document = bundle.getDocuments().get(i);
            Path path = Path.document(i);
            if (document instanceof Strategy strategy) {
                findings.requireUnique(strategy.getId(), path.field("id"), documentIds);
                new StrategyRules(strategy, path, references, findings).check();
            } else if (document instanceof InstitutionRegistry registry) {
                registry.getId().ifPresent(id -> findings.requireUnique(id, path.field("id"), documentIds));
                new RegistryRules(registry, path, references, findings).check(institutionIds);
            } else if (document instanceof ActionPlan plan) {
                findings.requireUnique(plan.getId(), path.field("id"), documentIds);
                if (new PlanRules(plan, path, references, findings).check(served.of(plan))) {
                    plainPlans.add(i);
                }
            } else if (document instanceof MeasurementSet measurements) {
                findings.requireUnique(measurements.getId(), path.field("id"), documentIds);
                new MeasurementRules(measurements, path, references, evidence, findings).check();
                measuredOnce.check(measurements, path);
                series.note(measurements, path);
            } else if (document instanceof ActionStatusReport report) {
                findings.requireUnique(report.getId(), path.field("id"), documentIds);
                statuses.check(report, path);
                expenditures.check(report, path);
            } else if (document instanceof CodeList list) {
                findings.requireUnique(list.getId(), path.field("id"), documentIds);
                DimensionRules.check(list.getCategories(), path.field("categories"), references, findings);
            } else if (document instanceof ProfileDefinition profile) {
                findings.requireUnique(profile.getId(), path.field("id"), documentIds);
            } else if (document instanceof IndicatorLibrary library) {
                findings.requireUnique(library.getId(), path.field("id"), documentIds);
                new LibraryRules(references, findings).check(library, path);
            }
        }
        if (references.areComputationsStated()) {
            ComputationRules.check(bundle, references, findings);
        }
        series.check();
        statuses.checkTogether();
        expenditures.checkTogether();
        LookAlikes.check(bundle, plainPlans, findings);
        PartOfCycles.check(bundle, symbols, findings);
        served.check(bundle);
        UnusedInstitutions.check(bundle, symbols, references.used(), findings);
        return List.copyOf(findings.all());
    }
}

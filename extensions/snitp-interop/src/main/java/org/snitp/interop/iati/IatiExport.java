package org.snitp.interop.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.flat.CountedLosses;
import org.snitp.interop.internal.flat.SaidFields;

/**
 * Writes {@code activities.xml}, IATI 2.03: an activity for each objective, a result for the indicators of each action that are of one
 * level, and their baselines, targets and figures. A result may be aggregated only if all its indicators are counts or sums of money
 * whose periods add up.
 *
 * @see <a href="https://iatistandard.org/en/iati-standard/203/">IATI 2.03</a>
 */
public final class IatiExport {

    private static final Set<String> SAID = Set.of(
            "Strategy",
            "ActionPlan",
            "InstitutionRegistry",
            "MeasurementSet",
            "Strategy.generalObjectives",
            "Strategy.objectives",
            "GeneralObjective.specificObjectives",
            "NestedObjective.objectives",
            "Objective.code",
            "Objective.title",
            "Objective.description",
            "Objective.indicators",
            "ActionPlan.id",
            "ActionPlan.period",
            "ActionPlan.actions",
            "Action.code",
            "Action.objective",
            "Action.title",
            "Action.responsible",
            "Action.results",
            "Action.indicators",
            "Action.budgetLines",
            "BudgetLine.period",
            "BudgetLine.amount",
            "BudgetLine.currency",
            "Indicator.id",
            "Indicator.name",
            "Indicator.definition",
            "Indicator.level",
            "Indicator.measure",
            "Indicator.baseline*",
            "Indicator.baselines*",
            "Indicator.targets*",
            "Measure.direction",
            "InstitutionRegistry.institutions",
            "Institution.id",
            "Institution.name",
            "MeasurementSet.plan",
            "MeasurementSet.measurements",
            "Measurement.indicator",
            "Measurement.period",
            "Measurement.dimensions",
            "Measurement.value",
            "Measurement.numerator",
            "Measurement.denominator",
            "Measurement.weight",
            "Measurement.delivery",
            "Measurement.notApplicable",
            "Measurement.observationStatus",
            "Measurement.reason",
            "Measurement.correctiveMeasure",
            "Measurement.earlier*");

    private final CountedLosses counts = new CountedLosses();
    private final List<Loss> losses = new ArrayList<>();
    private final List<String> actions = new ArrayList<>();

    private IatiExport() {}

    /** Returns the file. */
    public static ExportedFiles of(Publication publication, IatiPublisher publisher) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(publisher, "publisher");
        IatiExport export = new IatiExport();
        String xml = new IatiWriter(publication, publisher, export).text();
        export.losses.addAll(publication.losses());
        export.losses.addAll(SaidFields.lost(ExchangeStandard.IATI, publication.bundle(), SAID, Set.of()));
        if (!export.actions.isEmpty()) {
            export.losses.add(Loss.of(
                    ExchangeCode.FIELD,
                    "ActionPlan.actions",
                    export.actions,
                    Map.of("standard", ExchangeStandard.IATI.title())));
        }
        export.losses.addAll(export.counts.list(ExchangeStandard.IATI, "actual/@value"));
        export.losses.sort((one, other) -> one.code().compareTo(other.code()));
        return ExportedFiles.of(ExchangeStandard.IATI, Map.of("activities.xml", xml), export.losses);
    }

    void lose(ExchangeCode code, String item) {
        counts.add(code, item);
    }

    /** An action that has no result. */
    void loseAction(String code) {
        actions.add(code);
    }

    void assume(String element, String item, String value) {
        losses.add(Loss.of(
                ExchangeCode.ASSUMED,
                "",
                List.of(item),
                Map.of("standard", ExchangeStandard.IATI.title(), "element", element, "value", value)));
    }
}

package org.snitp.interop.stratml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.flat.CountedLosses;
import org.snitp.interop.internal.flat.SaidFields;

/**
 * Writes StratML Part 2: {@code strategy.xml}, a strategic plan whose goals and objectives are those of the strategy; {@code
 * plan.xml}, a performance plan whose goals are objectives and whose objectives are actions; and {@code report.xml}, the same as a
 * performance report with the figures. A document has one language.
 *
 * @see <a href="https://stratml.us/">StratML</a>
 */
public final class StratmlExport {

    private static final Set<String> SAID = Set.of(
            "Strategy",
            "ActionPlan",
            "InstitutionRegistry",
            "MeasurementSet",
            "Strategy.id",
            "Strategy.title",
            "Strategy.horizon",
            "Strategy.vision",
            "Strategy.purpose",
            "Strategy.generalObjectives",
            "Strategy.objectives",
            "GeneralObjective.specificObjectives",
            "NestedObjective.objectives",
            "Objective.code",
            "Objective.title",
            "Objective.description",
            "Objective.indicators",
            "ActionPlan.id",
            "ActionPlan.strategy",
            "ActionPlan.title",
            "ActionPlan.period",
            "ActionPlan.actions",
            "Action.code",
            "Action.objective",
            "Action.title",
            "Action.description",
            "Action.responsible",
            "Action.support",
            "Action.results",
            "Action.implementation",
            "Action.evaluation",
            "Action.note",
            "Action.indicators",
            "Indicator.id",
            "Indicator.name",
            "Indicator.definition",
            "Indicator.level",
            "Indicator.measure",
            "Indicator.dataSource",
            "Indicator.method",
            "Indicator.frequency",
            "Indicator.baseline",
            "Indicator.baselines",
            "Indicator.targets*",
            "Measure.type",
            "Measure.unit",
            "Measure.direction",
            "Measure.accumulation",
            "Measure.per",
            "Baseline.value",
            "Baseline.period",
            "Baseline.source",
            "Baseline.dimensions",
            "InstitutionRegistry.institutions",
            "Institution.id",
            "Institution.name",
            "Institution.role",
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
            "Measurement.earlier*");

    private StratmlExport() {}

    /**
     * Returns the files.
     *
     * @param language the language of the texts; the official one where there is no translation
     */
    public static ExportedFiles of(Publication publication, Locale language) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(language, "language");
        CountedLosses lost = new CountedLosses();
        StratmlWriter writer = new StratmlWriter(publication, language, lost);
        Map<String, String> files = new LinkedHashMap<>();
        publication.strategy().ifPresent(strategy -> files.put("strategy.xml", writer.strategy(strategy)));
        files.put("plan.xml", writer.plan(false));
        if (!publication.figures().isEmpty()) {
            lost.clear();
            files.put("report.xml", writer.plan(true));
        }
        List<Loss> losses = new ArrayList<>(publication.losses());
        losses.addAll(SaidFields.lost(ExchangeStandard.STRATML, publication.bundle(), SAID, Set.of(writer.language())));
        losses.addAll(lost.list(ExchangeStandard.STRATML, "Descriptor"));
        losses.sort((one, other) -> one.code().compareTo(other.code()));
        return ExportedFiles.of(ExchangeStandard.STRATML, files, losses);
    }
}

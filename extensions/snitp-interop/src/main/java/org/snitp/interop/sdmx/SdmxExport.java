package org.snitp.interop.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.flat.FlatFields;
import org.snitp.interop.internal.flat.SaidFields;
import org.snitp.io.internal.shape.TextProjection;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;

/**
 * Writes a plan and its figures as SDMX 3.1: {@code structure.json}, a structure message in SDMX-JSON 2.1, and {@code data.csv},
 * the figures, targets and baselines in SDMX-CSV 2.1.
 *
 * <p>A figure that is withheld has the status {@code Q} and the confidentiality {@code C}. Which of the withheld figures are small
 * and which only protect those ({@code D}) may give small ones away, so it is told only to those who may know them: {@code reasons}.
 *
 * @see <a href="https://github.com/sdmx-twg/sdmx-json">SDMX-JSON</a>
 * @see <a href="https://github.com/sdmx-twg/sdmx-csv">SDMX-CSV</a>
 */
public final class SdmxExport {

    /** The measures besides the value. */
    static final List<String> COMPONENTS = List.of("NUMERATOR", "DENOMINATOR", "WEIGHT", "TARGET_MIN", "TARGET_MAX");

    private static final Set<String> SAID = said();

    private SdmxExport() {}

    /** Returns the files, for the public. */
    public static ExportedFiles of(Publication publication) {
        return of(publication, false);
    }

    /**
     * Returns the files.
     *
     * @param reasons whether the figures that are withheld to protect small ones are told from those that are small
     */
    public static ExportedFiles of(Publication publication, boolean reasons) {
        Objects.requireNonNull(publication, "publication");
        SdmxStructureWriter structure = new SdmxStructureWriter(publication);
        SdmxDataWriter data = new SdmxDataWriter(publication, reasons, languages(publication));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("structure.json", structure.text());
        files.put("data.csv", data.text());
        List<Loss> losses = new ArrayList<>(publication.losses());
        losses.addAll(SaidFields.lost(ExchangeStandard.SDMX, publication.bundle(), SAID, Set.of()));
        losses.addAll(data.losses());
        losses.addAll(structure.losses());
        losses.sort((one, other) -> one.code().compareTo(other.code()));
        return ExportedFiles.of(ExchangeStandard.SDMX, files, losses);
    }

    /**
     * Returns the rows of {@code data.csv} of each indicator in a file of its own, for the public: SDMX-CSV 2.1 by the id of the
     * indicator, in the order of the indicators. They are of the same dataflow, so {@code structure.json} explains them all.
     *
     * @since 0.1.0
     */
    public static Map<String, String> dataByIndicator(Publication publication) {
        Objects.requireNonNull(publication, "publication");
        return new SdmxDataWriter(publication, false, languages(publication)).textByIndicator();
    }

    private static List<String> languages(Publication publication) {
        Set<String> languages = new LinkedHashSet<>(publication.languages());
        languages.addAll(TextProjection.languages(publication.bundle()));
        return List.copyOf(languages);
    }

    private static Set<String> said() {
        Set<String> said = new LinkedHashSet<>(Set.of(
                "Strategy",
                "ActionPlan",
                "InstitutionRegistry",
                "CodeList",
                "MeasurementSet",
                "Strategy.generalObjectives",
                "Strategy.objectives",
                "GeneralObjective.specificObjectives",
                "NestedObjective.objectives",
                "Objective.indicators",
                "ActionPlan.actions",
                "Action.indicators",
                "Indicator.disaggregation",
                "Indicator.baselines",
                "Indicator.targets",
                "InstitutionRegistry.institutions",
                "CodeList.categories"));
        said.addAll(Set.of(
                "MeasurementSet.measurements",
                "MeasurementSet.reporter",
                "MeasurementSet.source",
                "MeasurementSet.plan",
                "MeasurementSet.planVersion",
                "MeasurementSet.planFingerprint",
                "Measurement.indicator",
                "Measurement.period",
                "Measurement.dimensions",
                "Measurement.value",
                "Measurement.numerator",
                "Measurement.denominator",
                "Measurement.weight",
                "Measurement.notApplicable",
                "Measurement.observationStatus",
                "Measurement.reportedBy"));
        // What became of earlier figures is told by the publication.
        said.add("Measurement.earlier*");
        said.addAll(Set.of("Dimension.id", "Dimension.name", "Dimension.codeList", "Dimension.sparse"));
        said.addAll(Set.of("Dimension.categories", "Baseline.dimensions", "Target.dimensions"));
        for (SdmxAttributes attribute : SdmxAttributes.values()) {
            String field = attribute.field().replaceFirst("[.].*", "");
            Stream.of("Measurement", "Target", "Baseline").forEach(kind -> said.add(kind + "." + field));
        }
        said.addAll(Set.of("Target.period", "Target.value", "Target.min", "Target.max", "Baseline.period"));
        said.addAll(Set.of("Baseline.value", "Baseline.source", "Supersession.date", "Supersession.act"));
        Stream.of(
                        Strategy.class,
                        ActionPlan.class,
                        Action.class,
                        Indicator.class,
                        Institution.class,
                        CodeList.class,
                        Category.class,
                        GeneralObjective.class,
                        SpecificObjective.class,
                        NestedObjective.class)
                .forEach(type -> said.addAll(FlatFields.names(type)));
        return Set.copyOf(said);
    }
}

package org.snitp.interop.opensdg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.text.YamlOut;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorMetadata;
import org.snitp.model.indicator.Measure;
import org.snitp.model.institution.Institution;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

/** The metadata of an indicator, by the concepts of the metadata of the SDG indicators, in each language. */
final class OpenSdgMetadata {

    /** What the folder says. */
    static final Set<String> SAID = Set.of(
            "Strategy",
            "ActionPlan",
            "MeasurementSet",
            "Strategy.generalObjectives",
            "Strategy.objectives",
            "GeneralObjective.specificObjectives",
            "NestedObjective.objectives",
            "Objective.code",
            "Objective.title",
            "Objective.indicators",
            "ActionPlan.actions",
            "Action.indicators",
            "Indicator.id",
            "Indicator.name",
            "Indicator.definition",
            "Indicator.dataSource",
            "Indicator.method",
            "Indicator.frequency",
            "Indicator.disaggregation",
            "Indicator.measure",
            "Measure.unit",
            "Indicator.baseline*",
            "Indicator.baselines*",
            "Indicator.targets*",
            "Indicator.metadata",
            "IndicatorMetadata.concept",
            "IndicatorMetadata.rationale",
            "IndicatorMetadata.limitations",
            "IndicatorMetadata.availability",
            "IndicatorMetadata.comparability",
            "IndicatorMetadata.mandate",
            "IndicatorMetadata.contact",
            "IndicatorMetadata.updated",
            "Dimension.id",
            "Dimension.name",
            "Dimension.categories",
            "Category.id",
            "Category.name",
            "MeasurementSet.plan",
            "MeasurementSet.measurements",
            "Measurement.indicator",
            "Measurement.period",
            "Measurement.dimensions",
            "Measurement.value",
            "Measurement.delivery",
            "Measurement.observationStatus",
            "Measurement.earlier*");

    private final Publication publication;
    private final Indicator indicator;

    OpenSdgMetadata(Publication publication, Indicator indicator) {
        this.publication = publication;
        this.indicator = indicator;
    }

    /** The file of the first language, and one for each further language in a folder of its own. */
    Map<String, String> files(String slug, List<String> languages) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String language : languages) {
            String folder = language.equals(languages.get(0)) ? "meta/" : "meta/" + language + "/";
            files.put(folder + slug + ".yml", YamlOut.texts(concepts(language)));
        }
        return files;
    }

    private Map<String, String> concepts(String language) {
        Map<String, String> concepts = new LinkedHashMap<>();
        Optional<Objective> target = publication.index().objectiveOf(indicator);
        Optional<Objective> goal = target.map(one ->
                publication.index().objectivesAbove(one).stream().findFirst().orElse(one));
        goal.ifPresent(one -> put(concepts, "SDG_GOAL", one.getTitle(), language));
        target.ifPresent(one -> put(concepts, "SDG_TARGET", one.getTitle(), language));
        put(concepts, "SDG_INDICATOR", indicator.getName(), language);
        indicator
                .getMeasure()
                .flatMap(Measure::getUnit)
                .ifPresent(text -> put(concepts, "UNIT_MEASURE", text, language));
        Optional<IndicatorMetadata> metadata = indicator.getMetadata();
        indicator
                .getDefinition()
                .or(() -> metadata.flatMap(IndicatorMetadata::getConcept))
                .ifPresent(text -> put(concepts, "STAT_CONC_DEF", text, language));
        indicator.getDataSource().ifPresent(text -> put(concepts, "SOURCE_TYPE", text, language));
        indicator.getMethod().ifPresent(text -> put(concepts, "DATA_COMP", text, language));
        indicator.getFrequency().ifPresent(frequency -> concepts.put("FREQ_COLL", frequency.toString()));
        String responsible = publication.index().responsibleFor(indicator).stream()
                .map(id -> publication
                        .index()
                        .institution(id)
                        .map(Institution::getName)
                        .map(name -> Texts.in(name, List.of(language)))
                        .orElse(id))
                .collect(Collectors.joining("; "));
        if (!responsible.isEmpty()) {
            concepts.put("COMPILING_ORG", responsible);
        }
        metadata.ifPresent(one -> {
            one.getRationale().ifPresent(text -> put(concepts, "RATIONALE", text, language));
            one.getLimitations().ifPresent(text -> put(concepts, "REC_USE_LIM", text, language));
            one.getAvailability().ifPresent(text -> put(concepts, "COVERAGE", text, language));
            one.getComparability().ifPresent(text -> put(concepts, "COMPARABILITY", text, language));
            one.getMandate().ifPresent(text -> put(concepts, "INST_MANDATE", text, language));
            one.getContact().ifPresent(text -> put(concepts, "CONTACT", text, language));
            one.getUpdated().ifPresent(day -> concepts.put("META_LAST_UPDATE", day.toString()));
        });
        return concepts;
    }

    private static void put(Map<String, String> concepts, String concept, LocalizedText text, String language) {
        concepts.put(concept, Texts.in(text, List.of(language)));
    }
}

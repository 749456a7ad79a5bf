package org.snitp.interop.sdmx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.text.SafeIds;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/** Writes the structure message: concepts, code lists, the hierarchy of results, the data structure and the dataflow. */
final class SdmxStructureWriter {

    private static final String SCHEMA = "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json";

    /** What a code says by itself and not by annotations. */
    private static final Set<String> OF_CODES = Set.of("id", "code", "name", "title", "description", "definition");

    private final Publication publication;
    private final SdmxIds ids;
    private final List<String> dimensions;
    private final Map<String, LocalizedText> dimensionNames = new LinkedHashMap<>();
    private final Map<String, Map<String, Category>> categories = new LinkedHashMap<>();
    private final Set<String> differing = new LinkedHashSet<>();

    SdmxStructureWriter(Publication publication) {
        this.publication = publication;
        this.ids = new SdmxIds(publication);
        this.dimensions = SdmxDataWriter.dimensions(publication);
        publication.indicators().forEach(one -> one.getDisaggregation().forEach(dimension -> add(one, dimension)));
    }

    private void add(Indicator indicator, Dimension dimension) {
        LocalizedText name = dimensionNames.putIfAbsent(dimension.getId(), dimension.getName());
        boolean differs = name != null && !name.equals(dimension.getName());
        Map<String, Category> known = categories.computeIfAbsent(dimension.getId(), unused -> new LinkedHashMap<>());
        for (Category category : dimension.getCategories()) {
            Category other = known.putIfAbsent(category.getId(), category);
            differs |= other != null && !other.equals(category);
        }
        if (differs) {
            differing.add(indicator.getId());
        }
    }

    /** The losses of breakdowns that several indicators have under one id and in other words. */
    List<Loss> losses() {
        return differing.isEmpty()
                ? List.of()
                : List.of(Loss.of(
                        ExchangeCode.CODES,
                        "Indicator.disaggregation",
                        List.copyOf(differing),
                        Map.of("standard", "SDMX")));
    }

    String text() {
        return IndentedJson.text(json -> write(new SdmxJson(json)));
    }

    private void write(SdmxJson out) {
        JsonGenerator json = out.json();
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeObjectPropertyStart("meta");
        json.writeStringProperty("id", ids.structure());
        json.writeStringProperty("prepared", publication.preparedOn().toString());
        json.writeBooleanProperty("test", false);
        json.writeArrayPropertyStart("contentLanguages");
        publication.languages().forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("sender");
        json.writeStringProperty("id", SdmxIds.AGENCY);
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectPropertyStart("data");
        concepts(out);
        codelists(out);
        hierarchy(out);
        dataStructure(out);
        dataflow(out);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void maintainable(SdmxJson out, String id, LocalizedText name) {
        out.json().writeStringProperty("id", id);
        out.json().writeStringProperty("agencyID", SdmxIds.AGENCY);
        out.json().writeStringProperty("version", ids.version());
        out.text("name", name);
    }

    private static LocalizedText words(String key) {
        return LocalizedText.of(
                Messages.in(SdmxExport.class, "concepts", Locale.forLanguageTag("ro"))
                        .text(key),
                Messages.in(SdmxExport.class, "concepts", Locale.ENGLISH).text(key));
    }

    private List<String> conceptIds() {
        List<String> concepts = new ArrayList<>(SdmxIds.KEYS);
        concepts.addAll(List.of("TIME_PERIOD", "OBS_VALUE"));
        concepts.addAll(SdmxExport.COMPONENTS);
        concepts.addAll(List.of("OBS_STATUS", "CONF_STATUS", "PERIOD_STATED"));
        for (SdmxAttributes attribute : SdmxAttributes.values()) {
            concepts.add(attribute.name());
        }
        return concepts;
    }

    private void concepts(SdmxJson out) {
        JsonGenerator json = out.json();
        json.writeArrayPropertyStart("conceptSchemes");
        json.writeStartObject();
        maintainable(out, "CS", words("scheme"));
        json.writeArrayPropertyStart("concepts");
        for (String concept : conceptIds()) {
            named(out, concept, words(concept));
            json.writeEndObject();
        }
        for (String dimension : dimensions) {
            named(out, SafeIds.component(dimension), dimensionName(dimension));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private LocalizedText dimensionName(String dimension) {
        return Optional.ofNullable(dimensionNames.get(dimension)).orElseThrow();
    }

    private void named(SdmxJson out, String id, LocalizedText name) {
        out.json().writeStartObject();
        out.json().writeStringProperty("id", id);
        out.text("name", name);
    }

    private void codelists(SdmxJson out) {
        JsonGenerator json = out.json();
        json.writeArrayPropertyStart("codelists");
        list(out, "FREQ", List.of("A", "S", "Q", "M", "W", "D", SdmxIds.NOT_APPLICABLE));
        list(out, "SERIES", List.of(SdmxIds.ACTUAL, SdmxIds.TARGET, SdmxIds.SUPERSEDED, SdmxIds.BASELINE));
        list(out, "OBS_STATUS", List.of("A", "P", "E", "F", "I", "B", "O", "M", "L", "Q"));
        list(out, "CONF_STATUS", List.of("F", "C", "D"));
        list(out, "DELIVERY", List.of("not-started", "in-progress", "delivered"));
        start(out, "CL_REPORTING_INST", words("REPORTING_INST"));
        publication.institutions().forEach(institution -> institution(out, institution));
        named(out, SdmxIds.NOT_APPLICABLE, words("code._Z"));
        json.writeEndObject();
        end(json);
        results(out);
        start(out, "CL_INDICATOR", words("INDICATOR"));
        publication.indicators().forEach(indicator -> indicator(out, indicator));
        end(json);
        categories.forEach((dimension, known) -> {
            start(out, "CL_" + SafeIds.component(dimension), dimensionName(dimension));
            known.values().forEach(category -> category(out, category, known.keySet()));
            for (String code : List.of(SdmxIds.TOTAL, SdmxIds.NOT_APPLICABLE)) {
                named(out, code, words("code." + code));
                json.writeEndObject();
            }
            end(json);
        });
        publication.bundle().getCodeLists().forEach(list -> codeList(out, list));
        json.writeEndArray();
    }

    private void start(SdmxJson out, String id, LocalizedText name) {
        out.json().writeStartObject();
        maintainable(out, id, name);
        out.json().writeArrayPropertyStart("codes");
    }

    private static void end(JsonGenerator json) {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void list(SdmxJson out, String concept, List<String> codes) {
        start(out, "CL_" + concept, words(concept));
        for (String code : codes) {
            named(out, code, words("code." + concept + "." + code));
            out.json().writeEndObject();
        }
        end(out.json());
    }

    private void institution(SdmxJson out, Institution institution) {
        named(out, SafeIds.sdmx(institution.getId()), institution.getName());
        boolean known = institution
                .getPartOf()
                .flatMap(publication.index()::institution)
                .isPresent();
        institution
                .getPartOf()
                .filter(id -> known)
                .map(SafeIds::sdmx)
                .ifPresent(parent -> out.json().writeStringProperty("parent", parent));
        out.annotations(Institution.class, institution, "Institution", OF_CODES, List.of());
        out.json().writeEndObject();
    }

    /** Objectives and actions, each under what it serves. */
    private void results(SdmxJson out) {
        if (publication.objectives().isEmpty()
                && publication.plan().getActions().isEmpty()) {
            return;
        }
        start(out, "CL_RESULTS", words("results"));
        for (Objective objective : publication.objectives()) {
            named(out, codeOf(objective), objective.getTitle());
            objective.getDescription().ifPresent(text -> out.text("description", text));
            List<Objective> above = publication.index().objectivesAbove(objective);
            if (!above.isEmpty()) {
                out.json().writeStringProperty("parent", codeOf(above.get(above.size() - 1)));
            }
            annotations(out, objective);
            out.json().writeEndObject();
        }
        for (Action action : publication.plan().getActions()) {
            named(out, codeOf(action), action.getTitle());
            action.getDescription().ifPresent(text -> out.text("description", text));
            publication
                    .index()
                    .objectiveOf(action)
                    .ifPresent(objective -> out.json().writeStringProperty("parent", codeOf(objective)));
            out.annotations(Action.class, action, "Action", OF_CODES, List.of());
            out.json().writeEndObject();
        }
        end(out.json());
    }

    private static void annotations(SdmxJson out, Objective objective) {
        if (objective instanceof GeneralObjective general) {
            out.annotations(GeneralObjective.class, general, "GeneralObjective", OF_CODES, List.of());
        } else if (objective instanceof SpecificObjective specific) {
            out.annotations(SpecificObjective.class, specific, "SpecificObjective", OF_CODES, List.of());
        } else if (objective instanceof NestedObjective nested) {
            out.annotations(NestedObjective.class, nested, "NestedObjective", OF_CODES, List.of());
        }
    }

    private static String codeOf(Objective objective) {
        return "O-" + SafeIds.sdmx(objective.getCode());
    }

    private static String codeOf(Action action) {
        return "A-" + SafeIds.sdmx(action.getCode());
    }

    private void indicator(SdmxJson out, Indicator indicator) {
        named(out, SafeIds.sdmx(indicator.getId()), indicator.getName());
        indicator.getDefinition().ifPresent(text -> out.text("description", text));
        Set<String> said = new LinkedHashSet<>(OF_CODES);
        // Baselines are figures, and stand with them.
        said.addAll(Set.of("baseline.value", "baseline.period", "baseline.source"));
        List<Runnable> breakdowns = indicator.getDisaggregation().stream()
                .map(dimension -> (Runnable) () -> dimension(out.json(), dimension))
                .toList();
        out.annotations(Indicator.class, indicator, "Indicator", said, breakdowns);
        out.json().writeEndObject();
    }

    private static void dimension(JsonGenerator json, Dimension dimension) {
        json.writeStartObject();
        json.writeStringProperty("id", dimension.getId());
        json.writeStringProperty("type", SdmxJson.ANNOTATION + "Dimension");
        dimension.getCodeList().ifPresent(list -> json.writeStringProperty("title", list));
        List<String> words = new ArrayList<>();
        words.add(dimension.isSparse() ? "sparse" : "full");
        dimension.getCategories().forEach(category -> words.add(SafeIds.sdmx(category.getId())));
        json.writeStringProperty("value", String.join(" ", words));
        json.writeEndObject();
    }

    private static void category(SdmxJson out, Category category, Set<String> known) {
        out.json().writeStartObject();
        out.json().writeStringProperty("id", SafeIds.sdmx(category.getId()));
        out.text("name", category.getName());
        category.getPartOf()
                .filter(known::contains)
                .map(SafeIds::sdmx)
                .ifPresent(parent -> out.json().writeStringProperty("parent", parent));
        out.annotations(Category.class, category, "Category", OF_CODES, List.of());
        out.json().writeEndObject();
    }

    private void codeList(SdmxJson out, CodeList list) {
        out.json().writeStartObject();
        maintainable(
                out, "CL_L_" + SafeIds.component(list.getId()), list.getTitle().orElse(words("list")));
        out.annotations(CodeList.class, list, "CodeList", Set.of(), List.of());
        out.json().writeArrayPropertyStart("codes");
        Set<String> known = new LinkedHashSet<>();
        list.getCategories().forEach(category -> known.add(category.getId()));
        list.getCategories().forEach(category -> category(out, category, known));
        end(out.json());
    }

    private void hierarchy(SdmxJson out) {
        JsonGenerator json = out.json();
        List<Objective> top =
                publication.strategy().map(Strategy::topObjectives).orElse(List.of());
        List<Action> loose = publication.plan().getActions().stream()
                .filter(action -> publication.index().objectiveOf(action).isEmpty())
                .toList();
        if (top.isEmpty() && loose.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("hierarchies");
        json.writeStartObject();
        maintainable(out, "H_RESULTS", words("results"));
        json.writeBooleanProperty("hasFormalLevels", false);
        json.writeArrayPropertyStart("hierarchicalCodes");
        top.forEach(objective -> hierarchical(json, objective));
        loose.forEach(action -> hierarchical(json, action));
        end(json);
        json.writeEndArray();
    }

    private void hierarchical(JsonGenerator json, Objective objective) {
        List<Action> actions = publication.plan().getActions().stream()
                .filter(action -> publication
                        .index()
                        .objectiveOf(action)
                        .filter(one -> one.getCode().equals(objective.getCode()))
                        .isPresent())
                .toList();
        boolean leaf =
                objective.subobjectives().isEmpty() && objective.getIndicators().isEmpty() && actions.isEmpty();
        startHierarchical(json, codeOf(objective), "CL_RESULTS", leaf);
        objective.getIndicators().forEach(indicator -> hierarchical(json, indicator));
        objective.subobjectives().forEach(under -> hierarchical(json, under));
        actions.forEach(action -> hierarchical(json, action));
        endHierarchical(json, leaf);
    }

    private void hierarchical(JsonGenerator json, Action action) {
        boolean leaf = action.getIndicators().isEmpty();
        startHierarchical(json, codeOf(action), "CL_RESULTS", leaf);
        action.getIndicators().forEach(indicator -> hierarchical(json, indicator));
        endHierarchical(json, leaf);
    }

    private void hierarchical(JsonGenerator json, Indicator indicator) {
        startHierarchical(json, SafeIds.sdmx(indicator.getId()), "CL_INDICATOR", true);
        endHierarchical(json, true);
    }

    private void startHierarchical(JsonGenerator json, String code, String list, boolean leaf) {
        json.writeStartObject();
        json.writeStringProperty("id", code);
        json.writeStringProperty("code", ids.urn("codelist.Code", list, code));
        if (!leaf) {
            json.writeArrayPropertyStart("hierarchicalCodes");
        }
    }

    private static void endHierarchical(JsonGenerator json, boolean leaf) {
        if (!leaf) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void dataStructure(SdmxJson out) {
        JsonGenerator json = out.json();
        json.writeArrayPropertyStart("dataStructures");
        json.writeStartObject();
        maintainable(out, ids.structure(), title());
        publication
                .strategy()
                .ifPresent(strategy -> out.annotations(Strategy.class, strategy, "Strategy", Set.of(), List.of()));
        new SdmxComponents(out, ids).write(dimensions);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void dataflow(SdmxJson out) {
        JsonGenerator json = out.json();
        json.writeArrayPropertyStart("dataflows");
        json.writeStartObject();
        maintainable(out, ids.dataflow(), title());
        out.annotations(ActionPlan.class, publication.plan(), "ActionPlan", Set.of(), List.of());
        json.writeStringProperty("structure", ids.urn("datastructure.DataStructure", ids.structure()));
        json.writeEndObject();
        json.writeEndArray();
    }

    private LocalizedText title() {
        return publication
                .plan()
                .getTitle()
                .or(() -> publication.strategy().map(Strategy::getTitle))
                .orElseGet(() -> LocalizedText.of(publication.plan().getId()));
    }
}

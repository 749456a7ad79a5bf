package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;
import static org.snitp.peers.XmlLeaves.all;
import static org.snitp.peers.XmlLeaves.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Expresses a performance report in StratML: goals, objectives, their stakeholders, indicators, targets and results. */
final class StratMl {

    private static final String FILE = "SMLC2011.xml";

    private static final String RESULT =
            "PerformancePlanOrReport/StrategicPlanCore/Goal/Objective/PerformanceIndicator/"
                    + "MeasurementInstance/ActualResult/";

    private final Element report;
    private final Element core;
    private final Expressed expressed = new Expressed();
    private final Map<String, Object> strategy = expressed.add("Strategy", "stratml-report");
    private final Map<String, Object> registry = expressed.add("InstitutionRegistry", "stratml-stakeholders");
    private final Map<String, Object> figures = expressed.add("MeasurementSet", "stratml-results");
    private final Map<String, Map<String, Object>> stakeholders = new LinkedHashMap<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final String period;

    private StratMl(Element report) {
        this.report = report;
        this.core = all(report, "StrategicPlanCore").get(0);
        this.period = text(report, "AdministrativeInformation/StartDate").substring(0, 4);
    }

    static List<Leaf> leaves(Path folder) throws IOException {
        return XmlLeaves.of(XmlLeaves.root(folder.resolve(FILE)));
    }

    static Expressed convert(Path folder) throws IOException {
        return new StratMl(XmlLeaves.root(folder.resolve(FILE))).convert();
    }

    private Expressed convert() {
        List.of(strategy, registry, figures).forEach(document -> document.put("languages", List.of("en")));
        strategy.put("title", text(report, "Name"));
        strategy.put(
                "horizon",
                "2009/"
                        + text(report, "AdministrativeInformation/PublicationDate")
                                .substring(0, 4));
        put(strategy, "vision", text(core, "Vision/Description"));
        put(strategy, "purpose", text(core, "Mission/Description"));
        figures.put("plan", "stratml-report");
        Element organisation = all(core, "Organization").get(0);
        stakeholders.put(
                text(organisation, "Acronym"),
                object("id", text(organisation, "Acronym"), "type", "other", "name", text(organisation, "Name")));
        all(organisation, "Stakeholder").forEach(this::stakeholder);
        all(core, "Goal").forEach(this::addGoal);
        registry.put("institutions", List.copyOf(stakeholders.values()));
        return expressed;
    }

    /** Notes a stakeholder, with its roles as one text; returns its id, or an empty text if it has no name. */
    private String stakeholder(Element element) {
        String name = text(element, "Name");
        if (name.isEmpty()) {
            return "";
        }
        String role = all(element, "Role").stream()
                .flatMap(one -> Stream.of(text(one, "Name"), text(one, "Description")))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        Map<String, Object> known =
                stakeholders.computeIfAbsent(Series.id(name), id -> object("id", id, "type", "other", "name", name));
        if (!known.containsKey("role")) {
            put(known, "role", role);
        }
        return Series.id(name);
    }

    private String code(Element element) {
        String stated = text(element, "SequenceIndicator");
        String code = stated.isEmpty() ? text(element, "Identifier") : stated;
        return codes.add(code) ? code : code + " " + codes.size();
    }

    private void addGoal(Element goal) {
        all(goal, "Stakeholder").forEach(this::stakeholder);
        Map<String, Object> general = object(
                "code",
                code(goal),
                "title",
                text(goal, "Name"),
                "description",
                text(goal, "Description"),
                "tags",
                identifier(goal));
        list(strategy, "generalObjectives").add(general);
        for (Element objective : all(goal, "Objective")) {
            String code = code(objective);
            Map<String, Object> specific = object(
                    "code",
                    code,
                    "title",
                    text(objective, "Name"),
                    "description",
                    described(objective),
                    "tags",
                    identifier(objective));
            List<String> responsible = all(objective, "Stakeholder").stream()
                    .map(this::stakeholder)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
            int number = 0;
            for (Element indicator : all(objective, "PerformanceIndicator")) {
                list(specific, "indicators").add(indicator(indicator, code + "-" + ++number, responsible, objective));
            }
            list(general, "specificObjectives").add(specific);
        }
    }

    private static List<Object> identifier(Element element) {
        String id = text(element, "Identifier");
        return id.isEmpty() ? List.of() : List.of("stratml:" + id);
    }

    private static String described(Element element) {
        return Stream.of(text(element, "Description"), text(element, "OtherInformation"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private Map<String, Object> indicator(Element element, String id, List<String> responsible, Element objective) {
        String dimension = text(element, "MeasurementDimension");
        boolean qualitative = element.getAttribute("IndicatorType").equals("Qualitative");
        Map<String, Object> indicator = object(
                "id",
                id,
                "name",
                dimension.isEmpty() ? text(objective, "Name") : dimension,
                "level",
                level(element.getAttribute("ValueChainStage")),
                "measure",
                object("type", qualitative ? "qualitative" : "count", "unit", text(element, "UnitOfMeasurement")),
                "responsible",
                responsible,
                "tags",
                identifier(element),
                "note",
                text(element, "OtherInformation"));
        for (Element instance : all(element, "MeasurementInstance")) {
            addTarget(instance, indicator);
            addResult(instance, id, qualitative);
        }
        return indicator;
    }

    private static String level(String stage) {
        String word = stage.toLowerCase(Locale.ROOT);
        return Set.of("input", "output", "outcome", "impact", "process").contains(word) ? word : "";
    }

    private static void addTarget(Element instance, Map<String, Object> indicator) {
        String number = text(instance, "TargetResult/NumberOfUnits");
        String until = text(instance, "TargetResult/EndDate");
        if (number.matches("-?[0-9]+(?:\\.[0-9]+)?")) {
            list(indicator, "targets")
                    .add(object(
                            "period",
                            until,
                            "value",
                            new BigDecimal(number),
                            "rationale",
                            text(instance, "TargetResult/Description")));
        }
    }

    private void addResult(Element instance, String id, boolean qualitative) {
        String number = text(instance, "ActualResult/NumberOfUnits");
        String words = text(instance, "ActualResult/Description");
        String until = text(instance, "ActualResult/EndDate");
        boolean measured = !qualitative && number.matches("-?[0-9]+(?:\\.[0-9]+)?");
        boolean held = measured || (qualitative && !words.isEmpty());
        if (!held || !measured) {
            expressed.lose(RESULT + "NumberOfUnits", number);
        }
        if (!held) {
            expressed.lose(RESULT + "Description", words);
            expressed.lose(RESULT + "EndDate", until);
        }
        if (held) {
            list(figures, "measurements")
                    .add(object(
                            "indicator",
                            id,
                            "period",
                            until.isEmpty() ? period : until,
                            "value",
                            measured ? new BigDecimal(number) : null,
                            "note",
                            words));
        }
    }
}

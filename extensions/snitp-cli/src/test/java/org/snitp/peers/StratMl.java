package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;
import static org.snitp.peers.XmlLeaves.all;
import static org.snitp.peers.XmlLeaves.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.time.PeriodRange;
import org.w3c.dom.Element;

/** Expresses a performance report in StratML: goals, objectives, their stakeholders, indicators, targets and results. */
final class StratMl {

    private static final String FILE = "SMLC2011.xml";

    private static final String OBJECTIVE = "PerformancePlanOrReport/StrategicPlanCore/Goal/Objective/";

    private static final String INSTANCE = OBJECTIVE + "PerformanceIndicator/MeasurementInstance/";

    private static final String RESULT = INSTANCE + "ActualResult/";

    private static final String TARGET = INSTANCE + "TargetResult/";

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
        addChapters();
        figures.put("plan", "stratml-report");
        Element organisation = all(core, "Organization").get(0);
        stakeholders.put(
                text(organisation, "Acronym"),
                object(
                        "id",
                        text(organisation, "Acronym"),
                        "type",
                        "other",
                        "name",
                        text(organisation, "Name"),
                        "codes",
                        List.of("stratml:" + text(organisation, "Identifier"))));
        put(strategy, "stakeholders", parts(organisation));
        all(core, "Goal").forEach(this::addGoal);
        registry.put("institutions", List.copyOf(stakeholders.values()));
        return expressed;
    }

    /** What the report says of itself, and the values of the organisation, are prose of the strategy. */
    private void addChapters() {
        List<String> values =
                all(core, "Value").stream().map(value -> text(value, "Name")).toList();
        put(
                strategy,
                "chapters",
                List.of(
                        object(
                                "code",
                                "report",
                                "title",
                                "About this report",
                                "paragraphs",
                                List.of(text(report, "Description"), text(report, "OtherInformation"))),
                        object("code", "values", "title", "Values", "paragraphs", values)));
    }

    /** Notes a stakeholder; returns its id, or an empty text if it has no name. */
    private String stakeholder(Element element) {
        String name = text(element, "Name");
        if (name.isEmpty()) {
            return "";
        }
        stakeholders.computeIfAbsent(
                Series.id(name),
                id -> object("id", id, "type", "other", "name", name, "role", text(element, "Description")));
        return Series.id(name);
    }

    /** Returns the stakeholders of an objective or an organisation, one entry for each part that they have. */
    private List<Object> parts(Element element) {
        List<Object> parts = new ArrayList<>();
        for (Element stakeholder : all(element, "Stakeholder")) {
            String id = stakeholder(stakeholder);
            for (Element role : all(stakeholder, "Role")) {
                List<Element> types = all(role, "RoleType");
                for (int i = 0; i < Math.max(1, types.size()); i++) {
                    String type =
                            types.isEmpty() ? "" : types.get(i).getTextContent().strip();
                    if (id.isEmpty()) {
                        expressed.lose(OBJECTIVE + "Stakeholder/Role/RoleType", type);
                    } else {
                        parts.add(object(
                                "institution",
                                id,
                                "kind",
                                type.toLowerCase(Locale.ROOT),
                                "role",
                                text(role, "Name"),
                                "description",
                                text(role, "Description")));
                    }
                }
            }
        }
        return parts;
    }

    private String code(Element element) {
        String stated = text(element, "SequenceIndicator");
        String code = stated.isEmpty() ? text(element, "Identifier") : stated;
        return codes.add(code) ? code : code + " " + codes.size();
    }

    private void addGoal(Element goal) {
        Map<String, Object> general = object(
                "code",
                code(goal),
                "title",
                text(goal, "Name"),
                "description",
                text(goal, "Description"),
                "tags",
                identifier(goal),
                "stakeholders",
                parts(goal));
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
                    identifier(objective),
                    "stakeholders",
                    parts(objective));
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

    private void addTarget(Element instance, Map<String, Object> indicator) {
        String number = text(instance, "TargetResult/NumberOfUnits");
        String words = text(instance, "TargetResult/Description");
        String period = period(instance, "TargetResult");
        if (number.matches("-?[0-9]+(?:\\.[0-9]+)?")) {
            list(indicator, "targets")
                    .add(object("period", period, "value", new BigDecimal(number), "rationale", words));
        } else if (!words.isEmpty()) {
            list(indicator, "targets").add(object("kind", "text", "period", period, "statement", words));
        } else {
            expressed.lose(TARGET + "StartDate", text(instance, "TargetResult/StartDate"));
            expressed.lose(TARGET + "EndDate", text(instance, "TargetResult/EndDate"));
        }
    }

    /** Returns the time of a target or result: a day, or a range of days. */
    private static String period(Element instance, String result) {
        String from = text(instance, result + "/StartDate");
        String until = text(instance, result + "/EndDate");
        return from.isEmpty() || until.isEmpty()
                ? until
                : PeriodRange.parse(from + "/" + until).toString();
    }

    private void addResult(Element instance, String id, boolean qualitative) {
        String number = text(instance, "ActualResult/NumberOfUnits");
        String words = text(instance, "ActualResult/Description");
        String until = period(instance, "ActualResult");
        boolean measured = !qualitative && number.matches("-?[0-9]+(?:\\.[0-9]+)?");
        boolean held = measured || (qualitative && !words.isEmpty());
        if (!held || !measured) {
            expressed.lose(RESULT + "NumberOfUnits", number);
        }
        if (!held) {
            expressed.lose(RESULT + "Description", words);
            expressed.lose(RESULT + "StartDate", text(instance, "ActualResult/StartDate"));
            expressed.lose(RESULT + "EndDate", text(instance, "ActualResult/EndDate"));
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

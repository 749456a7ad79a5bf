package org.snitp.interop.stratml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.text.Notes;
import org.snitp.interop.internal.text.Spans;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.UnreadElements;
import org.snitp.interop.internal.tree.XmlElement;
import org.snitp.model.Bundle;
import org.snitp.model.code.Codes;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Makes documents of the trees of StratML. */
final class StratmlReader {

    private static final List<String> ABOUT = List.of("snitp", "plan", "strategy", "language");
    private static final List<String> OF_ACTIONS = List.of("implementation", "evaluation", "description", "note", "of");

    private static final int SHOWN = 60;

    private static final Set<String> OF_OBJECTIVE = Set.of("Name", "Description", "Identifier", "SequenceIndicator");

    private static final Map<String, Set<String>> COMMON = Map.of(
            "PerformancePlanOrReport",
            Set.of("Name", "OtherInformation", "StrategicPlanCore", "AdministrativeInformation"),
            "StrategicPlan",
            Set.of("Name", "OtherInformation", "StrategicPlanCore", "AdministrativeInformation"),
            "AdministrativeInformation",
            Set.of("Identifier", "StartDate", "EndDate", "PublicationDate"),
            "StrategicPlanCore",
            Set.of("Organization", "Vision", "Mission", "Goal"),
            "Vision",
            Set.of("Description", "Identifier"),
            "Mission",
            Set.of("Description", "Identifier"),
            "Organization",
            Set.of("Name", "Acronym", "Identifier", "Description"));

    private final Remarks remarks;
    private final UnreadElements ofStrategy = unread(Map.of("Objective", OF_OBJECTIVE));
    private final UnreadElements ofPlan = unread(Map.of(
            "Objective",
            Set.of(
                    "Name",
                    "Description",
                    "Identifier",
                    "SequenceIndicator",
                    "Stakeholder",
                    "OtherInformation",
                    "PerformanceIndicator"),
            "Stakeholder",
            Set.of("Name", "Description", "Role"),
            "Role",
            Set.of("Name", "RoleType"),
            "PerformanceIndicator",
            Set.of(
                    "SequenceIndicator",
                    "MeasurementDimension",
                    "UnitOfMeasurement",
                    "Identifier",
                    "OtherInformation",
                    "MeasurementInstance"),
            "MeasurementInstance",
            Set.of("TargetResult", "ActualResult"),
            "TargetResult",
            StratmlIndicators.OF_RESULT,
            "ActualResult",
            StratmlIndicators.OF_RESULT));
    private final Map<String, Institution> institutions = new LinkedHashMap<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final Map<String, List<Indicator>> ofGoals = new LinkedHashMap<>();
    private final List<NestedObjective> goals = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private Optional<Strategy> strategy = Optional.empty();
    private Optional<ActionPlan> plan = Optional.empty();
    private String language;

    StratmlReader(Remarks remarks, Optional<Bundle> known) {
        this.remarks = remarks;
        this.language = known.flatMap(bundle -> bundle.getStrategies().stream().findFirst())
                .map(one -> one.getTitle().officialLanguage())
                .orElse("");
    }

    private static UnreadElements unread(Map<String, Set<String>> own) {
        Map<String, Set<String>> read = new LinkedHashMap<>(COMMON);
        read.put("Goal", Set.of("Name", "Description", "Identifier", "SequenceIndicator", "Objective"));
        read.putAll(own);
        return new UnreadElements(read, "StrategicPlanCore");
    }

    /** Tells of the elements that were not read. */
    void tellUnread() {
        ofStrategy.tell(remarks);
        ofPlan.tell(remarks);
    }

    private Notes about(XmlElement root) {
        Notes about =
                Notes.read(root.child("OtherInformation").map(XmlElement::lines).orElse(""), ABOUT);
        about.get("language").ifPresent(tag -> language = tag);
        if (language.isEmpty()) {
            language = "en";
            remarks.add(ExchangeCode.SUPPLIED, root.place(), "what", "language", "value", language);
        }
        about.others()
                .forEach(line -> remarks.add(
                        ExchangeCode.NOT_TAKEN,
                        root.child("OtherInformation").orElse(root).place(),
                        "what",
                        line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line));
        breaches(root);
        return about;
    }

    /** Identifiers that are none in XML are the breach that real files have. */
    private void breaches(XmlElement root) {
        root.children().forEach(this::breaches);
        if (root.name().equals("Identifier") && root.text().matches("[0-9].*") && codes.add("Identifier")) {
            remarks.add(ExchangeCode.SCHEMA_BREACH, root.place(), "value", root.text());
        }
    }

    private LocalizedText text(String words) {
        return Texts.of(language, words)
                .orElseGet(() -> LocalizedText.builder().text(language, "?").build());
    }

    /** Returns the name of an element; a question mark, with a remark, if it has none. */
    private LocalizedText named(XmlElement element) {
        return text(element.textAt("Name").orElseGet(() -> {
            remarks.add(ExchangeCode.SUPPLIED, element.place(), "what", "Name", "value", "?");
            return "?";
        }));
    }

    private Optional<LocalizedText> text(XmlElement owner, String... path) {
        return owner.textAt(path).flatMap(words -> Texts.of(language, words));
    }

    private Optional<TimeSpan> time(XmlElement root) {
        Optional<LocalDate> first =
                root.textAt("AdministrativeInformation", "StartDate").flatMap(Spans::day);
        Optional<LocalDate> last =
                root.textAt("AdministrativeInformation", "EndDate").flatMap(Spans::day);
        Optional<TimeSpan> said = first.flatMap(day -> last.flatMap(end -> Spans.of(day, end)));
        if (said.isPresent()) {
            return said;
        }
        Optional<LocalDate> day = first.or(() -> last)
                .or(() -> root.textAt("AdministrativeInformation", "PublicationDate")
                        .flatMap(Spans::day));
        Optional<TimeSpan> year = day.map(one -> Period.year(one.getYear()));
        year.ifPresentOrElse(
                span -> remarks.add(ExchangeCode.SUPPLIED, root.place(), "what", "EndDate", "value", span.toString()),
                () -> remarks.add(ExchangeCode.MISSING, root.place(), "what", "StartDate"));
        return year;
    }

    void strategy(XmlElement root) {
        ofStrategy.addAll(root);
        Notes about = about(root);
        XmlElement core = root.child("StrategicPlanCore").orElse(root);
        core.children("Organization").forEach(this::organisation);
        List<NestedObjective> top = new ArrayList<>();
        for (XmlElement goal : core.children("Goal")) {
            List<NestedObjective> under = new ArrayList<>();
            String code = code(goal, "", top.size() + 1);
            for (XmlElement objective : goal.children("Objective")) {
                under.add(objective(objective, code(objective, code, under.size() + 1)));
            }
            top.add(objective(goal, code).withObjectives(under));
        }
        time(root)
                .ifPresent(time -> strategy = Optional.of(Strategy.builder()
                        .id(about.get("strategy").orElse("strategy"))
                        .title(named(root))
                        .horizon(time)
                        .vision(text(core, "Vision", "Description"))
                        .purpose(text(core, "Mission", "Description"))
                        .objectives(top)
                        .build()));
    }

    private NestedObjective objective(XmlElement element, String code) {
        return NestedObjective.builder()
                .code(code)
                .title(named(element))
                .description(text(element, "Description"))
                .build();
    }

    /** Returns the code that the file says, or else one by the place among its siblings. */
    private String code(XmlElement element, String above, int number) {
        return element.textAt("SequenceIndicator")
                .filter(code -> !code.isBlank())
                .orElseGet(() -> {
                    String made = above.isEmpty() ? Integer.toString(number) : above + "." + number;
                    remarks.add(ExchangeCode.SUPPLIED, element.place(), "what", "SequenceIndicator", "value", made);
                    return made;
                });
    }

    private void organisation(XmlElement organisation) {
        Optional<String> name = organisation.textAt("Name");
        String id = organisation.textAt("Acronym").or(() -> name).orElse("");
        if (!id.isEmpty()) {
            institution(id, name.orElse(id));
            text(organisation, "Description")
                    .ifPresent(role -> institutions.computeIfPresent(id, (unused, one) -> one.withRole(role)));
        }
    }

    private void institution(String id, String name) {
        institutions.putIfAbsent(
                id,
                Institution.builder()
                        .id(id)
                        .type(InstitutionType.OTHER)
                        .name(text(name))
                        .build());
    }

    void plan(XmlElement root) {
        ofPlan.addAll(root);
        Notes about = about(root);
        XmlElement core = root.child("StrategicPlanCore").orElse(root);
        core.children("Organization").forEach(this::organisation);
        for (XmlElement goal : core.children("Goal")) {
            String code = code(goal, "", goals.size() + 1);
            goals.add(objective(goal, code));
            int number = 1;
            for (XmlElement element : goal.children("Objective")) {
                objectiveOrAction(element, code, number++);
            }
        }
        time(root).ifPresent(time -> {
            plan = Optional.of(ActionPlan.builder()
                    .id(about.get("plan").orElse("plan"))
                    .strategy(about.get("strategy").orElse("strategy"))
                    .title(named(root))
                    .period(time)
                    .actions(actions)
                    .build());
            if (strategy.isEmpty()) {
                strategy = Optional.of(Strategy.builder()
                        .id(about.get("strategy").orElse("strategy"))
                        .title(named(root))
                        .horizon(time)
                        .vision(text(core, "Vision", "Description"))
                        .purpose(text(core, "Mission", "Description"))
                        .objectives(goals)
                        .build());
            }
        });
    }

    private void objectiveOrAction(XmlElement element, String goal, int number) {
        Notes notes = Notes.read(
                element.child("OtherInformation").map(XmlElement::lines).orElse(""), OF_ACTIONS);
        StratmlIndicators reader = new StratmlIndicators(remarks, language);
        if (notes.get("of").filter("goal"::equals).isPresent()) {
            ofGoals.put(goal, reader.read(element, goal));
            measurements.addAll(reader.measurements());
            return;
        }
        String code = code(element, goal, number);
        Action.Builder action =
                Action.builder().code(code).title(named(element)).indicators(reader.read(element, code));
        measurements.addAll(reader.measurements());
        if (Codes.parent(code, goal::equals).isEmpty()) {
            action.objective(goal);
        }
        element.child("Description")
                .ifPresent(results -> results.lines()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> action.addResults(text(line.strip()))));
        element.children("Stakeholder").forEach(one -> stakeholder(one, action));
        notes.all("implementation").forEach(timing -> timing(element, timing).ifPresent(action::addImplementation));
        notes.all("evaluation").forEach(timing -> timing(element, timing).ifPresent(action::addEvaluation));
        notes.get("description").flatMap(words -> Texts.of(language, words)).ifPresent(action::description);
        String other = String.join("\n", notes.others());
        notes.get("note")
                .or(() -> Optional.of(other).filter(words -> !words.isBlank()))
                .flatMap(words -> Texts.of(language, words))
                .ifPresent(action::note);
        actions.add(action.build());
    }

    private Optional<Timing> timing(XmlElement element, String text) {
        try {
            return Optional.of(Timing.parse(text));
        } catch (TimeFormatException e) {
            remarks.add(ExchangeCode.UNREADABLE_VALUE, element.place(), "value", text);
            return Optional.empty();
        }
    }

    /** Who performs is responsible, unless the role says that it supports; who only benefits is none of both. */
    private void stakeholder(XmlElement stakeholder, Action.Builder action) {
        Optional<String> name = stakeholder.textAt("Name");
        Set<String> types = new HashSet<>();
        stakeholder.children("Role").forEach(role -> role.children("RoleType").forEach(type -> types.add(type.text())));
        boolean benefits = types.contains("Beneficiary") && !types.contains("Performer");
        String described = stakeholder.textAt("Description").orElse("");
        Optional<String> role = stakeholder.textAt("Role", "Name");
        if (name.isEmpty() || benefits) {
            if (name.isPresent() || role.isPresent() || !described.isEmpty()) {
                ofPlan.add(stakeholder.place(), "Objective/Stakeholder");
            }
            return;
        }
        boolean known = institutions.containsKey(described);
        if (!known && !described.isEmpty()) {
            ofPlan.add(stakeholder.place(), "Stakeholder/Description");
        }
        if (role.filter(word -> !Set.of("support", "responsible").contains(word))
                .isPresent()) {
            ofPlan.add(stakeholder.place(), "Role/Name");
        }
        String id = known ? described : name.get();
        institution(id, name.get());
        if (role.filter("support"::equals).isPresent()) {
            action.addSupport(id);
        } else {
            action.addResponsible(id);
        }
    }

    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        strategy.ifPresent(one -> documents.add(one.withObjectives(
                one.getObjectives().stream().map(this::withIndicators).toList())));
        if (!institutions.isEmpty()) {
            documents.add(InstitutionRegistry.builder()
                    .institutions(institutions.values())
                    .build());
        }
        plan.ifPresent(documents::add);
        if (!measurements.isEmpty() && plan.isPresent()) {
            documents.add(MeasurementSet.builder()
                    .id(plan.get().getId() + "-stratml")
                    .plan(plan.get().getId())
                    .measurements(measurements)
                    .build());
        }
        return documents;
    }

    private NestedObjective withIndicators(NestedObjective objective) {
        return objective
                .withIndicators(ofGoals.getOrDefault(objective.getCode(), List.of()))
                .withObjectives(objective.getObjectives().stream()
                        .map(this::withIndicators)
                        .toList());
    }
}

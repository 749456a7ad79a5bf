package org.snitp.interop.iati;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.text.Spans;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.UnreadElements;
import org.snitp.interop.internal.tree.XmlElement;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Makes documents of activities. */
final class IatiReader {

    /** The elements below each that are read. */
    private static final Map<String, Set<String>> READ = Map.of(
            "iati-activity",
            Set.of(
                    "iati-identifier",
                    "title",
                    "description",
                    "participating-org",
                    "other-identifier",
                    "activity-date",
                    "related-activity",
                    "result"),
            "result",
            Set.of("title", "description", "indicator"),
            "indicator",
            Set.of("title", "description", "reference", "baseline", "period"),
            "baseline",
            Set.of("comment", "dimension", "location"),
            "period",
            Set.of("period-start", "period-end", "target", "actual"),
            "target",
            Set.of("comment", "dimension", "location"),
            "actual",
            Set.of("comment", "dimension", "location"));

    private static final String STRATEGY = "iati-strategy";

    /** The types of the day on which an activity starts and of the one on which it ends, with those of version 1 and its drafts. */
    private static final Set<String> STARTS = Set.of("1", "2", "start-planned", "start-actual", "start");

    private static final Set<String> ENDS = Set.of("3", "4", "end-planned", "end-actual", "completion");

    /** So long may the code of an objective be that is extended to those of actions and indicators. */
    private static final int MAX_CODE = 50;

    private final Remarks remarks;
    private final UnreadElements unread = new UnreadElements(READ, "iati-activity");
    private final IatiIndicators results;
    private final Map<String, XmlElement> parentPlaces = new LinkedHashMap<>();
    private Optional<ForeignPlace> first = Optional.empty();
    private final Map<String, NestedObjective> objectives = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Institution> institutions = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private String plan = "iati";
    private IatiTexts texts = new IatiTexts("en");

    IatiReader(Remarks remarks) {
        this.remarks = remarks;
        this.results = new IatiIndicators(remarks, unread);
    }

    void read(XmlElement activity) {
        texts = new IatiTexts(activity.attribute("lang").orElse(texts.language()));
        results.in(texts);
        String identifier = activity.textAt("iati-identifier").orElse("");
        first = first.or(() -> Optional.of(activity.place()));
        String code = identifier(activity, "A1")
                .or(() -> Optional.of(identifier).filter(one -> !one.isEmpty() && one.length() <= MAX_CODE))
                .filter(one -> !objectives.containsKey(one))
                .orElseGet(() -> supplied(activity, "other-identifier", Integer.toString(objectives.size() + 1)));
        identifier(activity, "A9").ifPresent(id -> plan = id);
        activity.children("other-identifier").stream()
                .filter(one ->
                        !Set.of("A1", "A9").contains(one.attribute("type").orElse("")))
                .forEach(one -> unread.add(one.place(), "other-identifier"));
        codes.put(identifier, code);
        for (XmlElement related : activity.children("related-activity")) {
            String type = related.attribute("type").orElse("");
            if (type.equals("1") && !parents.containsKey(code)) {
                related.attribute("ref").ifPresent(parent -> {
                    parents.put(code, parent);
                    parentPlaces.put(code, related);
                });
            } else if (!type.equals("2")) {
                unread.add(related.place(), "related-activity");
            }
        }
        places(activity);
        activity.children("activity-date").forEach(this::date);
        List<String> responsible = new ArrayList<>();
        for (XmlElement organisation : activity.children("participating-org")) {
            if (Set.of("4", "Implementing")
                    .contains(organisation.attribute("role").orElse(""))) {
                organisation(organisation).ifPresent(responsible::add);
            } else {
                unread.add(organisation.place(), "participating-org");
            }
        }
        LocalizedText title = title(activity);
        NestedObjective.Builder objective = NestedObjective.builder().code(code).title(title);
        texts.optional(activity.child("description"))
                .filter(text -> !text.equals(title))
                .ifPresent(objective::description);
        for (XmlElement result : activity.children("result")) {
            result(result, code, responsible, objective, title);
        }
        objectives.put(code, objective.build());
        unread.addAll(activity);
    }

    private static Optional<String> identifier(XmlElement activity, String type) {
        return activity.children("other-identifier").stream()
                .filter(one -> one.attribute("type").filter(type::equals).isPresent())
                .flatMap(one -> one.attribute("ref").stream())
                .findFirst();
    }

    private void places(XmlElement activity) {
        activity.children("location")
                .forEach(one -> one.attribute("ref")
                        .ifPresent(ref -> texts.optional(one.child("name"))
                                .ifPresent(name -> results.cells().place(ref, name))));
    }

    private LocalizedText title(XmlElement element) {
        return texts.optional(element.child("title"))
                .orElseGet(() -> LocalizedText.builder()
                        .text(texts.language(), supplied(element, "title", "?"))
                        .build());
    }

    private String supplied(XmlElement element, String what, String value) {
        remarks.add(ExchangeCode.SUPPLIED, element.place(), "what", what, "value", value);
        return value;
    }

    private void date(XmlElement date) {
        Optional<LocalDate> day = date.attribute("iso-date").flatMap(Spans::day);
        String type = date.attribute("type").orElse("");
        if (STARTS.contains(type)) {
            start = day.filter(one -> start.isEmpty() || one.isBefore(start.get()))
                    .or(() -> start);
        } else if (ENDS.contains(type)) {
            end = day.filter(one -> end.isEmpty() || one.isAfter(end.get())).or(() -> end);
        } else {
            unread.add(date.place(), "activity-date");
        }
    }

    private Optional<String> organisation(XmlElement organisation) {
        Optional<LocalizedText> said = texts.optional(Optional.of(organisation));
        if (said.isEmpty()) {
            return organisation.attribute("ref");
        }
        String official = said.get().official();
        boolean named = official.matches("(?s).+ \\([^()]+\\)");
        String id = named
                ? official.substring(official.lastIndexOf('(') + 1, official.length() - 1)
                : organisation.attribute("ref").orElse(official);
        Map<String, String> names = new LinkedHashMap<>();
        said.get()
                .getTexts()
                .forEach((tag, words) -> names.put(tag, named ? words.replaceFirst("(?s) \\([^()]+\\)$", "") : words));
        institutions.putIfAbsent(
                id,
                Institution.builder()
                        .id(id)
                        .type(InstitutionType.OTHER)
                        .name(Texts.of(names).orElse(said.get()))
                        .build());
        return Optional.of(id);
    }

    /** A result named as its activity is that of the objective; others are actions, and those of one code are one. */
    private void result(
            XmlElement result,
            String objective,
            List<String> responsible,
            NestedObjective.Builder owner,
            LocalizedText ownTitle) {
        LocalizedText title = title(result);
        IndicatorLevel level = switch (result.attribute("type").orElse("")) {
            case "1" -> IndicatorLevel.OUTPUT;
            case "2" -> IndicatorLevel.OUTCOME;
            case "3" -> IndicatorLevel.IMPACT;
            default -> IndicatorLevel.PROCESS;
        };
        Optional<IndicatorLevel> known = Optional.of(level)
                .filter(unused -> !result.attribute("type").orElse("9").equals("9"));
        String spelled = title.official();
        boolean coded = spelled.matches("(?s)[0-9A-Z]+([.][0-9A-Za-z_]+)+ .+");
        String code = coded ? spelled.substring(0, spelled.indexOf(' ')) : objective + "." + (actions.size() + 1);
        List<Indicator> own = new ArrayList<>();
        for (XmlElement element : result.children("indicator")) {
            own.add(results.read(element, code, known));
        }
        if (title.equals(ownTitle)) {
            owner.addAllIndicators(own);
            return;
        }
        if (!coded) {
            remarks.add(ExchangeCode.SUPPLIED, result.place(), "what", "code", "value", code);
        }
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).getCode().equals(code)) {
                List<Indicator> all = new ArrayList<>(actions.get(i).getIndicators());
                all.addAll(own);
                actions.set(i, actions.get(i).withIndicators(all));
                return;
            }
        }
        Map<String, String> titles = new LinkedHashMap<>();
        title.getTexts()
                .forEach((tag, words) -> titles.put(
                        tag, coded && words.startsWith(code + " ") ? words.substring(code.length() + 1) : words));
        Action.Builder action = Action.builder()
                .code(code)
                .title(Texts.of(titles).orElse(title))
                .responsible(responsible)
                .indicators(own);
        if (!code.startsWith(objective + ".")) {
            action.objective(objective);
        }
        texts.optional(result.child("description")).ifPresent(action::addResults);
        actions.add(action.build());
    }

    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        parents.forEach((code, parent) -> {
            XmlElement related = parentPlaces.get(code);
            if (!codes.containsKey(parent) && related != null) {
                unread.add(related.place(), "related-activity");
            }
        });
        unread.tell(remarks);
        Optional<TimeSpan> time = time();
        if (time.isEmpty()) {
            first.ifPresent(place -> remarks.add(ExchangeCode.MISSING, place, "what", "activity-date"));
            return documents;
        }
        List<NestedObjective> top = new ArrayList<>();
        objectives.forEach((code, objective) -> {
            if (parent(code).isEmpty()) {
                top.add(withUnder(code));
            }
        });
        LocalizedText title = objectives.values().stream()
                .findFirst()
                .map(NestedObjective::getTitle)
                .orElseGet(() -> LocalizedText.of(plan));
        documents.add(Strategy.builder()
                .id(STRATEGY)
                .title(title)
                .horizon(time.get())
                .objectives(top)
                .build());
        if (!institutions.isEmpty()) {
            documents.add(InstitutionRegistry.builder()
                    .institutions(institutions.values())
                    .build());
        }
        documents.add(ActionPlan.builder()
                .id(plan)
                .strategy(STRATEGY)
                .period(time.get())
                .actions(actions)
                .build());
        if (!results.measurements().isEmpty()) {
            documents.add(MeasurementSet.builder()
                    .id(plan + "-iati")
                    .plan(plan)
                    .measurements(results.measurements())
                    .build());
        }
        return documents;
    }

    /** The time of the activities; if they do not say when it starts and ends, that of what they say, and of their results. */
    private Optional<TimeSpan> time() {
        Optional<TimeSpan> said = start.flatMap(day -> end.flatMap(last -> Spans.of(day, last)));
        if (said.isPresent()) {
            return said;
        }
        TreeSet<LocalDate> known = new TreeSet<>(results.days());
        start.ifPresent(known::add);
        end.ifPresent(known::add);
        Optional<TimeSpan> time = known.isEmpty() ? Optional.empty() : Spans.of(known.first(), known.last());
        time.ifPresent(span -> first.ifPresent(
                place -> remarks.add(ExchangeCode.SUPPLIED, place, "what", "activity-date", "value", span.toString())));
        return time;
    }

    private Optional<String> parent(String code) {
        return Optional.ofNullable(parents.get(code)).flatMap(one -> Optional.ofNullable(codes.get(one)));
    }

    private NestedObjective withUnder(String code) {
        List<NestedObjective> under = new ArrayList<>();
        objectives.keySet().stream()
                .filter(one ->
                        !one.equals(code) && parent(one).filter(code::equals).isPresent())
                .forEach(one -> under.add(withUnder(one)));
        return Objects.requireNonNull(objectives.get(code), code).withObjectives(under);
    }
}

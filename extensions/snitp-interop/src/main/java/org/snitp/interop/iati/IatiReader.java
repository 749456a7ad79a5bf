package org.snitp.interop.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.text.Notes;
import org.snitp.interop.internal.text.Spans;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.XmlElement;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Makes documents of activities. */
final class IatiReader {

    private static final Set<String> READ = Set.of(
            "iati-identifier",
            "reporting-org",
            "title",
            "description",
            "participating-org",
            "other-identifier",
            "activity-status",
            "activity-date",
            "related-activity",
            "result");

    private static final String STRATEGY = "iati-strategy";

    private static final List<String> FIELDS = List.of("status", "delivery");

    private final Remarks remarks;
    private final Map<String, NestedObjective> objectives = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Institution> institutions = new LinkedHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private String plan = "iati";
    private String language = "en";

    IatiReader(Remarks remarks) {
        this.remarks = remarks;
    }

    void read(XmlElement activity) {
        language = activity.attribute("lang").orElse(language);
        String identifier = activity.textAt("iati-identifier").orElse("");
        String code = activity.children("other-identifier").stream()
                .filter(one -> one.attribute("type").filter("A1"::equals).isPresent())
                .flatMap(one -> one.attribute("ref").stream())
                .findFirst()
                .filter(one -> !objectives.containsKey(one))
                .orElseGet(() -> supplied(activity, "other-identifier", Integer.toString(objectives.size() + 1)));
        activity.children("other-identifier").stream()
                .filter(one -> one.attribute("type").filter("A9"::equals).isPresent())
                .flatMap(one -> one.attribute("ref").stream())
                .findFirst()
                .ifPresent(id -> plan = id);
        codes.put(identifier, code);
        activity.children("related-activity").stream()
                .filter(one -> one.attribute("type").filter("1"::equals).isPresent())
                .flatMap(one -> one.attribute("ref").stream())
                .findFirst()
                .ifPresent(parent -> parents.put(code, parent));
        activity.children("activity-date").forEach(this::date);
        List<String> responsible = new ArrayList<>();
        activity.children("participating-org").stream()
                .filter(one -> one.attribute("role").filter("4"::equals).isPresent())
                .forEach(one -> organisation(one).ifPresent(responsible::add));
        NestedObjective.Builder objective =
                NestedObjective.builder().code(code).title(text(activity.child("title"), "?"));
        LocalizedText title = text(activity.child("title"), "?");
        Optional.of(text(activity.child("description"), ""))
                .filter(text -> !text.official().equals("?") && !text.equals(title))
                .ifPresent(objective::description);
        for (XmlElement result : activity.children("result")) {
            result(result, code, responsible, objective, title);
        }
        objectives.put(code, objective.build());
        Set<String> others = new HashSet<>();
        for (XmlElement child : activity.children()) {
            if (!READ.contains(child.name()) && others.add(child.name())) {
                remarks.add(ExchangeCode.NOT_TAKEN, child.place(), "what", child.name());
            }
        }
    }

    private String supplied(XmlElement element, String what, String value) {
        remarks.add(ExchangeCode.SUPPLIED, element.place(), "what", what, "value", value);
        return value;
    }

    private void date(XmlElement date) {
        Optional<LocalDate> day = date.attribute("iso-date").flatMap(Spans::day);
        String type = date.attribute("type").orElse("");
        if (type.equals("1") || type.equals("2")) {
            start = day.filter(one -> start.isEmpty() || one.isBefore(start.get()))
                    .or(() -> start);
        } else {
            end = day.filter(one -> end.isEmpty() || one.isAfter(end.get())).or(() -> end);
        }
    }

    /** Returns the narratives of an element; the fallback, or a question mark, if it has none. */
    private LocalizedText text(Optional<XmlElement> element, String fallback) {
        return optional(element)
                .orElseGet(() -> LocalizedText.builder()
                        .text(language, fallback.isEmpty() ? "?" : fallback)
                        .build());
    }

    private Optional<LocalizedText> optional(Optional<XmlElement> element) {
        Map<String, String> texts = new LinkedHashMap<>();
        element.ifPresent(one -> one.children("narrative")
                .forEach(narrative ->
                        texts.putIfAbsent(narrative.attribute("lang").orElse(language), narrative.lines())));
        return Texts.of(texts);
    }

    private Optional<String> organisation(XmlElement organisation) {
        Optional<LocalizedText> said = optional(Optional.of(organisation));
        if (said.isEmpty()) {
            return organisation.attribute("ref");
        }
        String official = said.get().official();
        boolean named = official.matches("(?s).+ \\([^()]+\\)");
        String id = named
                ? official.substring(official.lastIndexOf('(') + 1, official.length() - 1)
                : organisation.attribute("ref").orElse(official);
        Map<String, String> texts = new LinkedHashMap<>();
        said.get()
                .getTexts()
                .forEach((tag, words) -> texts.put(tag, named ? words.replaceFirst("(?s) \\([^()]+\\)$", "") : words));
        institutions.putIfAbsent(
                id,
                Institution.builder()
                        .id(id)
                        .type(InstitutionType.OTHER)
                        .name(Texts.of(texts).orElse(said.get()))
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
        LocalizedText title = text(result.child("title"), "?");
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
            own.add(indicator(element, code, known));
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
        Map<String, String> texts = new LinkedHashMap<>();
        title.getTexts()
                .forEach((tag, words) -> texts.put(
                        tag, coded && words.startsWith(code + " ") ? words.substring(code.length() + 1) : words));
        Action.Builder action = Action.builder()
                .code(code)
                .title(Texts.of(texts).orElse(title))
                .responsible(responsible)
                .indicators(own);
        if (!code.startsWith(objective + ".")) {
            action.objective(objective);
        }
        optional(result.child("description")).ifPresent(action::addResults);
        actions.add(action.build());
    }

    private Indicator indicator(XmlElement element, String code, Optional<IndicatorLevel> level) {
        String id = element.children("reference").stream()
                .flatMap(one -> one.attribute("code").stream())
                .findFirst()
                .filter(indicators::add)
                .orElseGet(() -> {
                    String made = supplied(element, "reference", code + "-" + (indicators.size() + 1));
                    indicators.add(made);
                    return made;
                });
        String measure = element.attribute("measure").orElse("");
        Optional<Direction> direction = element.attribute("ascending")
                .map(up -> up.equals("true") || up.equals("1") ? Direction.INCREASE : Direction.DECREASE);
        Optional<MeasureType> type = switch (measure) {
            case "2" -> Optional.of(MeasureType.PERCENTAGE);
            case "4" -> Optional.of(MeasureType.DEGREE);
            case "5" -> Optional.of(MeasureType.QUALITATIVE);
            default -> Optional.empty();
        };
        List<Baseline> baselines = new ArrayList<>();
        element.children("baseline").forEach(one -> baseline(one).ifPresent(baselines::add));
        List<Target> targets = new ArrayList<>();
        for (XmlElement period : element.children("period")) {
            period(period, id, targets);
        }
        Indicator.Builder made = Indicator.builder()
                .id(id)
                .name(text(element.child("title"), id))
                .definition(optional(element.child("description")))
                .level(level)
                .targets(targets);
        type.ifPresent(one ->
                made.measure(Measure.builder().type(one).direction(direction).build()));
        if (!baselines.isEmpty()) {
            made.baseline(baselines.get(0)).baselines(baselines.subList(1, baselines.size()));
        }
        return made.build();
    }

    private Optional<BigDecimal> number(XmlElement element) {
        Optional<String> text = element.attribute("value");
        Optional<BigDecimal> number = text.filter(one -> one.matches("[+-]?[0-9]{1,400}([.][0-9]{1,400})?"))
                .map(BigDecimal::new);
        if (text.isPresent() && number.isEmpty()) {
            remarks.add(ExchangeCode.UNREADABLE_VALUE, element.place(), "value", text.get());
        }
        return number;
    }

    private Map<String, String> cell(XmlElement element) {
        Map<String, String> cell = new TreeMap<>();
        element.children("dimension")
                .forEach(one -> one.attribute("name")
                        .ifPresent(name -> one.attribute("value").ifPresent(value -> cell.put(name, value))));
        element.children("location")
                .forEach(one -> remarks.add(ExchangeCode.NOT_TAKEN, one.place(), "what", "location"));
        return cell;
    }

    private Optional<Baseline> baseline(XmlElement element) {
        Optional<BigDecimal> value = number(element);
        Optional<Period> period = element.attribute("year")
                .filter(year -> year.matches("[1-9][0-9]{3}"))
                .map(year -> Period.year(Integer.parseInt(year)));
        if (value.isEmpty() || period.isEmpty()) {
            remarks.add(ExchangeCode.NO_FIGURE, element.place(), "value", "baseline");
            return Optional.empty();
        }
        return Optional.of(Baseline.builder()
                .value(value.get())
                .period(period.get())
                .dimensions(cell(element))
                .source(optional(element.child("comment")))
                .build());
    }

    private void period(XmlElement element, String id, List<Target> targets) {
        Optional<TimeSpan> span = element.at("period-start")
                .flatMap(one -> one.attribute("iso-date"))
                .flatMap(Spans::day)
                .flatMap(first -> element.at("period-end")
                        .flatMap(one -> one.attribute("iso-date"))
                        .flatMap(Spans::day)
                        .flatMap(last -> Spans.of(first, last)));
        if (span.isEmpty()) {
            remarks.add(ExchangeCode.UNKNOWN_PERIOD, element.place(), "value", "period");
            return;
        }
        for (XmlElement target : element.children("target")) {
            Optional<BigDecimal> value = number(target);
            if (value.isEmpty()) {
                remarks.add(ExchangeCode.NO_FIGURE, target.place(), "value", "target");
                continue;
            }
            targets.add(Target.builder()
                    .period(span.get())
                    .value(value.get())
                    .dimensions(cell(target))
                    .rationale(optional(target.child("comment")))
                    .build());
        }
        element.children("actual").forEach(actual -> actual(actual, id, span.get()));
    }

    private void actual(XmlElement element, String id, TimeSpan span) {
        Optional<LocalizedText> comment = optional(element.child("comment"));
        Map<String, String> texts = new LinkedHashMap<>();
        Optional<ObservationStatus> status = Optional.empty();
        Optional<DeliveryState> delivery = Optional.empty();
        for (Map.Entry<String, String> one :
                comment.map(LocalizedText::getTexts).orElse(Map.of()).entrySet()) {
            Notes notes = Notes.read(one.getValue(), FIELDS);
            status = status.or(() -> notes.get("status")
                    .flatMap(word -> List.of(ObservationStatus.values()).stream()
                            .filter(known -> IatiWriter.word(known).equals(word))
                            .findFirst()));
            delivery = delivery.or(() -> notes.get("delivery")
                    .flatMap(word -> List.of(DeliveryState.values()).stream()
                            .filter(known -> IatiWriter.word(known).equals(word))
                            .findFirst()));
            if (!notes.others().isEmpty()) {
                texts.put(one.getKey(), String.join("\n", notes.others()));
            }
        }
        Optional<BigDecimal> value = number(element);
        Map<String, String> cell = cell(element);
        Optional<String> part = Optional.ofNullable(cell.remove(IatiResults.INSTITUTION));
        Period period = span instanceof Period one ? one : Period.spanning(span.getStart(), span.getEnd());
        if (value.isEmpty() && delivery.isEmpty()) {
            remarks.add(ExchangeCode.NO_FIGURE, element.place(), "value", "actual");
            return;
        }
        if (!seen.add(List.of(id, period, cell, part))) {
            remarks.add(ExchangeCode.FIGURE_TWICE, element.place(), "value", id + " " + period);
            return;
        }
        measurements.add(Measurement.builder()
                .indicator(id)
                .period(period)
                .dimensions(cell)
                .value(value)
                .delivery(delivery)
                .observationStatus(status)
                .reportedBy(part)
                .reason(Texts.of(texts))
                .build());
    }

    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        Optional<TimeSpan> time = start.flatMap(first -> Spans.of(first, end.orElse(first)));
        if (time.isEmpty()) {
            remarks.add(ExchangeCode.MISSING, ForeignPlace.of("activity-date"), "what", "activity-date");
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
        if (!measurements.isEmpty()) {
            documents.add(MeasurementSet.builder()
                    .id(plan + "-iati")
                    .plan(plan)
                    .measurements(measurements)
                    .build());
        }
        return documents;
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

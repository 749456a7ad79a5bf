package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;
import static org.snitp.peers.XmlLeaves.all;
import static org.snitp.peers.XmlLeaves.attribute;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snitp.model.time.PeriodRange;
import org.w3c.dom.Element;

/** Expresses an activity of IATI: an action with its institutions, money and status, and the indicators of its results. */
final class IatiActivity {

    private static final String FILE = "iati-example.xml";

    private static final Map<String, String> STATES = Map.of(
            "1", "planned", "2", "in-progress", "3", "completed", "4", "completed", "5", "cancelled", "6", "suspended");

    private static final Map<String, String> TYPES = Map.of(
            "10", "government-office", "21", "ngo", "22", "ngo", "23", "ngo", "40", "international-organisation");

    private static final Map<String, String> ROLES =
            Map.of("1", "funder", "2", "accountable", "3", "manager", "4", "performer");

    private final Element activity;
    private final Expressed expressed = new Expressed();
    private final String code;
    private final Map<String, Object> plan = expressed.add("ActionPlan", "iati-plan");
    private final Map<String, Object> strategy = expressed.add("Strategy", "iati-strategy");
    private final Map<String, Object> registry = expressed.add("InstitutionRegistry", "iati-organisations");
    private final Map<String, Object> figures = expressed.add("MeasurementSet", "iati-results");
    private final Map<String, Map<String, Object>> organisations = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> lists = new LinkedHashMap<>();
    private int indicators;

    private IatiActivity(Element activity) {
        this.activity = activity;
        this.code = XmlLeaves.text(activity, "iati-identifier");
    }

    static List<Leaf> leaves(Path folder) throws IOException {
        return XmlLeaves.of(XmlLeaves.root(folder.resolve(FILE)));
    }

    static Expressed convert(Path folder) throws IOException {
        Element root = XmlLeaves.root(folder.resolve(FILE));
        return new IatiActivity(all(root, "iati-activity").get(0)).convert();
    }

    private Expressed convert() {
        List.of(plan, strategy, registry, figures)
                .forEach(document -> document.put("languages", List.of("en", "fr", "es")));
        strategy.put("title", narratives(activity, "title"));
        strategy.put("horizon", "2012/2015");
        strategy.put(
                "generalObjectives",
                List.of(object(
                        "code",
                        "1",
                        "title",
                        narratives(description("2"), null),
                        "description",
                        narratives(description("3"), null))));
        plan.put("strategy", "iati-strategy");
        plan.put("period", "2012/2015");
        figures.put("plan", "iati-plan");
        Map<String, Object> action = object(
                "code",
                code,
                "objective",
                "1",
                "title",
                narratives(activity, "title"),
                "description",
                narratives(description("1"), null));
        addOrganisations(action);
        addTime(action);
        addMoney(action);
        put(action, "tags", tags(activity));
        put(action, "locations", IatiPlaces.of(activity));
        put(action, "assumptions", texts(all(activity, "conditions/condition")));
        all(activity, "conditions/condition")
                .forEach(one -> list(action, "tags").add("condition-type:" + one.getAttribute("type")));
        all(activity, "activity-date").stream()
                .filter(one -> !all(one, "narrative").isEmpty())
                .findFirst()
                .ifPresent(one -> put(action, "note", narratives(one, null)));
        documents(activity).forEach(list(action, "links")::add);
        all(activity, "related-activity")
                .forEach(one -> list(action, "tags")
                        .add("related-" + one.getAttribute("type") + ":" + one.getAttribute("ref")));
        all(activity, "result").forEach(result -> addResult(result, action));
        plan.put("actions", List.of(action));
        registry.put("institutions", new ArrayList<>(organisations.values()));
        lists.values().forEach(document -> document.put("languages", List.of("en", "fr", "es")));
        return expressed;
    }

    private Element description(String type) {
        return all(activity, "description").stream()
                .filter(one -> one.getAttribute("type").equals(type))
                .findFirst()
                .orElse(activity);
    }

    /** Returns the narratives of an element, by language. */
    static @Nullable Map<String, Object> narratives(Element element, @Nullable String path) {
        Map<String, Object> texts = new LinkedHashMap<>();
        List<Element> found = path == null ? List.of(element) : all(element, path);
        if (!found.isEmpty()) {
            for (Element narrative : all(found.get(0), "narrative")) {
                String language = narrative.getAttribute("xml:lang");
                put(
                        texts,
                        language.isEmpty() ? "en" : language,
                        narrative.getTextContent().strip().replaceAll("\\s+", " "));
            }
        }
        return texts.isEmpty() ? null : texts;
    }

    private static List<Object> texts(List<Element> elements) {
        List<Object> texts = new ArrayList<>();
        for (Element element : elements) {
            Map<String, Object> text = narratives(element, null);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Returns the documents of an element, as links. */
    private static List<Object> documents(Element element) {
        List<Object> documents = new ArrayList<>();
        for (Element link : all(element, "document-link")) {
            documents.add(object(
                    "address",
                    link.getAttribute("url"),
                    "title",
                    narratives(link, "title"),
                    "description",
                    narratives(link, "description"),
                    "date",
                    attribute(link, "document-date", "iso-date"),
                    "languages",
                    codes(link, "language", ""),
                    "mediaType",
                    link.getAttribute("format"),
                    "tags",
                    codes(link, "category", "document-category:")));
        }
        return documents;
    }

    private static List<String> codes(Element link, String field, String scheme) {
        return all(link, field).stream()
                .map(one -> scheme + one.getAttribute("code"))
                .toList();
    }

    private String organisation(Element element) {
        String id = element.getAttribute("ref");
        Map<String, Object> known = organisations.computeIfAbsent(
                id, unused -> object("id", id, "type", TYPES.getOrDefault(element.getAttribute("type"), "other")));
        Map<String, Object> name = narratives(element, null);
        if (!known.containsKey("name") || (name != null && name.size() > 1)) {
            put(known, "name", name);
        }
        return id;
    }

    private void addOrganisations(Map<String, Object> action) {
        for (Element one : all(activity, "reporting-org")) {
            put(figures, "reporter", organisation(one));
            put(figures, "source", narratives(one, null));
        }
        for (Element one : all(activity, "other-identifier")) {
            all(one, "owner-org")
                    .forEach(owner ->
                            list(action, "stakeholders").add(stakeholder(organisation(owner), null, one, "ref")));
        }
        for (Element one : all(activity, "participating-org")) {
            String id = organisation(one);
            if (!one.getAttribute("crs-channel-code").isEmpty()) {
                list(Objects.requireNonNull(organisations.get(id), id), "codes")
                        .add("crs-channel:" + one.getAttribute("crs-channel-code"));
            }
            list(
                            action,
                            one.getAttribute("role").equals("3")
                                            || one.getAttribute("role").equals("4")
                                    ? "responsible"
                                    : "support")
                    .add(id);
            list(action, "stakeholders").add(stakeholder(id, ROLES.get(one.getAttribute("role")), one, "activity-id"));
        }
    }

    private static Map<String, Object> stakeholder(String id, @Nullable String kind, Element element, String activity) {
        return object("institution", id, "kind", kind, "reference", element.getAttribute(activity));
    }

    private void addTime(Map<String, Object> action) {
        Map<String, String> days = new LinkedHashMap<>();
        all(activity, "activity-date").forEach(one -> days.put(one.getAttribute("type"), one.getAttribute("iso-date")));
        put(action, "implementation", List.of(days.get("1") + "/" + days.get("3")));
        put(
                action,
                "status",
                object(
                        "state",
                        STATES.getOrDefault(attribute(activity, "activity-status", "code"), "planned"),
                        "started",
                        days.get("2")));
    }

    private void addMoney(Map<String, Object> action) {
        for (Element budget : all(activity, "budget")) {
            list(action, "budgetLines").add(line(budget, null));
        }
        Element first = all(activity, "planned-disbursement").get(0);
        for (Element one : all(first, "receiver-org")) {
            list(action, "stakeholders").add(stakeholder(organisation(one), "performer", one, "receiver-activity-id"));
        }
        for (Element one : all(first, "provider-org")) {
            list(action, "stakeholders").add(stakeholder(organisation(one), "funder", one, "provider-activity-id"));
        }
        list(action, "budgetLines")
                .add(line(first, organisation(all(first, "provider-org").get(0))));
    }

    private static Map<String, Object> line(Element money, @Nullable String institution) {
        String from = attribute(money, "period-start", "iso-date");
        String to = attribute(money, "period-end", "iso-date");
        return object(
                "period",
                PeriodRange.parse(from + "/" + to).toString(),
                "amount",
                new BigDecimal(XmlLeaves.text(money, "value")),
                "currency",
                attribute(money, "value", "currency"),
                "institution",
                institution,
                "source",
                institution == null ? null : narratives(money, "provider-org"));
    }

    private List<Object> tags(Element activity) {
        List<Object> tags = new ArrayList<>();
        for (String field : List.of(
                "sector", "tag", "humanitarian-scope", "policy-marker", "recipient-country", "recipient-region")) {
            all(activity, field).forEach(one -> addTag(tags, field, one.getAttribute("vocabulary"), one, null));
        }
        for (Element items : all(activity, "country-budget-items")) {
            for (Element item : all(items, "budget-item")) {
                addTag(tags, "country-budget-items", items.getAttribute("vocabulary"), item, "description");
            }
        }
        for (Element one : all(activity, "other-identifier")) {
            tags.add("other-identifier-" + one.getAttribute("type").toLowerCase(Locale.ROOT) + ":"
                    + one.getAttribute("ref"));
        }
        if (activity.getAttribute("humanitarian").equals("1")) {
            tags.add("iati:humanitarian");
        }
        for (String field : List.of(
                "activity-scope",
                "collaboration-type",
                "default-flow-type",
                "default-finance-type",
                "default-aid-type",
                "default-tied-status")) {
            all(activity, field).forEach(one -> tags.add(field + ":" + one.getAttribute("code")));
        }
        return tags;
    }

    /** Adds a tag, and its name and the address of its vocabulary to the code list whose id is the scheme of the tag. */
    private void addTag(List<Object> tags, String field, String vocabulary, Element one, @Nullable String named) {
        String scheme = field + (vocabulary.isEmpty() ? "" : "-" + vocabulary);
        String tag = scheme + ":" + one.getAttribute("code");
        Map<String, Object> name = narratives(one, named);
        String address = one.getAttribute("vocabulary-uri") + one.getAttribute("indicator-uri");
        if (!tags.contains(tag)) {
            tags.add(tag);
        }
        if (name != null || !address.isEmpty()) {
            Map<String, Object> codes = lists.computeIfAbsent(scheme, id -> expressed.add("CodeList", id));
            put(codes, "source", address.isEmpty() ? null : object("en", address));
            String code = one.getAttribute("code");
            if (list(codes, "categories").stream().noneMatch(other -> code.equals(((Map<?, ?>) other).get("id")))) {
                list(codes, "categories").add(object("id", code, "name", name == null ? object("en", code) : name));
            }
        }
    }

    private void addResult(Element result, Map<String, Object> action) {
        put(action, "results", List.of(narratives(result, "title") == null ? Map.of() : narratives(result, "title")));
        documents(result).forEach(list(action, "links")::add);
        for (Element indicator : all(result, "indicator")) {
            String id = code + "-" + ++indicators;
            Map<String, Object> expressedIndicator = object(
                    "id",
                    id,
                    "name",
                    narratives(indicator, "title"),
                    "definition",
                    narratives(indicator, "description"),
                    "measure",
                    object(
                            "type",
                            indicator.getAttribute("measure").equals("2") ? "percentage" : "count",
                            "direction",
                            indicator.getAttribute("ascending").equals("1") ? "increase" : "decrease"),
                    "level",
                    result.getAttribute("type").equals("1") ? "output" : "outcome");
            List<Object> tags = new ArrayList<>();
            all(indicator, "reference")
                    .forEach(one -> addTag(tags, "reference", one.getAttribute("vocabulary"), one, null));
            all(result, "reference").forEach(one -> addTag(tags, "result", one.getAttribute("vocabulary"), one, null));
            put(expressedIndicator, "tags", tags);
            put(expressedIndicator, "links", documents(indicator));
            addFigures(indicator, id, expressedIndicator);
            list(action, "indicators").add(expressedIndicator);
        }
    }

    private void addFigures(Element indicator, String id, Map<String, Object> expressedIndicator) {
        for (Element baseline : all(indicator, "baseline")) {
            put(
                    expressedIndicator,
                    "baseline",
                    object(
                            "value",
                            new BigDecimal(baseline.getAttribute("value")),
                            "period",
                            baseline.getAttribute("iso-date"),
                            "dimensions",
                            cell(baseline),
                            "source",
                            narratives(baseline, "comment"),
                            "links",
                            documents(baseline)));
        }
        for (Element period : all(indicator, "period")) {
            String window = PeriodRange.parse(attribute(period, "period-start", "iso-date") + "/"
                            + attribute(period, "period-end", "iso-date"))
                    .toString();
            for (Element target : all(period, "target")) {
                list(expressedIndicator, "targets")
                        .add(object(
                                "period",
                                window,
                                "dimensions",
                                cell(target),
                                "value",
                                new BigDecimal(target.getAttribute("value")),
                                "rationale",
                                narratives(target, "comment"),
                                "links",
                                documents(target)));
            }
            for (Element actual : all(period, "actual")) {
                Map<String, Object> cell = cell(actual);
                cell.forEach((name, value) -> list(expressedIndicator, "disaggregation")
                        .add(object(
                                "id",
                                name,
                                "name",
                                object("en", name),
                                "sparse",
                                true,
                                "categories",
                                List.of(object("id", value, "name", object("en", value))))));
                list(figures, "measurements")
                        .add(object(
                                "indicator",
                                id,
                                "period",
                                window,
                                "dimensions",
                                cell,
                                "value",
                                new BigDecimal(actual.getAttribute("value")),
                                "note",
                                narratives(actual, "comment"),
                                "links",
                                documents(actual)));
            }
        }
    }

    private static Map<String, Object> cell(Element figure) {
        Map<String, Object> cell = new LinkedHashMap<>();
        all(figure, "dimension")
                .forEach(dimension -> cell.put(dimension.getAttribute("name"), dimension.getAttribute("value")));
        return cell;
    }
}

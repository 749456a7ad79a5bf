package org.snitp.interop.sdmx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.flat.FlatFields;
import org.snitp.interop.internal.text.SafeIds;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/** Reads structure messages. */
final class SdmxStructureReader {

    private static final Set<String> READ =
            Set.of("codelists", "hierarchies", "dataStructures", "dataflows", "conceptSchemes");

    private final Remarks remarks;
    private final Map<String, JsonValue> lists = new LinkedHashMap<>();
    private final Map<String, JsonValue> results = new LinkedHashMap<>();
    private final Map<String, List<String>> indicatorsOf = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, List<Baseline>> baselines = new LinkedHashMap<>();
    private final Map<String, List<Target>> targets = new LinkedHashMap<>();
    private final List<CodeList> codeLists = new ArrayList<>();
    private final List<Institution> institutions = new ArrayList<>();
    private Optional<Strategy> strategy = Optional.empty();
    private Optional<ActionPlan> plan = Optional.empty();
    private String language = "en";
    private boolean languageSupplied;

    SdmxStructureReader(Remarks remarks) {
        this.remarks = remarks;
    }

    void read(String file, JsonValue root) {
        root.itemsAt("meta", "contentLanguages").stream()
                .findFirst()
                .flatMap(JsonValue::text)
                .ifPresent(tag -> language = tag);
        JsonValue data = root.at("data").orElse(root);
        data.fields().forEach((name, value) -> {
            if (!READ.contains(name) && !value.items().isEmpty()) {
                remarks.add(ExchangeCode.NOT_TAKEN, value.place(), "what", name);
            }
        });
        data.itemsAt("codelists").forEach(list -> list.textAt("id").ifPresent(id -> lists.put(id, list)));
        data.itemsAt("dataStructures")
                .forEach(one -> strategy = strategy.or(() -> made(Strategy.class, one, "Strategy", "", "")));
        data.itemsAt("dataflows")
                .forEach(one -> plan = plan.or(() -> made(ActionPlan.class, one, "ActionPlan", "", "")));
        if (plan.isEmpty()) {
            foreign(data);
            return;
        }
        lists.forEach((id, list) -> {
            switch (id) {
                case "CL_REPORTING_INST" -> list.itemsAt("codes").forEach(this::institution);
                case "CL_RESULTS" ->
                    list.itemsAt("codes").forEach(code -> code.textAt("id").ifPresent(one -> results.put(one, code)));
                case "CL_INDICATOR" -> list.itemsAt("codes").forEach(this::indicator);
                default -> {
                    if (id.startsWith("CL_L_")) {
                        made(CodeList.class, list, "CodeList", "", "")
                                .ifPresent(one -> codeLists.add(one.withCategories(categories(list))));
                    }
                }
            }
        });
        data.itemsAt("hierarchies")
                .forEach(one -> one.itemsAt("hierarchicalCodes").forEach(code -> hierarchical(code, "")));
        Set<String> owned = new LinkedHashSet<>();
        indicatorsOf.values().forEach(owned::addAll);
        indicators.forEach((id, indicator) -> {
            if (!owned.contains(id)) {
                remarks.add(ExchangeCode.NOT_TAKEN, ForeignPlace.of(file), "what", indicator.getId());
            }
        });
    }

    /** Of a message of others, its code lists are taken. */
    private void foreign(JsonValue data) {
        for (String name : List.of("dataStructures", "dataflows", "hierarchies", "conceptSchemes")) {
            data.at(name)
                    .filter(value -> !value.items().isEmpty())
                    .ifPresent(value -> remarks.add(ExchangeCode.NOT_TAKEN, value.place(), "what", name));
        }
        for (Map.Entry<String, JsonValue> list : lists.entrySet()) {
            List<Category> categories = categories(list.getValue());
            if (categories.isEmpty()) {
                remarks.add(ExchangeCode.NOT_TAKEN, list.getValue().place(), "what", list.getKey());
                continue;
            }
            CodeList.Builder made = CodeList.builder().id(list.getKey()).categories(categories);
            text(list.getValue(), "name").ifPresent(made::title);
            codeLists.add(made.build());
        }
    }

    private Optional<LocalizedText> text(JsonValue owner, String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        owner.at(name + "s")
                .ifPresent(value ->
                        value.fields().forEach((tag, words) -> words.text().ifPresent(text -> texts.put(tag, text))));
        Optional<String> best = owner.textAt(name);
        if (texts.isEmpty() && best.isPresent()) {
            if (!languageSupplied) {
                languageSupplied = true;
                ForeignPlace place = owner.at(name).orElse(owner).place();
                remarks.add(ExchangeCode.SUPPLIED, place, "what", "language", "value", language);
            }
            return Texts.of(language, best.get());
        }
        return Texts.of(texts);
    }

    private Map<String, List<FlatFields.Entry>> annotations(JsonValue owner, String kind) {
        Map<String, List<FlatFields.Entry>> entries = new LinkedHashMap<>();
        for (JsonValue annotation : owner.itemsAt("annotations")) {
            if (annotation
                    .textAt("type")
                    .filter((SdmxJson.ANNOTATION + kind)::equals)
                    .isEmpty()) {
                continue;
            }
            annotation.textAt("id").ifPresent(path -> {
                Optional<FlatFields.Entry> entry = annotation
                        .at("value")
                        .flatMap(JsonValue::text)
                        .map(value -> FlatFields.Entry.of(path, value))
                        .or(() -> text(annotation, "text").map(text -> FlatFields.Entry.of(path, text)));
                entry.ifPresent(one -> entries.computeIfAbsent(path, unused -> new ArrayList<>())
                        .add(one));
            });
        }
        return entries;
    }

    /** Makes what an item says by its annotations, its id, its name and its description; absent if it says too little. */
    private <T> Optional<T> made(Class<T> type, JsonValue item, String kind, String id, String name) {
        Map<String, List<FlatFields.Entry>> entries = annotations(item, kind);
        if (entries.isEmpty() && id.isEmpty()) {
            return Optional.empty();
        }
        if (!id.isEmpty()) {
            item.textAt("id")
                    .map(spelled -> SafeIds.ofSdmx(id.equals("code") ? spelled.substring(2) : spelled))
                    .ifPresent(code -> entries.put(id, List.of(FlatFields.Entry.of(id, code))));
            text(item, "name").ifPresent(text -> entries.put(name, List.of(FlatFields.Entry.of(name, text))));
            String described = kind.equals("Indicator") ? "definition" : "description";
            text(item, "description")
                    .ifPresent(text -> entries.put(described, List.of(FlatFields.Entry.of(described, text))));
        }
        List<String> problems = new ArrayList<>();
        T made = FlatFields.object(type, entries, problems);
        problems.forEach(path -> remarks.add(
                made == null ? ExchangeCode.MISSING : ExchangeCode.UNREADABLE_VALUE,
                item.place(),
                "what",
                path,
                "value",
                ""));
        return Optional.ofNullable(made);
    }

    private void institution(JsonValue code) {
        if (code.textAt("id").filter(SdmxIds.NOT_APPLICABLE::equals).isEmpty()) {
            made(Institution.class, code, "Institution", "id", "name").ifPresent(institutions::add);
        }
    }

    private List<Category> categories(JsonValue list) {
        List<Category> categories = new ArrayList<>();
        List<JsonValue> codes = list.itemsAt("codes").stream()
                .filter(code -> !isTotal(code.textAt("id").orElse(SdmxIds.TOTAL)))
                .toList();
        Set<String> ids = new HashSet<>();
        codes.forEach(code -> code.textAt("id").ifPresent(ids::add));
        for (JsonValue code : codes) {
            made(Category.class, code, "Category", "id", "name")
                    .ifPresent(category -> categories.add(plan.isPresent() ? category : foreign(category, code, ids)));
        }
        return categories;
    }

    private static boolean isTotal(String id) {
        return id.equals(SdmxIds.TOTAL) || id.equals(SdmxIds.NOT_APPLICABLE);
    }

    /** The code of a list of others stands as it is, with the one above it, unless that is the total. */
    private Category foreign(Category category, JsonValue code, Set<String> ids) {
        String id = code.textAt("id").orElse(category.getId());
        Optional<String> parent = code.textAt("parent").filter(one -> !isTotal(one));
        Optional<String> known = parent.filter(one -> ids.contains(one) && !one.equals(id));
        if (parent.isPresent() && known.isEmpty()) {
            remarks.add(
                    ExchangeCode.UNREADABLE_VALUE,
                    code.at("parent").orElse(code).place(),
                    "value",
                    parent.get());
        }
        return category.withId(id).withPartOf(known);
    }

    private void indicator(JsonValue code) {
        made(Indicator.class, code, "Indicator", "id", "name").ifPresent(indicator -> {
            List<Dimension> dimensions = new ArrayList<>();
            for (JsonValue annotation : code.itemsAt("annotations")) {
                if (annotation
                        .textAt("type")
                        .filter((SdmxJson.ANNOTATION + "Dimension")::equals)
                        .isPresent()) {
                    dimension(annotation).ifPresent(dimensions::add);
                }
            }
            indicators.put(code.textAt("id").orElseThrow(), indicator.withDisaggregation(dimensions));
        });
    }

    private Optional<Dimension> dimension(JsonValue annotation) {
        String id = annotation.textAt("id").orElse("");
        JsonValue list = lists.get("CL_" + SafeIds.component(id));
        if (list == null) {
            remarks.add(ExchangeCode.MISSING, annotation.place(), "what", "CL_" + SafeIds.component(id));
            return Optional.empty();
        }
        List<String> words = List.of(annotation.textAt("value").orElse("full").split(" "));
        List<Category> own = categories(list).stream()
                .filter(category -> words.contains(SafeIds.sdmx(category.getId())))
                .toList();
        Dimension.Builder dimension = Dimension.builder()
                .id(id)
                .sparse(words.get(0).equals("sparse"))
                .categories(own)
                .codeList(annotation.textAt("title"));
        text(list, "name").ifPresent(dimension::name);
        return Optional.of(dimension.build());
    }

    private void hierarchical(JsonValue code, String above) {
        String urn = code.textAt("code").orElse("");
        String id = urn.substring(urn.lastIndexOf('.') + 1);
        if (urn.contains("CL_INDICATOR(")) {
            indicatorsOf.computeIfAbsent(above, unused -> new ArrayList<>()).add(id);
        }
        code.itemsAt("hierarchicalCodes").forEach(under -> hierarchical(under, id));
    }

    /** The indicators by their SDMX ids. */
    Map<String, Indicator> indicators() {
        return indicators;
    }

    Optional<ActionPlan> plan() {
        return plan;
    }

    String language() {
        return language;
    }

    void add(String id, Baseline baseline) {
        baselines.computeIfAbsent(id, unused -> new ArrayList<>()).add(baseline);
    }

    void add(String id, Target target) {
        targets.computeIfAbsent(id, unused -> new ArrayList<>()).add(target);
    }

    List<Document> documents() {
        List<Document> documents = new ArrayList<>(codeLists);
        strategy.ifPresent(one -> documents.add(strategy(one)));
        if (!institutions.isEmpty()) {
            documents.add(
                    InstitutionRegistry.builder().institutions(institutions).build());
        }
        plan.ifPresent(one -> documents.add(one.withActions(actions())));
        return documents;
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        results.forEach((id, code) -> {
            if (id.startsWith("A-")) {
                made(Action.class, code, "Action", "code", "title")
                        .ifPresent(action -> actions.add(action.withIndicators(indicatorsOf(id))));
            }
        });
        return actions;
    }

    private List<Indicator> indicatorsOf(String owner) {
        List<Indicator> own = new ArrayList<>();
        for (String id : indicatorsOf.getOrDefault(owner, List.of())) {
            Indicator indicator = indicators.get(id);
            if (indicator != null) {
                own.add(planned(indicator, id));
            }
        }
        return own;
    }

    private Indicator planned(Indicator indicator, String id) {
        List<Baseline> all = baselines.getOrDefault(id, List.of());
        Indicator.Builder builder = Indicator.builder().from(indicator).targets(targets.getOrDefault(id, List.of()));
        if (!all.isEmpty()) {
            builder.baseline(all.get(0));
            builder.baselines(all.subList(1, all.size()));
        }
        return builder.build();
    }

    private Strategy strategy(Strategy bare) {
        List<GeneralObjective> general = new ArrayList<>();
        List<NestedObjective> nested = new ArrayList<>();
        for (Objective objective : under(Optional.empty())) {
            if (objective instanceof GeneralObjective one) {
                general.add(one);
            } else if (objective instanceof NestedObjective one) {
                nested.add(one);
            }
        }
        return bare.withGeneralObjectives(general).withObjectives(nested);
    }

    private List<Objective> under(Optional<String> parent) {
        List<Objective> found = new ArrayList<>();
        results.forEach((id, code) -> {
            if (id.startsWith("O-") && code.textAt("parent").equals(parent)) {
                objective(id, code).ifPresent(found::add);
            }
        });
        return found;
    }

    private Optional<? extends Objective> objective(String id, JsonValue code) {
        String kind = code.itemsAt("annotations").stream()
                .flatMap(one -> one.textAt("type").stream())
                .filter(type -> type.startsWith(SdmxJson.ANNOTATION))
                .map(type -> type.substring(SdmxJson.ANNOTATION.length()))
                .findFirst()
                .orElse("NestedObjective");
        List<Objective> under = under(Optional.of(id));
        return switch (kind) {
            case "GeneralObjective" ->
                made(GeneralObjective.class, code, kind, "code", "title")
                        .map(one -> one.withIndicators(indicatorsOf(id))
                                .withSpecificObjectives(only(SpecificObjective.class, under)));
            case "SpecificObjective" ->
                made(SpecificObjective.class, code, kind, "code", "title")
                        .map(one -> one.withIndicators(indicatorsOf(id)));
            default ->
                made(NestedObjective.class, code, kind, "code", "title")
                        .map(one -> one.withIndicators(indicatorsOf(id))
                                .withObjectives(only(NestedObjective.class, under)));
        };
    }

    private static <T> List<T> only(Class<T> type, List<? super T> some) {
        return some.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Expresses a data set of DHIS2: data elements and indicators, broken down by categories, with their values. */
final class DhisMalaria {

    private static final List<String> FILES = List.of("dhis2-aggregate.json", "dhis2-values.json");

    /** The combination of categories of what is not broken down. */
    private static final Set<String> TOTAL = Set.of("HllvX50cXC0", "bjDvmb4bfuf");

    private final Map<String, Object> source = new LinkedHashMap<>();
    private final Expressed expressed = new Expressed();
    private final Map<String, Object> objective = object("code", "malaria", "title", "TA Malaria");
    private final Map<String, List<Map<String, Object>>> categoriesOfCombo = new HashMap<>();
    private final Map<String, Map<String, Object>> optionCombos = new HashMap<>();
    private final Map<String, String> frequencies = new HashMap<>();
    private final Map<String, List<String>> tags = new HashMap<>();
    private final Map<String, Map<String, Object>> elements = new LinkedHashMap<>();

    private DhisMalaria() {}

    /** Lists the values of both files. */
    static List<Leaf> leaves(Path folder) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (String file : FILES) {
            add(load(folder.resolve(file)), "", leaves);
        }
        return leaves;
    }

    private static Object load(Path file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(1 << 24).build();
        return Objects.requireNonNull(new Load(settings).loadFromString(Files.readString(file)));
    }

    private static void add(Object value, String field, List<Leaf> leaves) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, below) -> {
                if (below != null) {
                    String step = field.endsWith("userGroups") ? "ID" : String.valueOf(name);
                    add(below, field.isEmpty() ? step : field + "/" + step, leaves);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(below -> add(below, field, leaves));
        } else if (!String.valueOf(value).isBlank()) {
            leaves.add(new Leaf(field, String.valueOf(value)));
        }
    }

    static Expressed convert(Path folder) throws IOException {
        DhisMalaria malaria = new DhisMalaria();
        for (String file : FILES) {
            ((Map<?, ?>) load(folder.resolve(file)))
                    .forEach((name, value) -> malaria.source.put(String.valueOf(name), value));
        }
        return malaria.convert();
    }

    private Expressed convert() {
        Map<String, Object> strategy = expressed.add("Strategy", "dhis2-malaria");
        strategy.put("languages", List.of("en"));
        strategy.put("title", "TA Malaria: elimination");
        strategy.put("horizon", "2018/2019");
        strategy.put("generalObjectives", List.of(objective));
        readCategories();
        readGroups();
        all("dataElements").forEach(this::addElement);
        all("indicators").forEach(this::addIndicator);
        addValues();
        return expressed;
    }

    @SuppressWarnings("unchecked") // The lists of the export hold objects.
    private List<Map<String, Object>> all(String field) {
        return (List<Map<String, Object>>) source.getOrDefault(field, List.of());
    }

    private static @Nullable String text(Map<String, Object> object, String field) {
        Object value = object.get(field);
        return value == null ? null : String.valueOf(value).strip();
    }

    private static String id(Object object) {
        return object instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : "";
    }

    @SuppressWarnings("unchecked") // The same.
    private static List<Object> below(Map<String, Object> object, String field) {
        return (List<Object>) object.getOrDefault(field, List.of());
    }

    private void readCategories() {
        Map<String, Map<String, Object>> options = new HashMap<>();
        all("categoryOptions").forEach(one -> options.put(id(one), one));
        Map<String, Map<String, Object>> categories = new HashMap<>();
        for (Map<String, Object> one : all("categories")) {
            List<Object> parts = new ArrayList<>();
            for (Object option : below(one, "categoryOptions")) {
                Map<String, Object> stated = Objects.requireNonNull(options.get(id(option)));
                parts.add(object("id", text(stated, "code"), "name", text(stated, "name")));
            }
            categories.put(id(one), object("id", id(one), "name", text(one, "name"), "categories", parts));
        }
        for (Map<String, Object> combo : all("categoryCombos")) {
            categoriesOfCombo.put(
                    id(combo),
                    below(combo, "categories").stream()
                            .map(one -> categories.get(id(one)))
                            .toList());
        }
        for (Map<String, Object> combo : all("categoryOptionCombos")) {
            Map<String, Object> cell = new LinkedHashMap<>();
            for (Object option : below(combo, "categoryOptions")) {
                String code = text(Objects.requireNonNull(options.get(id(option))), "code");
                categoriesOfCombo
                        .getOrDefault(id(Objects.requireNonNull(combo.get("categoryCombo"))), List.of())
                        .stream()
                        .filter(dimension -> String.valueOf(dimension).contains("=" + code + ","))
                        .forEach(dimension -> put(cell, String.valueOf(dimension.get("id")), code));
            }
            optionCombos.put(id(combo), cell);
        }
    }

    private void readGroups() {
        for (Map<String, Object> set : all("dataSets")) {
            for (Object element : below(set, "dataSetElements")) {
                String of = id(Objects.requireNonNull(((Map<?, ?>) element).get("dataElement")));
                frequencies.put(of, "Yearly".equals(text(set, "periodType")) ? "annual" : "monthly");
                tags.computeIfAbsent(of, unused -> new ArrayList<>()).add("data-set:" + id(set));
            }
        }
        for (String groups : List.of("dataElementGroups", "indicatorGroups")) {
            for (Map<String, Object> group : all(groups)) {
                for (Object member : below(group, groups.equals("indicatorGroups") ? "indicators" : "dataElements")) {
                    tags.computeIfAbsent(id(member), unused -> new ArrayList<>())
                            .add("group:" + id(group));
                }
            }
        }
    }

    private List<String> tags(Map<String, Object> one) {
        List<String> all = new ArrayList<>();
        all.add("dhis2:" + id(one));
        all.addAll(tags.getOrDefault(id(one), List.of()));
        return all.stream().distinct().toList();
    }

    private void addElement(Map<String, Object> element) {
        Object combo = element.get("categoryCombo");
        List<Object> dimensions =
                new ArrayList<>(categoriesOfCombo.getOrDefault(id(combo == null ? "" : combo), List.of()));
        dimensions.add(
                object("id", "orgUnit", "name", "Organisation unit", "sparse", true, "categories", organisations()));
        Map<String, Object> indicator = object(
                "id",
                text(element, "code"),
                "name",
                text(element, "name"),
                "measure",
                object("type", "BOOLEAN".equals(text(element, "valueType")) ? "qualitative" : "count"),
                "disaggregation",
                dimensions,
                "frequency",
                frequencies.get(id(element)),
                "tags",
                tags(element),
                "definition",
                text(element, "description"),
                "note",
                joined(text(element, "formName"), text(element, "shortName")));
        elements.put(id(element), indicator);
        list(objective, "indicators").add(indicator);
    }

    private List<Object> organisations() {
        return all("dataValues").stream()
                .map(value -> text(value, "orgUnit"))
                .distinct()
                .map(unit -> (Object) object("id", unit, "name", unit))
                .toList();
    }

    private static @Nullable String joined(@Nullable String... texts) {
        List<String> given = new ArrayList<>();
        for (String text : texts) {
            if (text != null && !given.contains(text)) {
                given.add(text);
            }
        }
        return given.isEmpty() ? null : String.join("\n\n", given);
    }

    private void addIndicator(Map<String, Object> indicator) {
        boolean percent = "hmSnCXmLYwt".equals(id(Objects.requireNonNull(indicator.get("indicatorType"))));
        list(objective, "indicators")
                .add(object(
                        "id",
                        text(indicator, "code"),
                        "name",
                        text(indicator, "name"),
                        "definition",
                        text(indicator, "description"),
                        "measure",
                        object(
                                "type",
                                percent ? "percentage" : "ratio",
                                "numerator",
                                text(indicator, "numeratorDescription"),
                                "denominator",
                                text(indicator, "denominatorDescription")),
                        "method",
                        text(indicator, "numerator") + " / " + text(indicator, "denominator"),
                        "tags",
                        tags(indicator),
                        "note",
                        text(indicator, "shortName")));
    }

    private void addValues() {
        Map<String, Object> set = expressed.add("MeasurementSet", "dhis2-malaria-values");
        set.put("languages", List.of("en"));
        set.put("plan", "dhis2-malaria");
        for (Map<String, Object> value : all("dataValues")) {
            Map<String, Object> indicator = elements.get(text(value, "dataElement"));
            String period = String.valueOf(text(value, "period"));
            Map<String, Object> cell = new LinkedHashMap<>();
            String combo = String.valueOf(text(value, "categoryOptionCombo"));
            if (!TOTAL.contains(combo)) {
                cell.putAll(optionCombos.getOrDefault(combo, Map.of()));
            }
            cell.put("orgUnit", text(value, "orgUnit"));
            boolean number = String.valueOf(text(value, "value")).matches("-?[0-9.]+");
            if (!number) {
                expressed.lose("dataValues/value", text(value, "value"));
                expressed.lose("dataValues/comment", text(value, "comment"));
            }
            if (indicator != null && number) {
                list(set, "measurements")
                        .add(object(
                                "indicator",
                                indicator.get("id"),
                                "period",
                                period.length() == 6 ? period.substring(0, 4) + "-" + period.substring(4) : period,
                                "dimensions",
                                cell,
                                "value",
                                new BigDecimal(String.valueOf(text(value, "value"))),
                                "note",
                                text(value, "comment")));
            }
        }
    }
}

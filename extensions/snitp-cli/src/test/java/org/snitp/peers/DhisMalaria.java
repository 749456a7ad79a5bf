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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Expresses a data set of DHIS2: data elements and indicators, broken down by categories, with their values. */
final class DhisMalaria {

    private static final List<String> FILES = List.of("dhis2-aggregate.json", "dhis2-values.json");

    /** The combination of categories of what is not broken down. */
    private static final Set<String> TOTAL = Set.of("HllvX50cXC0", "bjDvmb4bfuf");

    /** A data element in an expression, and perhaps a combination of its categories. */
    private static final Pattern OPERAND = Pattern.compile("#\\{([A-Za-z0-9]+)(?:\\.([A-Za-z0-9]+))?}");

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
        addGroups("group", "dataElementGroups", "indicatorGroups");
        addGroups("data-set", "dataSets");
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
                parts.add(object(
                        "id",
                        text(stated, "code"),
                        "name",
                        text(stated, "name"),
                        "codes",
                        List.of("dhis2:" + id(stated))));
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
                object("type", "BOOLEAN".equals(text(element, "valueType")) ? "boolean" : "count"),
                "disaggregation",
                dimensions,
                "frequency",
                frequencies.get(id(element)),
                "tags",
                tags(element),
                "definition",
                text(element, "description"),
                "metadata",
                object("shortName", text(element, "shortName"), "otherNames", named(text(element, "formName"))));
        if ("false".equals(text(element, "zeroIsSignificant"))) {
            expressed.lose("dataElements/zeroIsSignificant", "false");
        }
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

    private static List<Object> named(@Nullable String name) {
        return name == null ? List.of() : List.of(name);
    }

    /** Names groups and data sets, which are tags, in a code list whose id is the scheme of the tags. */
    private void addGroups(String scheme, String... fields) {
        Map<String, Object> groups = expressed.add("CodeList", scheme);
        groups.put("languages", List.of("en"));
        for (String field : fields) {
            for (Map<String, Object> group : all(field)) {
                String code = text(group, "code");
                list(groups, "categories")
                        .add(object(
                                "id",
                                id(group),
                                "name",
                                text(group, "name"),
                                "codes",
                                code == null ? null : List.of("dhis2:" + code)));
            }
        }
    }

    private void addIndicator(Map<String, Object> indicator) {
        boolean percent = "hmSnCXmLYwt".equals(id(Objects.requireNonNull(indicator.get("indicatorType"))));
        String code = String.valueOf(text(indicator, "code"));
        boolean taken = elements.values().stream().anyMatch(element -> code.equals(element.get("id")));
        String numerator = formula(text(indicator, "numerator"));
        String denominator = formula(text(indicator, "denominator"));
        // Without a data element it is no formula but a rate of reports, which no indicator states.
        boolean computed = numerator != null && denominator != null && (numerator + denominator).contains("[");
        if (!computed) {
            expressed.lose("indicators/numerator", text(indicator, "numerator"));
            expressed.lose("indicators/denominator", text(indicator, "denominator"));
        }
        if ("true".equals(text(indicator, "annualized"))) {
            expressed.lose("indicators/annualized", "true");
        }
        list(objective, "indicators")
                .add(object(
                        "id",
                        taken ? code + " (indicator)" : code,
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
                        "computation",
                        !computed
                                ? null
                                : object(
                                        "formula",
                                        "(" + numerator + ") / (" + denominator + ")" + (percent ? " * 100" : "")),
                        "tags",
                        taken ? withCode(code, tags(indicator)) : tags(indicator),
                        "metadata",
                        object("shortName", text(indicator, "shortName"))));
    }

    private static List<String> withCode(String code, List<String> tags) {
        List<String> all = new ArrayList<>(tags);
        all.add("dhis2-code:" + code);
        return all;
    }

    /** Returns an expression of DHIS2 over totals of data elements as a formula; null if it has anything else. */
    private @Nullable String formula(@Nullable String expression) {
        Matcher operands = OPERAND.matcher(String.valueOf(expression));
        StringBuilder formula = new StringBuilder();
        while (operands.find()) {
            Map<String, Object> element = elements.get(operands.group(1));
            String combo = operands.group(2);
            if (element == null || (combo != null && !TOTAL.contains(combo))) {
                return null;
            }
            operands.appendReplacement(formula, Matcher.quoteReplacement("[" + element.get("id") + "]"));
        }
        operands.appendTail(formula);
        String rest = formula.toString().replaceAll("\\[[^]]*]", "");
        return rest.matches("[-+*/() 0-9.]*") ? formula.toString().strip() : null;
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
            String stated = String.valueOf(text(value, "value"));
            boolean truth = stated.matches("true|false");
            if (indicator != null) {
                list(set, "measurements")
                        .add(object(
                                "indicator",
                                indicator.get("id"),
                                "period",
                                period.length() == 6 ? period.substring(0, 4) + "-" + period.substring(4) : period,
                                "dimensions",
                                cell,
                                "value",
                                truth ? Boolean.valueOf(stated) : new BigDecimal(stated),
                                "note",
                                text(value, "comment")));
            }
        }
    }
}

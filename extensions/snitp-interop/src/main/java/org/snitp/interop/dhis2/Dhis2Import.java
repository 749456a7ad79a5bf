package org.snitp.interop.dhis2;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.text.Notes;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.JsonTrees;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.Period;

/**
 * Reads data value sets of DHIS2 as reports on the indicators of a known plan. Data elements, organisation units and cells are named
 * by their codes, or by the identifiers that {@link Dhis2Export} gives them.
 */
public final class Dhis2Import {

    /** What a value says of a report. */
    private enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }

    private static final int MAX_CELLS = 50_000;

    private record Meaning(Indicator indicator, Set<String> dimensions, Part part) {}

    private record Key(String indicator, Period period, Map<String, String> cell, String unit) {}

    private final Remarks remarks = new Remarks();
    private final Map<String, Meaning> elements = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, Map<String, String>> cells = new HashMap<>();
    private final Map<Key, Measurement.Builder> reports = new LinkedHashMap<>();
    private final Map<Key, Set<Part>> said = new HashMap<>();

    /** The combination of no categories, which every value of a server has that is not broken down. */
    private final Set<String> defaults = new HashSet<>(Set.of("HllvX50cXC0", "default"));

    private final String language;

    private Dhis2Import(Bundle known) {
        this.language = known.getStrategies().stream()
                .map(Strategy::getTitle)
                .map(title -> title.officialLanguage())
                .findFirst()
                .orElse("en");
        known.getRegistries()
                .forEach(registry -> registry.getInstitutions().forEach(one -> {
                    units.put(one.getId(), one.getId());
                    units.put(Dhis2Ids.uid("unit", one.getId()), one.getId());
                }));
        BundleIndex index = BundleIndex.of(known);
        index.codes().forEach(code -> index.indicator(code).ifPresent(this::add));
    }

    private void add(Indicator indicator) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (Dimension dimension : indicator.getDisaggregation()) {
            List<Map<String, String>> more = new ArrayList<>(all);
            if ((long) all.size() * dimension.getCategories().size() > MAX_CELLS) {
                // The cells of a table that large are not known by their identifiers, and are told to be so.
                continue;
            }
            for (Map<String, String> cell : all) {
                dimension.getCategories().forEach(category -> {
                    Map<String, String> extended = new TreeMap<>(cell);
                    extended.put(dimension.getId(), category.getId());
                    more.add(extended);
                });
            }
            all = more;
        }
        for (Map<String, String> cell : all) {
            String code = Dhis2Ids.cell(cell);
            cells.put(code, cell);
            cells.put(Dhis2Ids.uid("cell", code), cell);
            element(indicator, "", cell.keySet(), Part.VALUE);
            element(indicator, Dhis2Values.NUMERATOR, cell.keySet(), Part.NUMERATOR);
            element(indicator, Dhis2Values.DENOMINATOR, cell.keySet(), Part.DENOMINATOR);
        }
    }

    private void element(Indicator indicator, String suffix, Set<String> dimensions, Part part) {
        String code = Dhis2Ids.element(indicator.getId() + suffix, dimensions);
        elements.put(code, new Meaning(indicator, dimensions, part));
        elements.put(Dhis2Ids.uid("element", code), new Meaning(indicator, dimensions, part));
    }

    /** Returns whether a file is a data value set. */
    public static boolean isDataValueSet(ForeignFile file) {
        Objects.requireNonNull(file, "file");
        if (!file.name().endsWith(".json")) {
            return false;
        }
        try {
            return JsonTrees.read(file).at("dataValues").isPresent();
        } catch (UnreadableForeignException e) {
            return false;
        }
    }

    private static boolean isMetadata(ForeignFile file) throws UnreadableForeignException {
        return file.name().endsWith(".json")
                && !isDataValueSet(file)
                && JsonTrees.read(file).at("dataElements").isPresent();
    }

    /** Takes the identifiers that a server gives to what has the codes of the plan. */
    private void identifiers(JsonValue metadata) {
        identifiers(metadata, "dataElements", elements);
        identifiers(metadata, "organisationUnits", units);
        identifiers(metadata, "categoryOptionCombos", cells);
        metadata.itemsAt("categoryOptionCombos").stream()
                .filter(one -> one.textAt("name").filter("default"::equals).isPresent())
                .flatMap(one -> one.textAt("id").stream())
                .forEach(defaults::add);
    }

    private static <T> void identifiers(JsonValue metadata, String kind, Map<String, T> known) {
        for (JsonValue one : metadata.itemsAt(kind)) {
            Optional<T> meant = one.textAt("code").flatMap(code -> Optional.ofNullable(known.get(code)));
            meant.ifPresent(what -> one.textAt("id").ifPresent(id -> known.putIfAbsent(id, what)));
        }
    }

    /**
     * Reads files.
     *
     * @param files data value sets; metadata of their server, if there are any, say by their codes which identifiers are meant
     * @param known the documents of the plan whose figures they are
     * @throws UnreadableForeignException if a file is not well-formed, or exceeds a limit
     */
    public static ForeignImport read(List<ForeignFile> files, Optional<Bundle> known)
            throws UnreadableForeignException {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(known, "known");
        Bundle bundle = known.orElseGet(() -> Bundle.builder().build());
        Dhis2Import reader = new Dhis2Import(bundle);
        for (ForeignFile file : files) {
            if (isMetadata(file)) {
                reader.identifiers(JsonTrees.read(file));
            }
        }
        for (ForeignFile file : files) {
            if (isDataValueSet(file)) {
                JsonValue root = JsonTrees.read(file);
                root.itemsAt("dataValues").forEach(value -> reader.read(root, value));
            } else if (!isMetadata(file)) {
                reader.remarks.add(ExchangeCode.NOT_TAKEN, ForeignPlace.of(file.name()), "what", file.name());
            }
        }
        return ForeignImport.of(ExchangeStandard.DHIS2, reader.bundle(bundle), reader.remarks.list());
    }

    private Bundle bundle(Bundle known) {
        if (reports.isEmpty() || known.getPlans().isEmpty()) {
            return Bundle.builder().build();
        }
        String plan = known.getPlans().get(0).getId();
        return Bundle.of(MeasurementSet.builder()
                .id(plan + "-dhis2")
                .plan(plan)
                .measurements(reports.values().stream()
                        .map(Measurement.Builder::build)
                        .toList())
                .build());
    }

    private static String text(JsonValue root, JsonValue value, String field) {
        return value.textAt(field).or(() -> root.textAt(field)).orElse("");
    }

    private static ForeignPlace place(JsonValue value, String field) {
        return value.at(field).orElse(value).place();
    }

    private String combination(JsonValue root, JsonValue value, String field) {
        String combo = text(root, value, field);
        return defaults.contains(combo) ? "" : combo;
    }

    private void read(JsonValue root, JsonValue value) {
        if (value.textAt("deleted").filter("true"::equals).isPresent()) {
            remarks.add(ExchangeCode.DELETION, place(value, "deleted"));
            return;
        }
        String element = text(root, value, "dataElement");
        Meaning meaning = elements.get(element);
        if (meaning == null) {
            remarks.add(ExchangeCode.UNKNOWN_INDICATOR, place(value, "dataElement"), "value", element);
            return;
        }
        Optional<Period> period = Dhis2Ids.read(text(root, value, "period"));
        if (period.isEmpty()) {
            remarks.add(ExchangeCode.UNKNOWN_PERIOD, place(value, "period"), "value", text(root, value, "period"));
            return;
        }
        String unit = units.getOrDefault(text(root, value, "orgUnit"), "");
        String combo = combination(root, value, "categoryOptionCombo");
        Map<String, String> cell = combo.isEmpty() ? Map.of() : cells.getOrDefault(combo, Map.of());
        boolean other = !combination(root, value, "attributeOptionCombo").isEmpty();
        if (unit.isEmpty()
                || other
                || !cell.keySet().equals(meaning.dimensions())
                || (!combo.isEmpty() && cell.isEmpty())) {
            String field = unit.isEmpty() ? "orgUnit" : other ? "attributeOptionCombo" : "categoryOptionCombo";
            remarks.add(ExchangeCode.NOT_TAKEN, place(value, field), "what", text(root, value, field));
            return;
        }
        put(value, meaning, new Key(meaning.indicator().getId(), period.get(), cell, unit));
    }

    private void put(JsonValue value, Meaning meaning, Key key) {
        String text = value.textAt("value").orElse("");
        boolean number = text.matches("-?[0-9]{1,400}([.][0-9]{1,400})?([eE][+-]?[0-9]{1,2})?");
        Optional<DeliveryState> delivery = List.of(DeliveryState.values()).stream()
                .filter(state -> Dhis2Values.word(state).equals(text))
                .findFirst();
        if (!number && (delivery.isEmpty() || meaning.part() != Part.VALUE)) {
            ExchangeCode code = text.isEmpty() ? ExchangeCode.NO_FIGURE : ExchangeCode.UNREADABLE_VALUE;
            remarks.add(code, place(value, "value"), "value", text);
            return;
        }
        Notes notes = Notes.read(value.textAt("comment").orElse(""), List.of("status"));
        Optional<String> word = notes.get("status");
        Optional<ObservationStatus> status = List.of(ObservationStatus.values()).stream()
                .filter(one -> word.filter(Dhis2Values.word(one)::equals).isPresent())
                .findFirst();
        if (word.isPresent() && status.isEmpty()) {
            remarks.add(ExchangeCode.UNKNOWN_STATUS, place(value, "comment"), "value", word.get());
            return;
        }
        if (!said.computeIfAbsent(key, unused -> new HashSet<>()).add(meaning.part())) {
            remarks.add(ExchangeCode.FIGURE_TWICE, value.place(), "value", key.indicator() + " " + key.period());
            return;
        }
        Measurement.Builder report = reports.computeIfAbsent(
                key,
                unused -> Measurement.builder()
                        .indicator(key.indicator())
                        .period(key.period())
                        .dimensions(key.cell())
                        .reportedBy(key.unit()));
        status.ifPresent(report::observationStatus);
        Texts.of(language, String.join("\n", notes.others())).ifPresent(report::reason);
        if (!number) {
            report.delivery(delivery.orElseThrow());
            return;
        }
        BigDecimal amount = new BigDecimal(text);
        switch (meaning.part()) {
            case VALUE -> report.value(amount);
            case NUMERATOR -> report.numerator(amount);
            case DENOMINATOR -> report.denominator(amount);
        }
    }
}

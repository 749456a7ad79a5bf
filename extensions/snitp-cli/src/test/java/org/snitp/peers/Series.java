package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures of an indicator in a table of Open SDG: dimensions of the indicator, baselines, and measurements. */
final class Series {

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:[/-]([0-9]{4}))?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?");

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final String indicator;
    private final String language;
    private final Expressed expressed;
    private final Map<String, Map<String, String>> categories = new LinkedHashMap<>();
    private final Map<String, String> told = new HashMap<>();
    private final List<Object> baselines = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();
    private String placed = "";
    private String unit = "";
    private boolean whole = true;
    private @Nullable BigDecimal least;
    private @Nullable BigDecimal most;
    private final Map<String, Map<String, Object>> translations = new LinkedHashMap<>();

    Series(String indicator, String language, Expressed expressed) {
        this.indicator = indicator;
        this.language = language;
        this.expressed = expressed;
    }

    /** Sets the words for columns and their contents in a language; the tables may have keys in place of words. */
    Series translated(String other, Map<String, Object> words) {
        translations.put(other, words);
        return this;
    }

    private Map<String, Object> name(String words) {
        String key = words.replaceFirst("^data\\.", "");
        Map<String, Object> name = object(language, key);
        translations.forEach((other, translated) -> put(name, other, translated.get(key)));
        return name;
    }

    /**
     * Adds the figures of a table: those from a year on as measurements, those before it as baselines. A row that says the same
     * again is not added twice.
     */
    void add(List<Map<String, String>> rows, Map<String, Object> set, int from) {
        findPlaces(rows);
        for (Map<String, String> row : rows) {
            Optional<String> period = period(row.getOrDefault("Year", ""));
            String value = row.getOrDefault("Value", "");
            boolean known = value.isEmpty() || NUMBER.matcher(value).matches();
            boolean early = period.isPresent() && Integer.parseInt(period.get().substring(0, 4)) < from;
            if (period.isEmpty() || !known || (early && value.isEmpty())) {
                lose(row);
                continue;
            }
            Map<String, Object> cell = cell(row);
            String same = told.putIfAbsent(period.get() + cell, value);
            if (same != null) {
                if (!Expressed.comparable(same).equals(Expressed.comparable(value))) {
                    lose(row);
                }
            } else if (early) {
                baselines.add(object("period", period.get(), "dimensions", cell, "value", number(value)));
            } else {
                list(set, "measurements").add(measurement(period.get(), cell, value));
            }
        }
    }

    private static Optional<String> period(String year) {
        Matcher years = YEARS.matcher(year);
        if (!years.matches()) {
            return Optional.empty();
        }
        return Optional.of(years.group(2) == null ? years.group(1) : years.group(1) + "/" + years.group(2));
    }

    /** Returns a number of the indicator, which counts for the choice of its type. */
    BigDecimal number(String value) {
        BigDecimal number = new BigDecimal(value);
        whole &= number.stripTrailingZeros().scale() <= 0;
        least = least == null ? number : least.min(number);
        most = most == null ? number : most.max(number);
        return number;
    }

    private Map<String, Object> measurement(String period, Map<String, Object> cell, String value) {
        return object(
                "indicator",
                indicator,
                "period",
                period,
                "dimensions",
                cell,
                "value",
                value.isEmpty() ? null : number(value),
                "observationStatus",
                value.isEmpty() ? "missing" : null);
    }

    private Map<String, Object> cell(Map<String, String> row) {
        Map<String, Object> cell = new LinkedHashMap<>();
        row.forEach((head, content) -> {
            boolean units = OpenSdg.kind(head).equals("Units");
            if (units && (unit.isEmpty() || unit.equals(content))) {
                unit = content;
            } else if (units || OpenSdg.kind(head).equals("Dimension")) {
                cell.put(id(head), category(head, content));
            }
        });
        if (row.containsKey("GeoCode") && !row.get("GeoCode").equals(places.get(row.getOrDefault(placed, "")))) {
            expressed.lose("data/GeoCode", row.get("GeoCode"));
        }
        return cell;
    }

    /** Finds the column of the places: the one in which each content has one code. */
    private void findPlaces(List<Map<String, String>> rows) {
        for (Map<String, String> first : rows) {
            for (String head : first.keySet()) {
                if (places.isEmpty() && OpenSdg.kind(head).equals("Dimension")) {
                    findPlaces(head, rows);
                }
            }
        }
    }

    private void findPlaces(String head, List<Map<String, String>> rows) {
        Map<String, String> codes = new HashMap<>();
        for (Map<String, String> row : rows) {
            String code = row.get("GeoCode");
            if (code != null) {
                String content = row.get(head);
                if (content == null || !code.equals(codes.computeIfAbsent(content, unused -> code))) {
                    return;
                }
            }
        }
        if (codes.size() == Set.copyOf(codes.values()).size()) {
            placed = head;
            places.putAll(codes);
        }
    }

    /** Figures that are given twice and differ, that are no numbers or have no year have no place, nor missing ones before the plan. */
    private void lose(Map<String, String> row) {
        row.forEach((head, value) -> expressed.lose("data/" + OpenSdg.kind(head), value));
    }

    private String category(String head, String content) {
        Map<String, String> ofHead = categories.computeIfAbsent(head, unused -> new LinkedHashMap<>());
        String id = id(content);
        ofHead.putIfAbsent(id, content);
        return id;
    }

    /** Returns whether the figures are broken down by a column, and have a content of it. */
    boolean has(String head, String content) {
        return categories.getOrDefault(head, Map.of()).containsKey(id(content));
    }

    /** Returns an id for a name: ids are at most 64 characters long. */
    static String id(String name) {
        String id = name.strip().replaceAll("\\s+", " ");
        return id.length() <= 64 ? id : id.substring(0, 50).strip() + " " + Integer.toHexString(id.hashCode());
    }

    /** Puts the dimensions, the baselines, and the unit where the metadata have none. */
    void describe(Map<String, Object> expressedIndicator, Map<String, Object> measure) {
        categories.forEach((head, ofHead) -> list(expressedIndicator, "disaggregation")
                .add(object(
                        "id",
                        id(head),
                        "name",
                        name(head),
                        "sparse",
                        true,
                        "categories",
                        ofHead.entrySet().stream()
                                .map(one -> category(head, one))
                                .toList())));
        put(expressedIndicator, "baselines", baselines);
        if (!measure.containsKey("unit")) {
            put(measure, "unit", unit.isEmpty() ? null : name(unit));
        }
        type(measure);
    }

    /**
     * Chooses the type by the figures where the words for the unit leave it open: what is not whole is no count, and what is
     * below zero or over a hundred is no part of a whole but a change.
     */
    private void type(Map<String, Object> measure) {
        boolean negative = least != null && least.signum() < 0;
        boolean over = most != null && most.compareTo(HUNDRED) > 0;
        Object type = measure.get("type");
        if ("percentage".equals(type) && (negative || over)) {
            measure.put("type", "ratio");
        } else if ("count".equals(type) && (!whole || negative)) {
            measure.put("type", "ratio");
        } else if (negative && ("amount".equals(type) || "index".equals(type))) {
            measure.put("bounds", object("min", least));
        }
    }

    private Map<String, Object> category(String head, Map.Entry<String, String> one) {
        String code = head.equals(placed) ? places.get(one.getValue()) : null;
        return object(
                "id",
                one.getKey(),
                "name",
                name(one.getValue()),
                "codes",
                code == null ? null : List.of("geo:" + code.strip().replace(' ', '-')));
    }
}

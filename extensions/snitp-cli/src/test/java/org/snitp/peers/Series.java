package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of an indicator in a table of Open SDG: dimensions of the indicator, and measurements. */
final class Series {

    private final Map<String, Map<String, String>> categories = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    private String unit = "";
    private boolean whole = true;

    /** Adds the figures of an indicator to a measurement set. A row that says the same again is not added twice. */
    void add(String indicator, List<Map<String, String>> rows, Map<String, Object> set, int from, Expressed expressed) {
        for (Map<String, String> row : rows) {
            String year = row.getOrDefault("Year", "");
            String value = row.getOrDefault("Value", "");
            boolean known = year.matches("[0-9]{4}") && value.matches("-?[0-9]+(?:\\.[0-9]+)?");
            if (!known || Integer.parseInt(year) < from) {
                lose(row, expressed);
                continue;
            }
            Map<String, Object> cell = new LinkedHashMap<>();
            row.forEach((head, content) -> {
                boolean units = OpenSdg.kind(head).equals("Units");
                if (units && (unit.isEmpty() || unit.equals(content))) {
                    unit = content;
                } else if (units || OpenSdg.kind(head).equals("Dimension")) {
                    cell.put(id(head), category(head, content));
                }
            });
            whole &= !value.contains(".");
            if (!told.add(year + cell)) {
                lose(row, expressed);
            } else {
                list(set, "measurements")
                        .add(object(
                                "indicator",
                                indicator,
                                "period",
                                year,
                                "dimensions",
                                cell,
                                "value",
                                new BigDecimal(value)));
            }
        }
    }

    /** A figure of a time before the plan has no place, nor one that is given twice or is no number. */
    private static void lose(Map<String, String> row, Expressed expressed) {
        row.forEach((head, value) -> expressed.lose("data/" + OpenSdg.kind(head), value));
    }

    private String category(String head, String content) {
        Map<String, String> ofHead = categories.computeIfAbsent(head, unused -> new LinkedHashMap<>());
        String id = id(content);
        ofHead.putIfAbsent(id, content);
        return id;
    }

    /** Returns an id for a name: ids are at most 64 characters long. */
    static String id(String name) {
        String id = name.strip().replaceAll("\\s+", " ");
        return id.length() <= 64 ? id : id.substring(0, 50).strip() + " " + Integer.toHexString(id.hashCode());
    }

    /** Puts the dimensions and the unit where the metadata have none. */
    void describe(Map<String, Object> indicator, Map<String, Object> measure, String language) {
        categories.forEach((head, ofHead) -> list(indicator, "disaggregation")
                .add(object(
                        "id",
                        id(head),
                        "name",
                        Map.of(language, head),
                        "sparse",
                        true,
                        "categories",
                        ofHead.entrySet().stream()
                                .map(one -> object("id", one.getKey(), "name", Map.of(language, one.getValue())))
                                .toList())));
        if (!whole && "count".equals(measure.get("type"))) {
            measure.put("type", "ratio");
        }
        if (!measure.containsKey("unit")) {
            put(measure, "unit", unit.isEmpty() ? null : Map.of(language, unit));
        }
    }
}

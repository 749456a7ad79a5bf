package org.snitp.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures in the JSON of a report, read by another library than the one under test. */
final class JsonFigures {

    /**
     * Names a figure.
     *
     * @param period the period; empty for what is reached altogether
     * @param categories the category of each dimension
     */
    record Name(String period, Map<String, String> categories) {}

    private JsonFigures() {}

    /** Returns the figures of all indicators, which must be one, with nothing for those that are withheld. */
    static Map<Name, OptionalLong> of(String report) {
        Map<Name, OptionalLong> figures = new LinkedHashMap<>();
        for (JsonNode action : new JsonMapper().readTree(report).get("actions")) {
            for (JsonNode indicator : action.get("indicators")) {
                add(figures, "", indicator, indicator.path("actual"));
                indicator.path("breakdown").forEach(cell -> add(figures, "", cell, cell.get("actual")));
                indicator
                        .get("reported")
                        .forEach(cell -> add(figures, cell.get("period").asString(), cell, cell));
            }
        }
        return figures;
    }

    private static void add(Map<Name, OptionalLong> figures, String period, JsonNode cell, JsonNode figure) {
        Map<String, String> categories = new LinkedHashMap<>();
        cell.path("categories")
                .properties()
                .forEach(
                        entry -> categories.put(entry.getKey(), entry.getValue().asString()));
        if (figure.has("value") || figure.path("withheld").asBoolean(false)) {
            figures.put(
                    new Name(period, categories),
                    figure.has("value") ? OptionalLong.of(figure.get("value").asLong()) : OptionalLong.empty());
        }
    }
}

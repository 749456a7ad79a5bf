package org.snitp.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads what sites made with Open SDG are made of: a file of metadata and a table of figures for each indicator. */
final class OpenSdg {

    private OpenSdg() {}

    /** Returns the files of a folder, in the order of their names. */
    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the metadata of a file: YAML, alone or between lines of three dashes. */
    static Map<String, Object> metadata(Path file) throws IOException {
        String text = Files.readString(file).replace("\uFEFF", "");
        // Of a page, what stands between the first two lines of three dashes.
        Object loaded = new Load(
                        LoadSettings.builder().setAllowDuplicateKeys(true).build())
                .loadAllFromString(text)
                .iterator()
                .next();
        Map<String, Object> metadata = new LinkedHashMap<>();
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value != null) {
                    metadata.put(String.valueOf(name), value);
                }
            });
        }
        return metadata;
    }

    /** Returns a text of the metadata, or null if there is none. */
    static @Nullable String text(Map<String, Object> metadata, String field) {
        Object value = metadata.get(field);
        String text = value == null || value instanceof Map || value instanceof List
                ? ""
                : String.valueOf(value).strip();
        return text.isEmpty() ? null : text;
    }

    /** Returns the rows of a table, by the names of its columns. */
    static List<Map<String, String>> rows(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines =
                Files.readString(file).replace("\uFEFF", "").lines().toList();
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> heads = lines.isEmpty() ? List.of() : cells(lines.get(0));
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
                if (!cells.get(i).isBlank()) {
                    row.putIfAbsent(heads.get(i).strip(), cells.get(i).strip());
                }
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** Returns every value of the metadata and the figures of the indicators of a framework. */
    static List<Leaf> leaves(Path sources, String name) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        Path folder = sources.resolve(name);
        for (String part :
                List.of("meta", "meta/fr", "meta/ro", "indicator-config", "indicator-config/ro", "progress")) {
            for (String ending : List.of(".yml", ".md")) {
                for (Path file : files(folder.resolve(part), ending)) {
                    if (isIndicator(file)) {
                        add(metadata(file), part.replace("meta/", ""), leaves);
                    }
                }
            }
        }
        for (Path file : files(folder.resolve("data"), ".csv")) {
            if (isIndicator(file)) {
                for (Map<String, String> row : rows(file)) {
                    row.forEach((head, value) -> leaves.add(new Leaf("data/" + kind(head), value)));
                }
            }
        }
        return leaves;
    }

    /** A table has a year, a value, perhaps a unit, and columns by which the values are broken down. */
    static String kind(String head) {
        return switch (head) {
            case "Year", "Value", "GeoCode" -> head;
            case "Units", "Unit", "Unit of measurement" -> "Units";
            default -> "Dimension";
        };
    }

    /** Pages of statistics beside the indicators have other names. */
    static boolean isIndicator(Path file) {
        return file.getFileName()
                .toString()
                .matches("(?:indicator_)?(?:ECO|ENV|SOC)?\\d+-[0-9a-d]+-[0-9a-z-]+\\.(?:yml|md|csv)");
    }

    private static void add(Object value, String field, List<Leaf> leaves) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, below) ->
                    add(below, field + "/" + String.valueOf(name).replaceAll("_\\d$", ""), leaves));
        } else if (value instanceof List<?> list) {
            list.forEach(below -> add(below, field, leaves));
        } else if (value != null && !String.valueOf(value).isBlank()) {
            leaves.add(new Leaf(field, String.valueOf(value)));
        }
    }
}

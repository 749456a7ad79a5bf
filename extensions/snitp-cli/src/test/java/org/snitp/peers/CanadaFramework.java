package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;
import static org.snitp.peers.OpenSdg.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Expresses Canada's indicator framework: ambitions, indicators in two languages, targets to stay above or below, figures. */
final class CanadaFramework {

    private final Path folder;
    private final Expressed expressed = new Expressed();
    private final Map<String, Map<String, Object>> goals = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> ambitions = new LinkedHashMap<>();
    private final Map<String, Object> strategy = expressed.add("Strategy", "canada-cif");
    private final Map<String, Object> figures = expressed.add("MeasurementSet", "canada-cif-figures");

    private CanadaFramework(Path folder) {
        this.folder = folder;
    }

    static Expressed convert(Path sources) throws IOException {
        return new CanadaFramework(sources.resolve("canada")).convert();
    }

    private Expressed convert() throws IOException {
        strategy.put("languages", List.of("en", "fr"));
        strategy.put(
                "title",
                object(
                        "en",
                        "Canadian Indicator Framework for the Sustainable Development Goals",
                        "fr",
                        "Cadre d'indicateurs canadien pour les objectifs de développement durable"));
        strategy.put("horizon", "2015/2030");
        figures.put("languages", List.of("en", "fr"));
        figures.put("plan", "canada-cif");
        for (Path file : OpenSdg.files(folder.resolve("meta"), ".md")) {
            if (OpenSdg.isIndicator(file)) {
                add(file);
            }
        }
        return expressed;
    }

    private void add(Path file) throws IOException {
        Map<String, Object> english = OpenSdg.metadata(file);
        Path translated = folder.resolve("meta/fr").resolve(file.getFileName());
        Map<String, Object> french = Files.exists(translated) ? OpenSdg.metadata(translated) : Map.of();
        String code = String.valueOf(text(english, "indicator_number"));
        Map<String, Object> measure = object(
                "type",
                type(text(english, "computation_units")),
                "unit",
                both(english, french, "computation_units"),
                "direction",
                direction(english));
        Map<String, Object> indicator = object(
                "id",
                code,
                "name",
                both(english, french, "national_indicator_available", "indicator_name"),
                "definition",
                both(english, french, "national_indicator_description"),
                "method",
                both(english, french, "computation_calculations"),
                "scope",
                both(english, french, "national_geographical_coverage"),
                "dataSource",
                sources(english, french),
                "frequency",
                frequency(english, french),
                "tags",
                keywords(english),
                "note",
                joined(english, french, "comments_limitations", "graph_title", "data_footnote"));
        put(indicator, "targets", targets(english, french));
        Series series = new Series();
        series.add(
                code,
                OpenSdg.rows(folder.resolve("data/indicator_" + code.replace('.', '-') + ".csv")),
                figures,
                2015,
                expressed);
        series.describe(indicator, measure, "en");
        put(indicator, "measure", measure);
        list(ambition(english, french), "indicators").add(indicator);
    }

    private static @Nullable Map<String, Object> both(
            Map<String, Object> english, Map<String, Object> french, String... fields) {
        for (String field : fields) {
            if (text(english, field) != null) {
                return object("en", text(english, field), "fr", text(french, field));
            }
        }
        return null;
    }

    private static @Nullable Map<String, Object> joined(
            Map<String, Object> english, Map<String, Object> french, String... fields) {
        Map<String, Object> joined = new LinkedHashMap<>();
        put(joined, "en", words(english, fields));
        put(joined, "fr", words(french, fields));
        return joined.containsKey("en") ? joined : null;
    }

    private static String words(Map<String, Object> metadata, String... fields) {
        return Stream.of(fields)
                .map(field -> text(metadata, field))
                .filter(found -> found != null)
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private static @Nullable Map<String, Object> sources(Map<String, Object> english, Map<String, Object> french) {
        List<String> fields = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            fields.addAll(List.of("source_organisation_" + i, "source_url_text_" + i, "source_url_" + i));
        }
        return joined(english, french, fields.toArray(String[]::new));
    }

    private static String type(@Nullable String unit) {
        String folded = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
        if (folded.startsWith("percent")) {
            return "percentage";
        }
        if (folded.contains("rate") || folded.contains(" per ") || folded.contains("ratio")) {
            return "ratio";
        }
        return folded.contains("dollar") ? "amount" : "count";
    }

    @SuppressWarnings("unchecked") // The options are a list of maps.
    private static List<Map<String, Object>> options(Map<String, Object> metadata) {
        return metadata.get("progress_calculation_options") instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(one -> (Map<String, Object>) one)
                        .toList()
                : List.of();
    }

    private static @Nullable String direction(Map<String, Object> metadata) {
        List<String> directions = options(metadata).stream()
                .map(one -> text(one, "direction"))
                .filter(found -> found != null)
                .distinct()
                .toList();
        if (directions.size() != 1) {
            return null;
        }
        return directions.get(0).equals("positive") ? "increase" : "decrease";
    }

    /** The frequency is that of the first source: those of the others have no place. */
    private @Nullable String frequency(Map<String, Object> english, Map<String, Object> french) {
        String frequency = frequency(text(english, "source_periodicity_1"));
        for (int i = frequency == null ? 1 : 2; i <= 5; i++) {
            expressed.lose("meta/source_periodicity", text(english, "source_periodicity_" + i));
            expressed.lose("fr/source_periodicity", text(french, "source_periodicity_" + i));
        }
        return frequency;
    }

    private static @Nullable String frequency(@Nullable String text) {
        String folded = text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
        return switch (folded) {
            case "annual" -> "annual";
            case "monthly", "quarterly" -> folded;
            case "every 2 years" -> "P2Y";
            case "every 3 years" -> "P3Y";
            case "every 5 years" -> "P5Y";
            default -> null;
        };
    }

    private static List<String> keywords(Map<String, Object> metadata) {
        String words = text(metadata, "data_keywords");
        return words == null
                ? List.of()
                : Stream.of(words.split(","))
                        .map(word -> "keyword:" + word.strip().replace(' ', '-'))
                        .toList();
    }

    private List<Object> targets(Map<String, Object> english, Map<String, Object> french) {
        List<Object> targets = new ArrayList<>();
        for (Map<String, Object> one : options(english)) {
            String value = text(one, "target");
            String year = text(one, "target_year");
            boolean known = value != null
                    && value.matches("-?[0-9]+(?:\\.[0-9]+)?")
                    && targets.stream().noneMatch(other -> String.valueOf(other).contains("period=" + year));
            if (!known) {
                expressed.lose("meta/progress_calculation_options/target", value);
                expressed.lose("meta/progress_calculation_options/target_year", year);
            } else {
                targets.add(object(
                        "period",
                        year,
                        "value",
                        new BigDecimal(value),
                        "kind",
                        "positive".equals(text(one, "direction")) ? "at-least" : "at-most",
                        "rationale",
                        both(english, french, "target_name")));
            }
        }
        return targets;
    }

    private Map<String, Object> ambition(Map<String, Object> english, Map<String, Object> french) {
        String goal = String.valueOf(text(english, "sdg_goal"));
        String code = String.valueOf(text(english, "target_id"));
        Map<String, Object> ofGoal = goals.computeIfAbsent(goal, unused -> {
            Map<String, Object> made =
                    object("code", goal, "title", object("en", "Goal " + goal, "fr", "Objectif " + goal));
            list(strategy, "generalObjectives").add(made);
            return made;
        });
        return ambitions.computeIfAbsent(code, unused -> {
            Map<String, Object> made = object("code", code, "title", both(english, french, "target_name"));
            list(ofGoal, "specificObjectives").add(made);
            return made;
        });
    }
}

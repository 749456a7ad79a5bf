package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;
import static org.snitp.peers.OpenSdg.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Expresses Canada's indicator framework: ambitions, indicators in two languages, targets to stay above or below, figures. */
final class CanadaFramework {

    private static final String OPTIONS = "meta/progress_calculation_options/";

    private final Path folder;
    private final Expressed expressed = new Expressed();
    private final Map<String, Map<String, Object>> goals = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> ambitions = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> words = new LinkedHashMap<>();
    private final Map<String, Object> strategy = expressed.add("Strategy", "canada-cif");
    private final Map<String, Object> figures = expressed.add("MeasurementSet", "canada-cif-figures");

    private CanadaFramework(Path folder) {
        this.folder = folder;
    }

    static Expressed convert(Path sources) throws IOException {
        return new CanadaFramework(sources.resolve("canada")).convert();
    }

    private Expressed convert() throws IOException {
        for (String language : List.of("en", "fr")) {
            words.put(language, OpenSdg.metadata(folder.resolve("translations/" + language + "/data.yml")));
        }
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
                "sources",
                sources(english, french),
                "frequency",
                frequency(text(english, "source_periodicity_1")),
                "tags",
                keywords(english),
                "metadata",
                object("limitations", both(english, french, "comments_limitations")),
                "note",
                both(english, french, "data_footnote"));
        Series series = new Series(code, "en", expressed)
                .translated("en", words.getOrDefault("en", Map.of()))
                .translated("fr", words.getOrDefault("fr", Map.of()));
        series.add(OpenSdg.rows(folder.resolve("data/indicator_" + code.replace('.', '-') + ".csv")), figures, 2015);
        put(indicator, "targets", targets(english, french, series));
        series.describe(indicator, measure);
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

    private List<Object> sources(Map<String, Object> english, Map<String, Object> french) {
        List<Object> sources = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            String periodicity = text(english, "source_periodicity_" + i);
            String frequency = frequency(periodicity);
            if (frequency == null) {
                expressed.lose("meta/source_periodicity", periodicity);
                expressed.lose("fr/source_periodicity", text(french, "source_periodicity_" + i));
            }
            String url = text(english, "source_url_" + i);
            String address = text(french, "source_url_" + i);
            if (address != null && !address.equals(url)) {
                expressed.lose("fr/source_url", address);
            }
            Map<String, Object> source = object(
                    "title",
                    both(english, french, "source_url_text_" + i),
                    "organisation",
                    both(english, french, "source_organisation_" + i),
                    "url",
                    url,
                    "coverage",
                    both(english, french, "source_geographical_coverage_" + i),
                    "frequency",
                    frequency);
            if (!source.isEmpty()) {
                sources.add(source);
            }
        }
        return sources;
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

    private static @Nullable String frequency(@Nullable String text) {
        String folded = text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
        return switch (folded) {
            case "annual" -> "annual";
            case "monthly", "quarterly" -> folded;
            case "every 4 years" -> "P4Y";
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

    private List<Object> targets(Map<String, Object> english, Map<String, Object> french, Series series) {
        List<Object> targets = new ArrayList<>();
        for (Map<String, Object> one : options(english)) {
            String value = text(one, "target");
            String year = text(one, "target_year");
            Map<String, Object> cell = cell(one, series, value != null);
            boolean known = value != null
                    && value.matches("-?[0-9]+(?:\\.[0-9]+)?")
                    && targets.stream().noneMatch(other -> isOf(other, year, cell));
            if (value == null || !known) {
                expressed.lose(OPTIONS + "target", value);
                expressed.lose(OPTIONS + "target_year", year);
                cell.forEach((head, content) -> {
                    expressed.lose(OPTIONS + "disaggregation/field", head);
                    expressed.lose(OPTIONS + "disaggregation/value", String.valueOf(content));
                });
            } else {
                targets.add(object(
                        "period",
                        year,
                        "dimensions",
                        cell,
                        "value",
                        series.number(value),
                        "kind",
                        "positive".equals(text(one, "direction")) ? "at-least" : "at-most",
                        "rationale",
                        both(english, french, "target_name")));
            }
        }
        return targets;
    }

    private static boolean isOf(Object target, @Nullable String year, Map<String, Object> cell) {
        Map<?, ?> other = (Map<?, ?>) target;
        return Objects.equals(other.get("period"), year)
                && cell.equals(other.containsKey("dimensions") ? other.get("dimensions") : Map.of());
    }

    /** Returns the categories for which a target is; what the figures are not broken down by has no place. */
    private Map<String, Object> cell(Map<String, Object> option, Series series, boolean targeted) {
        Map<String, Object> cell = new LinkedHashMap<>();
        if (option.get("disaggregation") instanceof List<?> list) {
            for (Object one : list) {
                String head = one instanceof Map<?, ?> map ? String.valueOf(map.get("field")) : "";
                String content = one instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : "";
                if (targeted && series.has(head, content)) {
                    cell.put(Series.id(head), Series.id(content));
                } else {
                    expressed.lose(OPTIONS + "disaggregation/field", head);
                    expressed.lose(OPTIONS + "disaggregation/value", content);
                }
            }
        }
        return cell;
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

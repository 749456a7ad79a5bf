package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;
import static org.snitp.peers.OpenSdg.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Expresses the National Sustainable Development Plan of Vanuatu: goals, policy objectives, indicators and their figures. */
final class VanuatuPlan {

    private static final Pattern SDG = Pattern.compile("\\d{1,2}(?:\\.[0-9a-c]+){1,2}");

    private final Path folder;
    private final Expressed expressed = new Expressed();
    private final Map<String, Map<String, Object>> goals = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> policies = new LinkedHashMap<>();
    private final Map<String, Object> strategy = expressed.add("Strategy", "vanuatu-2030");
    private final Map<String, Object> figures = expressed.add("MeasurementSet", "vanuatu-2030-figures");

    private VanuatuPlan(Path folder) {
        this.folder = folder;
    }

    static Expressed convert(Path sources) throws IOException {
        return new VanuatuPlan(sources.resolve("vanuatu")).convert();
    }

    private Expressed convert() throws IOException {
        strategy.put("languages", List.of("en"));
        strategy.put("title", "Vanuatu 2030: The People's Plan. National Sustainable Development Plan 2016 to 2030");
        strategy.put("horizon", "2016/2030");
        figures.put("languages", List.of("en"));
        figures.put("plan", "vanuatu-2030");
        for (Path file : OpenSdg.files(folder.resolve("meta"), ".yml")) {
            if (OpenSdg.isIndicator(file)) {
                add(file);
            }
        }
        return expressed;
    }

    private void add(Path file) throws IOException {
        Map<String, Object> metadata = OpenSdg.metadata(file);
        String name = file.getFileName().toString().replace(".yml", "");
        String[] parts = name.split("-", -1);
        String code = name.substring(0, 3) + " " + parts[0].substring(3) + "." + parts[1] + "." + parts[2];
        Map<String, Object> measure = object(
                "type",
                type(first(metadata, "ComputationUnit", "UnitOfMeasurement")),
                "unit",
                first(metadata, "ComputationUnit", "UnitOfMeasurement"));
        Map<String, Object> indicator = object(
                "id",
                code,
                "name",
                Stream.of("IndicatorDescription", "IndicatorShortName", "NSDPIndicatorID")
                        .map(field -> text(metadata, field))
                        .filter(found -> found != null)
                        .findFirst()
                        .orElse(code),
                "definition",
                text(metadata, "Definition"),
                "dataSource",
                text(metadata, "DataSource"),
                "sources",
                sources(metadata),
                "method",
                first(metadata, "ComputationMethod", "MethodOfComputation"),
                "frequency",
                frequency(metadata),
                "targets",
                targets(metadata),
                "tags",
                tags(metadata),
                "metadata",
                object(
                        "shortName",
                        text(metadata, "IndicatorShortName"),
                        "concept",
                        text(metadata, "Concept"),
                        "rationale",
                        text(metadata, "Rationale"),
                        "availability",
                        first(metadata, "Dissaggregation", "Disaggregation")),
                "note",
                text(metadata, "Calculation/Formulation"));
        Series series = new Series(code, "en", expressed);
        series.add(OpenSdg.rows(folder.resolve("data/indicator_" + name + ".csv")), figures, 2016);
        series.describe(indicator, measure);
        put(indicator, "measure", measure);
        list(policy(metadata, code), "indicators").add(indicator);
    }

    /** Returns the first of some fields that the metadata have; the same is stated under several names. */
    private static @Nullable String first(Map<String, Object> metadata, String... fields) {
        return Stream.of(fields)
                .map(field -> text(metadata, field))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** Returns the sources; their organisations have numbers behind the name of the field. */
    private static List<Object> sources(Map<String, Object> metadata) {
        List<Object> sources = new ArrayList<>();
        String preferred = first(metadata, "PreferredDataSource", "SourceTag");
        if (preferred != null) {
            sources.add(object("title", preferred));
        }
        for (int i = 1; i <= 5; i++) {
            String organisation = text(metadata, "source_organisation_" + i);
            if (organisation != null) {
                sources.add(object("organisation", organisation));
            }
        }
        return sources;
    }

    /** Returns the target, which is stated in words, with its year if it begins with one. */
    private static List<Object> targets(Map<String, Object> metadata) {
        String words = text(metadata, "TargetDescription");
        if (words == null) {
            return List.of();
        }
        Matcher year =
                Pattern.compile("(?i)\\s*by (20[0-9]{2})\\b.*", Pattern.DOTALL).matcher(words);
        return List.of(object("kind", "text", "period", year.matches() ? year.group(1) : null, "statement", words));
    }

    private static String type(@Nullable String unit) {
        String folded = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
        if (folded.startsWith("perc") || folded.equals("%")) {
            return "percentage";
        }
        if (folded.contains("ratio") || folded.contains("per ")) {
            return "ratio";
        }
        return folded.contains("vatu") || folded.contains("vt") ? "amount" : "count";
    }

    private @Nullable String frequency(Map<String, Object> metadata) {
        String words = text(metadata, "FrequencyOfCollection");
        String frequency = frequency(words);
        if (frequency == null) {
            expressed.lose("meta/FrequencyOfCollection", words);
        }
        return frequency;
    }

    private static @Nullable String frequency(@Nullable String text) {
        String folded = text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
        if (folded.matches("annual|annually")) {
            return "annual";
        }
        if (folded.matches("quarterly|monthly")) {
            return folded;
        }
        if (folded.equals("half yearly")) {
            return "semiannual";
        }
        Matcher years = Pattern.compile("(?:.*\\D)?([2-5]) years").matcher(folded);
        return years.matches() ? "P" + years.group(1) + "Y" : null;
    }

    private static List<String> tags(Map<String, Object> metadata) {
        Stream<String> sdg = SDG.matcher(String.valueOf(text(metadata, "SDGAlignment")))
                .results()
                .map(found -> "sdg:" + found.group());
        Stream<String> others = Stream.of("PillarName", "Proxy")
                .filter(field -> text(metadata, field) != null)
                .map(field -> field.toLowerCase(Locale.ROOT).replace("name", "") + ":"
                        + String.valueOf(text(metadata, field)).toLowerCase(Locale.ROOT));
        return Stream.concat(sdg, others).distinct().toList();
    }

    private Map<String, Object> policy(Map<String, Object> metadata, String code) {
        String policy = code.substring(0, code.lastIndexOf('.'));
        String goal = policy.substring(0, policy.lastIndexOf('.'));
        Map<String, Object> ofGoal = goals.computeIfAbsent(goal, unused -> {
            Map<String, Object> made = object("code", goal, "title", goal);
            list(strategy, "generalObjectives").add(made);
            return made;
        });
        put(ofGoal, "title", text(metadata, "GoalDescription"));
        Map<String, Object> ofPolicy = policies.computeIfAbsent(policy, unused -> {
            Map<String, Object> made = object("code", policy, "title", policy);
            list(ofGoal, "specificObjectives").add(made);
            return made;
        });
        put(ofPolicy, "title", text(metadata, "PolicyObjectiveDescription"));
        return ofPolicy;
    }
}

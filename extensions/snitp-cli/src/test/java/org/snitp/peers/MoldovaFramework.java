package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Expresses the national indicators of the Republic of Moldova for sustainable development, in Romanian and English. */
final class MoldovaFramework {

    private static final Pattern YEARS = Pattern.compile("once every ([2-5]) years");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:Indicator|Indicatorul|Target|Ținta)\\s+[0-9a-z.]+:\\s*(.*)");

    private final Path folder;
    private final Expressed expressed = new Expressed();
    private final Map<String, Map<String, Object>> goals = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> targets = new LinkedHashMap<>();
    private final Map<String, Object> words = new LinkedHashMap<>();
    private final Map<String, Object> strategy = expressed.add("Strategy", "moldova-odd");
    private final Map<String, Object> figures = expressed.add("MeasurementSet", "moldova-odd-valori");
    private final Map<String, Object> global = expressed.add("CodeList", "sdg-indicator");

    private MoldovaFramework(Path folder) {
        this.folder = folder;
    }

    static Expressed convert(Path sources) throws IOException {
        return new MoldovaFramework(sources.resolve("moldova")).convert();
    }

    private Expressed convert() throws IOException {
        List.of(strategy, figures, global).forEach(document -> document.put("languages", List.of("en", "ro")));
        words.putAll(read(folder.resolve("translations/ro/data.yml")));
        strategy.put(
                "title",
                object(
                        "ro",
                        "Indicatorii naționali ai Republicii Moldova pentru Obiectivele de Dezvoltare Durabilă",
                        "en",
                        "National indicators of the Republic of Moldova for the Sustainable Development Goals"));
        // The source states no horizon: its figures begin in 2010, and the goals are for 2030.
        strategy.put("horizon", "2010/2030");
        figures.put("plan", "moldova-odd");
        for (Path file : OpenSdg.files(folder.resolve("meta"), ".yml")) {
            if (OpenSdg.isIndicator(file)) {
                add(file);
            }
        }
        for (Path file : OpenSdg.files(folder.resolve("indicator-config"), ".yml")) {
            if (OpenSdg.isIndicator(file)
                    && !Files.exists(folder.resolve("meta").resolve(file.getFileName()))) {
                Map<String, Object> settings = OpenSdg.metadata(file);
                expressed.lose("indicator-config/indicator_number", OpenSdg.text(settings, "indicator_number"));
                expressed.lose("indicator-config/ro/indicator_number", OpenSdg.text(settings, "indicator_number"));
                expressed.lose("indicator-config/tags", OpenSdg.text(settings, "tags"));
                expressed.lose("indicator-config/ro/tags", OpenSdg.text(settings, "tags"));
            }
        }
        return expressed;
    }

    private static Map<String, Object> read(Path file) throws IOException {
        return Files.exists(file) ? OpenSdg.metadata(file) : Map.of();
    }

    private void add(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".yml", "");
        Map<String, Object> english = OpenSdg.metadata(file);
        Map<String, Object> romanian = read(folder.resolve("meta/ro").resolve(file.getFileName()));
        Map<String, Object> settings = read(folder.resolve("indicator-config").resolve(file.getFileName()));
        Map<String, Object> translated =
                read(folder.resolve("indicator-config/ro").resolve(file.getFileName()));
        String stated = OpenSdg.text(settings, "indicator_number");
        String code = stated == null ? name.replace('-', '.') : stated;
        Map<String, Object> unit = both(english, romanian, "UNIT_MEASURE");
        Map<String, Object> measure = object("type", type(text(english, "UNIT_MEASURE")), "unit", unit);
        Map<String, Object> indicator = object(
                "id",
                code,
                "name",
                numbered(english, romanian, "SDG_INDICATOR"),
                "definition",
                both(english, romanian, "STAT_CONC_DEF"),
                "scope",
                both(settings, translated, "national_geographical_coverage"),
                "dataSource",
                both(english, romanian, "DATA_SOURCE"),
                "sources",
                sources(english, romanian),
                "method",
                both(english, romanian, "DATA_COMP"),
                "frequency",
                frequency(english, romanian),
                "tags",
                tags(code, english, settings),
                "metadata",
                object(
                        "rationale",
                        both(english, romanian, "SDG_INDICATOR_INFO"),
                        "limitations",
                        both(settings, translated, "data_footnote"),
                        "comparability",
                        both(english, romanian, "COMPARABILITY"),
                        "mandate",
                        both(english, romanian, "INST_MANDATE")),
                "note",
                both(english, romanian, "OTHER_METHOD"));
        list(global, "categories")
                .add(object("id", code, "name", numbered(english, romanian, "SDG_INDICATOR__GLOBAL")));
        for (String field : List.of("meta", "ro")) {
            Map<String, Object> metadata = field.equals("meta") ? english : romanian;
            if (!code.startsWith(text(metadata, "target_id") + ".")) {
                expressed.lose(field + "/target_id", text(metadata, "target_id"));
            }
        }
        Series series = new Series(code, "en", expressed).translated("ro", words);
        series.add(OpenSdg.rows(folder.resolve("data/indicator_" + name + ".csv")), figures, 2010);
        series.describe(indicator, measure);
        put(indicator, "measure", measure);
        list(target(code, english, romanian), "indicators").add(indicator);
    }

    private static @Nullable String text(Map<String, Object> metadata, String field) {
        String text = OpenSdg.text(metadata, field);
        String plain = text == null ? "" : Expressed.plain(text);
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable Map<String, Object> both(
            Map<String, Object> english, Map<String, Object> romanian, String field) {
        Map<String, Object> texts = object("ro", text(romanian, field), "en", text(english, field));
        return texts.isEmpty() ? null : texts;
    }

    /** Returns a title without the word and number before it, which the code has. */
    private static @Nullable Map<String, Object> numbered(
            Map<String, Object> english, Map<String, Object> romanian, String field) {
        Map<String, Object> texts = both(english, romanian, field);
        if (texts != null) {
            texts.replaceAll((language, title) -> bare(String.valueOf(title)));
        }
        return texts;
    }

    /** Returns a title without the word and number before it. */
    static String bare(String title) {
        Matcher numbered = NUMBERED.matcher(title);
        return numbered.matches() ? numbered.group(1) : title;
    }

    private static String type(@Nullable String unit) {
        String folded = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
        if (folded.contains("yes")) {
            return "boolean";
        }
        if (folded.startsWith("percent")) {
            return "percentage";
        }
        if (folded.startsWith("index")) {
            return "index";
        }
        return folded.contains("per ") || folded.contains("ratio") ? "ratio" : "count";
    }

    private List<Object> sources(Map<String, Object> english, Map<String, Object> romanian) {
        String url = text(english, "source_url_1");
        String address = text(romanian, "source_url_1");
        boolean readable = url != null && url.matches("https?://\\S+");
        if (!readable) {
            expressed.lose("meta/source_url", url);
        }
        if (address != null && !(readable && address.equals(url))) {
            expressed.lose("ro/source_url", address);
        }
        Map<String, Object> source = object(
                "title",
                both(english, romanian, "source_url_text_1"),
                "organisation",
                both(english, romanian, "source_organisation_1"),
                "url",
                readable ? url : null,
                "collection",
                both(english, romanian, "SOURCE_TYPE"),
                "contact",
                both(english, romanian, "source_contact_1"),
                "note",
                both(english, romanian, "source_other_info_1"));
        return source.isEmpty() ? List.of() : List.of(source);
    }

    private @Nullable String frequency(Map<String, Object> english, Map<String, Object> romanian) {
        String words = text(english, "source_periodicity_1");
        String folded = words == null ? "" : words.toLowerCase(Locale.ROOT);
        Matcher years = YEARS.matcher(folded);
        if (years.matches()) {
            return "P" + years.group(1) + "Y";
        }
        if (List.of("annual", "quarterly", "monthly").contains(folded)) {
            return folded;
        }
        expressed.lose("meta/source_periodicity", words);
        expressed.lose("ro/source_periodicity", text(romanian, "source_periodicity_1"));
        return null;
    }

    private static List<Object> tags(String code, Map<String, Object> english, Map<String, Object> settings) {
        List<Object> tags = new ArrayList<>();
        tags.add("sdg-indicator:" + code);
        String tier = text(english, "un_designated_tier");
        if (tier != null) {
            tags.add("tier:" + tier.replaceAll("[\\s:]+", "-"));
        }
        if (settings.get("tags") instanceof List<?> own) {
            own.forEach(tag -> tags.add("kind:" + String.valueOf(tag).replace(' ', '-')));
        } else if (text(settings, "tags") != null) {
            tags.add("kind:" + String.valueOf(text(settings, "tags")).replace(' ', '-'));
        }
        return tags;
    }

    private Map<String, Object> target(String code, Map<String, Object> english, Map<String, Object> romanian) {
        String[] parts = code.split("\\.", -1);
        Map<String, Object> goal = goals.computeIfAbsent(parts[0], unused -> {
            Map<String, Object> made =
                    object("code", parts[0], "title", object("ro", "Obiectivul " + parts[0], "en", "Goal " + parts[0]));
            list(strategy, "generalObjectives").add(made);
            return made;
        });
        return targets.computeIfAbsent(parts[0] + "." + parts[1], target -> {
            Map<String, Object> title = numbered(english, romanian, "SDG_TARGET__GLOBAL");
            Map<String, Object> made = object(
                    "code",
                    target,
                    "title",
                    title == null ? object("ro", "Ținta " + target, "en", "Target " + target) : title);
            list(goal, "specificObjectives").add(made);
            return made;
        });
    }
}

package org.snitp.interop.opensdg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.CsvRows;
import org.snitp.interop.internal.tree.JsonTrees;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.interop.internal.tree.YamlTrees;
import org.snitp.model.code.Codes;
import org.snitp.model.text.LocalizedText;

/**
 * The files of a folder by what they are for: figures, configuration and metadata of each indicator, and translations. Metadata may
 * be YAML, or the fields before the text of a page in Markdown. A field of both configuration and metadata is that of the former.
 */
final class OpenSdgFolder {

    private static final Pattern DATA = Pattern.compile("(?:.*/)?indicator_([^/]+)[.]csv");
    private static final Pattern CONFIG = Pattern.compile("(?:.*/)?indicator-config/([^/]+)[.]ya?ml");
    private static final Pattern META = Pattern.compile("(?:.*/)?meta/(?:([^/]+)/)?([^/]+)[.](?:ya?ml|md)");
    private static final Pattern TRANSLATION = Pattern.compile("(?:.*/)?translations/([^/]+)/([^/]+)[.]ya?ml");
    private static final Pattern SETTINGS = Pattern.compile("(?:.*/)?config_data[.]ya?ml");
    private static final String PAGE = "(?s)(?:\\uFEFF)?---\\R.*";

    /** What there is of one indicator. */
    private static final class Parts {
        final List<JsonValue> own = new ArrayList<>();
        final Map<String, JsonValue> translated = new LinkedHashMap<>();
    }

    private final Remarks remarks;
    private final Map<String, CsvRows> tables = new TreeMap<>(Codes.NATURAL_ORDER);
    private final Map<String, ForeignPlace> places = new LinkedHashMap<>();
    private final Map<String, Parts> parts = new TreeMap<>(Codes.NATURAL_ORDER);
    private final Map<String, Map<String, String>> translations = new TreeMap<>();
    private final Set<String> groups = new TreeSet<>();
    private final Map<String, Map<String, ForeignPlace>> unknownKeys = new TreeMap<>();
    private final List<String> languages = new ArrayList<>();
    private final Set<String> others = new TreeSet<>();

    private OpenSdgFolder(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Returns whether a file has figures. */
    static boolean isData(ForeignFile file) {
        return DATA.matcher(name(file)).matches();
    }

    /** Returns whether a file has figures, or may say of which indicator they are. */
    static boolean saysNumbers(ForeignFile file) {
        return isData(file) || CONFIG.matcher(name(file)).matches();
    }

    private static String name(ForeignFile file) {
        return file.name().replace('\\', '/');
    }

    /**
     * Reads the files.
     *
     * @throws UnreadableForeignException if one is not well-formed, or exceeds a limit
     */
    static OpenSdgFolder of(List<ForeignFile> files, Remarks remarks) throws UnreadableForeignException {
        OpenSdgFolder folder = new OpenSdgFolder(remarks);
        for (ForeignFile file : files) {
            folder.add(file, name(file));
        }
        folder.others.forEach(name -> remarks.add(ExchangeCode.NOT_TAKEN, ForeignPlace.of(name), "what", name));
        folder.chooseLanguages();
        return folder;
    }

    private void add(ForeignFile file, String name) throws UnreadableForeignException {
        Matcher data = DATA.matcher(name);
        Matcher config = CONFIG.matcher(name);
        Matcher meta = META.matcher(name);
        Matcher translation = TRANSLATION.matcher(name);
        if (data.matches()) {
            tables.put(data.group(1), CsvRows.read(file, ','));
            places.put(data.group(1), ForeignPlace.of(file.name()));
        } else if (config.matches()) {
            YamlTrees.read(file).ifPresent(one -> parts(config.group(1)).own.add(0, one));
        } else if (meta.matches() && isFields(file, name)) {
            Parts of = parts(meta.group(2));
            YamlTrees.read(file).ifPresent(one -> {
                if (meta.group(1) == null) {
                    of.own.add(one);
                } else {
                    of.translated.put(meta.group(1), one);
                }
            });
        } else if (translation.matches()) {
            Map<String, String> of =
                    translations.computeIfAbsent(translation.group(1), unused -> new LinkedHashMap<>());
            groups.add(translation.group(2));
            YamlTrees.read(file).ifPresent(one -> flatten(translation.group(2), one, of));
        } else if (SETTINGS.matcher(name).matches()) {
            YamlTrees.read(file)
                    .ifPresent(one -> one.itemsAt("languages").stream()
                            .flatMap(item -> item.text().stream())
                            .forEach(languages::add));
        } else if (!name.endsWith(".md")) {
            others.add(name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : name);
        }
    }

    private static boolean isFields(ForeignFile file, String name) throws UnreadableForeignException {
        return !name.endsWith(".md") || JsonTrees.text(file).matches(PAGE);
    }

    private Parts parts(String slug) {
        return parts.computeIfAbsent(slug, unused -> new Parts());
    }

    private static void flatten(String key, JsonValue value, Map<String, String> texts) {
        value.text().ifPresent(text -> texts.putIfAbsent(key, text));
        value.fields().forEach((name, one) -> flatten(key + "." + name, one, texts));
    }

    private void chooseLanguages() {
        if (languages.isEmpty()) {
            languages.addAll(translations.keySet());
        }
        if (languages.isEmpty()) {
            languages.add("en");
            remarks.add(ExchangeCode.SUPPLIED, ForeignPlace.of("config_data.yml"), "what", "languages", "value", "en");
        }
    }

    /** The languages, with the first one first. */
    List<String> languages() {
        return languages;
    }

    /** The slugs of all indicators, in natural order. */
    List<String> slugs() {
        Set<String> slugs = new TreeSet<>(Codes.NATURAL_ORDER);
        slugs.addAll(tables.keySet());
        slugs.addAll(parts.keySet());
        return List.copyOf(slugs);
    }

    /** Returns the figures of an indicator. */
    Optional<CsvRows> table(String slug) {
        return Optional.ofNullable(tables.get(slug));
    }

    /** The slugs of the indicators that have figures. */
    Set<String> tables() {
        return tables.keySet();
    }

    /** Returns the file of the figures of an indicator, or else the one of its configuration. */
    ForeignPlace place(String slug) {
        ForeignPlace data = places.get(slug);
        return data != null
                ? data
                : fields(slug)
                        .findFirst()
                        .map(one -> ForeignPlace.of(one.place().file()))
                        .orElseGet(() -> ForeignPlace.of(slug));
    }

    private Stream<JsonValue> fields(String slug) {
        return Optional.ofNullable(parts.get(slug)).stream().flatMap(one -> one.own.stream());
    }

    /** Returns all fields of an indicator, those of the configuration first, in the first language. */
    List<JsonValue> own(String slug) {
        return fields(slug).toList();
    }

    /** Returns a field of an indicator, in the first language; absent if it is blank. */
    Optional<JsonValue> field(String slug, String field) {
        return fields(slug)
                .flatMap(one -> one.at(field).stream())
                .filter(OpenSdgFolder::saysSomething)
                .findFirst();
    }

    /** Returns whether a value is none of the blank ones with which forms are filled. */
    static boolean saysSomething(JsonValue value) {
        return value.text()
                        .filter(text -> !text.isBlank() && !text.equals("false"))
                        .isPresent()
                || value.fields().values().stream().anyMatch(OpenSdgFolder::saysSomething)
                || value.items().stream().anyMatch(OpenSdgFolder::saysSomething);
    }

    /** Returns the text of a field in every language in which it is said, translated where it is the key of a translation. */
    Optional<LocalizedText> text(String slug, String field) {
        Optional<String> own = field(slug, field).flatMap(JsonValue::text).map(String::strip);
        Map<String, String> texts = new LinkedHashMap<>();
        own.filter(this::isKey).ifPresent(key -> unknown(slug, field, key));
        for (String language : languages) {
            Optional<String> said = Optional.ofNullable(parts.get(slug))
                    .map(one -> one.translated.get(language))
                    .flatMap(one -> one.textAt(field))
                    .map(String::strip);
            said.or(() -> own)
                    .flatMap(text -> translated(language, text)
                            .or(() -> said)
                            .or(() -> own.filter(unused -> language.equals(languages.get(0)))))
                    .filter(text -> !isKey(text))
                    .ifPresent(text -> texts.put(language, text));
        }
        return text(texts);
    }

    /** Returns a text without the translations that only repeat the first language, as folders of several languages do. */
    private static Optional<LocalizedText> text(Map<String, String> texts) {
        Map<String, String> different = new LinkedHashMap<>();
        texts.forEach((language, text) -> {
            if (!different.containsValue(text)) {
                different.put(language, text);
            }
        });
        return Texts.of(different);
    }

    /** Returns the translations of a key, as {@code indicators.1-1-1-title}. */
    Optional<LocalizedText> translation(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> translated(language, key).ifPresent(text -> texts.put(language, text)));
        return text(texts);
    }

    /**
     * Returns the name of a word of a table: its translations, in the group of its column or in that of data; in the first language the
     * word itself, if that has none.
     */
    LocalizedText name(String column, String word) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            Stream.of(column + "." + word, "data." + word, word)
                    .flatMap(key -> translated(language, key).stream())
                    .findFirst()
                    .or(() -> Optional.of(word).filter(unused -> language.equals(languages.get(0))))
                    .ifPresent(text -> texts.put(language, text));
        }
        return text(texts)
                .orElseGet(() ->
                        LocalizedText.builder().text(languages.get(0), word).build());
    }

    private Optional<String> translated(String language, String key) {
        return Optional.ofNullable(translations.get(language))
                .map(texts -> texts.get(key))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Returns whether a text is the key of a translation, even if that is elsewhere, as in a repository which sites share. */
    private boolean isKey(String text) {
        int dot = text.indexOf('.');
        return dot > 0
                && dot + 1 < text.length()
                && !Character.isWhitespace(text.charAt(dot + 1))
                && (groups.contains(text.substring(0, dot)) || text.matches("global_[a-z]+[.].*"));
    }

    /** Tells of the keys that no translation has, one of each group. */
    void tellUnknownKeys() {
        unknownKeys
                .values()
                .forEach(keys -> remarks.addOnce(
                        ExchangeCode.MISSING,
                        List.copyOf(keys.values()),
                        "what",
                        keys.keySet().iterator().next()));
    }

    private void unknown(String slug, String field, String key) {
        boolean known = translations.values().stream().anyMatch(texts -> texts.containsKey(key));
        if (!known) {
            unknownKeys
                    .computeIfAbsent(key.substring(0, key.indexOf('.')), unused -> new LinkedHashMap<>())
                    .putIfAbsent(key, field(slug, field).map(JsonValue::place).orElseGet(() -> place(slug)));
        }
    }

    /** Returns the languages of the folder, and of metadata, that are not among those of its site. */
    Set<String> furtherLanguages() {
        Set<String> further = new LinkedHashSet<>(translations.keySet());
        parts.values().forEach(one -> further.addAll(one.translated.keySet()));
        languages.forEach(further::remove);
        return further;
    }
}

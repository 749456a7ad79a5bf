package org.snitp.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.text.Language;

/**
 * The breakdowns of the figures of an indicator, as text: {@code Total}, or {@code Sex: feminin; Vârstă: minor}.
 *
 * <p>A name shared by two dimensions, or by two categories of one dimension, is followed by the id: {@code minor (m1)}.
 */
public final class Breakdown {

    private static final String BETWEEN = "; ";
    private static final Locale RO = Language.RO.locale();

    /**
     * One category of one dimension, as text.
     *
     * @param dimension the id of the dimension
     * @param category the id of the category
     * @param words the dimension and the category as shown in forms
     */
    private record Part(String dimension, String category, String words) {}

    private final List<Part> romanian;
    private final List<Part> english;

    private Breakdown(List<Part> romanian, List<Part> english) {
        this.romanian = romanian;
        this.english = english;
    }

    /** Returns the breakdowns of an indicator. */
    public static Breakdown of(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return new Breakdown(parts(indicator, RO), parts(indicator, Locale.ENGLISH));
    }

    private static List<Part> parts(Indicator indicator, Locale language) {
        List<Part> parts = new ArrayList<>();
        Map<String, String> heads = names(indicator.getDisaggregation().stream()
                .map(dimension ->
                        Map.entry(dimension.getId(), dimension.getName().in(language))));
        for (Dimension dimension : indicator.getDisaggregation()) {
            names(dimension.getCategories().stream()
                            .map(category -> Map.entry(
                                    category.getId(), category.getName().in(language))))
                    .forEach((category, name) -> parts.add(
                            new Part(dimension.getId(), category, heads.get(dimension.getId()) + ": " + name)));
        }
        return parts;
    }

    /** Returns the labels of ids: the name, with the id if others share the name. */
    private static Map<String, String> names(Stream<Map.Entry<String, String>> namesById) {
        Map<String, String> names = new LinkedHashMap<>();
        namesById.forEach(name -> names.putIfAbsent(name.getKey(), CellText.of(name.getValue())));
        Map<String, Long> uses =
                names.values().stream().collect(Collectors.groupingBy(FormWords::fold, Collectors.counting()));
        names.replaceAll((id, name) -> uses.getOrDefault(FormWords.fold(name), 0L) > 1 ? name + " (" + id + ")" : name);
        return names;
    }

    /**
     * Returns a breakdown as text.
     *
     * @param cell the category of each dimension, by id; empty for the total
     * @param locale the language; English if there are no texts in it
     * @return the words; what the indicator does not declare is shown by its ids
     */
    public String text(Map<String, String> cell, Locale locale) {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(locale, "locale");
        if (cell.isEmpty()) {
            return FormWords.texts(locale).text("total");
        }
        List<Part> parts = Language.of(locale) == Language.RO ? romanian : english;
        return cell.entrySet().stream()
                .map(entry -> words(entry.getKey(), entry.getValue(), parts))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String words(String dimension, String category, List<Part> parts) {
        return parts.stream()
                .filter(part ->
                        part.dimension().equals(dimension) && part.category().equals(category))
                .map(Part::words)
                .findFirst()
                .orElse(dimension + ": " + category);
    }

    /**
     * Parses a breakdown. Returns the category of each dimension in the order of the text; an empty map for the total.
     *
     * @param text a breakdown in the format of {@link #text}, in either language; letter case, diacritics and white space
     *     are ignored, and ids may replace names
     * @return the categories by dimension; absent if the text is not a breakdown of the indicator
     */
    public Optional<Map<String, String>> read(String text) {
        Objects.requireNonNull(text, "text");
        if (FormWords.isText("total", text)) {
            return Optional.of(Map.of());
        }
        List<Part> known = Stream.concat(romanian.stream(), english.stream())
                .flatMap(part -> Stream.of(part.words(), part.dimension() + ": " + part.category())
                        .distinct()
                        .map(words -> new Part(part.dimension(), part.category(), FormWords.fold(words))))
                .toList();
        return read(FormWords.fold(text), new LinkedHashMap<>(), known);
    }

    /** Tries each part with which a text may begin, because a name may contain the separator of parts. */
    private static Optional<Map<String, String>> read(String rest, Map<String, String> before, List<Part> known) {
        for (Part part : known) {
            if (!before.containsKey(part.dimension()) && rest.startsWith(part.words())) {
                Map<String, String> cell = new LinkedHashMap<>(before);
                cell.put(part.dimension(), part.category());
                String after = rest.substring(part.words().length());
                Optional<Map<String, String>> found = after.isEmpty()
                        ? Optional.of(cell)
                        : Optional.of(after)
                                .filter(more -> more.startsWith(BETWEEN))
                                .flatMap(more -> read(more.substring(BETWEEN.length()), cell, known));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

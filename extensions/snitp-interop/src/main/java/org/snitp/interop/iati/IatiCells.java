package org.snitp.interop.iati;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.tree.XmlElement;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.text.LocalizedText;

/**
 * What figures are about: their dimensions, and the places of the activity to which they refer, which are a dimension too. An activity
 * lists no categories, so that an indicator gets those that its figures have.
 */
final class IatiCells {

    /** The dimension of figures about places of an activity. */
    private static final String LOCATION = "location";

    private final Remarks remarks;
    private final String language;
    private final Map<String, LocalizedText> places = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, LocalizedText>>> dimensions = new LinkedHashMap<>();

    IatiCells(Remarks remarks, String language) {
        this.remarks = remarks;
        this.language = language;
    }

    /** Keeps the name of a place. */
    void place(String ref, LocalizedText name) {
        places.put(ref, name);
    }

    /** Returns what a figure is about; absent, with a remark, if it is about a place that cannot be named. */
    Optional<Map<String, String>> cell(XmlElement element) {
        Map<String, String> cell = new TreeMap<>();
        element.children("dimension")
                .forEach(one -> one.attribute("name")
                        .ifPresent(name -> one.attribute("value").ifPresent(value -> cell.put(name, value))));
        List<XmlElement> locations = element.children(LOCATION);
        if (!locations.isEmpty()) {
            String refs = locations.stream()
                    .flatMap(one -> one.attribute("ref").stream())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" + "));
            if (refs.isEmpty()
                    || locations.stream().anyMatch(one -> one.attribute("ref").isEmpty())) {
                remarks.add(ExchangeCode.NOT_TAKEN, locations.get(0).place(), "what", element.name() + "/" + LOCATION);
                return Optional.empty();
            }
            cell.put(LOCATION, refs);
        }
        return Optional.of(cell);
    }

    /** Makes what a figure is about known as dimensions of its indicator. */
    void add(String indicator, Map<String, String> cell) {
        cell.forEach((dimension, category) -> dimensions
                .computeIfAbsent(indicator, unused -> new LinkedHashMap<>())
                .computeIfAbsent(dimension, unused -> new LinkedHashMap<>())
                .putIfAbsent(category, name(dimension, category)));
    }

    private LocalizedText name(String dimension, String category) {
        LocalizedText place = dimension.equals(LOCATION) ? places.get(category) : null;
        return place == null ? text(category) : place;
    }

    private LocalizedText text(String words) {
        return LocalizedText.builder().text(language, words).build();
    }

    /** Returns the dimensions of an indicator. */
    List<Dimension> dimensions(String indicator) {
        List<Dimension> made = new ArrayList<>();
        dimensions.getOrDefault(indicator, Map.of()).forEach((id, categories) -> {
            Dimension.Builder dimension = Dimension.builder().id(id).name(text(id));
            categories.forEach((code, name) -> dimension.addCategories(
                    Category.builder().id(code).name(name).build()));
            made.add(dimension.build());
        });
        return made;
    }
}

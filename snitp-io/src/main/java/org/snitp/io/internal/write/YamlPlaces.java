package org.snitp.io.internal.write;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The locations of the fields and list elements of a YAML text, by names and ids rather than numbers. */
final class YamlPlaces {

    /** The fields that identify a list element; for measurements, all of the second line together. */
    private static final List<String> NAMES = List.of("id", "code");

    private static final List<String> KEY = List.of("indicator", "period", "dimensions", "reportedBy");

    /**
     * A field, or an element of a list.
     *
     * @param path its path
     * @param line the line where it starts, from 0
     * @param end the line where it ends
     * @param scalar whether its value is a scalar rather than a list or an object
     */
    record Place(Path path, int line, int end, boolean scalar) {}

    /**
     * The path of a field or an element.
     *
     * @param parent the path of its parent; null for a document
     * @param step its name, or the values that identify the element
     * @param element whether it is an element of a list
     */
    record Path(@Nullable Path parent, String step, boolean element) implements Comparable<Path> {

        /**
         * Compares the steps from the last one on. A hash table finds comparable keys even if their hashes are equal.
         */
        @Override
        public int compareTo(Path other) {
            int order = step.compareTo(other.step);
            order = order != 0 ? order : Boolean.compare(element, other.element);
            if (order != 0 || parent == other.parent) {
                return order;
            }
            if (parent == null || other.parent == null) {
                return parent == null ? -1 : 1;
            }
            return parent.compareTo(other.parent);
        }
    }

    private final TreeMap<Integer, Place> firsts = new TreeMap<>();
    private final TreeMap<Integer, Place> lasts = new TreeMap<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Path, Place> byPath = new LinkedHashMap<>();

    private YamlPlaces() {}

    /**
     * Finds the elements of a text.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is not YAML
     */
    static YamlPlaces of(String text) {
        YamlPlaces locations = new YamlPlaces();
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        Map<String, Integer> counts = new HashMap<>();
        Composer documents = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
        while (documents.hasNext()) {
            Node document = documents.next();
            locations.add(document, new Path(null, unique(identity(document).orElse("document"), counts), true));
        }
        return locations;
    }

    private void add(Node node, Path path) {
        if (!seen.add(node)) {
            // Contents of an alias are at their first location.
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple field : mapping.getValue()) {
                Path inner = new Path(path, scalar(field.getKeyNode()).orElse("?"), false);
                put(inner, field.getKeyNode(), field.getValueNode());
                add(field.getValueNode(), inner);
            }
        } else if (node instanceof SequenceNode sequence) {
            Map<String, Integer> counts = new HashMap<>();
            for (Node element : sequence.getValue()) {
                Path inner = new Path(path, unique(identity(element).orElse(""), counts), true);
                put(inner, element, element);
                add(element, inner);
            }
        }
    }

    private void put(Path path, Node first, Node value) {
        Optional<Mark> start = first.getStartMark();
        Optional<Mark> end = value.getEndMark();
        if (start.isPresent() && end.isPresent()) {
            Place location = new Place(path, start.get().getLine(), end.get().getLine(), value instanceof ScalarNode);
            firsts.putIfAbsent(location.line(), location);
            lasts.put(location.line(), location);
            byPath.putIfAbsent(path, location);
        }
    }

    private static String unique(String identity, Map<String, Integer> counts) {
        int count = counts.merge(identity, 1, Integer::sum);
        return count == 1 ? identity : identity + "#" + count;
    }

    private static Optional<String> identity(Node node) {
        if (node instanceof ScalarNode) {
            return scalar(node);
        }
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        Map<String, Node> fields = new HashMap<>();
        mapping.getValue()
                .forEach(field -> scalar(field.getKeyNode()).ifPresent(name -> fields.put(name, field.getValueNode())));
        Optional<String> name = NAMES.stream()
                .filter(fields::containsKey)
                .flatMap(field -> scalar(fields.get(field)).stream())
                .findFirst();
        if (name.isPresent()) {
            return name;
        }
        String key = KEY.stream()
                .filter(fields::containsKey)
                .map(field -> flat(fields.get(field)))
                .collect(Collectors.joining("|"));
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    private static String flat(@Nullable Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(field -> flat(field.getKeyNode()) + "=" + flat(field.getValueNode()))
                    .sorted()
                    .collect(Collectors.joining(","));
        }
        return scalar(node).orElse("");
    }

    private static Optional<String> scalar(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** Returns the element with a path, if it exists. */
    Optional<Place> at(Path path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Returns the first element that starts on a line or after it. */
    Optional<Place> from(int line) {
        return Optional.ofNullable(firsts.ceilingEntry(line)).map(Map.Entry::getValue);
    }

    /** Returns the last element that starts on a line or before it. */
    Optional<Place> upTo(int line) {
        return Optional.ofNullable(lasts.floorEntry(line)).map(Map.Entry::getValue);
    }
}

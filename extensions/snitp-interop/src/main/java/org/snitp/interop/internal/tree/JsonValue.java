package org.snitp.interop.internal.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.interop.exchange.ForeignPlace;

/**
 * A value of a JSON file that knows its place.
 *
 * @param place where it starts
 * @param text the text of a string, a number or a truth value; absent for others
 * @param fields the fields of an object; empty for others
 * @param items the items of an array; empty for others
 */
public record JsonValue(
        ForeignPlace place, Optional<String> text, Map<String, JsonValue> fields, List<JsonValue> items) {
    /** Copies the fields and the items. */
    public JsonValue {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        items = List.copyOf(items);
    }

    /** Returns the value along a path of names. */
    public Optional<JsonValue> at(String... path) {
        Optional<JsonValue> here = Optional.of(this);
        for (String step : path) {
            here = here.map(value -> value.fields.get(step));
        }
        return here;
    }

    /** Returns the text along a path of names; empty if there is none, or it is blank. */
    public Optional<String> textAt(String... path) {
        return at(path).flatMap(JsonValue::text).filter(found -> !found.isBlank());
    }

    /** Returns the items of the array along a path of names; none if there is no array. */
    public List<JsonValue> itemsAt(String... path) {
        return at(path).map(JsonValue::items).orElse(List.of());
    }
}

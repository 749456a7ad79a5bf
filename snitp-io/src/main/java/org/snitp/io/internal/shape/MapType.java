package org.snitp.io.internal.shape;

import java.util.Map;

/**
 * A type whose values are maps: objects whose field names are chosen by the author.
 *
 * @param <V> the type of the values of the map, in the model
 * @param values the type of the values of the map, in the document
 */
public record MapType<V>(ScalarType<V> values) implements ValueType<Map<String, V>> {}

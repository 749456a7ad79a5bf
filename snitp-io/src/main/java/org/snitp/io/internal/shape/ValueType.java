package org.snitp.io.internal.shape;

/**
 * How values of one type stand in a document: as a scalar, as an object, or as a map.
 *
 * @param <V> the type in the model
 */
public sealed interface ValueType<V> permits ScalarType, ObjectType, MapType {}

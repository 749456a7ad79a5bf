package org.snitp.io.internal.shape;

/**
 * How values of a type are written in a document: as a scalar, an object, or a map.
 *
 * @param <V> the type in the model
 */
public sealed interface ValueType<V> permits ScalarType, ObjectType, MapType {}

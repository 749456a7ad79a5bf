package org.snitp.io.shape;

/**
 * How values of one type stand in a document: as a scalar or as an object.
 *
 * @param <V> the type in the model
 */
public sealed interface ValueType<V> permits ScalarType, ObjectType {}

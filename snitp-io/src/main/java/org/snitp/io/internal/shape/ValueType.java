package org.snitp.io.internal.shape;

/**
 * How values of a type are written in a document: as a scalar, an object, or a map.
 *
 * @param <V> the type in the model
 */
public sealed interface ValueType<V> permits ScalarType, ObjectType, MapType {

    /** Returns whether a value that is an object may be written as a scalar. */
    default boolean isWrittenShort() {
        return false;
    }
}

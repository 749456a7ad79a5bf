package org.snitp.io.internal.shape;

/**
 * A type whose values are objects.
 *
 * @param <V> the type in the model
 * @param shape the fields of the object
 */
public record ObjectType<V>(Shape<V, ?> shape) implements ValueType<V> {

    @Override
    public boolean isWrittenShort() {
        return shape.essence() != null || shape == CommonShapes.LOCALIZED_TEXT.shape();
    }
}

package org.snitp.io.internal.bind;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.Shape;

/** The orders in which the objects of a file have their fields, by their shapes. */
final class FieldOrders {

    private @Nullable FieldOrder<?, ?>[] orders = new FieldOrder<?, ?>[128];

    /** Returns the order of the fields of a shape, as far as known. */
    @SuppressWarnings("unchecked") // Under the number of each shape is its order.
    <T, B> FieldOrder<T, B> of(Shape<T, B> shape) {
        int number = shape.number();
        if (number >= orders.length) {
            orders = Arrays.copyOf(orders, 2 * number);
        }
        FieldOrder<?, ?> order = orders[number];
        if (order == null) {
            order = new FieldOrder<>(shape);
            orders[number] = order;
        }
        return (FieldOrder<T, B>) order;
    }
}

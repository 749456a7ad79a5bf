package org.snitp.model.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snitp.model.internal.Decimals;

/** The value of an extension field: any JSON value, as it was written. */
public sealed interface ExtensionValue {

    /** A text. */
    record Text(String value) implements ExtensionValue {
        /** Checks that no component is null. */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A decimal number. It keeps its trailing zeros and is equal to every number of the same value. */
    record Decimal(BigDecimal value) implements ExtensionValue {
        /** Checks that no component is null. */
        public Decimal {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Decimal decimal && Decimals.areEqual(value, decimal.value);
        }

        @Override
        public int hashCode() {
            return Decimals.hashOf(value);
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements ExtensionValue {}

    /** {@code null}. */
    record Null() implements ExtensionValue {}

    /** A list. */
    record Sequence(List<ExtensionValue> items) implements ExtensionValue {
        /** Copies the list. */
        public Sequence {
            Objects.requireNonNull(items, "items");
            items = List.copyOf(items);
        }
    }

    /** An object; its fields keep their order, which does not count for {@code equals}. */
    record Mapping(Map<String, ExtensionValue> fields) implements ExtensionValue {
        /** Copies the map. */
        public Mapping {
            Objects.requireNonNull(fields, "fields");
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }
}

package org.snitp.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The value of an extension field: anything that JSON can say, kept as it was written. */
public sealed interface ExtensionValue {

    /** A text. */
    record Text(String value) implements ExtensionValue {}

    /** A decimal number with its scale: 1.0 and 1.00 are told apart. */
    record Decimal(BigDecimal value) implements ExtensionValue {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements ExtensionValue {}

    /** {@code null}. */
    record Null() implements ExtensionValue {}

    /** A list. */
    record Sequence(List<ExtensionValue> items) implements ExtensionValue {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** An object; its fields keep their order. */
    record Mapping(Map<String, ExtensionValue> fields) implements ExtensionValue {
        /** Copies the map. */
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }
}

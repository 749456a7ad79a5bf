package org.snitp.io.diff;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The content of a field, in the spelling of documents. */
public sealed interface Value {

    /**
     * A single value. Numbers of the same value are equal in any spelling.
     *
     * @param type its interpretation
     * @param text its spelling in documents
     */
    record Scalar(ScalarKind type, String text) implements Value {
        /** Checks that no component is null. */
        public Scalar {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Scalar scalar
                    && type == scalar.type
                    && (text.equals(scalar.text)
                            || (type == ScalarKind.NUMBER
                                    && new BigDecimal(text).compareTo(new BigDecimal(scalar.text)) == 0));
        }

        @Override
        public int hashCode() {
            return type == ScalarKind.NUMBER
                    ? new BigDecimal(text).stripTrailingZeros().hashCode()
                    : text.hashCode();
        }
    }

    /** Several values. */
    record Listing(List<Value> items) implements Value {
        /** Copies the list. */
        public Listing {
            Objects.requireNonNull(items, "items");
            items = List.copyOf(items);
        }
    }

    /**
     * Values by name.
     *
     * @param shape the name of the type in the model; empty if there is none
     * @param fields the values in document order
     */
    record Group(String shape, Map<String, Value> fields) implements Value {
        /** Copies the map. */
        public Group {
            Objects.requireNonNull(shape, "shape");
            Objects.requireNonNull(fields, "fields");
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** The interpretation of a single value. */
    enum ScalarKind {
        /** A text, a code or an id. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** A day. */
        DATE,
        /** A period, a range, a recurrence or an open timing. */
        TIME,
        /** A word of the document format. */
        TERM,
        /** Null in a user-defined field. */
        NULL
    }
}

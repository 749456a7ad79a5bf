package org.snitp.io.diff;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands in a field, as documents spell it. */
public sealed interface Value {

    /**
     * A single value. Numbers of the same value are equal, however they are spelled.
     *
     * @param type how it is to be understood
     * @param text its spelling in documents
     */
    record Scalar(ScalarKind type, String text) implements Value {
        /** Demands every component. */
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
     * @param shape the name of the type in the model; empty for what has none
     * @param fields the values in the order of documents
     */
    record Group(String shape, Map<String, Value> fields) implements Value {
        /** Copies the map. */
        public Group {
            Objects.requireNonNull(shape, "shape");
            Objects.requireNonNull(fields, "fields");
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** How a single value is to be understood. */
    enum ScalarKind {
        /** As a text, a code or an id. */
        TEXT,
        /** As a decimal number. */
        NUMBER,
        /** As true or false. */
        BOOLEAN,
        /** As a day. */
        DATE,
        /** As a period, a range, a recurrence or a standing timing. */
        TIME,
        /** As one of the words of the document format. */
        TERM,
        /** As nothing: null in a field of the user's own. */
        NULL
    }
}

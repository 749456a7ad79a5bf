package org.snitp.measurements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.LanguageTags;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;

/**
 * A column of a table of measurements: a field of a measurement, or a part of one, such as {@code dimensions.county},
 * {@code note.ro} or {@code withdrawn.reason.ro}. A text without a language, as {@code note}, is in the official language. The shape of a measurement determines the possible columns.
 *
 * @param name its header
 * @param field the field of the measurement
 * @param part the part of the field, if the column has only one part
 * @param kind the kind of scalar in a document
 */
record CsvColumn(String name, String field, Optional<String> part, Event kind) {

    /** The separator between a field and its part; the id of a dimension may contain it as well. */
    private static final char POINT = '.';

    private static final String DIMENSIONS = "dimensions";

    /** The shape of a measurement. */
    static final Shape<?, ?> MEASUREMENT = measurementShape();

    private static Shape<?, ?> measurementShape() {
        Shape<?, ?> set = DocumentShapes.ofKind("MeasurementSet").orElseThrow();
        return ((ObjectType<?>)
                        Objects.requireNonNull(set.field("measurements")).type())
                .shape();
    }

    /** Returns the column with a header, if there is one. */
    static Optional<CsvColumn> of(String head) {
        if (head.startsWith("x-")) {
            return Optional.of(new CsvColumn(head, head, Optional.empty(), Event.TEXT));
        }
        int point = head.indexOf(POINT);
        String name = point < 0 ? head : head.substring(0, point);
        Field<?, ?, ?> field = MEASUREMENT.field(name);
        if (field == null || field.arity() == Field.Arity.LIST) {
            return Optional.empty();
        }
        if (field.type() instanceof ScalarType<?> scalar) {
            return point < 0
                    ? Optional.of(new CsvColumn(head, name, Optional.empty(), scalar.written()))
                    : Optional.empty();
        }
        if (point < 0 && field.type() == CommonShapes.LOCALIZED_TEXT) {
            return Optional.of(new CsvColumn(head, name, Optional.empty(), Event.TEXT));
        }
        String part = head.substring(point + 1);
        boolean known = field.type() instanceof MapType<?> ? !part.isEmpty() : isPart(field.type(), part);
        return point >= 0 && known
                ? Optional.of(new CsvColumn(head, name, Optional.of(part), Event.TEXT))
                : Optional.empty();
    }

    /** Returns whether a way leads to a scalar in an object; in a text, every language does. */
    private static boolean isPart(ValueType<?> type, String part) {
        if (type == CommonShapes.LOCALIZED_TEXT) {
            return LanguageTags.isLanguage(part);
        }
        int point = part.indexOf(POINT);
        Field<?, ?, ?> field = ((ObjectType<?>) type).shape().field(point < 0 ? part : part.substring(0, point));
        if (field == null) {
            return false;
        }
        if (point < 0) {
            return !(field.type() instanceof ObjectType<?>) || field.type() == CommonShapes.LOCALIZED_TEXT;
        }
        return field.type() instanceof ObjectType<?> inner && isPart(inner, part.substring(point + 1));
    }

    /** Returns the paths of the scalars in an object, such as {@code ro} in a text and {@code reason.ro} in a withdrawal. */
    private static List<String> parts(ValueType<?> type) {
        List<String> parts = new ArrayList<>();
        for (Field<?, ?, ?> field : ((ObjectType<?>) type).shape().fields()) {
            if (field.type() instanceof ObjectType<?> inner) {
                parts(inner).forEach(part -> parts.add(field.name() + POINT + part));
            } else {
                parts.add(field.name());
            }
        }
        return parts;
    }

    /** Returns the possible headers, including the dimensions of a plan. */
    static List<String> heads(Stream<String> dimensions) {
        List<String> parts = dimensions.distinct().sorted().toList();
        List<String> heads = new ArrayList<>();
        for (Field<?, ?, ?> field : MEASUREMENT.fields()) {
            if (field.arity() == Field.Arity.LIST) {
                continue;
            }
            if (field.type() instanceof ScalarType<?>) {
                heads.add(field.name());
            } else {
                List<String> of = field.type() instanceof MapType<?> ? parts : parts(field.type());
                of.forEach(part -> heads.add(field.name() + POINT + part));
            }
        }
        return heads;
    }

    boolean isValue() {
        return field.equals("value");
    }

    boolean isObservationStatus() {
        return field.equals("observationStatus");
    }

    boolean isDimension() {
        return field.equals(DIMENSIONS);
    }
}

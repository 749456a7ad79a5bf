package org.snitp.measurements.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snitp.io.internal.bind.PartBinder;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ModelTypes;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.internal.write.DocumentWriter;
import org.snitp.io.options.Limits;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;

/**
 * A measurement with texts as documents have it: so a field that documents get later travels too.
 *
 * @param languages the languages of its texts, the official one first; none if it has no text
 * @param json the measurement
 */
@SuppressWarnings("ArrayRecordComponent") // It is not compared.
record MeasurementJson(List<String> languages, byte[] json) {

    private static final String NAME = "state.json";

    private static final ValueType<Measurement> TYPE = Objects.requireNonNull(ModelTypes.find(Measurement.class));

    /** Returns a measurement in JSON; nothing of it may be lost. */
    static MeasurementJson of(Measurement measurement) {
        Measurement ordered = measurement.withDimensions(new TreeMap<>(measurement.getDimensions()));
        byte[] json = DocumentWriter.part(TYPE, ordered, true, null).getBytes(StandardCharsets.UTF_8);
        Set<String> languages = new LinkedHashSet<>();
        collect(TYPE, ordered, languages);
        return firsts(languages)
                .map(list -> new MeasurementJson(list, json))
                .filter(candidate -> candidate
                        .read(Limits.DEFAULT)
                        .filter(read -> read.toString().equals(ordered.toString()))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No document can have the measurement of "
                        + measurement.getIndicator() + " for " + measurement.getPeriod() + ": " + measurement));
    }

    /** Returns the languages with each of them as the official one. */
    private static Stream<List<String>> firsts(Set<String> languages) {
        return languages.isEmpty()
                ? Stream.of(List.of())
                : languages.stream().map(official -> {
                    List<String> list = new ArrayList<>(languages);
                    list.remove(official);
                    list.add(0, official);
                    return List.copyOf(list);
                });
    }

    private static void collect(ValueType<?> type, Object value, Set<String> languages) {
        if (value instanceof LocalizedText text) {
            languages.addAll(text.languages());
        } else if (type instanceof ObjectType<?> object) {
            collectFields(object.shape(), value, languages);
        }
    }

    private static <T> void collectFields(Shape<T, ?> shape, Object value, Set<String> languages) {
        T object = shape.type().cast(value);
        for (Field<T, ?, ?> field : shape.fields()) {
            field.get(object).forEach(part -> collect(field.type(), part, languages));
        }
    }

    /** Reads the measurement, if the bytes are one and nothing else. */
    Optional<Measurement> read(Limits limits) {
        if (json.length == 0 || json[0] != '{') {
            return Optional.empty();
        }
        try {
            PartBinder.Part<Measurement> part =
                    PartBinder.read(TYPE, Encodings.decode(NAME, json), limits, languages, null);
            return part.isComplete() ? Optional.ofNullable(part.value()) : Optional.empty();
        } catch (SourceException e) {
            return Optional.empty();
        }
    }
}

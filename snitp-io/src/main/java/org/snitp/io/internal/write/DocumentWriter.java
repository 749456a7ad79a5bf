package org.snitp.io.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.io.options.Limits;
import org.snitp.model.Bundle;
import org.snitp.model.FiscalYears;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.document.Document;
import org.snitp.model.document.Extensible;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.Timing;

/** Writes bundles by the shapes of their types: fields in the order of the shape, then extension fields. */
public final class DocumentWriter {

    private final Emitter emitter;

    /** The language of a document with one language; otherwise empty. */
    private String only = "";

    /** The fiscal year that the document declares, if any. */
    private @Nullable FiscalYear year;

    /** The nesting depth of the current extension value. */
    private int depth;

    /** Creates a writer that gives what it writes to an emitter. */
    public DocumentWriter(Emitter emitter) {
        this.emitter = emitter;
    }

    /**
     * Writes a bundle as a JSON array of documents.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     * @throws IllegalArgumentException if a text contains half of a surrogate pair
     */
    public static void writeJson(Bundle bundle, OutputStream stream) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(stream, "stream");
        new DocumentWriter(new JsonEmitter(stream)).write(bundle);
    }

    /**
     * Writes a bundle as a stream of YAML documents.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     * @throws IllegalArgumentException if a text contains half of a surrogate pair
     */
    public static void writeYaml(Bundle bundle, OutputStream stream) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(stream, "stream");
        new DocumentWriter(new YamlEmitter(stream)).write(bundle);
    }

    /**
     * Returns a part by itself, with a line feed at the end.
     *
     * @param json whether it is written as JSON rather than YAML
     * @param within the document of which it is a part, or null
     * @throws IllegalArgumentException if a text contains half of a surrogate pair
     */
    public static <V> String part(ValueType<V> type, V value, boolean json, @Nullable Document within) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Emitter emitter = json ? new JsonEmitter(stream, false) : new YamlEmitter(stream);
        DocumentWriter writer = new DocumentWriter(emitter);
        if (within != null) {
            writer.within(within);
        }
        emitter.startDocument();
        writer.writeValue(type, value);
        emitter.endDocument();
        emitter.finish();
        return stream.toString(StandardCharsets.UTF_8);
    }

    private void write(Bundle bundle) {
        writeDocuments(bundle);
        emitter.finish();
    }

    /** Writes the documents of a bundle, one after the other. */
    public void writeDocuments(Bundle bundle) {
        SharedDefinitions.unresolve(bundle).getDocuments().forEach(this::writeDocument);
    }

    /** Says of which document the next values are a part: what its languages are, and how its fiscal years are spelled. */
    public void within(Document document) {
        only = document.getLanguages().size() == 1 ? document.getLanguages().get(0) : "";
        year = FiscalYears.declaredBy(document).orElse(null);
    }

    /** Writes a document. */
    public void writeDocument(Document document) {
        within(document);
        emitter.startDocument();
        write(DocumentShapes.shaped(document));
        emitter.endDocument();
    }

    private <T> void write(DocumentShapes.Shaped<T> document) {
        emitter.startObject();
        emitter.key(DocumentShapes.SCHEMA_FIELD);
        emitter.scalar(Event.TEXT, DocumentShapes.SCHEMA);
        emitter.key(DocumentShapes.KIND_FIELD);
        emitter.scalar(Event.TEXT, document.shape().name());
        writeFields(document.shape(), document.object());
        emitter.endObject();
    }

    private <T> void writeObject(Shape<T, ?> shape, T object) {
        emitter.startObject();
        writeFields(shape, object);
        emitter.endObject();
    }

    private <T, B> void writeFields(Shape<T, B> shape, T object) {
        List<Field<T, B, ?>> fields = shape.fields(object);
        if (emitter.isSorted() && fields != shape.fields()) {
            fields = fields.stream().sorted(Comparator.comparing(Field::name)).toList();
        }
        for (Field<T, B, ?> field : fields) {
            writeField(field, object);
        }
        writeExtensions(object);
    }

    void writeExtensions(Object object) {
        if (object instanceof Extensible extensible) {
            ordered(extensible.getExtensions()).forEach((name, value) -> {
                key(name);
                writeExtension(value);
            });
        }
    }

    <T, V> void writeField(Field<T, ?, V> field, T object) {
        List<V> values = field.get(object);
        if (values.isEmpty()) {
            return;
        }
        key(field.name());
        if (field.arity() == Field.Arity.LIST) {
            emitter.startList(field.type() instanceof ScalarType);
            values.forEach(value -> writeValue(field.type(), value));
            emitter.endList();
        } else {
            writeValue(field.type(), values.get(0));
        }
    }

    /** Writes a value of a type. */
    public <V> void writeValue(ValueType<V> type, V value) {
        if (type instanceof ScalarType<V> scalar) {
            scalar(scalar.written(value), text(scalar, value));
        } else if (type instanceof MapType<?> map) {
            writeMap(map, (Map<?, ?>) value);
        } else if (value instanceof LocalizedText text && isPlain(text)) {
            scalar(Event.TEXT, text.official());
        } else {
            writeShortest(((ObjectType<V>) type).shape(), value);
        }
    }

    private <V> String text(ScalarType<V> type, V value) {
        return year != null && value instanceof Timing timing && !emitter.isUniform()
                ? year.spell(timing)
                : type.format(value);
    }

    /** An object with only its essential field is written as the value of that field. */
    private <T> void writeShortest(Shape<T, ?> shape, T object) {
        Field<T, ?, ?> essence = emitter.isUniform() ? null : shape.essence();
        if (essence != null && isAlone(essence, shape, object)) {
            writeEssence(essence, object);
        } else {
            writeObject(shape, object);
        }
    }

    private static <T> boolean isAlone(Field<T, ?, ?> essence, Shape<T, ?> shape, T object) {
        return shape.fields().stream()
                        .allMatch(field -> field == essence || field.get(object).isEmpty())
                && !(object instanceof Extensible extensible
                        && !extensible.getExtensions().isEmpty());
    }

    private <T, V> void writeEssence(Field<T, ?, V> essence, T object) {
        writeValue(essence.type(), essence.get(object).get(0));
    }

    /** In a document with one language, a text is written without its language. */
    private boolean isPlain(LocalizedText text) {
        return !only.isEmpty()
                && text.languages().equals(List.of(only))
                && text.getExtensions().isEmpty();
    }

    @SuppressWarnings("unchecked") // The values are those of the map type.
    private <V> void writeMap(MapType<V> type, Map<?, ?> map) {
        emitter.startObject();
        ordered(map).forEach((name, value) -> {
            key((String) name);
            writeValue(type.values(), (V) value);
        });
        emitter.endObject();
    }

    /** Writes the value of a field of an author's own. */
    public void writeExtension(ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            scalar(Event.TEXT, text.value());
        } else if (value instanceof ExtensionValue.Decimal number) {
            emitter.scalar(Event.NUMBER, number.value().toString());
        } else if (value instanceof ExtensionValue.Bool bool) {
            emitter.scalar(Event.BOOLEAN, Boolean.toString(bool.value()));
        } else if (value instanceof ExtensionValue.Sequence sequence) {
            enter();
            emitter.startList(sequence.items().isEmpty());
            sequence.items().forEach(this::writeExtension);
            emitter.endList();
            depth--;
        } else if (value instanceof ExtensionValue.Mapping mapping) {
            enter();
            writeMapping(mapping.fields());
            depth--;
        } else {
            emitter.scalar(Event.NULL, "null");
        }
    }

    /** Values that are nested deeper than can be read cannot be written: they would exhaust the stack. */
    private void enter() {
        if (++depth > Limits.MAX_DEPTH) {
            throw new IllegalArgumentException("A field of an author's own is nested deeper than " + Limits.MAX_DEPTH
                    + " levels, which no document may be");
        }
    }

    /** Maps keep the order of the document, but are equal in any order. */
    private <K, V> Map<K, V> ordered(Map<K, V> map) {
        return emitter.isSorted() ? new TreeMap<>(map) : map;
    }

    private void key(String name) {
        emitter.key(Scalars.requireCharacters(name));
    }

    private void scalar(Event kind, String text) {
        emitter.scalar(kind, kind == Event.TEXT ? Scalars.requireCharacters(text) : text);
    }

    private void writeMapping(Map<String, ExtensionValue> fields) {
        emitter.startObject();
        ordered(fields).forEach((name, value) -> {
            key(name);
            writeExtension(value);
        });
        emitter.endObject();
    }
}

package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.constraint.ModelConstraints;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.number.NumberPlace;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.IndicatorShapes;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.errata.Erratum;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.FiscalYear;

/** Reads objects by their shapes. Problems are reported, and reading continues after them. */
final class ObjectBinder {

    private final EventReader events;
    private final ParsedFile file;
    private final NodeIndex index;
    private final FieldProblems problems;
    private final ScalarBinder scalars;
    private final ExtensionBinder extensions;
    private final MapBinder maps;
    private final TextBinder texts;
    private final FieldOrders orders = new FieldOrders();
    private final TargetBinder targets;
    private final SharedValues shared;
    private final Interner pool;
    private final int mostProblems;
    private DocumentLanguages languages;
    private DocumentYears years = new DocumentYears(null);
    private boolean sound = true;

    ObjectBinder(EventReader events, ParsedFile file, int mostProblems) {
        this.events = events;
        this.file = file;
        this.mostProblems = mostProblems;
        this.languages = new DocumentLanguages(file, mostProblems, List.of());
        this.index = file.index();
        this.problems = new FieldProblems(events, file);
        this.scalars = new ScalarBinder(events, file);
        this.extensions = new ExtensionBinder(events, file);
        this.maps = new MapBinder(events, file, problems, scalars, this::skip);
        this.pool = new Interner(file.source().bytes().length);
        this.texts = new TextBinder(events, file, scalars, pool, this);
        this.shared = new SharedValues(events, file, pool, texts);
        this.targets = new TargetBinder(events, index, scalars, pool, this);
    }

    FieldProblems problems() {
        return problems;
    }

    /** Returns whether all objects of the last document meet the constraints on their fields. */
    boolean isSound() {
        return sound && texts.areSound();
    }

    /** The languages that the last document declares after texts. */
    List<String> lateLanguages() {
        return languages.late();
    }

    /** The fiscal years of the document that was read last. */
    DocumentYears years() {
        return years;
    }

    /**
     * Reads the object of a document that starts with the current event.
     *
     * @param known the languages that the document is known to declare; empty if nothing is known
     * @param year the fiscal year that it is known to have, or null
     */
    <T> @Nullable T readRoot(Shape<T, ?> shape, int node, List<String> known, @Nullable FiscalYear year) {
        begin(known, year);
        T read = read(shape, node, true);
        languages.finish();
        return read;
    }

    /**
     * Reads a value that stands by itself, which is or starts with an event.
     *
     * @param known the languages of the document of which it is a part; empty if nothing is known
     * @param year the fiscal year of that document, or null
     */
    <V> @Nullable V readPart(ValueType<V> type, Event value, int node, List<String> known, @Nullable FiscalYear year) {
        begin(known, year);
        V read = readOne(type, value, node);
        languages.finish();
        return read;
    }

    private void begin(List<String> known, @Nullable FiscalYear year) {
        sound = true;
        years = new DocumentYears(year);
        scalars.begin(years);
        languages = new DocumentLanguages(file, mostProblems, known);
        texts.begin(languages);
        shared.forget();
    }

    private <T, B> @Nullable T read(Shape<T, B> shape, int node, boolean root) {
        if (shape == CommonShapes.LOCALIZED_TEXT.shape()) {
            LocalizedText text = texts.read(node);
            return text == null ? null : shape.type().cast(text);
        }
        if (shape.type() == Indicator.class) {
            PossibleValues before = scalars.expect(PossibleValues.ANY);
            T indicator = readObject(shape, node, root);
            scalars.expect(before);
            return indicator;
        }
        T known = shared.find(shape, node);
        T read = known == null ? readAnew(shape, node, root) : known;
        if (read != null && shape.type() == Measure.class) {
            scalars.expect(PossibleValues.of((Measure) read));
        }
        return read;
    }

    private <T, B> @Nullable T readAnew(Shape<T, B> shape, int node, boolean root) {
        NumberPlace before = scalars.expect(NumberPlace.in(shape.type()));
        T read = readObject(shape, node, root);
        scalars.expect(before);
        return read;
    }

    private <T, B> @Nullable T readObject(Shape<T, B> shape, int node, boolean root) {
        ObjectAssembly<T, B> frame =
                new ObjectAssembly<>(shape, node, events.start(), events.end(), root, orders.of(shape));
        int quotes = shape.type() == Erratum.class ? 1 : 0;
        texts.quote(quotes);
        T read = readRest(frame);
        texts.quote(-quotes);
        return read;
    }

    /** Reads what follows of an object. */
    <T, B> @Nullable T readRest(ObjectAssembly<T, B> frame) {
        for (String name = events.nextName(frame.likely()); name != null; name = events.nextName(frame.likely())) {
            readField(frame, name);
        }
        return end(frame);
    }

    /** Ends an object, and builds it. */
    <T, B> @Nullable T end(ObjectAssembly<T, B> frame) {
        index.close(frame.node, events);
        frame.end();
        problems.reportMissing(frame);
        if (frame.standIn != null) {
            standIn(frame, frame.standIn);
        }
        if (frame.complete) {
            T built = frame.build();
            shared.note(built, frame);
            sound &= frame.isSound();
            return built;
        }
        leaveOut(frame);
        return null;
    }

    /** Drops an object that cannot be built. */
    void leaveOut(ObjectAssembly<?, ?> frame) {
        index.drop(frame.node);
        if (!frame.identified) {
            file.loseIdentity(frame.shape);
        }
    }

    /** Gives an object that states no name of its own the text that stands for it, until its definition is known. */
    private <T, B> void standIn(ObjectAssembly<T, B> frame, String text) {
        Field<T, B, ?> excused = frame.shape.excused();
        if (excused != null && !frame.has(excused)) {
            frame.setText(
                    excused,
                    LocalizedText.builder().text(languages.official(), text).build());
        }
    }

    private boolean isOfficial(ObjectAssembly<?, ?> frame, String language) {
        return frame.shape == CommonShapes.LOCALIZED_TEXT.shape()
                && languages.official().equals(language);
    }

    /** Reads the text in a language for which the shape of texts has no field. */
    private void readLanguage(ObjectAssembly<?, ?> frame, String language, Event value, int node) {
        languages.meet(language, node);
        if (value == Event.NULL) {
            if (isOfficial(frame, language)) {
                frame.complete = false;
                problems.reportEmpty(frame, language, node);
            }
            return;
        }
        String text = readOne(Scalars.TEXT, value, node);
        if (text != null) {
            ((LocalizedText.Builder) frame.builder).text(language, text);
        }
    }

    /** Reads a field whose name is the current event. */
    <T, B> void readField(ObjectAssembly<T, B> frame, String name) {
        index.meetName(events);
        Event value = events.next();
        readField(frame, name, value, index.addField(frame.node, events));
    }

    /** Reads a field whose value is or starts with the current event. */
    <T, B> void readField(ObjectAssembly<T, B> frame, String name, Event value, int node) {
        if (frame.ended) {
            skip(value, node);
            return;
        }
        Field<T, B, ?> field = frame.field(name);
        int first = frame.meet(field, name, node, index);
        if (first != ObjectAssembly.NONE) {
            reportRepeated(frame, name, node, first);
            if (field != null && value.depthChange() > 0) {
                file.lose(field);
            }
            skip(value, node);
        } else if (field != null) {
            readValue(frame, field, value, node);
        } else if (frame.shape == CommonShapes.LOCALIZED_TEXT.shape() && languages.isLanguage(name)) {
            readLanguage(frame, name, value, node);
        } else if (FieldProblems.isExtension(name)) {
            file.noteExtension();
            frame.extensions().put(name, extensions.read(value, node));
        } else if (frame.root && FieldProblems.isHead(name)) {
            readHead(frame, name, value, node);
        } else {
            readUnknown(frame, name, value, node);
        }
    }

    /** A second head in a YAML document is the beginning of the next one; the line between them is missing. */
    private void reportRepeated(ObjectAssembly<?, ?> frame, String name, int node, int first) {
        if (frame.root && !file.isJson() && FieldProblems.isHead(name)) {
            file.reportDuplicate(Map.of("field", name, "variant", "document"), node, first);
            file.leaveUnread();
            frame.ended = true;
        } else {
            file.reportDuplicate(Map.of("field", name), node, first);
        }
    }

    /**
     * A misspelt field is read as the field that was meant, so that one typing error is one problem, and its value is
     * checked.
     */
    private <T, B> void readUnknown(ObjectAssembly<T, B> frame, String name, Event value, int node) {
        Optional<String> meant = problems.reportUnknown(frame, known(frame), name, value, node);
        Field<T, B, ?> field = meant.map(frame.shape::field).orElse(null);
        meant.ifPresent(frame::mean);
        if (field != null && FieldProblems.fits(field, value)) {
            index.mean(node, field.name());
            readValue(frame, field, value, node);
            return;
        }
        if (value.depthChange() > 0) {
            file.loseContents(frame.shape);
            index.passOverField(frame.node);
        }
        if (frame.root && value == Event.TEXT && meant.isPresent() && FieldProblems.isHead(meant.get())) {
            readHead(frame, meant.get(), value, node);
        } else {
            if (field != null && field.arity() == Field.Arity.REQUIRED) {
                frame.complete = false;
            }
            skip(value, node);
        }
    }

    private List<String> known(ObjectAssembly<?, ?> frame) {
        return frame.shape == CommonShapes.LOCALIZED_TEXT.shape() ? languages.languages() : frame.shape.fieldNames();
    }

    private void readHead(ObjectAssembly<?, ?> frame, String key, Event value, int node) {
        if (key.equals(DocumentShapes.SCHEMA_FIELD)) {
            problems.checkSchema(frame, value, node);
        }
        skip(value, node);
    }

    private <T, B, V> void readValue(ObjectAssembly<T, B> frame, Field<T, B, V> field, Event value, int node) {
        if (value == Event.NULL) {
            if (field.arity() == Field.Arity.REQUIRED || isOfficial(frame, field.name())) {
                frame.complete = false;
                problems.reportEmpty(frame, field.name(), node);
            }
            return;
        }
        if (field.arity() == Field.Arity.LIST) {
            List<V> values = readList(field, value, node);
            frame.setList(field, values);
            if (frame.root && field.name().equals(DocumentShapes.LANGUAGES_FIELD)) {
                languages.declare(values.stream().map(String::valueOf).toList(), node);
                texts.declare();
                shared.forget();
            }
            return;
        }
        V read = readOne(field.type(), value, node);
        if (read != null && frame.shape == CommonShapes.LOCALIZED_TEXT.shape()) {
            languages.meet(field.name(), node);
        }
        if (field.type() == CommonShapes.FISCAL_YEAR && read != null) {
            years.declare((FiscalYear) read);
            shared.forget();
        }
        if (read != null) {
            frame.set(field, shared.share(frame, field, read, node));
            noteIdentity(frame, field, read);
            if (field == frame.shape.excuse()) {
                frame.standIn = (String) read;
            }
        } else if (field.arity() == Field.Arity.REQUIRED) {
            frame.complete = false;
        }
    }

    private void noteIdentity(ObjectAssembly<?, ?> frame, Field<?, ?, ?> field, Object value) {
        if (frame.shape.isIdentity(field)) {
            frame.identified = true;
            index.own(frame.node, frame.shape.name(), (String) value);
        }
    }

    private <V> List<V> readList(Field<?, ?, V> field, Event value, int node) {
        if (value != Event.LIST_START) {
            return readLoneElement(field, value, node);
        }
        List<V> values = new ArrayList<>();
        for (Event event = events.next(); event != Event.LIST_END; event = events.next()) {
            int element = index.addElement(node, events);
            V read = readElement(field.type(), event, element, values);
            if (read == null) {
                index.drop(element);
            } else {
                values.add(field.type() instanceof ScalarType<?> ? pool.share(read) : read);
            }
        }
        index.close(node, events);
        return values;
    }

    @SuppressWarnings("unchecked") // The values of the type of targets are targets.
    private <V> @Nullable V readElement(ValueType<V> type, Event value, int node, List<V> before) {
        return type == IndicatorShapes.TARGET && value == Event.OBJECT_START
                ? (V) targets.read(node, before)
                : readOne(type, value, node);
    }

    /**
     * A single value in the place of a list is an error, but a suitable value is accepted, so that it is checked as
     * well. One that means a suitable value is one error, with the list that is meant.
     */
    private <V> List<V> readLoneElement(Field<?, ?, V> field, Event value, int node) {
        boolean scalar = field.type() instanceof ScalarType<V> type
                && type.accepts(value)
                && !SuggestedFixes.isSeveral(events.text());
        Optional<String> meant = scalar ? scalars.meant((ScalarType<V>) field.type()) : Optional.empty();
        index.takeAsList(node);
        if (meant.isPresent()) {
            problems.reportLone(value, meant.get(), node);
            file.lose(field);
            return List.of();
        }
        problems.reportLone(field, value, node);
        boolean object = field.type() instanceof ObjectType<V>
                && (value == Event.OBJECT_START
                        || (value.isScalar() && field.type().isWrittenShort()));
        if (!scalar && !object) {
            file.lose(field);
            skip(value, node);
            return List.of();
        }
        V read = readOne(field.type(), value, node);
        return read == null ? List.of() : List.of(read);
    }

    @SuppressWarnings("unchecked") // The values of the type of texts are texts.
    private <V> @Nullable V readOne(ValueType<V> type, Event value, int node) {
        if (type instanceof ScalarType<V> scalar) {
            if (value.isScalar()) {
                return scalars.read(scalar, value, node);
            }
            scalars.refuse(scalar, value, node);
            index.close(node, events);
            return null;
        }
        if (value == Event.OBJECT_START) {
            return readObject(type, node);
        }
        boolean localized = type.equals(CommonShapes.LOCALIZED_TEXT);
        if (localized && value.isScalar() && value != Event.NULL) {
            return (V) texts.readPlain(value, node);
        }
        if (type instanceof ObjectType<V> object && type.isWrittenShort() && value.isScalar() && value != Event.NULL) {
            return readEssence(object.shape(), value, node);
        }
        problems.reportWrongType(localized ? "text" : "object", value, node, Optional.empty());
        file.lose(type);
        skip(value, node);
        return null;
    }

    private <T> @Nullable T readEssence(Shape<T, ?> shape, Event value, int node) {
        T built = scalars.readEssence(shape, value, node);
        sound &= built == null || ModelConstraints.holdsItself(shape, built);
        return built;
    }

    @SuppressWarnings("unchecked") // A map type has maps as its values.
    private <V> @Nullable V readObject(ValueType<V> type, int node) {
        return type instanceof MapType<?> map
                ? (V) maps.read(map, node)
                : read(((ObjectType<V>) type).shape(), node, false);
    }

    /** Skips to the end of the value that the current event is or starts. */
    void skip(Event value, int node) {
        int depth = value.depthChange();
        while (depth > 0) {
            depth += events.next().depthChange();
        }
        index.close(node, events);
    }
}

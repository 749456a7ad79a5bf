package org.snitp.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.bind.PartBinder;
import org.snitp.io.internal.check.PartDocuments;
import org.snitp.io.internal.check.Reporter;
import org.snitp.io.internal.place.PartContext;
import org.snitp.io.internal.place.Placement;
import org.snitp.io.internal.shape.ModelTypes;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.Source;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.internal.write.DocumentWriter;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.document.Document;

/**
 * Reads, checks and writes parts of documents: an action, an indicator, a measurement, a milestone or any other object. A part is
 * checked by itself, or at its place among documents in memory, where its codes and references are checked as well.
 *
 * <pre>{@code
 * Parts parts = Parts.in(Snitp.official());
 * PartResult<Action> read = parts.read(Action.class, "{\"code\": \"1.1.1\", \"title\": \"Campanie\"}", "request");
 * read.diagnostics().forEach(System.out::println);
 * }</pre>
 *
 * <p>A part with the code of one in the documents takes its place. Any other one stands behind those of its kind: an action in
 * the plan, if there is but one; a measurement, or the status of an action, in a set of its own for that plan. What stands
 * elsewhere says so: {@code Parts.in(bundle).under("1.2.3")} is for a new indicator of that action, {@code under} a plan, a
 * measurement set or an objective for the others.
 *
 * <p>Texts without a language are in the official one of that document, and {@code FY2025} is its fiscal year. Problems are reported
 * in the part alone, with JSON Pointers from it. Bad input never throws: it yields diagnostics.
 *
 * <p>Instances are immutable.
 *
 * @since 0.1.0
 */
public final class Parts {

    private final ReadOptions options;
    private final @Nullable Bundle bundle;
    private final @Nullable String holder;

    private Parts(ReadOptions options, @Nullable Bundle bundle, @Nullable String holder) {
        this.options = options;
        this.bundle = bundle;
        this.holder = holder;
    }

    /** Returns what reads parts that stand by themselves. Their constraints are checked, and no rule. */
    public static Parts alone() {
        return new Parts(ReadOptions.DEFAULT, null, null);
    }

    /** Returns what reads parts of documents in memory. */
    public static Parts in(Bundle bundle) {
        return new Parts(
                ReadOptions.DEFAULT, SharedDefinitions.unresolve(Objects.requireNonNull(bundle, "bundle")), null);
    }

    /**
     * Returns the same for the parts of one object.
     *
     * @param code the code or the id of the object in which parts stand
     */
    public Parts under(String code) {
        return new Parts(options, bundle, Objects.requireNonNull(code, "code"));
    }

    /** Returns the same with other options. */
    public Parts with(ReadOptions other) {
        return new Parts(Objects.requireNonNull(other, "other"), bundle, holder);
    }

    /**
     * Reads and checks a part.
     *
     * @param type its type in the model, no document
     * @param text the part in JSON or YAML
     * @param name the name of the text in diagnostics
     * @throws IllegalArgumentException if the type is not that of a part, or if the documents have no place for the part
     */
    public <T> PartResult<T> read(Class<T> type, String text, String name) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        ValueType<T> form = form(type);
        PartContext context = context(form);
        try {
            Source source = Encodings.encode(name, text);
            return checked(
                    form,
                    PartBinder.read(form, source, options.limits(), context.languages(), context.year()),
                    context);
        } catch (SourceException e) {
            Diagnostic unreadable = Diagnostic.builder(e.code(), profile())
                    .arguments(e.arguments())
                    .location(e.location())
                    .build();
            return new PartResult<>(Optional.empty(), List.of(unreadable), Optional.empty());
        }
    }

    /**
     * Checks a part that was built in code. Locations are JSON Pointers in it.
     *
     * @throws IllegalArgumentException if it is not a part, or if the documents have no place for it
     */
    @SuppressWarnings("unchecked") // The type is that of the part.
    public <T> PartResult<T> check(T part) {
        Objects.requireNonNull(part, "part");
        PartResult<T> read = (PartResult<T>) read(type(part), toJson(part), "part.json");
        return new PartResult<>(
                Optional.of(part),
                read.diagnostics().stream().map(Parts::withoutText).toList(),
                read.bundle());
    }

    private static Diagnostic withoutText(Diagnostic problem) {
        return problem.toBuilder()
                .location(problem.location().map(Parts::withoutText))
                .related(problem.related().stream().map(Parts::withoutText).toList())
                .sourceLine(Optional.empty())
                .build();
    }

    private static Location withoutText(Location location) {
        return Location.inBundle(location.pointer());
    }

    /**
     * Returns a part in JSON, with a line feed at the end: as it is in its document, if the documents are known, or else as in one
     * in Romanian and English.
     *
     * @throws IllegalArgumentException if it is not a part, or if the documents have no place for it
     */
    public String toJson(Object part) {
        return written(type(Objects.requireNonNull(part, "part")), part, true);
    }

    /**
     * Returns a part in YAML, as {@link #toJson} does in JSON.
     *
     * @throws IllegalArgumentException if it is not a part, or if the documents have no place for it
     */
    public String toYaml(Object part) {
        return written(type(Objects.requireNonNull(part, "part")), part, false);
    }

    private <T> String written(Class<T> type, Object part, boolean json) {
        ValueType<T> form = form(type);
        return DocumentWriter.part(form, type.cast(part), json, context(form).document());
    }

    private static Class<?> type(Object part) {
        Class<?> type = ModelTypes.implemented(part.getClass());
        if (type == null) {
            throw notAPart(part.getClass());
        }
        return type;
    }

    private static <T> ValueType<T> form(Class<T> type) {
        ValueType<T> form = ModelTypes.find(type);
        if (form == null || Document.class.isAssignableFrom(type)) {
            throw notAPart(type);
        }
        return form;
    }

    private static IllegalArgumentException notAPart(Class<?> type) {
        return new IllegalArgumentException(type.getName() + " is not a type of parts of documents");
    }

    private PartContext context(ValueType<?> form) {
        return bundle != null && form instanceof ObjectType<?> object
                ? PartContext.of(object.shape(), bundle, holder)
                : PartContext.NONE;
    }

    private <T> PartResult<T> checked(ValueType<T> form, PartBinder.Part<T> part, PartContext context) {
        T value = part.isComplete() ? part.value() : null;
        if (value == null || !(form instanceof ObjectType<T> object)) {
            return new PartResult<>(Optional.ofNullable(value), read(part), Optional.empty());
        }
        Bundle documents = context.bundle();
        return documents == null
                ? new PartResult<>(Optional.of(value), checkedAlone(object.shape(), part, value), Optional.empty())
                : checkedInPlace(object.shape(), part, value, context, documents);
    }

    private List<Diagnostic> read(PartBinder.Part<?> part) {
        return Reporter.report(
                part.file().newProblems(), profile(), options.limits().problems());
    }

    private <T> List<Diagnostic> checkedAlone(Shape<T, ?> shape, PartBinder.Part<T> part, T value) {
        return PartDocuments.check(
                part, shape, value, profile(), options.limits().problems());
    }

    private <T> PartResult<T> checkedInPlace(
            Shape<T, ?> shape, PartBinder.Part<T> part, T value, PartContext context, Bundle documents) {
        Placement place = context.place(shape, value);
        Bundle with = place.with(value, documents);
        List<Diagnostic> problems = PartDocuments.check(
                part, place, with, options.today(), profile(), options.limits().problems());
        return new PartResult<>(
                Optional.of(value),
                problems,
                context.isInvented() ? Optional.empty() : Optional.of(SharedDefinitions.resolve(with)));
    }

    private Profile profile() {
        return options.chosenProfile()
                .orElseGet(() -> bundle == null ? Profile.DRAFT : ProfileSearch.named(bundle.getDocuments()));
    }
}

package org.snitp.io.internal.databind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.JsonReport;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diff.report.ComparisonFormat;
import org.snitp.io.diff.report.ComparisonReport;
import org.snitp.io.internal.bind.DeclaredYears;
import org.snitp.io.internal.bind.DocumentBinder;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.bind.PartBinder;
import org.snitp.io.internal.check.Reporter;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.ModelTypes;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.Source;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.internal.write.DocumentWriter;
import org.snitp.io.internal.write.Emitter;
import org.snitp.io.options.Limits;
import org.snitp.model.Bundle;
import org.snitp.model.CodeLists;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.document.ExtensionValue;

/**
 * Writes and reads what has a form in JSON: documents and their parts as documents have them, a bundle as a list of documents,
 * diagnostics as {@link JsonReport} does, and results as their exports do.
 *
 * <p>What is read is complete or refused: a field that is not known, or a value that is not right, is a problem. Constraints and
 * rules are not checked.
 */
public final class ModelJson {

    private static final String NAME = "value.json";

    /** What is written as the elements of a report, or as a whole one. */
    private static final List<Class<?>> REPORTED = List.of(
            Diagnostic.class, CheckResult.class, ReadResult.class, DiagnosticCode.class, ComparisonReport.class);

    private static final List<Class<?>> WHOLE = List.of(Bundle.class, Document.class, ExtensionValue.class);

    /** The results that cannot be written alone, and the exports that write them. */
    private static final Map<String, String> EXPORTS = Map.of(
            "org.snitp.indicators.progress.ProgressReport",
                    "ProgressExport.of(bundle, report, locale) of snitp-reports",
            "org.snitp.io.diff.Comparison", "ComparisonReport.of(comparison, sides, locale)",
            "org.snitp.indicators.smart.SmartAssessment", "SmartExport.of(bundle, assessment, locale) of snitp-reports",
            "org.snitp.indicators.calendar.ReportingCalendar", "snitp-reports on the class path",
            "org.snitp.indicators.monitoring.AnnualReport", "snitp-reports on the class path");

    /** Loaded when the first result is written. */
    private static final class Results {
        static final List<ResultJson> KNOWN =
                ServiceLoader.load(ResultJson.class, ResultJson.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();

        static Optional<ResultJson> of(Class<?> type) {
            return KNOWN.stream().filter(one -> one.writes(type)).findFirst();
        }
    }

    private ModelJson() {}

    /** Returns the type of which the objects of a class are, if it is written here. */
    public static Optional<Class<?>> written(Class<?> implementation) {
        if (!isOwn(implementation)) {
            return Optional.empty();
        }
        for (Class<?> type : WHOLE) {
            if (type.isAssignableFrom(implementation)) {
                return Optional.of(type);
            }
        }
        if (REPORTED.contains(implementation) || Results.of(implementation).isPresent()) {
            return Optional.of(implementation);
        }
        return Optional.ofNullable(ModelTypes.implemented(implementation));
    }

    /** Returns why the objects of a class are not written, though a binding library would find some form for them. */
    public static Optional<String> refusal(Class<?> type) {
        return !isOwn(type) || type.isRecord() || type.isInterface() || type.isArray()
                ? Optional.empty()
                : Optional.of(type.getName() + " has no form in JSON"
                        + Optional.ofNullable(EXPORTS.get(type.getName()))
                                .map(export -> "; it is written by " + export)
                                .orElse(""));
    }

    private static boolean isOwn(Class<?> type) {
        return type.getName().startsWith("org.snitp.") && !Throwable.class.isAssignableFrom(type);
    }

    /**
     * Writes an object whose class is {@link #written}.
     *
     * @param locale the language of messages
     */
    public static void write(Object value, Emitter to, Locale locale) {
        if (value instanceof Bundle bundle) {
            to.startList(false);
            new DocumentWriter(to).writeDocuments(bundle);
            to.endList();
        } else if (value instanceof Document document) {
            new DocumentWriter(to).writeDocument(document);
        } else if (value instanceof ExtensionValue own) {
            new DocumentWriter(to).writeExtension(own);
        } else if (!writeReported(value, to, locale)) {
            Optional<ResultJson> result = Results.of(value.getClass());
            if (result.isPresent()) {
                JsonCopy.copy(result.get().json(value, locale), to);
            } else {
                writePart(Objects.requireNonNull(ModelTypes.implemented(value.getClass())), value, to);
            }
        }
    }

    private static boolean writeReported(Object value, Emitter to, Locale locale) {
        JsonReport report = JsonReport.in(locale);
        if (value instanceof Diagnostic diagnostic) {
            JsonCopy.copyFirst(report.render(List.of(diagnostic)), "diagnostics", to);
        } else if (value instanceof CheckResult found) {
            JsonCopy.copy(report.render(found), to);
        } else if (value instanceof ReadResult read) {
            JsonCopy.copy(report.render(read.outcome()), to);
        } else if (value instanceof ComparisonReport comparison) {
            JsonCopy.copy(comparison.render(ComparisonFormat.JSON), to);
        } else if (value instanceof DiagnosticCode code) {
            to.scalar(Event.TEXT, code.getId());
        } else {
            return false;
        }
        return true;
    }

    private static <T> void writePart(Class<T> type, Object value, Emitter to) {
        new DocumentWriter(to).writeValue(Objects.requireNonNull(ModelTypes.find(type)), type.cast(value));
    }

    /** Returns whether values of a type are read here. */
    public static boolean reads(Class<?> type) {
        return type == Bundle.class || type == Document.class || type == ExtensionValue.class || isPart(type);
    }

    private static boolean isPart(Class<?> type) {
        return isOwn(type) && ModelTypes.find(type) != null;
    }

    /** Returns whether values of a type have a spelling, so that they can be the names of fields. */
    public static boolean isSpelled(Class<?> implementation) {
        return scalar(implementation) != null;
    }

    private static @Nullable ScalarType<?> scalar(Class<?> implementation) {
        Class<?> type = isOwn(implementation) ? ModelTypes.implemented(implementation) : null;
        return type != null && ModelTypes.find(type) instanceof ScalarType<?> scalar ? scalar : null;
    }

    /** Returns the spelling of a value. */
    public static String spell(Object value) {
        return spell(Objects.requireNonNull(scalar(value.getClass())), value);
    }

    @SuppressWarnings("unchecked") // The type is that of the value.
    private static <V> String spell(ScalarType<V> type, Object value) {
        return type.format((V) value);
    }

    /** Reads a value of a type. */
    public static <T> Reading<T> read(Class<T> type, TokenText tokens) {
        if (type == Bundle.class) {
            return readBundle(type, tokens);
        }
        if (Document.class.isAssignableFrom(type)) {
            return readDocument(type, tokens);
        }
        if (type == ExtensionValue.class) {
            PartBinder.Part<ExtensionValue> own = PartBinder.readOwn(source(tokens), Limits.DEFAULT);
            return reading(own.value(), own.file(), List.of(), type, tokens);
        }
        PartBinder.Part<T> part = PartBinder.read(
                Objects.requireNonNull(ModelTypes.find(type)), source(tokens), Limits.DEFAULT, List.of(), null);
        return reading(part.value(), part.file(), List.of(), type, tokens);
    }

    /** Reads documents together, as files are, but without checking them. */
    private static <T> Reading<T> readBundle(Class<T> type, TokenText tokens) {
        ParsedFile file = DocumentBinder.read(source(tokens), Limits.DEFAULT);
        // A plan may need its strategy, and then a set of measurements may need the plan.
        for (int round = 0; round < 2 && file.hasOpenYears(); round++) {
            file = DocumentBinder.read(source(tokens), Limits.DEFAULT, DeclaredYears.of(documents(file)));
        }
        Bundle bundle = documents(file);
        if (bundle.getCodeLists().stream().map(CodeList::getId).toList().containsAll(CodeLists.referred(bundle))) {
            return reading(SharedDefinitions.resolve(bundle), file, List.of(), type, tokens);
        }
        // A list that is not among the documents may be one of this library.
        ReadResult read = BundleReader.create().add(tokens.json(), NAME).read();
        return reading(read.bundle().map(type::cast), read.diagnostics(), tokens);
    }

    private static Bundle documents(ParsedFile file) {
        return Bundle.builder()
                .addAllDocuments(file.documents().stream()
                        .map(ParsedFile.BoundDocument::document)
                        .toList())
                .build();
    }

    /** A document is read as in a file, where its field {@code kind} says what it is. */
    private static <T> Reading<T> readDocument(Class<T> type, TokenText tokens) {
        ParsedFile file = DocumentBinder.read(source(tokens), Limits.DEFAULT);
        List<ParsedFile.BoundDocument> documents = file.documents();
        if (documents.isEmpty() || file.isIncomplete()) {
            return reading(null, file, List.of(), type, tokens);
        }
        Document first = documents.get(0).document();
        if (documents.size() > 1) {
            return reading(null, file, List.of(Map.of("variant", "second")), type, tokens);
        }
        return type.isInstance(first)
                ? reading(first, file, List.of(), type, tokens)
                : reading(null, file, List.of(otherKind(type, first)), type, tokens);
    }

    private static Map<String, String> otherKind(Class<?> expected, Document found) {
        String name = ModelTypes.find(expected) instanceof ObjectType<?> type
                ? type.shape().name()
                : "";
        String actual = DocumentShapes.shaped(found).shape().name();
        return Map.of("variant", "other", "actual", actual, "expected", name);
    }

    private static Source source(TokenText tokens) {
        try {
            return Encodings.encode(NAME, tokens.json());
        } catch (SourceException e) {
            throw new IllegalStateException("Tokens are a text", e);
        }
    }

    private static <T> Reading<T> reading(
            @Nullable Object value, ParsedFile file, List<Map<String, String>> kinds, Class<T> type, TokenText tokens) {
        List<Diagnostic> problems = new ArrayList<>(problems(file));
        kinds.forEach(arguments -> problems.add(Diagnostic.builder(DiagnosticCode.UNKNOWN_KIND, Severity.ERROR)
                .arguments(arguments)
                .location(new Location(NAME, 1, 1, 1, 1, ""))
                .build()));
        Optional<T> complete = file.isIncomplete()
                ? Optional.empty()
                : Optional.ofNullable(value).map(type::cast);
        return reading(complete, problems, tokens);
    }

    private static List<Diagnostic> problems(ParsedFile file) {
        return Reporter.report(file.newProblems(), Profile.DRAFT, Limits.DEFAULT.problems());
    }

    private static <T> Reading<T> reading(Optional<T> value, List<Diagnostic> problems, TokenText tokens) {
        return new Reading<>(
                value,
                problems.stream()
                        .filter(problem -> value.isPresent() || problem.severity() == Severity.ERROR)
                        .map(tokens::located)
                        .toList());
    }
}

package org.snitp.io.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.document.Extensible;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.rule.Path;

/**
 * The problems that the documents of a bundle suppress in a field {@code x-ignore}: problems of a kind, in the object
 * that has the field. The innermost object counts.
 */
final class Suppressions {

    /** The name of the field. */
    static final String FIELD = "x-ignore";

    /** Kinds of problems that are found only when progress is computed. */
    private static final Set<DiagnosticCode> FOUND_ELSEWHERE = Set.of(DiagnosticCode.RESULT_WITHOUT_REASON);

    private static final Pattern DIGITS = Pattern.compile("\\d{3}");

    private record Key(DiagnosticCode code, int document, List<Path.Step> object) {}

    private final SuppressionParser reader = new SuppressionParser();
    private final Map<Key, Suppression> byObject = new HashMap<>();
    private final Set<Suppression> used = new HashSet<>();

    private Suppressions() {}

    /** Returns the suppressions of documents without extension fields: none. */
    static Suppressions none() {
        return new Suppressions();
    }

    /** Reads all fields of a bundle. */
    static Suppressions of(Bundle bundle) {
        Suppressions ignores = new Suppressions();
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            ignores.reader.expect(bundle.getDocuments().get(i).getLanguages());
            ignores.read(DocumentShapes.shaped(bundle.getDocuments().get(i)), Path.document(i));
        }
        for (Suppression ignore : ignores.reader.entries()) {
            Path object = ignore.object();
            ignores.byObject.putIfAbsent(new Key(ignore.code(), object.getDocument(), object.getSteps()), ignore);
        }
        return ignores;
    }

    private <T> void read(DocumentShapes.Shaped<T> document, Path path) {
        read(document.shape(), document.object(), path);
    }

    private <T> void read(Shape<T, ?> shape, T object, Path path) {
        if (object instanceof Extensible extensible) {
            ExtensionValue value = extensible.getExtensions().get(FIELD);
            if (value != null) {
                reader.read(value, path);
            }
        }
        shape.fields(object).forEach(field -> read(field, object, path.field(field.name())));
    }

    private <T, V> void read(Field<T, ?, V> field, T object, Path path) {
        if (field.type() instanceof ObjectType<V> type) {
            List<V> values = field.get(object);
            for (int i = 0; i < values.size(); i++) {
                boolean list = field.arity() == Field.Arity.LIST;
                read(type.shape(), values.get(i), list ? path.index(i) : path);
            }
        }
    }

    /** The problems with the fields. */
    List<SuppressionParser.Flaw> flaws() {
        return reader.flaws();
    }

    /**
     * Returns the suppression of a problem.
     *
     * @param code the kind of problem
     * @param document the index of its document
     * @param steps where the problem is in the document
     */
    Optional<Suppression> of(DiagnosticCode code, int document, List<Path.Step> steps) {
        if (byObject.isEmpty()) {
            return Optional.empty();
        }
        for (int length = steps.size(); length >= 0; length--) {
            Suppression ignore = byObject.get(new Key(code, document, List.copyOf(steps.subList(0, length))));
            if (ignore != null) {
                used.add(ignore);
                return Optional.of(ignore);
            }
        }
        return Optional.empty();
    }

    /** Returns the suppressions that were not used, once all problems have been looked up. */
    List<Suppression> unused() {
        return reader.entries().stream()
                .filter(ignore -> !FOUND_ELSEWHERE.contains(ignore.code()) && !used.contains(ignore))
                .toList();
    }

    /** Returns the code that was probably meant by another spelling, if any: {@code snitp-352}, {@code 352}. */
    static Optional<String> meantCode(String text) {
        Matcher digits = DIGITS.matcher(text);
        boolean plausible = text.length() <= 16 && digits.find();
        return Optional.of("SNITP-")
                .filter(prefix -> plausible)
                .flatMap(prefix -> DiagnosticCode.of(prefix + digits.group()))
                .filter(DiagnosticCode::isIgnorable)
                .map(DiagnosticCode::getId);
    }
}

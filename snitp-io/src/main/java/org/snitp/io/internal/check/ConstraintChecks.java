package org.snitp.io.internal.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.constraint.ConstraintViolation;
import org.snitp.io.internal.constraint.ModelConstraints;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.code.Code;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.Document;
import org.snitp.model.document.ExtensionName;
import org.snitp.model.link.Address;
import org.snitp.model.link.MediaType;
import org.snitp.model.link.Sha256;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LanguageTag;
import org.snitp.model.text.NotBlankIfPresent;

/** Maps violations of the constraints of the model to diagnostic codes. */
public final class ConstraintChecks {

    /**
     * A violated constraint.
     *
     * @param code the kind of problem
     * @param arguments the arguments of the message
     * @param steps the steps from the document
     */
    public record Violation(DiagnosticCode code, Map<String, String> arguments, List<Path.Step> steps) {

        /** Returns the path in a bundle. */
        Path path(int document) {
            Path path = Path.document(document);
            for (Path.Step step : steps) {
                path = step instanceof Path.Field field
                        ? path.field(field.name())
                        : path.index(((Path.Index) step).position());
            }
            return path;
        }
    }

    private static final Map<Class<? extends Annotation>, DiagnosticCode> CODES = Map.of(
            NotBlank.class, DiagnosticCode.BLANK_TEXT,
            NotBlankIfPresent.class, DiagnosticCode.BLANK_TEXT,
            Code.class, DiagnosticCode.INVALID_CODE,
            NotEmpty.class, DiagnosticCode.EMPTY_LIST,
            Size.class, DiagnosticCode.EMPTY_LIST,
            PositiveOrZero.class, DiagnosticCode.OUT_OF_RANGE);

    private static final Map<Class<? extends Annotation>, String> VARIANTS = Map.of(
            WebAddress.class, "webAddress",
            ExtensionName.class, "extensionName",
            LanguageTag.class, "language",
            Address.class, "address",
            MediaType.class, "mediaType",
            Sha256.class, "hash");

    private ConstraintChecks() {}

    /** Returns the constraints that a document violates. */
    public static List<Violation> check(Document document) {
        return ModelConstraints.check(document).stream()
                .map(ConstraintChecks::violation)
                .toList();
    }

    /** Returns the constraints that an object violates, with the steps from it. */
    static <T> List<Violation> check(Shape<T, ?> shape, T object) {
        return ModelConstraints.check(shape, object).stream()
                .map(ConstraintChecks::violation)
                .toList();
    }

    private static Violation violation(ConstraintViolation violation) {
        DiagnosticCode code = CODES.getOrDefault(violation.constraint(), DiagnosticCode.INVALID_FORM);
        return new Violation(code, arguments(code, violation), violation.steps());
    }

    private static Map<String, String> arguments(DiagnosticCode code, ConstraintViolation violation) {
        if (code != DiagnosticCode.INVALID_FORM) {
            return Map.of("actual", violation.actual());
        }
        String variant = VARIANTS.getOrDefault(violation.constraint(), "currency");
        return Map.of("actual", violation.actual(), "variant", variant);
    }
}

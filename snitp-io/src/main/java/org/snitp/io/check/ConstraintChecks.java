package org.snitp.io.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.Document;
import org.snitp.model.ExtensionName;
import org.snitp.model.code.Code;
import org.snitp.model.code.WebAddress;
import org.snitp.model.text.Filled;

/** Checks the constraints that the model's types declare, with Hibernate Validator. */
public final class ConstraintChecks {

    /**
     * A violated constraint.
     *
     * @param code the kind of problem
     * @param arguments what the message says
     * @param steps the way from the document: names of fields and indexes of list elements
     */
    public record Violation(DiagnosticCode code, Map<String, String> arguments, List<Object> steps) {}

    private static final Map<Class<? extends Annotation>, DiagnosticCode> CODES = Map.of(
            NotBlank.class, DiagnosticCode.BLANK_TEXT,
            Filled.class, DiagnosticCode.BLANK_TEXT,
            Code.class, DiagnosticCode.INVALID_CODE,
            NotEmpty.class, DiagnosticCode.EMPTY_LIST,
            Size.class, DiagnosticCode.EMPTY_LIST,
            PositiveOrZero.class, DiagnosticCode.OUT_OF_RANGE);

    /**
     * Started once, when first needed; the messages of the engine are not used, so it needs no expression language. What the
     * application around it configures for its own validation does not change what is checked here.
     */
    private static final class Engine {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private ConstraintChecks() {}

    /** Returns the constraints that a document violates. */
    public static List<Violation> check(Document document) {
        return Engine.VALIDATOR.validate(document).stream()
                .map(ConstraintChecks::violation)
                .toList();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        DiagnosticCode code = CODES.getOrDefault(constraint, DiagnosticCode.INVALID_FORM);
        return new Violation(code, arguments(code, constraint, violation), steps(violation));
    }

    private static Map<String, String> arguments(
            DiagnosticCode code, Class<? extends Annotation> constraint, ConstraintViolation<?> violation) {
        String actual = String.valueOf(violation.getInvalidValue());
        if (code != DiagnosticCode.INVALID_FORM) {
            return Map.of("actual", actual);
        }
        String variant = constraint == WebAddress.class
                ? "webAddress"
                : constraint == ExtensionName.class ? "extensionName" : "currency";
        return Map.of("actual", actual, "variant", variant);
    }

    private static List<Object> steps(ConstraintViolation<?> violation) {
        List<Object> steps = new ArrayList<>();
        for (Node node : violation.getPropertyPath()) {
            Integer index = node.getIndex();
            if (index != null) {
                steps.add(index);
            }
            String name = node.getName();
            if (node.getKind() == ElementKind.PROPERTY && name != null) {
                steps.add(name);
            }
        }
        return steps;
    }
}

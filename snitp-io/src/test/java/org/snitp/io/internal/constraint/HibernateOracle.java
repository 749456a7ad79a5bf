package org.snitp.io.internal.constraint;

import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.snitp.model.rule.Path;

/** Checks constraints with Hibernate Validator: the oracle for the checks of this package. */
final class HibernateOracle {

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

    /** The property of a text whose keys are languages, which are fields of documents. */
    private static final String TEXTS = "texts";

    private HibernateOracle() {}

    /** Returns what violates the constraints in an object, and in what it says is to be checked with it. */
    static List<ConstraintViolation> check(Object object) {
        return Engine.VALIDATOR.validate(object).stream()
                .map(HibernateOracle::violation)
                .toList();
    }

    private static ConstraintViolation violation(jakarta.validation.ConstraintViolation<?> violation) {
        return new ConstraintViolation(
                violation.getConstraintDescriptor().getAnnotation().annotationType(),
                String.valueOf(violation.getInvalidValue()),
                steps(violation.getPropertyPath()));
    }

    private static List<Path.Step> steps(Iterable<Node> path) {
        List<Path.Step> steps = new ArrayList<>();
        boolean texts = false;
        for (Node node : path) {
            Integer index = node.getIndex();
            if (index != null) {
                steps.add(new Path.Index(index));
            }
            String name = node.getName();
            if (node.getKind() == ElementKind.PROPERTY && name != null && !name.equals(TEXTS)) {
                steps.add(new Path.Field(name));
            }
            texts = texts || TEXTS.equals(name);
            if (texts && node.getKey() != null) {
                steps.add(new Path.Field(String.valueOf(node.getKey())));
            }
        }
        return steps;
    }
}

package org.snitp.io.schema;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.text.LocalizedText;

/** The constraints that the model's types declare, as Jakarta Validation tells them. */
final class ModelConstraints {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private ModelConstraints() {}

    /** The constraints on the value of a field itself: for a list, on the list. */
    static List<ConstraintDescriptor<?>> ofValue(Shape<?, ?> shape, Field<?, ?, ?> field) {
        PropertyDescriptor property = property(shape, field);
        return property == null ? List.of() : List.copyOf(property.getConstraintDescriptors());
    }

    /**
     * The constraints on what a field holds: on the value, or on what is in the optional, the list or the map.
     *
     * @param argument the position of the type argument: 0, or 1 for the values of a map
     */
    static List<ConstraintDescriptor<?>> ofContent(Shape<?, ?> shape, Field<?, ?, ?> field, int argument) {
        PropertyDescriptor property = property(shape, field);
        if (property == null) {
            return List.of();
        }
        if (field.arity() == Field.Arity.REQUIRED) {
            return List.copyOf(property.getConstraintDescriptors());
        }
        List<ConstraintDescriptor<?>> constraints = new ArrayList<>();
        for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
            if (element.getTypeArgumentIndex() == argument) {
                constraints.addAll(element.getConstraintDescriptors());
            }
        }
        return constraints;
    }

    /** The constraint itself, or those of which it is made, in a fixed order. */
    static List<Annotation> parts(ConstraintDescriptor<?> constraint) {
        Set<ConstraintDescriptor<?>> composing = constraint.getComposingConstraints();
        return composing.isEmpty()
                ? List.of(constraint.getAnnotation())
                : composing.stream()
                        .flatMap(part -> parts(part).stream())
                        .sorted(Comparator.comparing(
                                part -> part.annotationType().getName()))
                        .toList();
    }

    @SuppressWarnings("NullAway") // A property without constraints has no descriptor.
    private static PropertyDescriptor property(Shape<?, ?> shape, Field<?, ?, ?> field) {
        Class<?> type = shape.newBuilder().getClass().getEnclosingClass();
        String property = type == LocalizedText.class ? "texts" : field.name();
        return VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(property);
    }
}

package org.snitp.model.document;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of an extension field: {@code x-} and at least one more character. */
@Pattern(regexp = "(?s)x-.+")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExtensionName {

    /** The key of the default message, of which {@code ContributorValidationMessages} has the texts. */
    String message() default "{org.snitp.model.document.ExtensionName.message}";

    /** The validation groups; none by default. */
    Class<?>[] groups() default {};

    /** The payload of validation clients; none by default. */
    Class<? extends Payload>[] payload() default {};
}

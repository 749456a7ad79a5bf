package org.snitp.model.code;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A code or an id: 1 to 64 characters, without control characters and without white space at either end.
 *
 * <p>Ministries number differently, so there are no further restrictions: {@code 1.1.1}, {@code OG1}, {@code ECO 1.2.3},
 * {@code 9-7-1} and {@code MD/OC} are all codes.
 */
@Size(min = 1, max = 64)
@Pattern(regexp = "[^\\p{Z}\\p{Cc}](?:[^\\p{Cc}]*[^\\p{Z}\\p{Cc}])?")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {

    /** The key of the default message, of which {@code ContributorValidationMessages} has the texts. */
    String message() default "{org.snitp.model.code.Code.message}";

    /** The validation groups; none by default. */
    Class<?>[] groups() default {};

    /** The payload of validation clients; none by default. */
    Class<? extends Payload>[] payload() default {};
}

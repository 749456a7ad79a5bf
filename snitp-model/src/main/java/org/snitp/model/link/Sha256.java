package org.snitp.model.link;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A SHA-256 hash: 64 hexadecimal digits (FIPS 180-4). */
@Pattern(regexp = Sha256.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sha256 {

    /** The regular expression. */
    String PATTERN = "[0-9A-Fa-f]{64}";

    /** The key of the default message, of which {@code ContributorValidationMessages} has the texts. */
    String message() default "{org.snitp.model.link.Sha256.message}";

    /** The validation groups; none by default. */
    Class<?>[] groups() default {};

    /** The payload of validation clients; none by default. */
    Class<? extends Payload>[] payload() default {};
}

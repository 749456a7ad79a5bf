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

/** The name of a format: a type and a subtype, as {@code application/pdf} (RFC 6838). */
@Pattern(regexp = MediaType.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MediaType {

    /** The regular expression. */
    String PATTERN = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}";

    /** The key of the default message, of which {@code ContributorValidationMessages} has the texts. */
    String message() default "{org.snitp.model.link.MediaType.message}";

    /** The validation groups; none by default. */
    Class<?>[] groups() default {};

    /** The payload of validation clients; none by default. */
    Class<? extends Payload>[] payload() default {};
}

package org.snitp.model.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that may be absent but must not be blank.
 *
 * <p>{@link jakarta.validation.constraints.NotBlank} rejects {@code null}, which is what a validator sees in an empty
 * {@link java.util.Optional}; this constraint does not. Both define blank as {@link String#isBlank} does.
 */
@Pattern(regexp = "(?s).*[^\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000].*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotBlankIfPresent {

    /** The key of the message, of which {@code ContributorValidationMessages} has the texts. */
    String MESSAGE = "{org.snitp.model.text.blank.message}";

    /** The default message, that of NotBlank. */
    String message() default NotBlankIfPresent.MESSAGE;

    /** The validation groups; none by default. */
    Class<?>[] groups() default {};

    /** The payload of validation clients; none by default. */
    Class<? extends Payload>[] payload() default {};
}

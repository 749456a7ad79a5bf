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

/**
 * The address of a document: an absolute URI (RFC 3986), as {@code https://example.org/report.pdf} or {@code
 * urn:isbn:9780000000002}. Letters of any script are allowed (RFC 3987); white space, control characters and any of {@code < > " {
 * \} | \ ^ `} are not. The scheme has at least two characters, so that the path of a file of Windows is none.
 */
@Pattern(regexp = Address.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Address {

    /** The regular expression. */
    String PATTERN = "[A-Za-z][A-Za-z0-9+.-]+:[^\\p{Z}\\p{Cc}<>\"{}|\\\\^`]+";

    /** The key of the default message, of which {@code ContributorValidationMessages} has the texts. */
    String message() default "{org.snitp.model.link.Address.message}";

    /** The validation groups; none by default. */
    Class<?>[] groups() default {};

    /** The payload of validation clients; none by default. */
    Class<? extends Payload>[] payload() default {};
}

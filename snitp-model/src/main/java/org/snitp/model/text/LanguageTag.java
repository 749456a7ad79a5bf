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
 * A language tag in the recommended spelling: the language in lower case, then a script, a region and variants where they
 * make a difference, as in {@code ro}, {@code sr-Latn}, {@code pt-BR} or {@code ca-valencia}.
 *
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47, RFC 5646, section 2.1</a>
 */
@Pattern(regexp = LanguageTag.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Documented
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

    /** The regular expression of a tag. */
    String PATTERN = "[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*";

    /** The key of the default message, of which {@code ContributorValidationMessages} has the texts. */
    String message() default "{org.snitp.model.text.LanguageTag.message}";

    /** The validation groups; none by default. */
    Class<?>[] groups() default {};

    /** What a validation client wants to attach. */
    Class<? extends Payload>[] payload() default {};
}

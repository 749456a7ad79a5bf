package org.snitp.io.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.snitp.model.ExtensionName;
import org.snitp.model.code.Code;
import org.snitp.model.code.WebAddress;
import org.snitp.model.text.Filled;

/**
 * Turns annotations into checks. A constraint that is not known here has no check; whoever asks then leaves all to Hibernate
 * Validator.
 */
final class ConstraintCompiler {

    private static final int LONGEST_CODE = 64;

    /** What makes a check of an annotation, by its type. */
    private static final Map<Class<? extends Annotation>, Function<Annotation, Predicate<Object>>> KNOWN = Map.of(
            NotNull.class, annotation -> value -> true,
            NotBlank.class, annotation -> value -> isFilled((String) value),
            Filled.class, annotation -> value -> isFilled((String) value),
            Code.class, annotation -> value -> isCode((String) value),
            NotEmpty.class, annotation -> value -> !((Collection<?>) value).isEmpty(),
            PositiveOrZero.class, annotation -> value -> ((BigDecimal) value).signum() >= 0,
            ExtensionName.class, annotation -> value -> isExtensionName((String) value),
            WebAddress.class, annotation -> pattern(WebAddress.class.getAnnotation(Pattern.class)),
            Pattern.class, annotation -> pattern((Pattern) annotation));

    private ConstraintCompiler() {}

    /** Tells whether an annotation declares a constraint. */
    static boolean isConstraint(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    /** Returns the check of a constraint, if it is known. */
    static Optional<Check> compile(Annotation constraint) {
        return Optional.ofNullable(KNOWN.get(constraint.annotationType()))
                .map(known -> new Check(constraint.annotationType(), known.apply(constraint)));
    }

    private static Predicate<Object> pattern(Pattern constraint) {
        int flags = 0;
        for (Pattern.Flag flag : constraint.flags()) {
            flags |= flag.getValue();
        }
        java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(constraint.regexp(), flags);
        return value -> pattern.matcher((String) value).matches();
    }

    /** Nearly every text begins with a letter, which tells already. */
    private static boolean isFilled(String text) {
        return !text.isEmpty() && (text.charAt(0) > ' ' && text.charAt(0) < '\u007F' || !text.isBlank());
    }

    private static boolean isExtensionName(String name) {
        return name.startsWith("x-") && name.length() > 2;
    }

    /** The same as {@link Code} says in a regular expression, which takes many times as long. */
    private static boolean isCode(String code) {
        int length = code.length();
        if (length == 0
                || length > LONGEST_CODE
                || isSeparator(code.codePointAt(0))
                || isSeparator(code.codePointBefore(length))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            // Control characters are no surrogates, so that code units tell.
            char c = code.charAt(i);
            if (c < ' ' || (c >= '\u007F' && c <= '\u009F')) {
                return false;
            }
        }
        return true;
    }

    /** The category Z of Unicode. */
    private static boolean isSeparator(int codePoint) {
        return Character.isSpaceChar(codePoint);
    }
}

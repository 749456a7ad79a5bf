package org.snitp.io.internal.constraint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.twin.FastPathOf;
import org.snitp.model.code.Code;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.ExtensionName;
import org.snitp.model.link.Address;
import org.snitp.model.link.MediaType;
import org.snitp.model.link.Sha256;
import org.snitp.model.text.LanguageTag;
import org.snitp.model.text.NotBlankIfPresent;

/** The checks of the supported constraints. */
@FastPathOf(value = "org.snitp.model.code.Code", heldBy = "EquivalenceTest")
final class Checks {

    static final Check NOT_NULL = new Check(NotNull.class, Kind.GIVEN);
    static final Check NOT_BLANK = new Check(NotBlank.class, Kind.FILLED);
    static final Check NOT_BLANK_IF_PRESENT = new Check(NotBlankIfPresent.class, Kind.FILLED);
    static final Check CODE = new Check(Code.class, Kind.CODE);
    static final Check NOT_EMPTY = new Check(NotEmpty.class, Kind.NOT_EMPTY);
    static final Check POSITIVE_OR_ZERO = new Check(PositiveOrZero.class, Kind.POSITIVE_OR_ZERO);
    static final Check EXTENSION_NAME = new Check(ExtensionName.class, Kind.EXTENSION_NAME);
    static final Check WEB_ADDRESS = new Check(WebAddress.class, Kind.WEB_ADDRESS);

    static final Check ADDRESS = new Check(Address.class, new Matching(Address.PATTERN));
    static final Check MEDIA_TYPE = new Check(MediaType.class, new Matching(MediaType.PATTERN));
    static final Check SHA256 = new Check(Sha256.class, new Matching(Sha256.PATTERN));
    static final Check LANGUAGE_TAG = new Check(LanguageTag.class, new Matching(LanguageTag.PATTERN));

    private static final int MAX_CODE_LENGTH = 64;

    private Checks() {}

    /** Checks of a value that is not null. One class for all, because each lambda would be a class of its own. */
    private enum Kind implements Predicate<Object> {
        GIVEN,
        FILLED,
        CODE,
        NOT_EMPTY,
        POSITIVE_OR_ZERO,
        EXTENSION_NAME,
        WEB_ADDRESS;

        @Override
        public boolean test(Object value) {
            return switch (this) {
                case GIVEN -> true;
                case FILLED -> isFilled((String) value);
                case CODE -> isCode((String) value);
                case NOT_EMPTY -> !((Collection<?>) value).isEmpty();
                case POSITIVE_OR_ZERO -> ((BigDecimal) value).signum() >= 0;
                case EXTENSION_NAME -> isExtensionName((String) value);
                case WEB_ADDRESS -> Web.ADDRESS.test(value);
            };
        }
    }

    /** Checks a regular expression, which is compiled on first use. */
    static final class Matching implements Predicate<Object> {

        private final String expression;
        private volatile java.util.regex.@Nullable Pattern compiled;

        Matching(String expression) {
            this.expression = expression;
        }

        @Override
        public boolean test(Object value) {
            java.util.regex.Pattern pattern = compiled;
            if (pattern == null) {
                pattern = java.util.regex.Pattern.compile(expression);
                compiled = pattern;
            }
            return pattern.matcher((String) value).matches();
        }
    }

    /** Loaded on first use. The expression is that of the annotation. */
    private static final class Web {
        static final Predicate<Object> ADDRESS =
                matching(WebAddress.class.getAnnotation(Pattern.class).regexp()).holds();
    }

    /** Returns the check for a regular expression. */
    static Check matching(String expression) {
        return new Check(Pattern.class, new Matching(expression));
    }

    /** Nearly every text starts with a letter, which is sufficient. */
    static boolean isFilled(String text) {
        return !text.isEmpty() && ((text.charAt(0) > ' ' && text.charAt(0) < '\u007F') || !text.isBlank());
    }

    private static boolean isExtensionName(String name) {
        return name.startsWith("x-") && name.length() > 2;
    }

    /** The same check as the regular expression of {@link Code}, but faster. */
    private static boolean isCode(String code) {
        int length = code.length();
        if (length == 0
                || length > MAX_CODE_LENGTH
                || isSeparator(code.codePointAt(0))
                || isSeparator(code.codePointBefore(length))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            // Control characters are not surrogates, so that code units are sufficient.
            char c = code.charAt(i);
            if (c < ' ' || (c >= '\u007F' && c <= '\u009F')) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a code point is in the Unicode category Z. */
    private static boolean isSeparator(int codePoint) {
        return Character.isSpaceChar(codePoint);
    }
}

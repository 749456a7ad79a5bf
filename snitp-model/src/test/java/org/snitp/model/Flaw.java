package org.snitp.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.util.function.BiFunction;
import org.snitp.model.code.Code;
import org.snitp.model.code.WebAddress;
import org.snitp.model.text.LanguageTag;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * A sample with one attribute spoilt.
 *
 * @param type the type of the sample
 * @param object the spoilt copy
 * @param path where the violation stands, as the validator spells it
 * @param constraint the constraint of the attribute that is violated; {@link Valid} where it is one inside its value
 */
record Flaw(Class<?> type, Object object, String path, Class<? extends Annotation> constraint) {

    private static final LocalizedText BLANK = LocalizedText.of(" ");

    static <T> Flaw code(Class<T> type, BiFunction<T, String, T> with, String path) {
        return own(type, with, " 1", path, Code.class);
    }

    static <T> Flaw blank(Class<T> type, BiFunction<T, String, T> with, String path) {
        return own(type, with, " ", path, NotBlank.class);
    }

    static <T> Flaw filled(Class<T> type, BiFunction<T, String, T> with, String path) {
        return own(type, with, " ", path, NotBlankIfPresent.class);
    }

    static <T> Flaw address(Class<T> type, BiFunction<T, String, T> with, String path) {
        return own(type, with, "www.mai.gov.texts[ro].<map value>", path, WebAddress.class);
    }

    static <T> Flaw language(Class<T> type, BiFunction<T, String, T> with) {
        return own(type, with, "Romanian", "languages[0].<list element>", LanguageTag.class);
    }

    static <T> Flaw text(Class<T> type, BiFunction<T, LocalizedText, T> with, String path) {
        return own(type, with, BLANK, path + ".texts[ro].<map value>", Valid.class);
    }

    /** A flaw inside the value of an attribute: one of those of the value's own type. */
    static <T, V> Flaw inside(Class<T> type, BiFunction<T, V, T> with, V flawed, String path) {
        return own(type, with, flawed, path, Valid.class);
    }

    static <T, V> Flaw own(
            Class<T> type, BiFunction<T, V, T> with, V bad, String path, Class<? extends Annotation> constraint) {
        return new Flaw(type, with.apply(ModelTypes.sample(type), bad), path, constraint);
    }

    /** The constraint that the flaw violates, as in {@code Institution.id: Code}. */
    String covers() {
        return type.getSimpleName() + "." + path.split("[.\\[<]", 2)[0] + ": " + constraint.getSimpleName();
    }

    @Override
    public String toString() {
        return type.getSimpleName() + ": " + path;
    }
}

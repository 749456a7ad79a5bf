package org.snitp.indicators.smart;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.term.Terms;

/** How far an indicator meets a criterion. */
public enum Verdict {
    /** Everything that the criterion requires is present, and nothing contradicts itself. */
    MET,

    /** Some of it is present. */
    PARTLY,

    /** None of it is present. */
    MISSING;

    /**
     * Returns the verdict for the findings of a criterion.
     *
     * <ul>
     * <li>{@link #MISSING}: no {@linkplain Weight#REQUIRED required} aspect is {@linkplain AspectState#FOUND found};
     * <li>{@link #MET}: every required aspect is found, and every {@linkplain Weight#CHECK check} is found or not needed;
     * <li>{@link #PARTLY}: anything else.
     * </ul>
     */
    static Verdict of(List<AspectFinding> findings) {
        if (findings.stream().noneMatch(finding -> finding.weight() == Weight.REQUIRED && finding.isFound())) {
            return MISSING;
        }
        return findings.stream().noneMatch(AspectFinding::barsMet) ? MET : PARTLY;
    }

    /** The verdict by its name in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return SmartWording.in(locale).term(this);
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Verdict fromString(String word) {
        return Terms.parse(Verdict.class, word);
    }
}

package org.snitp.model.institution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snitp.model.code.Code;

/**
 * What kind of body an institution is: one of the kinds that are known here, or one that the author names in a word of
 * their own, such as {@code church} or {@code trade-union}.
 *
 * <pre>{@code
 * InstitutionType hospital = InstitutionType.HOSPITAL;
 * InstitutionType church = InstitutionType.of("church");
 * String label = church.known().map(known -> switch (known) {
 *     case HOSPITAL -> "a hospital";
 *     default -> "another body";
 * }).orElse(church.code());
 * }</pre>
 *
 * <p>Each known kind is one object, which {@link #of} returns as well. Types are equal if their codes are.
 */
public final class InstitutionType {

    /** The kinds of bodies that are known here, for {@code switch}. */
    public enum Known {
        /** A ministry. */
        MINISTRY,

        /** An agency or authority, subordinate or autonomous. */
        AGENCY,

        /** An inspectorate. */
        INSPECTORATE,

        /** A prosecutor's office. */
        PROSECUTION,

        /** A body of the judiciary. */
        JUDICIARY,

        /** A committee of several institutions. */
        COMMITTEE,

        /** The Government, one of its offices, or its representative in the territory. */
        GOVERNMENT_OFFICE,

        /** A unit inside another institution. */
        DIRECTORATE,

        /** An institute for research, statistics or training. */
        INSTITUTE,

        /** An authority or a service of the local public administration. */
        LOCAL_AUTHORITY,

        /** A hospital or another provider of health care. */
        HOSPITAL,

        /** A university or another school. */
        UNIVERSITY,

        /** A company, of the state or private. */
        COMPANY,

        /** A single non-governmental organisation: an association, a foundation. */
        NGO,

        /** The body of a profession. */
        PROFESSIONAL_BODY,

        /** An international organisation or one of its bodies. */
        INTERNATIONAL_ORGANISATION,

        /** An open group rather than a single body: non-governmental organisations, the private sector. */
        CATEGORY,

        /** A body of another kind. */
        OTHER
    }

    /** A ministry. */
    public static final InstitutionType MINISTRY = new InstitutionType(Known.MINISTRY);

    /** An agency or authority, subordinate or autonomous. */
    public static final InstitutionType AGENCY = new InstitutionType(Known.AGENCY);

    /** An inspectorate. */
    public static final InstitutionType INSPECTORATE = new InstitutionType(Known.INSPECTORATE);

    /** A prosecutor's office. */
    public static final InstitutionType PROSECUTION = new InstitutionType(Known.PROSECUTION);

    /** A body of the judiciary. */
    public static final InstitutionType JUDICIARY = new InstitutionType(Known.JUDICIARY);

    /** A committee of several institutions. */
    public static final InstitutionType COMMITTEE = new InstitutionType(Known.COMMITTEE);

    /** The Government, one of its offices, or its representative in the territory. */
    public static final InstitutionType GOVERNMENT_OFFICE = new InstitutionType(Known.GOVERNMENT_OFFICE);

    /** A unit inside another institution. */
    public static final InstitutionType DIRECTORATE = new InstitutionType(Known.DIRECTORATE);

    /** An institute for research, statistics or training. */
    public static final InstitutionType INSTITUTE = new InstitutionType(Known.INSTITUTE);

    /** An authority or a service of the local public administration. */
    public static final InstitutionType LOCAL_AUTHORITY = new InstitutionType(Known.LOCAL_AUTHORITY);

    /** A hospital or another provider of health care. */
    public static final InstitutionType HOSPITAL = new InstitutionType(Known.HOSPITAL);

    /** A university or another school. */
    public static final InstitutionType UNIVERSITY = new InstitutionType(Known.UNIVERSITY);

    /** A company, of the state or private. */
    public static final InstitutionType COMPANY = new InstitutionType(Known.COMPANY);

    /** A single non-governmental organisation: an association, a foundation. */
    public static final InstitutionType NGO = new InstitutionType(Known.NGO);

    /** The body of a profession. */
    public static final InstitutionType PROFESSIONAL_BODY = new InstitutionType(Known.PROFESSIONAL_BODY);

    /** An international organisation or one of its bodies. */
    public static final InstitutionType INTERNATIONAL_ORGANISATION =
            new InstitutionType(Known.INTERNATIONAL_ORGANISATION);

    /** An open group rather than a single body: non-governmental organisations, the private sector. */
    public static final InstitutionType CATEGORY = new InstitutionType(Known.CATEGORY);

    /** A body of another kind. */
    public static final InstitutionType OTHER = new InstitutionType(Known.OTHER);

    /** How a code is spelled, as a regular expression: like {@link Code}, but without a digit or a sign first. */
    public static final String PATTERN = "[^\\p{Z}\\p{Cc}!-@\\[-`{-~](?:[^\\p{Cc}]{0,62}[^\\p{Z}\\p{Cc}])?";

    private static final Pattern CODE = Pattern.compile(PATTERN);

    private static final List<InstitutionType> KNOWN = List.of(
            MINISTRY,
            AGENCY,
            INSPECTORATE,
            PROSECUTION,
            JUDICIARY,
            COMMITTEE,
            GOVERNMENT_OFFICE,
            DIRECTORATE,
            INSTITUTE,
            LOCAL_AUTHORITY,
            HOSPITAL,
            UNIVERSITY,
            COMPANY,
            NGO,
            PROFESSIONAL_BODY,
            INTERNATIONAL_ORGANISATION,
            CATEGORY,
            OTHER);

    private static final Map<String, InstitutionType> BY_CODE = byCode();

    private final String code;
    private final Optional<Known> known;

    private InstitutionType(Known known) {
        this.code = code(known);
        this.known = Optional.of(known);
    }

    private InstitutionType(String code) {
        this.code = code;
        this.known = Optional.empty();
    }

    private static String code(Known known) {
        return known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, InstitutionType> byCode() {
        Map<String, InstitutionType> types = new HashMap<>();
        KNOWN.forEach(type -> types.put(type.code, type));
        return types;
    }

    /**
     * Returns the type with a code: a known one, or else one of the author's own.
     *
     * @param code the code, as in {@code ministry}, {@code local-authority} or {@code church}: 1 to 64 characters, without
     *     control characters and white space at its ends, and with no digit and no sign of ASCII first
     * @throws IllegalArgumentException if the text is no such code
     */
    public static InstitutionType of(String code) {
        Objects.requireNonNull(code, "code");
        InstitutionType known = BY_CODE.get(code);
        if (known == null && !isCode(code)) {
            throw new IllegalArgumentException("Not a type of institution: \"" + code + "\"");
        }
        return known == null ? new InstitutionType(code) : known;
    }

    /**
     * Returns the type with a code, as {@link #of(String)} does. Spring and JAX-RS find it by this name.
     *
     * @throws IllegalArgumentException if there is none such; its message says what was found
     */
    public static InstitutionType valueOf(String code) {
        return of(code);
    }

    /** Returns the type for a known kind of body. */
    public static InstitutionType of(Known known) {
        Objects.requireNonNull(known, "known");
        return Objects.requireNonNull(BY_CODE.get(code(known)));
    }

    /** Returns whether a text can be the code of a type, a known or another one. */
    public static boolean isCode(String text) {
        Objects.requireNonNull(text, "text");
        return CODE.matcher(text).matches();
    }

    /** Returns the known types, in the order in which the format lists them. */
    public static List<InstitutionType> allKnown() {
        return KNOWN;
    }

    /** The code, as documents have it. */
    public String code() {
        return code;
    }

    /** The kind of body, if it is a known one. */
    public Optional<Known> known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstitutionType type && code.equals(type.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}

package org.snitp.interop.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.internal.message.Messages;

/** What is said about an export or an import. */
public enum ExchangeCode {
    /** A field has no place in the standard. */
    FIELD(901, Effect.LOST),

    /** A document has no place in the standard. */
    DOCUMENT(902, Effect.LOST),

    /** The standard has one language. */
    LANGUAGES(903, Effect.LOST),

    /** Figures that the standard cannot hold. */
    FIGURES(904, Effect.LOST),

    /** Figures of periods that the standard does not have. */
    PERIODS(905, Effect.LOST),

    /** Figures of shorter periods were made into one of a longer one. */
    PERIODS_COMBINED(906, Effect.CHANGED),

    /** Figures that are withheld because small counts are. */
    WITHHELD(907, Effect.WITHHELD),

    /** Texts beside figures of which some are withheld. */
    WITHHELD_TEXTS(908, Effect.WITHHELD),

    /** Figures that later ones have replaced. */
    EARLIER_FIGURES(909, Effect.LOST),

    /** Figures that are computed from those of other indicators. */
    COMPUTED_FIGURES(910, Effect.LOST),

    /** Figures of periods that end after the day of the publication. */
    LATER_FIGURES(911, Effect.LOST),

    /** The certainty of a figure, which the standard says only in words. */
    STATUS_IN_WORDS(912, Effect.CHANGED),

    /** A target that the standard cannot hold. */
    TARGETS(913, Effect.LOST),

    /** A code that is spelled otherwise. */
    CODES(914, Effect.CHANGED),

    /** A value that the standard requires and the plan does not say. */
    ASSUMED(915, Effect.CHANGED),

    /** The figures of a percentage, a ratio or a mean whose components are lost. */
    COMPONENTS(916, Effect.LOST),

    /** Something of a file that is not taken. */
    NOT_TAKEN(951, Effect.NOT_TAKEN),

    /** A value that is not understood. */
    UNREADABLE_VALUE(952, Effect.NOT_TAKEN),

    /** Something that is required and not there. */
    MISSING(953, Effect.NOT_TAKEN),

    /** A figure of an indicator that is not known. */
    UNKNOWN_INDICATOR(954, Effect.NOT_TAKEN),

    /** A period that is not understood. */
    UNKNOWN_PERIOD(955, Effect.NOT_TAKEN),

    /** A code that was read otherwise than it is written. */
    CODE_READ_AS(956, Effect.READ_AS),

    /** An entry that has no figure. */
    NO_FIGURE(957, Effect.READ_AS),

    /** A second figure of the same thing. */
    FIGURE_TWICE(958, Effect.NOT_TAKEN),

    /** An entry that asks for deleting. */
    DELETION(959, Effect.NOT_TAKEN),

    /** A status of a figure that the library does not have. */
    UNKNOWN_STATUS(960, Effect.NOT_TAKEN),

    /** Something that was supplied because the file does not say it. */
    SUPPLIED(961, Effect.DOUBTFUL),

    /** A breach of the standard's own schema, in spite of which the file was read. */
    SCHEMA_BREACH(962, Effect.READ_AS),

    /** More remarks than are listed. */
    NOT_LISTED(963, Effect.NOT_TAKEN);

    /** What became of something. */
    public enum Effect {
        /** It is not in the export. */
        LOST,

        /** It is in the export otherwise than in the plan. */
        CHANGED,

        /** It is kept back, because it would reveal small counts. */
        WITHHELD,

        /** An import did not take it. */
        NOT_TAKEN,

        /** An import took it, and it is to be looked at. */
        DOUBTFUL,

        /** An import took it, read otherwise than it is written. */
        READ_AS;

        /** Returns whether it is about an export. */
        public boolean isOfExport() {
            return this == LOST || this == CHANGED || this == WITHHELD;
        }
    }

    private final int number;
    private final Effect effect;

    ExchangeCode(int number, Effect effect) {
        this.number = number;
        this.effect = effect;
    }

    /** The stable code, such as {@code SNITP-901}. */
    public String id() {
        return "SNITP-" + number;
    }

    /** What became of it. */
    public Effect effect() {
        return effect;
    }

    /** Returns what has a code, such as {@code SNITP-901}. */
    public static Optional<ExchangeCode> of(String id) {
        Objects.requireNonNull(id, "id");
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }

    /**
     * Returns what it means, and what to do.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String explanation(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(ExchangeCode.class, "explanations", locale).text(name());
    }
}

package org.snitp.annex.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/** A column of an annex that is written. */
public enum AnnexColumn {
    /** The code and the title of the action. */
    ACTION,
    /** The code of the action alone. */
    CODE,
    /** The title of the action alone. */
    TITLE,
    /** More about the action. */
    DESCRIPTION,
    /** The responsible institutions. */
    RESPONSIBLE,
    /** The supporting institutions. */
    SUPPORT,
    /** The expected results. */
    RESULTS,
    /** When it is carried out. */
    IMPLEMENTATION,
    /** The names of its indicators. */
    INDICATORS,
    /** The baselines and targets of its indicators. */
    TARGETS,
    /** When it is evaluated. */
    EVALUATION,
    /** Its milestones. */
    MILESTONES,
    /** Money and where it comes from. */
    BUDGET,
    /** How far it is. */
    STATUS,
    /** Documents that will prove its completion. */
    EVIDENCE,
    /** A remark of those responsible. */
    NOTE;

    /** The columns of the official annex, in its order. */
    public static final List<AnnexColumn> OFFICIAL =
            List.of(ACTION, RESPONSIBLE, SUPPORT, RESULTS, IMPLEMENTATION, INDICATORS, EVALUATION);

    /**
     * Returns the head of the column.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String head(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(AnnexColumn.class, locale).text("head." + name());
    }

    /** Returns the column as users write it: {@code responsible}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

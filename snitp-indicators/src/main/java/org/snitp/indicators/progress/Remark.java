package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/**
 * Something that has to be known about a figure: an assumption, a reason why it is absent, or a contradiction.
 *
 * @param kind what it is about
 * @param arguments what its text says, by the names that the text uses
 */
public record Remark(Kind kind, Map<String, String> arguments) {

    /** What a remark is about. */
    public enum Kind {
        /** No baseline is stated; an increasing count or amount is taken to begin at zero. */
        BASELINE_ASSUMED_ZERO(false),
        /** No baseline is stated, so that there is no ratio. */
        NO_BASELINE(false),
        /** The baseline is of a period that is not as long as that of the target. */
        BASELINE_OF_OTHER_LENGTH(false),
        /** No target is stated. */
        NO_TARGET(false),
        /** No direction is stated; it is taken from the baseline and the target, or from the kind of measure. */
        DIRECTION_ASSUMED(false),
        /** Nobody can tell which change is progress. */
        NO_DIRECTION(false),
        /** It is not stated how periods combine; it is taken from the kind of measure. */
        ACCUMULATION_ASSUMED(false),
        /** It is not stated what kind of figure it is. */
        NO_MEASURE_TYPE(false),
        /** Figures of this kind are never combined. */
        NEVER_COMBINED(false),
        /** The target equals the baseline: it is to be maintained, and there is no ratio. */
        MAINTAIN(false),
        /** No usable figure is reported. */
        NO_FIGURE(false),
        /** The indicator is a deliverable or a statement, not a number. */
        NOT_A_NUMBER(false),
        /** The values of periods add up from zero, and the baseline is not zero. */
        SUM_WITH_BASELINE(true),
        /** The target lies on the wrong side of the baseline for the stated direction. */
        TARGET_ON_WRONG_SIDE(true),
        /** What a target asks contradicts the stated direction. */
        KIND_AGAINST_DIRECTION(true),
        /** The value moved against the stated direction. */
        DETERIORATED(true),
        /** The target is a bound to stay at, over or under, to which no course leads. */
        BOUND(false),
        /** The window of no target has begun; figures of other periods do not count against it. */
        WINDOW_AHEAD(false),
        /** No figure lies in the window of a target. */
        NO_FIGURE_IN_WINDOW(false),
        /** The window of the target is not over, and what adds up can still grow. */
        WINDOW_RUNNING(false),
        /** Growth cannot be told; the straight line judges. */
        JUDGED_ON_LINE(false),
        /** Changes are added to a baseline, and none is stated. */
        CHANGES_WITHOUT_BASELINE(true),
        /** The target is not later than the baseline. */
        TARGET_NOT_AFTER_BASELINE(true),
        /** A value that should contain the earlier ones is less than one of them. */
        CUMULATIVE_FELL(true),
        /** A deliverable was reported as delivered, and of a later period as not. */
        DELIVERY_TAKEN_BACK(true),
        /** Growth cannot be told from a value that is zero or negative. */
        GROWTH_NEEDS_POSITIVE(false),
        /** Growth cannot be told before time has passed. */
        GROWTH_NEEDS_TIME(false),
        /** Figures that are broken down do not add up. */
        CELLS_NOT_TOTAL(true),
        /** Figures were reported under another version of the plan, since which the indicator has changed. */
        SERIES_BROKEN(true),
        /** Figures were reported under another version of the plan, and nobody can tell whether they can be compared. */
        SERIES_UNCERTAIN(true),
        /** A report was taken back; nothing counts in its place. */
        WITHDRAWN(false),
        /** What was known on a day is asked for, and figures do not say when they were reported. */
        KNOWN_DAY_MISSING(true),
        /** Several institutions reported the same. */
        CONTESTED(true),

        /** Some categories have no figure, so that the others make no total. */
        CATEGORIES_MISSING(true),

        /** The plan does not list the categories, so that nobody can tell whether one is missing. */
        CATEGORIES_UNLISTED(false),

        /** Figures along some dimensions add up to something else than those along others. */
        BREAKDOWNS_DIFFER(true),

        /** The part of an institution is missing, so that the others make no total. */
        REPORTERS_MISSING(true),

        /** Of several institutions that deliver something, some have reported nothing. */
        PARTS_NOT_DELIVERED(true),

        /** Several institutions report figures that are never combined. */
        REPORTERS_APART(false),

        /** The parts that institutions reported do not add up to the total that was reported as well. */
        PARTS_NOT_TOTAL(true),

        /** The value is not judged, as some periods have no total: parts are missing, or contradict each other. */
        PARTS_MISSING(false),

        /** An institution that is not responsible reported for those that are. */
        REPORTED_FOR_ALL(false),

        /** Nobody is named who reported, where several institutions are to report a part each. */
        REPORTED_BY_NOBODY(false),

        /** An institution reported for which another one reports. */
        REPRESENTED(true),

        /** Values without a weight are not in the mean of those with one. */
        WITHOUT_WEIGHT(true),

        /** Values without a numerator and a denominator are not in the quotient of those with both. */
        WITHOUT_COMPONENTS(true);

        private final boolean warning;

        Kind(boolean warning) {
            this.warning = warning;
        }

        /** Whether somebody should look at it, because something is probably not meant so. */
        public boolean isWarning() {
            return warning;
        }
    }

    /** Copies the arguments. */
    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(arguments, "arguments");
        arguments = Map.copyOf(arguments);
    }

    static Remark of(Kind kind) {
        return new Remark(kind, Map.of());
    }

    static Remark of(Kind kind, String name, String value) {
        return new Remark(kind, Map.of(name, value));
    }

    /**
     * Returns the remark as people say it.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Messages texts = Messages.in(Remark.class, locale);
        return texts.fill("remark." + kind.name(), new RemarkArguments(arguments, texts));
    }
}

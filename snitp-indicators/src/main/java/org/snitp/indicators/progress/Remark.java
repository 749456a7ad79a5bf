package org.snitp.indicators.progress;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.model.internal.message.Messages;

/**
 * A remark on a figure: an assumption, the reason why it is absent, or a contradiction.
 *
 * @param kind the kind of remark
 * @param arguments the arguments of its text, by name
 */
public record Remark(Kind kind, Map<String, String> arguments) {

    /** The kind of a remark. */
    public enum Kind {
        /** No baseline is stated; an increasing count or amount is assumed to start at zero. */
        BASELINE_ASSUMED_ZERO(false),
        /** No baseline is stated, so there is no ratio. */
        NO_BASELINE(false),
        /** The period of the baseline is not as long as that of the target. */
        BASELINE_OF_OTHER_LENGTH(false),
        /** No target is stated. */
        NO_TARGET(false),
        /** No direction is stated; it is inferred from the baseline and the target, or from the type of measure. */
        DIRECTION_ASSUMED(false),
        /** It is unknown which change is progress. */
        NO_DIRECTION(false),
        /** It is not stated how periods combine; it is inferred from the type of measure. */
        ACCUMULATION_ASSUMED(false),
        /** The type of figure is not stated. */
        NO_MEASURE_TYPE(false),
        /** Figures of this type are never combined. */
        NEVER_COMBINED(false),
        /** Targets are stated for categories only; each is judged on its own figures. */
        TARGETS_OF_CATEGORIES(false),
        /** The status is that of the category that is furthest behind its target. */
        STATUS_OF_CATEGORY(false),
        /** Some categories are behind their own targets. */
        CATEGORIES_BEHIND(true),
        /** A report lies in the time of several statements, so that nobody can tell which of them it is about. */
        STATEMENTS_MIXED(true),
        /** The target equals the baseline: the value is to be maintained, and there is no ratio. */
        MAINTAIN(false),
        /** No usable figure is reported. */
        NO_FIGURE(false),
        /** The indicator is a deliverable or a statement, not a number. */
        NOT_A_NUMBER(false),
        /** The values of periods add up from zero, but the baseline is not zero. */
        SUM_WITH_BASELINE(true),
        /** The target is on the wrong side of the baseline for the stated direction. */
        TARGET_ON_WRONG_SIDE(true),
        /** The kind of the target contradicts the stated direction. */
        KIND_AGAINST_DIRECTION(true),
        /** The value moved against the stated direction. */
        DETERIORATED(true),
        /** The target is a bound to stay at, above or below; no course leads to it. */
        BOUND(false),

        /** The target is a yes or a no, which is true or not. */
        YES_OR_NO(false),
        /** No target's window has begun; figures of other periods do not count against a target. */
        WINDOW_AHEAD(false),
        /** No figure lies in the window of a target. */
        NO_FIGURE_IN_WINDOW(false),
        /** The window of the target is not over, and the sum can still grow. */
        WINDOW_RUNNING(false),
        /** Growth is undefined; the straight line is used instead. */
        JUDGED_ON_LINE(false),
        /** Changes are added to a baseline, but none is stated. */
        CHANGES_WITHOUT_BASELINE(true),
        /** A target has no period; it is due at the end of the plan. */
        TARGET_UNDATED(false),
        /** The target is not later than the baseline. */
        TARGET_NOT_AFTER_BASELINE(true),
        /** A value that should include the earlier ones is less than one of them. */
        CUMULATIVE_FELL(true),
        /** A deliverable was reported as delivered, and as not delivered for a later period. */
        DELIVERY_TAKEN_BACK(true),
        /** Growth is undefined for a value that is zero or negative. */
        GROWTH_NEEDS_POSITIVE(false),
        /** Growth is undefined before time has passed. */
        GROWTH_NEEDS_TIME(false),
        /** Broken-down figures do not add up. */
        CELLS_NOT_TOTAL(true),
        /** Figures were reported under another version of the plan, and the indicator has changed since. */
        SERIES_BROKEN(true),
        /** Figures were reported under another version of the plan, and it is unknown whether they are comparable. */
        SERIES_UNCERTAIN(true),
        /** A report was withdrawn; nothing replaces it. */
        WITHDRAWN(false),
        /** A day of knowledge is given, but figures have no date of report. */
        KNOWN_DAY_MISSING(true),
        /** The action is suspended, so that nothing more is asked. */
        ACTION_SUSPENDED(false),
        /** The action is cancelled, so that nothing more is asked. */
        ACTION_CANCELLED(false),
        /** Several institutions reported the same. */
        CONTESTED(true),

        /** Some categories have no figure, so the others make no total. */
        CATEGORIES_MISSING(true),

        /** Some categories have no answer, so the others make none for the whole. */
        CATEGORIES_UNANSWERED(true),

        /** So many parts of a whole are yes. */
        YES_OF_ALL(false),

        /** The plan does not list the categories, so it is unknown whether one is missing. */
        CATEGORIES_UNLISTED(false),

        /** Figures along some dimensions have another sum than those along others. */
        BREAKDOWNS_DIFFER(true),

        /** The part of an institution is missing, so the others make no total. */
        REPORTERS_MISSING(true),

        /** Some of several institutions that deliver something have not reported. */
        PARTS_NOT_DELIVERED(true),

        /** Several institutions report figures that are never combined. */
        REPORTERS_APART(false),

        /** The parts reported by institutions do not add up to the reported total. */
        PARTS_NOT_TOTAL(true),

        /** The value is not assessed because some periods have no total: parts are missing, or contradict each other. */
        PARTS_MISSING(false),

        /** An institution that is not responsible reported for the responsible ones. */
        REPORTED_FOR_ALL(false),

        /** A successor reported in place of institutions that the plan names. */
        SUCCESSOR_REPORTED(false),

        /** An institution and its successor both reported a period, and one figure may contain the other. */
        SUCCESSION_UNCLEAR(true),

        /** A report has no reporter, although several institutions should report a part each. */
        REPORTED_BY_NOBODY(false),

        /** A report came from an institution for which another one reports. */
        REPRESENTED(true),

        /** Values without a weight are left out of the mean of those with one. */
        WITHOUT_WEIGHT(true),

        /** Values without a numerator and a denominator are left out of the quotient of those with both. */
        WITHOUT_COMPONENTS(true),

        /** Some of the reported figures behind a value are not final: provisional, estimated or imputed. */
        NOT_FINAL(false),

        /** Forecasts are left out of a value, because they are no results. */
        FORECASTS_LEFT_OUT(true),

        /** The reporter states a break: figures before and after it are not comparable. */
        BREAK_REPORTED(true),

        /** Periods lie partly inside longer ones that are added, so that they are left out, and with them some days. */
        PERIODS_OVERLAP(true),

        /** A milestone of the action was reported as met; nothing else was reported. */
        MILESTONE_MET(false),

        /** A milestone was met on another day than the one that was reported for the delivery. */
        MILESTONE_OTHER_DAY(true),

        /** A milestone was reported as met, but a later report says that nothing was delivered. */
        MILESTONE_CONTRADICTED(true),

        /** A delivery was reported, but the milestone was not reported as met. */
        MILESTONE_OPEN(true),

        /** The figure is computed from other indicators. */
        COMPUTED(false),

        /** How the last figures were computed by a formula. */
        COMPUTED_SO(false),

        /** Components of a computed figure are missing, so that there is none. */
        COMPONENT_MISSING(true),

        /** A computed figure would need a division by zero. */
        COMPUTED_BY_ZERO(true),

        /** A figure was reported that differs from the computed one, which counts. */
        REPORTED_OTHERWISE(true),

        /** A figure was reported that could not be computed; it does not count. */
        REPORTED_NOT_COMPUTED(true),

        /** Weeks or ranges lie only partly in the window of the target, and are not added to it. */
        PERIODS_ACROSS_TARGET(true);

        private final boolean warning;

        Kind(boolean warning) {
            this.warning = warning;
        }

        /** Whether the remark needs attention, because it indicates a probable error. */
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
     * Returns the remark in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Messages texts = Messages.in(Remark.class, locale);
        return texts.fill("remark." + kind.name(), new RemarkArguments(arguments, texts));
    }
}

package org.snitp.indicators.smart;

import static org.snitp.indicators.smart.AspectState.ABSENT;
import static org.snitp.indicators.smart.AspectState.FAULTY;
import static org.snitp.indicators.smart.AspectState.FOUND;
import static org.snitp.indicators.smart.AspectState.NOT_NEEDED;

/**
 * The kinds of findings about an aspect. Each code has a sentence with the evidence and, if something needs to be fixed, a
 * sentence that says how; see {@link AspectFinding#evidence} and {@link AspectFinding#remedy}. The names in braces are
 * those of the {@linkplain AspectFinding#arguments() arguments}.
 */
public enum SmartCode {
    /** There is a {@code {definition}}. */
    DEFINITION_GIVEN(Aspect.SUBJECT, FOUND),
    /** The {@code {definition}} is a placeholder, or only repeats the name. */
    DEFINITION_SAYS_NOTHING(Aspect.SUBJECT, FAULTY),
    /** There is no definition, and the name seems to count one thing. */
    NAME_COUNTS_ONE_THING(Aspect.SUBJECT, FOUND),
    /** There is no definition, and the name is in a language without rules of wording. */
    NAME_NOT_EXAMINED(Aspect.SUBJECT, NOT_NEEDED),
    /** There is no definition, and the name seems to count {@code {first}} and {@code {second}}, joined by {@code {joint}}. */
    NAME_COUNTS_SEVERAL_THINGS(Aspect.SUBJECT, FAULTY),

    /** No vague word was found in the name, or a definition settles it. */
    NAME_PRECISE(Aspect.PRECISION, NOT_NEEDED),
    /** The name has the vague {@code {words}}, and no definition settles their meaning. */
    NAME_VAGUE(Aspect.PRECISION, FAULTY),
    /** The name states neither a direction nor a target. */
    NAME_NEUTRAL(Aspect.NEUTRALITY, NOT_NEEDED),
    /** The {@code {words}} of the name state the desired direction. */
    NAME_HOLDS_DIRECTION(Aspect.NEUTRALITY, FAULTY),
    /** The {@code {words}} of the name state a target or a due date. */
    NAME_HOLDS_TARGET(Aspect.NEUTRALITY, FAULTY),
    /** The {@code {words}} of the name contradict the {@code {direction}}. */
    NAME_CONTRADICTS_DIRECTION(Aspect.NEUTRALITY, FAULTY),
    /** The {@code {words}} of the name contradict the {@code {targets}}. */
    NAME_CONTRADICTS_TARGETS(Aspect.NEUTRALITY, FAULTY),

    /** The {@code {unit}} is stated. */
    UNIT_GIVEN(Aspect.UNIT, FOUND),
    /** The {@code {unit}} is a placeholder. */
    UNIT_SAYS_NOTHING(Aspect.UNIT, FAULTY),
    /** The unit is not stated. */
    UNIT_ABSENT(Aspect.UNIT, ABSENT),
    /** The {@code {product}} of a deliverable is named. */
    PRODUCT_GIVEN(Aspect.UNIT, FOUND),
    /** The {@code {product}} is a placeholder. */
    PRODUCT_SAYS_NOTHING(Aspect.UNIT, FAULTY),
    /** The product of a deliverable is not named. */
    PRODUCT_ABSENT(Aspect.UNIT, ABSENT),

    /** The {@code {scope}} is stated. */
    SCOPE_GIVEN(Aspect.SCOPE, FOUND),
    /** The {@code {scope}} is a placeholder. */
    SCOPE_SAYS_NOTHING(Aspect.SCOPE, FAULTY),
    /** The scope is not stated, but a definition states what counts. */
    SCOPE_LEFT_TO_DEFINITION(Aspect.SCOPE, NOT_NEEDED),
    /** The scope is not stated. */
    SCOPE_ABSENT(Aspect.SCOPE, ABSENT),

    /** Figures are broken down by {@code {dimensions}}. */
    DISAGGREGATION_GIVEN(Aspect.DISAGGREGATION, FOUND),
    /** Figures are not broken down. */
    DISAGGREGATION_ABSENT(Aspect.DISAGGREGATION, ABSENT),

    /** The measure is of a {@code {type}}. */
    MEASURE_TYPE_GIVEN(Aspect.MEASURE_TYPE, FOUND),
    /** There is no measure. */
    MEASURE_TYPE_ABSENT(Aspect.MEASURE_TYPE, ABSENT),

    /** The {@code {numerator}} is stated. */
    NUMERATOR_GIVEN(Aspect.NUMERATOR, FOUND),
    /** The {@code {numerator}} is a placeholder. */
    NUMERATOR_SAYS_NOTHING(Aspect.NUMERATOR, FAULTY),
    /** The numerator is not stated. */
    NUMERATOR_ABSENT(Aspect.NUMERATOR, ABSENT),
    /** The {@code {denominator}} is stated. */
    DENOMINATOR_GIVEN(Aspect.DENOMINATOR, FOUND),
    /** The {@code {denominator}} is a placeholder. */
    DENOMINATOR_SAYS_NOTHING(Aspect.DENOMINATOR, FAULTY),
    /** The denominator is not stated. */
    DENOMINATOR_ABSENT(Aspect.DENOMINATOR, ABSENT),

    /** The bounds of the measure, {@code {range}}, are the ends of the scale. */
    SCALE_BOUNDED(Aspect.SCALE, FOUND),
    /** The degree is in percent. */
    SCALE_IN_PERCENT(Aspect.SCALE, FOUND),
    /** The ends of the scale are not stated. */
    SCALE_ABSENT(Aspect.SCALE, ABSENT),

    /** The {@code {source}} of the data is stated. */
    DATA_SOURCE_GIVEN(Aspect.DATA_SOURCE, FOUND),
    /** The {@code {source}} is a placeholder. */
    DATA_SOURCE_SAYS_NOTHING(Aspect.DATA_SOURCE, FAULTY),
    /** The source of the data is not stated. */
    DATA_SOURCE_ABSENT(Aspect.DATA_SOURCE, ABSENT),
    /** The {@code {method}} is stated. */
    METHOD_GIVEN(Aspect.METHOD, FOUND),
    /** The {@code {method}} is a placeholder. */
    METHOD_SAYS_NOTHING(Aspect.METHOD, FAULTY),
    /** The method is not stated. */
    METHOD_ABSENT(Aspect.METHOD, ABSENT),

    /** The data {@code {source}} of the indicator is its means of verification. */
    EVIDENCE_BY_SOURCE(Aspect.EVIDENCE, FOUND),
    /** The action lists {@code {evidence}}. */
    EVIDENCE_OF_ACTION(Aspect.EVIDENCE, FOUND),
    /** The {@code {source}} is a placeholder. */
    EVIDENCE_SAYS_NOTHING(Aspect.EVIDENCE, FAULTY),
    /** Neither states a means of verification. */
    EVIDENCE_ABSENT(Aspect.EVIDENCE, ABSENT),
    /** A {@code {method}} states how it is assessed. */
    ACCEPTANCE_BY_METHOD(Aspect.ACCEPTANCE, FOUND),
    /** A {@code {definition}} states what counts. */
    ACCEPTANCE_BY_DEFINITION(Aspect.ACCEPTANCE, FOUND),
    /** The {@code {condition}} of acceptance is a placeholder. */
    ACCEPTANCE_SAYS_NOTHING(Aspect.ACCEPTANCE, FAULTY),
    /** There is no condition of acceptance. */
    ACCEPTANCE_ABSENT(Aspect.ACCEPTANCE, ABSENT),

    /** There is a {@code {baseline}}. */
    BASELINE_GIVEN(Aspect.BASELINE, FOUND),
    /** The {@code {baseline}} was observed no earlier than the end of the first target {@code {period}}. */
    BASELINE_NOT_BEFORE_TARGET(Aspect.BASELINE, FAULTY),
    /** There is no baseline. */
    BASELINE_ABSENT(Aspect.BASELINE, ABSENT),

    /** There are {@code {targets}}. */
    TARGET_GIVEN(Aspect.TARGET, FOUND),
    /** There are several values for one {@code {period}} among the {@code {targets}}. */
    TARGET_AMBIGUOUS(Aspect.TARGET, FAULTY),
    /** There is no target. */
    TARGET_ABSENT(Aspect.TARGET, ABSENT),

    /** A target has a {@code {rationale}}. */
    RATIONALE_GIVEN(Aspect.RATIONALE, FOUND),
    /** The {@code {rationale}} is a placeholder. */
    RATIONALE_SAYS_NOTHING(Aspect.RATIONALE, FAULTY),
    /** No target has a rationale. */
    RATIONALE_ABSENT(Aspect.RATIONALE, ABSENT),

    /** Baseline and targets, if any, lie in the {@code {range}}. */
    BOUNDS_RESPECTED(Aspect.BOUNDS, FOUND),
    /** {@code {values}} lie outside the {@code {range}}. */
    BOUNDS_BROKEN(Aspect.BOUNDS, FAULTY),
    /** The lower bound of the {@code {range}} is above the upper one. */
    BOUNDS_CONTRADICTORY(Aspect.BOUNDS, FAULTY),
    /** The measure states no bounds. */
    BOUNDS_NOT_STATED(Aspect.BOUNDS, NOT_NEEDED),
    /** There are bounds but no values to compare with them. */
    BOUNDS_WITHOUT_VALUES(Aspect.BOUNDS, NOT_NEEDED),

    /** Every target is on the side of the {@code {baseline}} that the {@code {direction}} requires, or equals it. */
    DIRECTION_CONSISTENT(Aspect.DIRECTION, FOUND),
    /** Every target equals the {@code {baseline}}: the level is to be maintained. */
    DIRECTION_KEEPS_LEVEL(Aspect.DIRECTION, FOUND),
    /** {@code {targets}} are on the wrong side of the {@code {baseline}} for the {@code {direction}}. */
    DIRECTION_CONTRADICTED(Aspect.DIRECTION, FAULTY),
    /** The direction is not stated. */
    DIRECTION_ABSENT(Aspect.DIRECTION, ABSENT),
    /** The figure is for information only, so no target can be right or wrong. */
    DIRECTION_NONE(Aspect.DIRECTION, ABSENT),
    /** There is a {@code {direction}} but no pair of baseline and target to compare with it. */
    DIRECTION_WITHOUT_VALUES(Aspect.DIRECTION, NOT_NEEDED),

    /** The responsible {@code {institutions}} are named. */
    RESPONSIBLE_GIVEN(Aspect.RESPONSIBLE, FOUND),
    /** No institution is named. */
    RESPONSIBLE_ABSENT(Aspect.RESPONSIBLE, ABSENT),
    /** The action has a budget of {@code {amount}} {@code {currency}}. */
    RESOURCES_BUDGETED(Aspect.RESOURCES, FOUND),
    /** A target has a {@code {rationale}}. */
    RESOURCES_IN_RATIONALE(Aspect.RESOURCES, FOUND),
    /** There is no budget, and the {@code {rationale}} is a placeholder. */
    RESOURCES_SAY_NOTHING(Aspect.RESOURCES, FAULTY),
    /** There is neither a budget nor a rationale. */
    RESOURCES_ABSENT(Aspect.RESOURCES, ABSENT),

    /** It serves the {@code {objective}}, and the action states {@code {results}}. */
    LINKED_TO_OBJECTIVE_AND_RESULT(Aspect.LINK, FOUND),
    /** It serves the {@code {objective}}. */
    LINKED_TO_OBJECTIVE(Aspect.LINK, FOUND),
    /** It serves no known objective, but the action states {@code {results}}. */
    LINKED_TO_RESULT(Aspect.LINK, FOUND),
    /** The action names an {@code {objective}} that no strategy has, and no result. */
    LINK_BROKEN(Aspect.LINK, FAULTY),
    /** There is neither an objective nor a result. */
    LINK_ABSENT(Aspect.LINK, ABSENT),
    /** The {@code {level}} is stated. */
    LEVEL_GIVEN(Aspect.LEVEL, FOUND),
    /** The level is not stated. */
    LEVEL_ABSENT(Aspect.LEVEL, ABSENT),

    /** The target {@code {periods}} lie within the {@code {plan}}. */
    TARGET_PERIOD_INSIDE(Aspect.TARGET_PERIOD, FOUND),
    /** Target {@code {periods}} lie outside the {@code {plan}}. */
    TARGET_PERIOD_OUTSIDE(Aspect.TARGET_PERIOD, FAULTY),
    /** The {@code {plan}} ends before it starts, so no period can lie within it. */
    TARGET_PERIOD_UNDECIDED(Aspect.TARGET_PERIOD, FAULTY),
    /** There is no target, hence no period. */
    TARGET_PERIOD_ABSENT(Aspect.TARGET_PERIOD, ABSENT),

    /** It is due in the {@code {periods}} of its targets. */
    DUE_BY_TARGET(Aspect.DUE, FOUND),
    /** It is due by the end of its implementation {@code {windows}}. */
    DUE_BY_WINDOW(Aspect.DUE, FOUND),
    /** It is due in {@code {periods}}, outside the {@code {plan}}. */
    DUE_OUTSIDE(Aspect.DUE, FAULTY),
    /** The {@code {plan}} ends before it starts. */
    DUE_UNDECIDED(Aspect.DUE, FAULTY),
    /** The work has {@code {windows}} without an end. */
    DUE_WITHOUT_END(Aspect.DUE, ABSENT),
    /** There is neither a target nor a window. */
    DUE_ABSENT(Aspect.DUE, ABSENT),

    /** The {@code {frequency}} is stated. */
    FREQUENCY_GIVEN(Aspect.FREQUENCY, FOUND),
    /** The frequency is not stated. */
    FREQUENCY_ABSENT(Aspect.FREQUENCY, ABSENT),

    /** The indicator has its own {@code {schedule}}. */
    EVALUATION_OWN(Aspect.EVALUATION, FOUND),
    /** The action has a {@code {schedule}}. */
    EVALUATION_OF_ACTION(Aspect.EVALUATION, FOUND),
    /** The {@code {schedule}} gives neither a date nor a recurrence. */
    EVALUATION_WITHOUT_DATE(Aspect.EVALUATION, ABSENT),
    /** There is no schedule. */
    EVALUATION_ABSENT(Aspect.EVALUATION, ABSENT);

    private final Aspect aspect;
    private final AspectState state;

    SmartCode(Aspect aspect, AspectState state) {
        this.aspect = aspect;
        this.state = state;
    }

    /** The aspect it concerns. */
    public Aspect aspect() {
        return aspect;
    }

    /** The resulting state of the aspect. */
    public AspectState state() {
        return state;
    }
}

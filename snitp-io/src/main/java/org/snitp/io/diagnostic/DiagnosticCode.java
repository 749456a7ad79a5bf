package org.snitp.io.diagnostic;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.model.rule.Rule;
import org.snitp.model.rule.RuleDeclaration;
import org.snitp.model.rule.RuleSeverity;

/**
 * All kinds of problems that can be reported.
 *
 * <p>1xx input and syntax, 2xx structure, 3xx constraints, 4xx references and identity, 5xx time, 6xx indicators, 7xx
 * measurements. A violation of a {@link Rule} takes its number and severity from the rule.
 */
public enum DiagnosticCode {
    /** The file or folder cannot be read. */
    UNREADABLE(101, Severity.ERROR),
    /** A folder contains no document. */
    NO_DOCUMENTS(102, Severity.ERROR),
    /** The file is empty. */
    EMPTY(103, Severity.ERROR),
    /** The file is not text. */
    BINARY(104, Severity.ERROR),
    /** The text is not in its declared encoding. */
    ENCODING(105, Severity.ERROR),
    /** The text is not valid JSON. */
    JSON_SYNTAX(106, Severity.ERROR),
    /** The text is not valid YAML. */
    YAML_SYNTAX(107, Severity.ERROR),
    /** A limit of the reader is exceeded. */
    LIMIT(108, Severity.ERROR),
    /** The file uses a feature of YAML that documents must not use. */
    YAML_FEATURE(109, Severity.ERROR),
    /** More problems were found than are reported. */
    MORE_PROBLEMS(110, Severity.WARNING, Severity.ERROR, Follows.FROM_MORE),
    /** The text is not valid CSV. */
    CSV_SYNTAX(111, Severity.ERROR),

    /** A field is unknown. */
    UNKNOWN_FIELD(201, Severity.ERROR, Follows.FROM_VALUE),
    /** A required field is missing. */
    MISSING_FIELD(202, Severity.ERROR, Follows.FROM_VALUE),
    /** A value has the wrong type. */
    WRONG_TYPE(203, Severity.ERROR, Follows.FROM_VALUE),
    /** A field occurs twice. */
    DUPLICATE_FIELD(204, Severity.ERROR, Follows.FROM_VALUE),
    /** The document does not state its kind, or states an unknown one. */
    UNKNOWN_KIND(205, Severity.ERROR, Follows.FROM_VALUE),
    /** The document has another format version. */
    UNKNOWN_SCHEMA(206, Severity.ERROR, Follows.FROM_VALUE),
    /** A word is not one of the allowed ones. */
    UNKNOWN_TERM(207, Severity.ERROR, Follows.FROM_VALUE),
    /** A text is not a period, range or timing. */
    INVALID_TIME(208, Severity.ERROR, Follows.FROM_VALUE),
    /** A text is not a date. */
    INVALID_DATE(209, Severity.ERROR, Follows.FROM_VALUE),
    /** A number cannot be represented. */
    INVALID_NUMBER(210, Severity.ERROR, Follows.FROM_VALUE),
    /** An {@code x-ignore} field does not state what it ignores, and why. */
    INVALID_IGNORE(211, Severity.ERROR, Follows.FROM_VALUE),
    /** An {@code x-ignore} field ignores nothing. */
    IGNORES_NOTHING(212, Severity.INFO, Severity.WARNING, Follows.FROM_VALUE),
    /** A YAML text ends at a comment that may belong to it. */
    TEXT_CUT_BY_COMMENT(213, Severity.WARNING, Follows.FROM_VALUE),
    /** A text is in a language that its document does not declare. */
    UNDECLARED_LANGUAGE(214, Severity.WARNING, Follows.FROM_VALUE),

    /** A text is blank. */
    BLANK_TEXT(301, Severity.ERROR, Follows.FROM_VALUE),
    /** A text is not a code. */
    INVALID_CODE(302, Severity.ERROR, Follows.FROM_VALUE),
    /** A list is empty. */
    EMPTY_LIST(303, Severity.ERROR, Follows.FROM_VALUE),
    /** A number is out of range. */
    OUT_OF_RANGE(304, Severity.ERROR, Follows.FROM_VALUE),
    /** A text does not have the required form. */
    INVALID_FORM(305, Severity.ERROR, Follows.FROM_VALUE),
    /** The parts of a statistic do not add up to its total. */
    PARTS_NOT_TOTAL(Rule.PARTS_MAKE_TOTAL),
    /** An action states no result. */
    NO_RESULT(Rule.RESULT_STATED),
    /** An action has no responsible institution. */
    NO_RESPONSIBLE(Rule.RESPONSIBLE_STATED),
    /** No action serves an objective. */
    UNSERVED_OBJECTIVE(Rule.OBJECTIVE_SERVED),
    /** A percentage or a ratio has no denominator. */
    NO_DENOMINATOR(Rule.DENOMINATOR_STATED),
    /** A percentage lies outside 0 to 100. */
    IMPOSSIBLE_PERCENTAGE(Rule.PERCENTAGE_POSSIBLE),
    /** A baseline or a target is an impossible value of its measure. */
    IMPOSSIBLE_PLANNED_VALUE(Rule.PLANNED_VALUE_POSSIBLE),
    /** The lower bound of a measure is above the upper one. */
    CONTRADICTORY_BOUNDS(Rule.BOUNDS_ORDERED),
    /** The numerator and the denominator are the same. */
    FRACTION_OF_ITSELF(Rule.FRACTION_OF_TWO),
    /** A budget does not state its source of funding. */
    NO_BUDGET_SOURCE(Rule.BUDGET_SOURCE_STATED),
    /** A Romanian text has letters with a cedilla. */
    CEDILLA(Rule.COMMA_BELOW),
    /** A letter and its mark are two separate characters. */
    DECOMPOSED_LETTERS(Rule.LETTERS_COMPOSED),
    /** Words are glued together. */
    GLUED_WORDS(Rule.WORDS_APART),
    /** White space is doubled, misplaced or invisible. */
    UNTIDY_SPACE(Rule.WHITE_SPACE_TIDY),
    /** A word lacks its diacritics. */
    MISSING_DIACRITICS(Rule.DIACRITICS_WRITTEN),
    /** A bracket or a quotation mark has no counterpart. */
    UNPAIRED_BRACKET(Rule.BRACKETS_PAIRED),
    /** A text lacks a language of its document. */
    NO_TRANSLATION(Rule.TRANSLATION_GIVEN),
    /** A word is written twice in a row. */
    REPEATED_WORD(Rule.WORD_ONCE),
    /** A number can be read with decimals or with thousands, and its type has no thousandths. */
    AMBIGUOUS_FIGURE(Rule.NUMBER_UNMISTAKABLE),
    /** A number with three decimals may be thousands. */
    AMBIGUOUS_DECIMALS(Rule.DECIMALS_UNMISTAKABLE),
    /** A percentage may be a fraction of one. */
    FRACTION_FOR_PERCENT(Rule.PERCENT_NO_FRACTION),
    /** A qualitative indicator has a number as its baseline or target. */
    NUMBER_FOR_STATEMENT(Rule.STATEMENT_WITHOUT_NUMBER),
    /** A target does not state what its kind needs, or states more. */
    TARGET_WITHOUT_VALUE(Rule.TARGET_STATES_VALUE),
    /** The range of a target is empty. */
    TARGET_RANGE_EMPTY(Rule.TARGET_RANGE_ORDERED),
    /** A target has no date. */
    UNDATED_TARGET(Rule.TARGET_DATED),

    /** A tag does not name a scheme and a code. */
    MALFORMED_TAG(Rule.TAG_FORMED),
    /** It is not stated up to which day money was committed or spent. */
    UNDATED_SPENDING(Rule.SPENDING_DATED),
    /** More money is committed than planned, or spent than committed. */
    OVERSPENDING(Rule.SPENDING_WITHIN_PLAN),
    /** The lines of a budget exceed it. */
    LINES_EXCEED_BUDGET(Rule.LINES_WITHIN_BUDGET),
    /** Two lines of a budget are for the same thing. */
    DUPLICATE_BUDGET_LINE(Rule.BUDGET_LINE_ONCE),
    /** A line of a budget is for a time outside the plan. */
    BUDGET_LINE_OUTSIDE_PLAN(Rule.BUDGET_LINE_INSIDE_PLAN),

    /** An institution is in no registry. */
    UNKNOWN_INSTITUTION(Rule.INSTITUTION_KNOWN),
    /** An action serves no known objective. */
    UNKNOWN_OBJECTIVE(Rule.OBJECTIVE_KNOWN),
    /** The strategy of a plan is not among the documents. */
    UNKNOWN_STRATEGY(Rule.STRATEGY_KNOWN),
    /** A code or id occurs twice. */
    DUPLICATE_CODE(Rule.CODE_UNIQUE),
    /** A code contradicts its place. */
    MISPLACED_CODE(Rule.CODE_UNDER_PARENT),
    /** An institution is part of itself. */
    PART_OF_CYCLE(Rule.PART_OF_ACYCLIC),
    /** A reference inside a strategy cannot be resolved. */
    UNKNOWN_REFERENCE(Rule.REFERENCE_KNOWN),
    /** References cannot be checked because the referenced document is missing. */
    UNCHECKED_REFERENCES(Rule.REFERENCES_CHECKABLE),
    /** An institution is both responsible for an action and supporting it. */
    TWO_ROLES(Rule.ONE_ROLE),
    /** An institution occurs twice in a list. */
    REPEATED_INSTITUTION(Rule.INSTITUTION_ONCE),
    /** An indicator has two targets for a period. */
    DUPLICATE_TARGET(Rule.TARGET_ONCE),
    /** Only groups are responsible for an action or an indicator of an objective. */
    NO_RESPONSIBLE_BODY(Rule.RESPONSIBLE_IS_BODY),
    /** No document uses an institution of the registry. */
    UNUSED_INSTITUTION(Rule.INSTITUTION_USED),
    /** The numbers of actions have a gap. */
    CODE_GAP(Rule.CODES_CONSECUTIVE),
    /** Two indicators of an action or objective have the same name. */
    DUPLICATE_INDICATOR_NAME(Rule.INDICATOR_NAME_ONCE),
    /** An acronym is in no registry. */
    UNKNOWN_ACRONYM(Rule.ACRONYM_KNOWN),
    /** A statistic has two figures for a period and category. */
    DUPLICATE_OBSERVATION(Rule.OBSERVATION_ONCE),
    /** Two actions of a plan have the same title. */
    DUPLICATE_ACTION_TITLE(Rule.ACTION_TITLE_ONCE),
    /** Two codes look alike but are different. */
    LOOK_ALIKE_CODES(Rule.CODES_APART),

    /** More than the whole of an action is done. */
    IMPOSSIBLE_WORK_DONE(Rule.WORK_DONE_POSSIBLE),
    /** A delay, an interruption or an end of an action has no reason. */
    UNEXPLAINED_STATUS(Rule.STATUS_EXPLAINED),
    /** An action refers to one that is not in the plan. */
    UNKNOWN_ACTION(Rule.ACTION_KNOWN),
    /** An action depends on itself or is part of itself. */
    ACTION_CYCLE(Rule.ACTIONS_ACYCLIC),
    /** An action is suspended or cancelled, and it is not stated since when. */
    UNDATED_HALT(Rule.HALT_DATED),
    /** A category is part of one that is not there. */
    UNKNOWN_WHOLE(Rule.CATEGORY_WHOLE_KNOWN),
    /** A category is part of itself. */
    CATEGORY_CYCLE(Rule.CATEGORY_PART_ACYCLIC),
    /** The code list of a dimension is not among the documents. */
    UNKNOWN_CODE_LIST(Rule.CODE_LIST_KNOWN),
    /** A dimension has a code list and other categories. */
    TWO_LISTS_OF_CATEGORIES(Rule.CATEGORIES_ONCE),

    /** An institution succeeds itself. */
    SUCCESSION_CYCLE(Rule.SUCCESSION_ACYCLIC),
    /** An institution has successors, and it is not stated until when it exists. */
    UNDATED_SUCCESSION(Rule.SUCCESSION_DATED),

    /** The type of an institution is probably a misspelt known one. */
    MISSPELT_INSTITUTION_TYPE(Rule.INSTITUTION_TYPE_SPELLED),

    /** A range ends before it starts. */
    BACKWARD_RANGE(Rule.RANGE_FORWARD),
    /** An implementation window lies outside its plan. */
    WINDOW_OUTSIDE_PLAN(Rule.WINDOW_INSIDE_PLAN),
    /** A plan lies outside the horizon of its strategy. */
    PLAN_OUTSIDE_STRATEGY(Rule.PLAN_INSIDE_STRATEGY),
    /** An evaluation precedes the work. */
    EVALUATION_BEFORE_WORK(Rule.EVALUATION_AFTER_WORK_BEGINS),
    /** An action is never evaluated. */
    NO_EVALUATION(Rule.EVALUATION_SCHEDULED),
    /** A report or an evaluation lies outside the horizon of its strategy. */
    CALENDAR_OUTSIDE_STRATEGY(Rule.CALENDAR_INSIDE_STRATEGY),
    /** A deliverable has no deadline. */
    NO_DEADLINE(Rule.DELIVERABLE_DATED),
    /** A baseline was not observed before the first target is due. */
    BASELINE_AFTER_TARGET(Rule.BASELINE_BEFORE_TARGET),
    /** A baseline was observed after the plan had begun. */
    LATE_BASELINE(Rule.BASELINE_BEFORE_PLAN),
    /** A target lies outside its plan. */
    TARGET_OUTSIDE_PLAN(Rule.TARGET_INSIDE_PLAN),
    /** An evaluation schedule never falls inside its plan. */
    EVALUATION_OUTSIDE_PLAN(Rule.EVALUATION_INSIDE_PLAN),
    /** An action does not state when it is carried out. */
    NO_IMPLEMENTATION(Rule.WORK_SCHEDULED),
    /** An evaluation schedule has neither a date nor a recurrence. */
    UNDATED_EVALUATION(Rule.EVALUATION_DATED),
    /** Work was completed before it began. */
    WORK_DAYS_REVERSED(Rule.WORK_DAYS_ORDERED),
    /** An institution ends before it begins. */
    VALIDITY_REVERSED(Rule.VALIDITY_ORDERED),
    /** A target is on the wrong side of the baseline. */
    TARGET_ON_WRONG_SIDE(Rule.TARGET_ON_RIGHT_SIDE),
    /** A later target falls back behind an earlier one. */
    TARGETS_FALL_BACK(Rule.TARGETS_IN_ORDER),
    /** An indicator has no reporter. */
    UNREPORTED_INDICATOR(Rule.INDICATOR_REPORTED),
    /** An indicator does not state what is measured. */
    NO_MEASURE(Rule.MEASURE_STATED),
    /** A measure has no unit. */
    NO_UNIT(Rule.UNIT_STATED),
    /** The name of an indicator counts two things. */
    COMPOUND_NAME(Rule.NAME_OF_ONE_THING),
    /** An action has no indicator. */
    NO_INDICATORS(Rule.INDICATORS_STATED),

    /** Several institutions are responsible, but it is not stated which of them report. */
    REPORTING_NOT_STATED(Rule.REPORTING_STATED),
    /** The kind of a target contradicts the direction. */
    KIND_AGAINST_DIRECTION(Rule.KIND_WITH_DIRECTION),
    /** A target for a sum applies to the last period of its plan, and may be meant for the whole plan. */
    AMBIGUOUS_WINDOW(Rule.TARGET_WINDOW_MEANT),
    /** A sum that starts from zero has another baseline. */
    SUM_WITH_BASELINE(Rule.SUM_BEGINS_AT_ZERO),
    /** The shares from which progress is at risk and on track are out of order. */
    THRESHOLDS_OUT_OF_ORDER(Rule.THRESHOLDS_ORDERED),

    /** The plan of a measurement set is not among the documents. */
    UNKNOWN_PLAN(Rule.MEASURED_PLAN_KNOWN),
    /** A measured indicator is not in the plan. */
    UNKNOWN_INDICATOR(Rule.MEASURED_INDICATOR_KNOWN),
    /** A dimension or a category of a measurement is not one of its indicator. */
    UNKNOWN_CATEGORY(Rule.MEASURED_CELL_KNOWN),
    /** A measurement belongs to a time in which its indicator is not measured. */
    UNTIMELY_MEASUREMENT(Rule.MEASURED_PERIOD_SENSIBLE),
    /** A figure does not have the form that its indicator requires. */
    WRONG_KIND_OF_FIGURE(Rule.FIGURE_OF_KIND),
    /** A value lies outside its bounds. */
    VALUE_OUT_OF_BOUNDS(Rule.VALUE_IN_BOUNDS),
    /** An indicator is measured twice for a period and categories. */
    DUPLICATE_MEASUREMENT(Rule.MEASURED_ONCE),
    /** A numerator has no denominator, or a weight no value. */
    INCOMPLETE_FRACTION(Rule.FRACTION_COMPLETE),
    /** A denominator or a weight is zero. */
    ZERO_DENOMINATOR(Rule.DENOMINATOR_NOT_ZERO),
    /** Broken-down figures do not add up to their total. */
    CELLS_NOT_TOTAL(Rule.CELLS_MAKE_TOTAL),
    /** A figure that is not applicable has no reason. */
    NO_REASON(Rule.REASON_GIVEN),
    /** A delivery has no date, or a date has no delivery. */
    UNDATED_DELIVERY(Rule.DELIVERY_DATED),
    /** A replaced figure is newer than its replacement. */
    REVISION_DISORDER(Rule.REVISION_LATER),
    /** A partial or missed result has no reason. */
    RESULT_WITHOUT_REASON(714, Severity.WARNING),

    /** A file is not a readable form. */
    NO_FORM(715, Severity.ERROR),
    /** A form lacks required entries. */
    INCOMPLETE_FORM(716, Severity.ERROR),
    /** A form, or one of its rows, belongs to another plan or to another version of the plan. */
    FORM_OF_OTHER_PLAN(717, Severity.ERROR),
    /** A row of a form does not identify its figure. */
    UNKNOWN_FORM_ROW(718, Severity.ERROR),
    /** A cell for a number contains something else. */
    NOT_A_NUMBER(719, Severity.ERROR),
    /** A number is ambiguous, or is not written as the form requires. */
    AMBIGUOUS_NUMBER(720, Severity.ERROR),
    /** A cell for a date or a word contains something else. */
    NOT_AN_ANSWER(721, Severity.ERROR),
    /** A cell is filled in that does not apply to its row. */
    NOT_ASKED(722, Severity.ERROR),
    /** Forms contradict each other or the known measurements. */
    CONTRADICTION(723, Severity.ERROR),
    /** A form has something that needs attention. */
    FORM_REMARK(724, Severity.WARNING),

    /** Something was delivered after the delivery was reported. */
    DELIVERED_AFTER_REPORT(Rule.DELIVERY_BEFORE_REPORT),
    /** A figure was reported before its period was over. */
    REPORTED_BEFORE_END(Rule.REPORT_AFTER_PERIOD),
    /** A report refers to a future day. */
    REPORTED_IN_FUTURE(Rule.REPORT_NOT_IN_FUTURE),
    /** A figure is far from the planned values. */
    FAR_FROM_PLAN(Rule.FIGURE_NEAR_PLAN),
    /** A figure is far from the other figures of its indicator. */
    FAR_FROM_SERIES(Rule.FIGURE_NEAR_SERIES);

    /** What a problem other than a violation of a rule follows from. */
    private enum Follows {
        /** From the value alone, within one document. */
        FROM_VALUE,

        /** From something else as well. */
        FROM_MORE
    }

    /** Created for the first lookup: most documents have no problems. */
    private static final class Index {
        static final Map<String, DiagnosticCode> BY_ID = new HashMap<>();
        static final Map<Rule, DiagnosticCode> BY_RULE = new EnumMap<>(Rule.class);

        static {
            for (DiagnosticCode code : values()) {
                BY_ID.put(code.id, code);
                if (code.rule != null) {
                    BY_RULE.put(code.rule, code);
                }
            }
        }
    }

    /** Problems of forms cannot be ignored, because they are not in a document. */
    private static final int FIRST_OF_FORMS = 715;

    private static final int LAST_OF_FORMS = 740;

    private final int number;
    private final String id;
    private final @Nullable Rule rule;
    private final Severity inDraft;
    private final Severity inFinal;
    private final boolean ofTheValue;

    /** A violation of a rule, which declares the rest. */
    DiagnosticCode(Rule rule) {
        RuleDeclaration declaration = rule.getDeclaration();
        this.number = declaration.getNumber();
        this.id = rule.getCode();
        this.rule = rule;
        this.inDraft = severity(declaration.getSeverityInDraft());
        this.inFinal = severity(declaration.getSeverityInFinal());
        this.ofTheValue = declaration.isOfTheValue();
    }

    DiagnosticCode(int number, Severity severity) {
        this(number, severity, severity, Follows.FROM_MORE);
    }

    DiagnosticCode(int number, Severity severity, Follows follows) {
        this(number, severity, severity, follows);
    }

    DiagnosticCode(int number, Severity inDraft, Severity inFinal, Follows follows) {
        this.number = number;
        this.id = "SNITP-" + number;
        this.rule = null;
        this.inDraft = inDraft;
        this.inFinal = inFinal;
        this.ofTheValue = follows == Follows.FROM_VALUE;
    }

    private static Severity severity(RuleSeverity declared) {
        if (declared == RuleSeverity.ERROR) {
            return Severity.ERROR;
        }
        return declared == RuleSeverity.WARNING ? Severity.WARNING : Severity.INFO;
    }

    /** The stable code, such as {@code SNITP-401}. */
    public String getId() {
        return id;
    }

    /** Where the rule is explained, relative to the root of the project: {@code docs/diagnostics.md#snitp-401}. */
    public String getHelp() {
        return "docs/diagnostics.md#" + id.toLowerCase(Locale.ROOT);
    }

    /** The severity of a problem of this kind under a profile. */
    public Severity getSeverity(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        return profile == Profile.DRAFT ? inDraft : inFinal;
    }

    /**
     * Returns whether a document may ignore problems of this kind, in an {@code x-ignore} field. Errors in the syntax or
     * structure of a document cannot be ignored, because its content is unknown.
     */
    public boolean isIgnorable() {
        return number >= 300 && (number < FIRST_OF_FORMS || number > LAST_OF_FORMS);
    }

    /**
     * Returns whether a problem of this kind follows from a value alone, within one document. It is fixed where the value
     * is written, so it is not repeated at an alias.
     */
    public boolean isOfTheValue() {
        return ofTheValue;
    }

    /** Returns the code of the violations of a rule. */
    public static DiagnosticCode of(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        return Objects.requireNonNull(Index.BY_RULE.get(rule));
    }

    /** Returns the kind of problem with a stable code. */
    public static Optional<DiagnosticCode> of(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(Index.BY_ID.get(id));
    }
}

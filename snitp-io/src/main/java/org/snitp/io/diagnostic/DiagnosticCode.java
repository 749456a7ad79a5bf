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
 * Every kind of problem that can be reported.
 *
 * <p>1xx input and syntax, 2xx structure, 3xx constraints, 4xx references and identity, 5xx time, 6xx
 * indicators, 7xx measurements. What violates a {@link Rule} has its number and its weight from there.
 */
public enum DiagnosticCode {
    /** The file or folder cannot be read. */
    UNREADABLE(101, Severity.ERROR),
    /** A folder has no document in it. */
    NO_DOCUMENTS(102, Severity.ERROR),
    /** The file is empty. */
    EMPTY(103, Severity.ERROR),
    /** The file is no text. */
    BINARY(104, Severity.ERROR),
    /** The text is not in the encoding that it claims. */
    ENCODING(105, Severity.ERROR),
    /** The text breaks the rules of JSON. */
    JSON_SYNTAX(106, Severity.ERROR),
    /** The text breaks the rules of YAML. */
    YAML_SYNTAX(107, Severity.ERROR),
    /** A limit of the reader is exceeded. */
    LIMIT(108, Severity.ERROR),
    /** A feature of YAML is used that documents must not use. */
    YAML_FEATURE(109, Severity.ERROR),
    /** More problems were found than are reported. */
    MORE_PROBLEMS(110, Severity.WARNING, Severity.ERROR, Follows.FROM_MORE),
    /** A text breaks the rules of CSV. */
    CSV_SYNTAX(111, Severity.ERROR),

    /** A field is not known. */
    UNKNOWN_FIELD(201, Severity.ERROR, Follows.FROM_VALUE),
    /** A required field is missing. */
    MISSING_FIELD(202, Severity.ERROR, Follows.FROM_VALUE),
    /** A value is of the wrong type. */
    WRONG_TYPE(203, Severity.ERROR, Follows.FROM_VALUE),
    /** A field is given twice. */
    DUPLICATE_FIELD(204, Severity.ERROR, Follows.FROM_VALUE),
    /** The document does not say what it is, or something unknown. */
    UNKNOWN_KIND(205, Severity.ERROR, Follows.FROM_VALUE),
    /** The document is of another format version. */
    UNKNOWN_SCHEMA(206, Severity.ERROR, Follows.FROM_VALUE),
    /** A word is none of those allowed. */
    UNKNOWN_TERM(207, Severity.ERROR, Follows.FROM_VALUE),
    /** A text is no period, range or timing. */
    INVALID_TIME(208, Severity.ERROR, Follows.FROM_VALUE),
    /** A text is no date. */
    INVALID_DATE(209, Severity.ERROR, Follows.FROM_VALUE),
    /** A number cannot be represented. */
    INVALID_NUMBER(210, Severity.ERROR, Follows.FROM_VALUE),
    /** A field {@code x-ignore} does not say what it ignores, and why. */
    INVALID_IGNORE(211, Severity.ERROR, Follows.FROM_VALUE),
    /** A field {@code x-ignore} ignores nothing. */
    IGNORES_NOTHING(212, Severity.INFO, Severity.WARNING, Follows.FROM_VALUE),
    /** A text of YAML ends where a comment begins that may belong to it. */
    TEXT_CUT_BY_COMMENT(213, Severity.WARNING, Follows.FROM_VALUE),

    /** A text is blank. */
    BLANK_TEXT(301, Severity.ERROR, Follows.FROM_VALUE),
    /** A text is no code. */
    INVALID_CODE(302, Severity.ERROR, Follows.FROM_VALUE),
    /** A list is empty. */
    EMPTY_LIST(303, Severity.ERROR, Follows.FROM_VALUE),
    /** A number is out of its range. */
    OUT_OF_RANGE(304, Severity.ERROR, Follows.FROM_VALUE),
    /** A text is not of the form asked for. */
    INVALID_FORM(305, Severity.ERROR, Follows.FROM_VALUE),
    /** The parts of a statistic do not make its total. */
    PARTS_NOT_TOTAL(Rule.PARTS_MAKE_TOTAL),
    /** An action states no result. */
    NO_RESULT(Rule.RESULT_STATED),
    /** An action has no responsible institution. */
    NO_RESPONSIBLE(Rule.RESPONSIBLE_STATED),
    /** No action serves an objective. */
    UNSERVED_OBJECTIVE(Rule.OBJECTIVE_SERVED),
    /** A percentage or a ratio has no denominator. */
    NO_DENOMINATOR(Rule.DENOMINATOR_STATED),
    /** What is in percent lies outside 0 to 100. */
    IMPOSSIBLE_PERCENTAGE(Rule.PERCENTAGE_POSSIBLE),
    /** A baseline or a target is a value that its measure cannot have. */
    IMPOSSIBLE_PLANNED_VALUE(Rule.PLANNED_VALUE_POSSIBLE),
    /** The lower bound of a measure is above the upper one. */
    CONTRADICTORY_BOUNDS(Rule.BOUNDS_ORDERED),
    /** The numerator and the denominator are the same. */
    FRACTION_OF_ITSELF(Rule.FRACTION_OF_TWO),
    /** A budget does not say where the money comes from. */
    NO_BUDGET_SOURCE(Rule.BUDGET_SOURCE_STATED),
    /** A Romanian text has letters with a cedilla. */
    CEDILLA(Rule.COMMA_BELOW),
    /** A letter and its mark are two characters. */
    DECOMPOSED_LETTERS(Rule.LETTERS_COMPOSED),
    /** Words are glued together. */
    GLUED_WORDS(Rule.WORDS_APART),
    /** White space is doubled, misplaced or invisible. */
    UNTIDY_SPACE(Rule.WHITE_SPACE_TIDY),
    /** A word lacks its diacritics. */
    MISSING_DIACRITICS(Rule.DIACRITICS_WRITTEN),
    /** A bracket or a quotation mark has no counterpart. */
    UNPAIRED_BRACKET(Rule.BRACKETS_PAIRED),
    /** A text has no English where others have. */
    NO_ENGLISH(Rule.ENGLISH_GIVEN),
    /** A word is written twice in a row. */
    REPEATED_WORD(Rule.WORD_ONCE),
    /** A number can be read with decimals and with thousands, and is of a kind that has no thousandths. */
    AMBIGUOUS_FIGURE(Rule.NUMBER_UNMISTAKABLE),
    /** A number with three decimals may be thousands. */
    AMBIGUOUS_DECIMALS(Rule.DECIMALS_UNMISTAKABLE),
    /** What is in percent may be a fraction of one. */
    FRACTION_FOR_PERCENT(Rule.PERCENT_NO_FRACTION),
    /** What is stated and not counted has a number as its baseline or target. */
    NUMBER_FOR_STATEMENT(Rule.STATEMENT_WITHOUT_NUMBER),

    /** An institution is in no registry. */
    UNKNOWN_INSTITUTION(Rule.INSTITUTION_KNOWN),
    /** An action serves no known objective. */
    UNKNOWN_OBJECTIVE(Rule.OBJECTIVE_KNOWN),
    /** The strategy of a plan is not among the documents. */
    UNKNOWN_STRATEGY(Rule.STRATEGY_KNOWN),
    /** A code or id is given twice. */
    DUPLICATE_CODE(Rule.CODE_UNIQUE),
    /** A code contradicts its place. */
    MISPLACED_CODE(Rule.CODE_UNDER_PARENT),
    /** An institution is part of itself. */
    PART_OF_CYCLE(Rule.PART_OF_ACYCLIC),
    /** A reference inside a strategy leads nowhere. */
    UNKNOWN_REFERENCE(Rule.REFERENCE_KNOWN),
    /** References cannot be checked, for want of the document that they lead to. */
    UNCHECKED_REFERENCES(Rule.REFERENCES_CHECKABLE),
    /** An institution is both responsible for an action and supporting it. */
    TWO_ROLES(Rule.ONE_ROLE),
    /** An institution stands twice in a list. */
    REPEATED_INSTITUTION(Rule.INSTITUTION_ONCE),
    /** An indicator has two targets for a period. */
    DUPLICATE_TARGET(Rule.TARGET_ONCE),
    /** Only groups are responsible for an action or an indicator of an objective. */
    NO_RESPONSIBLE_BODY(Rule.RESPONSIBLE_IS_BODY),
    /** No document names an institution of the registry. */
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
    /** Two codes look alike and are not the same. */
    LOOK_ALIKE_CODES(Rule.CODES_APART),

    /** A range ends before it starts. */
    BACKWARD_RANGE(Rule.RANGE_FORWARD),
    /** An implementation window lies outside its plan. */
    WINDOW_OUTSIDE_PLAN(Rule.WINDOW_INSIDE_PLAN),
    /** A plan lies outside the horizon of its strategy. */
    PLAN_OUTSIDE_STRATEGY(Rule.PLAN_INSIDE_STRATEGY),
    /** An evaluation comes before the work. */
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
    /** An action does not say when it is carried out. */
    NO_IMPLEMENTATION(Rule.WORK_SCHEDULED),
    /** An evaluation schedule has neither a date nor a rhythm. */
    UNDATED_EVALUATION(Rule.EVALUATION_DATED),
    /** A target is on the wrong side of the baseline. */
    TARGET_ON_WRONG_SIDE(Rule.TARGET_ON_RIGHT_SIDE),
    /** A later target falls back behind an earlier one. */
    TARGETS_FALL_BACK(Rule.TARGETS_IN_ORDER),
    /** Nobody reports an indicator. */
    UNREPORTED_INDICATOR(Rule.INDICATOR_REPORTED),
    /** An indicator does not say what is measured. */
    NO_MEASURE(Rule.MEASURE_STATED),
    /** A measure has no unit. */
    NO_UNIT(Rule.UNIT_STATED),
    /** The name of an indicator counts two things. */
    COMPOUND_NAME(Rule.NAME_OF_ONE_THING),
    /** An action has no indicator. */
    NO_INDICATORS(Rule.INDICATORS_STATED),

    /** Several institutions are responsible, and nothing says which of them report. */
    REPORTING_NOT_STATED(Rule.REPORTING_STATED),
    /** What a target asks contradicts the direction. */
    KIND_AGAINST_DIRECTION(Rule.KIND_WITH_DIRECTION),
    /** A target of what adds up is for the last period of its plan, and may be meant for the whole. */
    AMBIGUOUS_WINDOW(Rule.TARGET_WINDOW_MEANT),
    /** What adds up from zero has another baseline. */
    SUM_WITH_BASELINE(Rule.SUM_BEGINS_AT_ZERO),
    /** The shares from which progress is at risk and on track are out of order. */
    THRESHOLDS_OUT_OF_ORDER(Rule.THRESHOLDS_ORDERED),

    /** The plan of a measurement set is not among the documents. */
    UNKNOWN_PLAN(Rule.MEASURED_PLAN_KNOWN),
    /** A measured indicator is not in the plan. */
    UNKNOWN_INDICATOR(Rule.MEASURED_INDICATOR_KNOWN),
    /** A dimension or a category of a measurement is not one of its indicator. */
    UNKNOWN_CATEGORY(Rule.MEASURED_CELL_KNOWN),
    /** A measurement is of a time in which there is nothing to measure. */
    UNTIMELY_MEASUREMENT(Rule.MEASURED_PERIOD_SENSIBLE),
    /** A figure is not of the kind that its indicator asks for. */
    WRONG_KIND_OF_FIGURE(Rule.FIGURE_OF_KIND),
    /** A value lies outside its bounds. */
    VALUE_OUT_OF_BOUNDS(Rule.VALUE_IN_BOUNDS),
    /** An indicator is measured twice for a period and categories. */
    DUPLICATE_MEASUREMENT(Rule.MEASURED_ONCE),
    /** A numerator has no denominator, or a weight no value. */
    INCOMPLETE_FRACTION(Rule.FRACTION_COMPLETE),
    /** A denominator or a weight is zero. */
    ZERO_DENOMINATOR(Rule.DENOMINATOR_NOT_ZERO),
    /** Figures that are broken down do not add up to their total. */
    CELLS_NOT_TOTAL(Rule.CELLS_MAKE_TOTAL),
    /** What does not apply has no reason. */
    NO_REASON(Rule.REASON_GIVEN),
    /** A delivery has no day, or a day has no delivery. */
    UNDATED_DELIVERY(Rule.DELIVERY_DATED),
    /** A figure that was replaced is newer than the one that replaced it. */
    REVISION_DISORDER(Rule.REVISION_LATER),
    /** A result that is partial or missed has no reason. */
    RESULT_WITHOUT_REASON(714, Severity.WARNING),

    /** A file is no form that can be read. */
    NO_FORM(715, Severity.ERROR),
    /** A form does not say all that it must. */
    INCOMPLETE_FORM(716, Severity.ERROR),
    /** A form, or a row of it, asks about another plan, or about another version of it. */
    FORM_OF_OTHER_PLAN(717, Severity.ERROR),
    /** A row of a form does not say what its figure is of. */
    UNKNOWN_FORM_ROW(718, Severity.ERROR),
    /** A cell for a number holds something else. */
    NOT_A_NUMBER(719, Severity.ERROR),
    /** A number can be read in two ways, or is not written as the form says. */
    AMBIGUOUS_NUMBER(720, Severity.ERROR),
    /** A cell for a date or a word holds something else. */
    NOT_AN_ANSWER(721, Severity.ERROR),
    /** A cell is filled in for which the row does not ask. */
    NOT_ASKED(722, Severity.ERROR),
    /** Forms contradict each other, or what is known. */
    CONTRADICTION(723, Severity.ERROR),
    /** Something about a form should be looked at. */
    FORM_REMARK(724, Severity.WARNING),

    /** Something was delivered after the day on which it was reported. */
    DELIVERED_AFTER_REPORT(Rule.DELIVERY_BEFORE_REPORT),
    /** A figure was reported before its period was over. */
    REPORTED_BEFORE_END(Rule.REPORT_AFTER_PERIOD),
    /** Something was reported of a day that is yet to come. */
    REPORTED_IN_FUTURE(Rule.REPORT_NOT_IN_FUTURE),
    /** A figure is far from what is planned. */
    FAR_FROM_PLAN(Rule.FIGURE_NEAR_PLAN),
    /** A figure is far from the others of its indicator. */
    FAR_FROM_SERIES(Rule.FIGURE_NEAR_SERIES);

    /** Of a problem that is no violation of a rule. */
    private enum Follows {
        /** From the value alone, within one document. */
        FROM_VALUE,

        /** From something else as well. */
        FROM_MORE
    }

    /** Made when the first problem is looked up: most documents have none. */
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

    /** The problems of forms: they are in no document that could say that it ignores them. */
    private static final int FIRST_OF_FORMS = 715;

    private static final int LAST_OF_FORMS = 740;

    private final int number;
    private final String id;
    private final @Nullable Rule rule;
    private final Severity inDraft;
    private final Severity inFinal;
    private final boolean ofTheValue;

    /** What violates a rule: the rule declares the rest. */
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

    /** The stable code, as in {@code SNITP-401}. */
    public String getId() {
        return id;
    }

    /** Where the rule is explained, relative to the root of the project: {@code docs/diagnostics.md#snitp-401}. */
    public String getHelp() {
        return "docs/diagnostics.md#" + id.toLowerCase(Locale.ROOT);
    }

    /** How much a problem of this kind weighs under a profile. */
    public Severity getSeverity(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        return profile == Profile.DRAFT ? inDraft : inFinal;
    }

    /**
     * Returns whether a document may say that it ignores problems of this kind, in a field {@code x-ignore}. What breaks the
     * syntax or the structure of a document cannot be ignored: it is not known what the document says.
     */
    public boolean isIgnorable() {
        return number >= 300 && (number < FIRST_OF_FORMS || number > LAST_OF_FORMS);
    }

    /**
     * Returns whether a problem of this kind follows from a value alone, within one document. What is wrong with it is mended
     * where it is written, so that no alias for the value need repeat it.
     */
    public boolean isOfTheValue() {
        return ofTheValue;
    }

    /** Returns the kind of problem that a violation of a rule is. */
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

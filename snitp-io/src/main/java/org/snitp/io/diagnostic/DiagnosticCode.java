package org.snitp.io.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.model.rule.Rule;

/**
 * Every kind of problem that can be reported.
 *
 * <p>1xx input and syntax, 2xx structure, 3xx constraints, 4xx references and identity, 5xx time, 6xx
 * indicators, 7xx measurements.
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
    MORE_PROBLEMS(110, Severity.WARNING, Severity.ERROR),
    /** A text breaks the rules of CSV. */
    CSV_SYNTAX(111, Severity.ERROR),

    /** A field is not known. */
    UNKNOWN_FIELD(201, Severity.ERROR),
    /** A required field is missing. */
    MISSING_FIELD(202, Severity.ERROR),
    /** A value is of the wrong type. */
    WRONG_TYPE(203, Severity.ERROR),
    /** A field is given twice. */
    DUPLICATE_FIELD(204, Severity.ERROR),
    /** The document does not say what it is, or something unknown. */
    UNKNOWN_KIND(205, Severity.ERROR),
    /** The document is of another format version. */
    UNKNOWN_SCHEMA(206, Severity.ERROR),
    /** A word is none of those allowed. */
    UNKNOWN_TERM(207, Severity.ERROR),
    /** A text is no period, range or timing. */
    INVALID_TIME(208, Severity.ERROR),
    /** A text is no date. */
    INVALID_DATE(209, Severity.ERROR),
    /** A number cannot be represented. */
    INVALID_NUMBER(210, Severity.ERROR),
    /** A field {@code x-ignore} does not say what it ignores, and why. */
    INVALID_IGNORE(211, Severity.ERROR),
    /** A field {@code x-ignore} ignores nothing. */
    IGNORES_NOTHING(212, Severity.INFO, Severity.WARNING),
    /** A text of YAML ends where a comment begins that may belong to it. */
    TEXT_CUT_BY_COMMENT(213, Severity.WARNING),

    /** A text is blank. */
    BLANK_TEXT(301, Severity.ERROR),
    /** A text is no code. */
    INVALID_CODE(302, Severity.ERROR),
    /** A list is empty. */
    EMPTY_LIST(303, Severity.ERROR),
    /** A number is out of its range. */
    OUT_OF_RANGE(304, Severity.ERROR),
    /** A text is not of the form asked for. */
    INVALID_FORM(305, Severity.ERROR),
    /** The parts of a statistic do not make its total. */
    PARTS_NOT_TOTAL(351, Severity.WARNING),
    /** An action states no result. */
    NO_RESULT(352, Severity.WARNING),
    /** An action has no responsible institution. */
    NO_RESPONSIBLE(353, Severity.WARNING, Severity.ERROR),
    /** No action serves an objective. */
    UNSERVED_OBJECTIVE(354, Severity.INFO, Severity.WARNING),
    /** A percentage or a ratio has no denominator. */
    NO_DENOMINATOR(355, Severity.INFO, Severity.WARNING),
    /** What is in percent lies outside 0 to 100. */
    IMPOSSIBLE_PERCENTAGE(356, Severity.WARNING, Severity.ERROR),
    /** A baseline or a target is a value that its measure cannot have. */
    IMPOSSIBLE_PLANNED_VALUE(357, Severity.ERROR),
    /** The lower bound of a measure is above the upper one. */
    CONTRADICTORY_BOUNDS(358, Severity.ERROR),
    /** The numerator and the denominator are the same. */
    FRACTION_OF_ITSELF(359, Severity.WARNING),
    /** A budget does not say where the money comes from. */
    NO_BUDGET_SOURCE(360, Severity.INFO, Severity.WARNING),
    /** A Romanian text has letters with a cedilla. */
    CEDILLA(361, Severity.WARNING),
    /** A letter and its mark are two characters. */
    DECOMPOSED_LETTERS(362, Severity.WARNING),
    /** Words are glued together. */
    GLUED_WORDS(363, Severity.WARNING),
    /** White space is doubled, misplaced or invisible. */
    UNTIDY_SPACE(364, Severity.INFO, Severity.WARNING),
    /** A word lacks its diacritics. */
    MISSING_DIACRITICS(365, Severity.INFO, Severity.WARNING),
    /** A bracket or a quotation mark has no counterpart. */
    UNPAIRED_BRACKET(366, Severity.INFO, Severity.WARNING),
    /** A text has no English where others have. */
    NO_ENGLISH(367, Severity.INFO, Severity.WARNING),
    /** A word is written twice in a row. */
    REPEATED_WORD(368, Severity.WARNING),
    /** A number can be read with decimals and with thousands, and is of a kind that has no thousandths. */
    AMBIGUOUS_FIGURE(371, Severity.ERROR),
    /** A number with three decimals may be thousands. */
    AMBIGUOUS_DECIMALS(372, Severity.WARNING),
    /** What is in percent may be a fraction of one. */
    FRACTION_FOR_PERCENT(373, Severity.WARNING),
    /** What is stated and not counted has a number as its baseline or target. */
    NUMBER_FOR_STATEMENT(374, Severity.WARNING, Severity.ERROR),

    /** An institution is in no registry. */
    UNKNOWN_INSTITUTION(401, Severity.ERROR),
    /** An action serves no known objective. */
    UNKNOWN_OBJECTIVE(402, Severity.ERROR),
    /** The strategy of a plan is not among the documents. */
    UNKNOWN_STRATEGY(403, Severity.ERROR),
    /** A code or id is given twice. */
    DUPLICATE_CODE(404, Severity.ERROR),
    /** A code contradicts its place. */
    MISPLACED_CODE(405, Severity.ERROR),
    /** An institution is part of itself. */
    PART_OF_CYCLE(406, Severity.ERROR),
    /** A reference inside a strategy leads nowhere. */
    UNKNOWN_REFERENCE(407, Severity.ERROR),
    /** References cannot be checked, for want of the document that they lead to. */
    UNCHECKED_REFERENCES(408, Severity.WARNING, Severity.ERROR),
    /** An institution is both responsible for an action and supporting it. */
    TWO_ROLES(409, Severity.WARNING),
    /** An institution stands twice in a list. */
    REPEATED_INSTITUTION(410, Severity.WARNING),
    /** An indicator has two targets for a period. */
    DUPLICATE_TARGET(411, Severity.WARNING, Severity.ERROR),
    /** Only groups are responsible for an action or an indicator of an objective. */
    NO_RESPONSIBLE_BODY(412, Severity.INFO, Severity.WARNING),
    /** No document names an institution of the registry. */
    UNUSED_INSTITUTION(413, Severity.INFO),
    /** The numbers of actions have a gap. */
    CODE_GAP(414, Severity.INFO),
    /** Two indicators of an action or objective have the same name. */
    DUPLICATE_INDICATOR_NAME(415, Severity.WARNING),
    /** An acronym is in no registry. */
    UNKNOWN_ACRONYM(416, Severity.INFO, Severity.WARNING),
    /** A statistic has two figures for a period and category. */
    DUPLICATE_OBSERVATION(417, Severity.ERROR),
    /** Two actions of a plan have the same title. */
    DUPLICATE_ACTION_TITLE(418, Severity.INFO, Severity.WARNING),
    /** Two codes look alike and are not the same. */
    LOOK_ALIKE_CODES(419, Severity.WARNING),

    /** A range ends before it starts. */
    BACKWARD_RANGE(501, Severity.ERROR),
    /** An implementation window lies outside its plan. */
    WINDOW_OUTSIDE_PLAN(502, Severity.ERROR),
    /** A plan lies outside the horizon of its strategy. */
    PLAN_OUTSIDE_STRATEGY(503, Severity.ERROR),
    /** An evaluation comes before the work. */
    EVALUATION_BEFORE_WORK(504, Severity.ERROR),
    /** An action is never evaluated. */
    NO_EVALUATION(505, Severity.WARNING),
    /** A report or an evaluation lies outside the horizon of its strategy. */
    CALENDAR_OUTSIDE_STRATEGY(506, Severity.ERROR),
    /** A deliverable has no deadline. */
    NO_DEADLINE(507, Severity.INFO, Severity.WARNING),
    /** A baseline was not observed before the first target is due. */
    BASELINE_AFTER_TARGET(508, Severity.WARNING),
    /** A baseline was observed after the plan had begun. */
    LATE_BASELINE(509, Severity.INFO, Severity.WARNING),
    /** A target lies outside its plan. */
    TARGET_OUTSIDE_PLAN(510, Severity.WARNING),
    /** An evaluation schedule never falls inside its plan. */
    EVALUATION_OUTSIDE_PLAN(511, Severity.INFO, Severity.WARNING),
    /** An action does not say when it is carried out. */
    NO_IMPLEMENTATION(512, Severity.INFO, Severity.WARNING),
    /** An evaluation schedule has neither a date nor a rhythm. */
    UNDATED_EVALUATION(513, Severity.INFO, Severity.WARNING),
    /** A target is on the wrong side of the baseline. */
    TARGET_ON_WRONG_SIDE(601, Severity.WARNING),
    /** A later target falls back behind an earlier one. */
    TARGETS_FALL_BACK(602, Severity.WARNING),
    /** Nobody reports an indicator. */
    UNREPORTED_INDICATOR(603, Severity.INFO, Severity.WARNING),
    /** An indicator does not say what is measured. */
    NO_MEASURE(604, Severity.INFO, Severity.WARNING),
    /** A measure has no unit. */
    NO_UNIT(605, Severity.INFO, Severity.WARNING),
    /** The name of an indicator counts two things. */
    COMPOUND_NAME(606, Severity.INFO, Severity.WARNING),
    /** An action has no indicator. */
    NO_INDICATORS(607, Severity.INFO, Severity.WARNING),

    /** Several institutions are responsible, and nothing says which of them report. */
    REPORTING_NOT_STATED(608, Severity.INFO, Severity.WARNING),
    /** What a target asks contradicts the direction. */
    KIND_AGAINST_DIRECTION(611, Severity.WARNING),
    /** A target of what adds up is for the last period of its plan, and may be meant for the whole. */
    AMBIGUOUS_WINDOW(612, Severity.INFO, Severity.WARNING),
    /** What adds up from zero has another baseline. */
    SUM_WITH_BASELINE(613, Severity.INFO, Severity.WARNING),
    /** The shares from which progress is at risk and on track are out of order. */
    THRESHOLDS_OUT_OF_ORDER(614, Severity.WARNING),

    /** The plan of a measurement set is not among the documents. */
    UNKNOWN_PLAN(701, Severity.ERROR),
    /** A measured indicator is not in the plan. */
    UNKNOWN_INDICATOR(702, Severity.ERROR),
    /** A dimension or a category of a measurement is not one of its indicator. */
    UNKNOWN_CATEGORY(703, Severity.ERROR),
    /** A measurement is of a time in which there is nothing to measure. */
    UNTIMELY_MEASUREMENT(704, Severity.ERROR),
    /** A figure is not of the kind that its indicator asks for. */
    WRONG_KIND_OF_FIGURE(705, Severity.ERROR),
    /** A value lies outside its bounds. */
    VALUE_OUT_OF_BOUNDS(706, Severity.ERROR),
    /** An indicator is measured twice for a period and categories. */
    DUPLICATE_MEASUREMENT(707, Severity.ERROR),
    /** A numerator has no denominator, or a weight no value. */
    INCOMPLETE_FRACTION(708, Severity.ERROR),
    /** A denominator or a weight is zero. */
    ZERO_DENOMINATOR(709, Severity.ERROR),
    /** Figures that are broken down do not add up to their total. */
    CELLS_NOT_TOTAL(710, Severity.WARNING),
    /** What does not apply has no reason. */
    NO_REASON(711, Severity.WARNING, Severity.ERROR),
    /** A delivery has no day, or a day has no delivery. */
    UNDATED_DELIVERY(712, Severity.WARNING, Severity.ERROR),
    /** A figure that was replaced is newer than the one that replaced it. */
    REVISION_DISORDER(713, Severity.ERROR),
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
    DELIVERED_AFTER_REPORT(741, Severity.ERROR),
    /** A figure was reported before its period was over. */
    REPORTED_BEFORE_END(742, Severity.WARNING),
    /** Something was reported of a day that is yet to come. */
    REPORTED_IN_FUTURE(743, Severity.ERROR),
    /** A figure is far from what is planned. */
    FAR_FROM_PLAN(744, Severity.WARNING),
    /** A figure is far from the others of its indicator. */
    FAR_FROM_SERIES(745, Severity.WARNING);

    /** Made when the first problem is looked up: most documents have none. */
    private static final class ById {
        static final Map<String, DiagnosticCode> CODES = Arrays.stream(values())
                .collect(Collectors.toUnmodifiableMap(DiagnosticCode::getId, Function.identity()));
    }

    /** The problems of forms: they are in no document that could say that it ignores them. */
    private static final int FIRST_OF_FORMS = 715;

    private static final int LAST_OF_FORMS = 740;

    private final int number;
    private final String id;
    private final Severity inDraft;
    private final Severity inFinal;

    DiagnosticCode(int number, Severity severity) {
        this(number, severity, severity);
    }

    DiagnosticCode(int number, Severity inDraft, Severity inFinal) {
        this.number = number;
        this.id = "SNITP-" + number;
        this.inDraft = inDraft;
        this.inFinal = inFinal;
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

    /** Returns the kind of problem that a violation of a rule is. */
    public static DiagnosticCode of(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        return Objects.requireNonNull(ById.CODES.get(rule.getCode()));
    }

    /** Returns the kind of problem with a stable code. */
    public static Optional<DiagnosticCode> of(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(ById.CODES.get(id));
    }
}

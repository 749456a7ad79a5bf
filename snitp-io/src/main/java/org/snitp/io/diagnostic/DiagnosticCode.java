package org.snitp.io.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.model.rule.Rule;
import org.snitp.model.rule.RuleDeclaration;
import org.snitp.model.rule.RuleSeverity;

/**
 * A kind of problem that can be reported.
 *
 * <p>1xx input and syntax, 2xx structure, 3xx constraints, 4xx references and identity, 5xx time, 6xx indicators, 7xx
 * measurements. Each {@link Rule} has a code for its violations, which takes everything from the declaration of the rule.
 * The other codes are constants of this class: they are about reading documents, constraints of a single value, and forms.
 *
 * <p>There is one object for each code, so codes can be compared with {@code ==}:
 *
 * <pre>{@code
 * problem.code() == DiagnosticCode.UNKNOWN_FIELD
 * problem.code() == DiagnosticCode.of(Rule.INSTITUTION_KNOWN)      // or problem.violates(Rule.INSTITUTION_KNOWN)
 * }</pre>
 */
public final class DiagnosticCode implements Comparable<DiagnosticCode> {

    /** What a problem other than a violation of a rule is about. */
    private enum Kind {
        /** The file or its syntax. */
        INPUT,

        /** The fields of a document and the types of their values. */
        STRUCTURE,

        /** A value that breaks a constraint of its type. */
        VALUE,

        /** What was reported, compared with the plan. */
        REPORT,

        /** A form, which is not a document. */
        FORM
    }

    /** The constants of this class, in the order of their declaration. */
    private static final List<DiagnosticCode> DECLARED = new ArrayList<>();

    /** The file or folder cannot be read. */
    public static final DiagnosticCode UNREADABLE = input("UNREADABLE", 101);

    /** A folder contains no document. */
    public static final DiagnosticCode NO_DOCUMENTS = input("NO_DOCUMENTS", 102);

    /** The file is empty. */
    public static final DiagnosticCode EMPTY = input("EMPTY", 103);

    /** The file is not text. */
    public static final DiagnosticCode BINARY = input("BINARY", 104);

    /** The text is not in its declared encoding. */
    public static final DiagnosticCode ENCODING = input("ENCODING", 105);

    /** The text is not valid JSON. */
    public static final DiagnosticCode JSON_SYNTAX = input("JSON_SYNTAX", 106);

    /** The text is not valid YAML. */
    public static final DiagnosticCode YAML_SYNTAX = input("YAML_SYNTAX", 107);

    /** A limit of the reader is exceeded. */
    public static final DiagnosticCode LIMIT = input("LIMIT", 108);

    /** The file uses a feature of YAML that documents must not use. */
    public static final DiagnosticCode YAML_FEATURE = input("YAML_FEATURE", 109);

    /** More problems were found than are reported. */
    public static final DiagnosticCode MORE_PROBLEMS =
            declare(Kind.INPUT, "MORE_PROBLEMS", 110, Severity.WARNING, Severity.ERROR);

    /** The text is not valid CSV. */
    public static final DiagnosticCode CSV_SYNTAX = input("CSV_SYNTAX", 111);

    /** A field is unknown. */
    public static final DiagnosticCode UNKNOWN_FIELD = structure("UNKNOWN_FIELD", 201);

    /** A required field is missing. */
    public static final DiagnosticCode MISSING_FIELD = structure("MISSING_FIELD", 202);

    /** A value has the wrong type. */
    public static final DiagnosticCode WRONG_TYPE = structure("WRONG_TYPE", 203);

    /** A field occurs twice. */
    public static final DiagnosticCode DUPLICATE_FIELD = structure("DUPLICATE_FIELD", 204);

    /** The document does not state its kind, or states an unknown one. */
    public static final DiagnosticCode UNKNOWN_KIND = structure("UNKNOWN_KIND", 205);

    /** The document has another format version. */
    public static final DiagnosticCode UNKNOWN_SCHEMA = structure("UNKNOWN_SCHEMA", 206);

    /** A word is not one of the allowed ones. */
    public static final DiagnosticCode UNKNOWN_TERM = structure("UNKNOWN_TERM", 207);

    /** A text is not a period, range or timing. */
    public static final DiagnosticCode INVALID_TIME = structure("INVALID_TIME", 208);

    /** A text is not a date. */
    public static final DiagnosticCode INVALID_DATE = structure("INVALID_DATE", 209);

    /** A number cannot be represented. */
    public static final DiagnosticCode INVALID_NUMBER = structure("INVALID_NUMBER", 210);

    /** An {@code x-ignore} field does not state what it ignores, and why. */
    public static final DiagnosticCode INVALID_IGNORE = structure("INVALID_IGNORE", 211);

    /** An {@code x-ignore} field ignores nothing. */
    public static final DiagnosticCode IGNORES_NOTHING =
            declare(Kind.STRUCTURE, "IGNORES_NOTHING", 212, Severity.INFO, Severity.WARNING);

    /** A YAML text ends at a comment that may belong to it. */
    public static final DiagnosticCode TEXT_CUT_BY_COMMENT =
            declare(Kind.STRUCTURE, "TEXT_CUT_BY_COMMENT", 213, Severity.WARNING, Severity.WARNING);

    /** A text is in a language that its document does not declare. */
    public static final DiagnosticCode UNDECLARED_LANGUAGE =
            declare(Kind.STRUCTURE, "UNDECLARED_LANGUAGE", 214, Severity.WARNING, Severity.WARNING);

    /** A text is blank. */
    public static final DiagnosticCode BLANK_TEXT = value("BLANK_TEXT", 301);

    /** A text is not a code. */
    public static final DiagnosticCode INVALID_CODE = value("INVALID_CODE", 302);

    /** A list is empty. */
    public static final DiagnosticCode EMPTY_LIST = value("EMPTY_LIST", 303);

    /** A number is out of range. */
    public static final DiagnosticCode OUT_OF_RANGE = value("OUT_OF_RANGE", 304);

    /** A text does not have the required form. */
    public static final DiagnosticCode INVALID_FORM = value("INVALID_FORM", 305);

    /** A partial or missed result has no reason. */
    public static final DiagnosticCode RESULT_WITHOUT_REASON =
            declare(Kind.REPORT, "RESULT_WITHOUT_REASON", 714, Severity.WARNING, Severity.WARNING);

    /** A file is not a readable form. */
    public static final DiagnosticCode NO_FORM = form("NO_FORM", 715);

    /** A form lacks required entries. */
    public static final DiagnosticCode INCOMPLETE_FORM = form("INCOMPLETE_FORM", 716);

    /** A form, or one of its rows, belongs to another plan or to another version of the plan. */
    public static final DiagnosticCode FORM_OF_OTHER_PLAN = form("FORM_OF_OTHER_PLAN", 717);

    /** A row of a form does not identify its figure. */
    public static final DiagnosticCode UNKNOWN_FORM_ROW = form("UNKNOWN_FORM_ROW", 718);

    /** A cell for a number contains something else. */
    public static final DiagnosticCode NOT_A_NUMBER = form("NOT_A_NUMBER", 719);

    /** A number is ambiguous, or is not written as the form requires. */
    public static final DiagnosticCode AMBIGUOUS_NUMBER = form("AMBIGUOUS_NUMBER", 720);

    /** A cell for a date or a word contains something else. */
    public static final DiagnosticCode NOT_AN_ANSWER = form("NOT_AN_ANSWER", 721);

    /** A cell is filled in that does not apply to its row. */
    public static final DiagnosticCode NOT_ASKED = form("NOT_ASKED", 722);

    /** Forms contradict each other or the known measurements. */
    public static final DiagnosticCode CONTRADICTION = form("CONTRADICTION", 723);

    /** A form has something that needs attention. */
    public static final DiagnosticCode FORM_REMARK =
            declare(Kind.FORM, "FORM_REMARK", 724, Severity.WARNING, Severity.WARNING);

    /** Created for the first lookup: most documents have no problems. */
    private static final class Index {
        static final Map<Rule, DiagnosticCode> BY_RULE = new EnumMap<>(Rule.class);
        static final Map<String, DiagnosticCode> BY_ID = new HashMap<>();
        static final List<DiagnosticCode> ALL;

        static {
            List<DiagnosticCode> all = new ArrayList<>(DECLARED);
            for (Rule rule : Rule.values()) {
                DiagnosticCode code = new DiagnosticCode(rule);
                BY_RULE.put(rule, code);
                all.add(code);
            }
            all.sort(Comparator.naturalOrder());
            all.forEach(code -> BY_ID.put(code.id, code));
            ALL = List.copyOf(all);
        }
    }

    private final String name;
    private final int number;
    private final String id;
    private final @Nullable Rule rule;
    private final Severity inDraft;
    private final Severity inFinal;
    private final boolean ofTheValue;
    private final boolean ignorable;

    /** The code of the violations of a rule, which declares everything. */
    private DiagnosticCode(Rule rule) {
        RuleDeclaration declaration = rule.getDeclaration();
        this.name = rule.name();
        this.number = declaration.getNumber();
        this.id = rule.getCode();
        this.rule = rule;
        this.inDraft = severity(declaration.getSeverityInDraft());
        this.inFinal = severity(declaration.getSeverityInFinal());
        this.ofTheValue = declaration.isOfTheValue();
        this.ignorable = true;
    }

    private DiagnosticCode(Kind kind, String name, int number, Severity inDraft, Severity inFinal) {
        this.name = name;
        this.number = number;
        this.id = "SNITP-" + number;
        this.rule = null;
        this.inDraft = inDraft;
        this.inFinal = inFinal;
        this.ofTheValue = kind == Kind.STRUCTURE || kind == Kind.VALUE;
        this.ignorable = kind == Kind.VALUE || kind == Kind.REPORT;
    }

    private static DiagnosticCode input(String name, int number) {
        return declare(Kind.INPUT, name, number, Severity.ERROR, Severity.ERROR);
    }

    private static DiagnosticCode structure(String name, int number) {
        return declare(Kind.STRUCTURE, name, number, Severity.ERROR, Severity.ERROR);
    }

    private static DiagnosticCode value(String name, int number) {
        return declare(Kind.VALUE, name, number, Severity.ERROR, Severity.ERROR);
    }

    private static DiagnosticCode form(String name, int number) {
        return declare(Kind.FORM, name, number, Severity.ERROR, Severity.ERROR);
    }

    private static DiagnosticCode declare(Kind kind, String name, int number, Severity inDraft, Severity inFinal) {
        DiagnosticCode code = new DiagnosticCode(kind, name, number, inDraft, inFinal);
        DECLARED.add(code);
        return code;
    }

    private static Severity severity(RuleSeverity declared) {
        if (declared == RuleSeverity.ERROR) {
            return Severity.ERROR;
        }
        return declared == RuleSeverity.WARNING ? Severity.WARNING : Severity.INFO;
    }

    /** Returns the code of the violations of a rule. */
    public static DiagnosticCode of(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        return Objects.requireNonNull(Index.BY_RULE.get(rule));
    }

    /** Returns the code with an id, such as {@code SNITP-401}. */
    public static Optional<DiagnosticCode> of(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(Index.BY_ID.get(id));
    }

    /**
     * Returns the code with an id. Spring and JAX-RS find it by this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DiagnosticCode valueOf(String id) {
        return of(id).orElseThrow(() -> new IllegalArgumentException("Not the code of a problem: \"" + id + "\""));
    }

    /** Returns all codes, in the order of their numbers. */
    public static List<DiagnosticCode> all() {
        return Index.ALL;
    }

    /** The stable code, such as {@code SNITP-401}. */
    public String getId() {
        return id;
    }

    /** The name of the rule that is violated, or of the constant of this class. */
    public String getName() {
        return name;
    }

    /** The rule that is violated. Absent for problems of another kind. */
    public Optional<Rule> getRule() {
        return Optional.ofNullable(rule);
    }

    /** Where the rule is explained, relative to the root of the project: {@code docs/diagnostics.md#snitp-401}. */
    public String getHelp() {
        return "docs/diagnostics.md#" + id.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the severity of a problem of this kind under a profile; {@link Severity#INFO} if the profile turns it off, so that
     * it is not reported.
     */
    public Severity getSeverity(Profile profile) {
        Objects.requireNonNull(profile, "profile");
        return profile.severity(this).orElse(Severity.INFO);
    }

    /** Returns the severity in a draft, or in a plan to be adopted. */
    Severity declaredSeverity(boolean toAdopt) {
        return toAdopt ? inFinal : inDraft;
    }

    /**
     * Returns whether a document may ignore problems of this kind, in an {@code x-ignore} field. Errors in the syntax or
     * structure of a document cannot be ignored, because its content is unknown. Problems of forms cannot be ignored,
     * because they are not in a document.
     */
    public boolean isIgnorable() {
        return ignorable;
    }

    /**
     * Returns whether a problem of this kind follows from a value alone, within one document. It is fixed where the value
     * is written, so it is not repeated at an alias.
     */
    public boolean isOfTheValue() {
        return ofTheValue;
    }

    /** Compares codes by their numbers. */
    @Override
    public int compareTo(DiagnosticCode other) {
        return Integer.compare(number, other.number);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}

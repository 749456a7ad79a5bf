package org.snitp.io.internal.check;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Rule;

/** Tells findings that only follow from what is reported already: one cause, one diagnostic. */
final class CascadeFilter {

    /** Rules that need all documents to have been read. */
    private static final Set<Rule> NEED_ALL = Set.of(
            Rule.INSTITUTION_KNOWN,
            Rule.OBJECTIVE_KNOWN,
            Rule.STRATEGY_KNOWN,
            Rule.REFERENCES_CHECKABLE,
            Rule.MEASURED_PLAN_KNOWN,
            Rule.MEASURED_INDICATOR_KNOWN);

    /** Rules about what is nowhere in the documents, which need every document without a problem. */
    private static final Set<Rule> NEED_SOUND =
            Set.of(Rule.OBJECTIVE_SERVED, Rule.INSTITUTION_USED, Rule.CODES_CONSECUTIVE);

    /** Rules about a field that is absent from the object to which the place belongs: a field with a problem is not. */
    private static final Map<Rule, String> ABSENT = Map.of(
            Rule.RESULT_STATED, "results",
            Rule.INDICATORS_STATED, "indicators",
            Rule.MEASURE_STATED, "measure",
            Rule.UNIT_STATED, "unit",
            Rule.DENOMINATOR_STATED, "denominator",
            Rule.BUDGET_SOURCE_STATED, "source",
            Rule.ENGLISH_GIVEN, "en",
            Rule.NAME_OF_ONE_THING, "definition");

    /** Rules that need every object of some types: if one was passed over, nobody knows what it declares. */
    private static final Map<Rule, Set<String>> NEED_TYPES = Map.of(
            Rule.INSTITUTION_KNOWN, Set.of("Institution"),
            Rule.OBJECTIVE_KNOWN, Set.of("GeneralObjective", "SpecificObjective"),
            Rule.STRATEGY_KNOWN, Set.of("Strategy"),
            Rule.REFERENCE_KNOWN, Set.of("Statistic", "Category", "StrategyEvaluation"),
            Rule.PARTS_MAKE_TOTAL, Set.of("Statistic", "Observation"),
            Rule.MEASURED_PLAN_KNOWN, Set.of("ActionPlan"),
            Rule.MEASURED_INDICATOR_KNOWN, Set.of("Indicator"),
            Rule.MEASURED_CELL_KNOWN, Set.of("Dimension", "Category"),
            Rule.CELLS_MAKE_TOTAL, Set.of("Measurement"));

    /** Rules about a code or id as such, which a text that is none breaks as well. */
    private static final Set<Rule> ABOUT_CODES = Set.of(
            Rule.INSTITUTION_KNOWN,
            Rule.OBJECTIVE_KNOWN,
            Rule.STRATEGY_KNOWN,
            Rule.REFERENCE_KNOWN,
            Rule.CODE_UNIQUE,
            Rule.CODE_UNDER_PARENT,
            Rule.MEASURED_PLAN_KNOWN,
            Rule.MEASURED_INDICATOR_KNOWN,
            Rule.MEASURED_CELL_KNOWN);

    private final boolean allRead;
    private boolean sound;
    private boolean registriesSound;
    private final Set<String> lostTypes = new HashSet<>();
    private final IdentityHashMap<ParsedFile, BitSet> constrained = new IdentityHashMap<>();

    /**
     * Looks at what was read.
     *
     * @param allFiles whether all files could be read
     */
    CascadeFilter(List<ParsedFile> files, boolean allFiles) {
        boolean read = allFiles;
        boolean noProblem = true;
        boolean registries = true;
        for (ParsedFile file : files) {
            read &= !file.hasUnreadDocuments();
            noProblem &= file.problems().isEmpty();
            registries &= isRegistrySound(file);
            lostTypes.addAll(file.lostTypes());
        }
        this.allRead = read;
        this.sound = read && noProblem;
        this.registriesSound = read && registries;
    }

    /** Returns whether all is there that a file says of institutions and abbreviations, and every document of it. */
    private static boolean isRegistrySound(ParsedFile file) {
        return file.droppedKinds().isEmpty()
                && Collections.disjoint(file.lostTypes(), Set.of("Institution", "Abbreviation"))
                && !hasDamagedRegistry(file);
    }

    private static boolean hasDamagedRegistry(ParsedFile file) {
        for (ParsedFile.BoundDocument bound : file.documents()) {
            if (isRegistry(bound) && file.index().isDamaged(bound.node())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRegistry(ParsedFile.BoundDocument bound) {
        return bound.document() instanceof InstitutionRegistry;
    }

    /** Returns whether a rule is about a code or id as such, so that a text that is none breaks it as well. */
    static boolean isAboutCode(Rule rule) {
        return ABOUT_CODES.contains(rule);
    }

    /** Notes that a value violates a constraint. */
    void noteConstraint(ParsedFile file, int node) {
        sound = false;
        registriesSound &= file.documents().stream().noneMatch(CascadeFilter::isRegistry);
        constrained.computeIfAbsent(file, unused -> new BitSet()).set(node);
    }

    /** Returns whether a list is empty only because nothing of it could be read, or it stands under a name that is not known. */
    static boolean isEcho(ConstraintChecks.Violation violation, LocatedDocument document) {
        List<Object> steps = violation.steps();
        return violation.code() == DiagnosticCode.EMPTY_LIST
                && isDamaged(document.index(), subject(document, steps, 1), (String) steps.get(steps.size() - 1));
    }

    /** Returns whether a finding follows from what is reported already. */
    boolean isEcho(Finding finding, LocatedDocument document) {
        Rule rule = finding.rule();
        if (!allRead && NEED_ALL.contains(rule)) {
            return true;
        }
        if (!Collections.disjoint(lostTypes, NEED_TYPES.getOrDefault(rule, Set.of()))) {
            return true;
        }
        if (!sound && NEED_SOUND.contains(rule)) {
            return true;
        }
        List<Object> steps = finding.path().getSteps();
        if (ABOUT_CODES.contains(rule) && isConstrained(document.file(), document.node(steps))) {
            return true;
        }
        NodeIndex index = document.index();
        String absent = ABSENT.get(rule);
        if (absent != null) {
            return isDamaged(index, subject(document, steps, rule == Rule.NAME_OF_ONE_THING ? 2 : 1), absent);
        }
        return switch (rule) {
            case ACRONYM_KNOWN ->
                !registriesSound || index.isDamaged(document.root()) || constrained.containsKey(document.file());
            case RESPONSIBLE_STATED -> isStated(index, subject(document, steps, 1), "responsible");
            case PARTS_MAKE_TOTAL -> isDamaged(index, subject(document, steps, 1), "observations");
            case EVALUATION_SCHEDULED -> isStated(index, subject(document, steps, 1), "evaluation");
            case WORK_SCHEDULED -> isStated(index, subject(document, steps, 1), "implementation");
            case RESPONSIBLE_IS_BODY, EVALUATION_DATED, REPORTING_STATED ->
                index.isDamaged(subject(document, steps, 1));
            case EVALUATION_INSIDE_PLAN ->
                index.isDamaged(subject(document, steps, 1))
                        || (finding.arguments().containsKey("begin") && isBeginUnknown(document, steps));
            case DELIVERABLE_DATED -> isAnyDamaged(document, steps, "targets", "implementation");
            case INDICATOR_REPORTED -> isAnyDamaged(document, steps, "responsible", "evaluation", "frequency");
            case BASELINE_BEFORE_PLAN -> isAnyDamaged(document, steps, "implementation");
            case PERCENTAGE_POSSIBLE,
                    PLANNED_VALUE_POSSIBLE,
                    NUMBER_UNMISTAKABLE,
                    DECIMALS_UNMISTAKABLE,
                    PERCENT_NO_FRACTION -> steps.contains("indicators") && isAnyDamaged(document, steps, "measure");
            case INDICATOR_NAME_ONCE -> isAnyDamaged(document, steps, "definition", "scope", "measure");
            case FIGURE_OF_KIND, FRACTION_COMPLETE, MEASURED_ONCE, CELLS_MAKE_TOTAL, REASON_GIVEN, DELIVERY_DATED ->
                index.isDamaged(subject(document, steps, 1));
            case EVALUATION_AFTER_WORK_BEGINS -> isBeginUnknown(document, steps);
            default -> false;
        };
    }

    private boolean isConstrained(ParsedFile file, int node) {
        BitSet nodes = constrained.get(file);
        return nodes != null && nodes.get(node);
    }

    private static int subject(LocatedDocument document, List<Object> steps, int up) {
        return document.node(steps.subList(0, steps.size() - up));
    }

    /** Returns whether a field of an object is there and has a problem, or stands under a name that is not known. */
    private static boolean isDamaged(NodeIndex index, int object, String field) {
        int node = index.field(object, field);
        return node >= 0 ? index.isDamaged(node) : index.hasGap(object);
    }

    /** Returns whether one of some fields has a problem, of an indicator or of the object that has it. */
    private static boolean isAnyDamaged(LocatedDocument document, List<Object> steps, String... fields) {
        int list = steps.lastIndexOf("indicators");
        int indicator = document.node(steps.subList(0, list + 2));
        int subject = document.node(steps.subList(0, list));
        for (String field : fields) {
            int ofOwner = document.index().field(subject, field);
            if (isDamaged(document.index(), indicator, field)
                    || (ofOwner >= 0 && document.index().isDamaged(ofOwner))) {
                return true;
            }
        }
        return false;
    }

    /** What could not be read, of the action or of one of its indicators, is still stated. */
    private static boolean isStated(NodeIndex index, int action, String field) {
        if (isDamaged(index, action, field)) {
            return true;
        }
        int indicators = index.field(action, "indicators");
        if (indicators < 0 || !index.isDamaged(indicators)) {
            return false;
        }
        for (int indicator : index.children(indicators)) {
            int value = index.field(indicator, field);
            if (value >= 0 && (index.isDamaged(value) || index.children(value).length > 0)) {
                return true;
            }
        }
        return false;
    }

    /** The work may begin in a window that could not be read: one of the indicator's, or else of the action's. */
    private static boolean isBeginUnknown(LocatedDocument document, List<Object> steps) {
        int subject = subject(document, steps, 2);
        NodeIndex index = document.index();
        if (index.field(subject, "implementation") >= 0) {
            return isDamaged(index, subject, "implementation");
        }
        boolean indicator = steps.size() > 4;
        return indicator && isDamaged(index, subject(document, steps, 4), "implementation");
    }
}

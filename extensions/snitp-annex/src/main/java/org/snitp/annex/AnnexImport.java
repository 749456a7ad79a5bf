package org.snitp.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexFormat;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.Certainty;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.internal.plan.PlanMaker;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.indicator.Measure;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Budget;
import org.snitp.model.strategy.Strategy;

/** What was made of an annex: documents, and what is to be said of each place of it. Immutable. */
public final class AnnexImport {

    /** What an action has if the annex says where money comes from, and no sum. */
    private static final String FUNDING = "x-funding";

    /** What an action has if the annex says of its costs no sum. */
    private static final String BUDGET = "x-budget";

    private static final Set<RemarkKind> LOSSES = EnumSet.of(
            RemarkKind.TABLE_WITHOUT_HEADS,
            RemarkKind.UNKNOWN_COLUMN,
            RemarkKind.STRAY_ROW,
            RemarkKind.CODE_TWICE,
            RemarkKind.INSTITUTION_UNKNOWN,
            RemarkKind.TIME_UNKNOWN,
            RemarkKind.NO_PERIOD,
            RemarkKind.COLUMN_TWICE,
            RemarkKind.DITTO,
            RemarkKind.SUM_UNKNOWN,
            RemarkKind.SUMS_SEVERAL,
            RemarkKind.VALUES_UNALIGNED,
            RemarkKind.VALUE_UNKNOWN,
            RemarkKind.BASELINE_WITHOUT_YEAR,
            RemarkKind.UNITS_SEVERAL,
            RemarkKind.UNIT_WITHOUT_MEASURE);

    private final AnnexFormat format;
    private final List<Action> actions;
    private final Optional<ActionPlan> plan;
    private final Optional<Strategy> strategy;
    private final Optional<InstitutionRegistry> registry;
    private final ImportDecisions decisions;
    private final Map<String, AnnexPlace> places;
    private final List<AnnexRemark> remarks;
    private final Map<String, List<AnnexRemark>> byAction;

    AnnexImport(AnnexFormat format, PlanMaker made, ImportDecisions decisions, List<AnnexRemark> remarks) {
        this.format = format;
        this.actions = made.actions();
        this.plan = made.period().map(made::plan);
        this.strategy = made.horizon().map(made::strategy);
        this.registry = made.registry();
        this.decisions = decisions;
        this.places = Map.copyOf(made.places());
        this.remarks = List.copyOf(remarks);
        this.byAction = remarks.stream().collect(Collectors.groupingBy(AnnexRemark::action));
    }

    private AnnexImport(AnnexImport made, ActionPlan amended) {
        this.format = made.format;
        this.actions = amended.getActions();
        this.plan = Optional.of(amended);
        this.strategy = made.strategy;
        this.registry = made.registry;
        this.decisions = made.decisions;
        this.places = made.places;
        this.remarks = made.remarks;
        this.byAction = made.byAction;
    }

    /**
     * Returns the same import as an amendment of a plan that is there: its plan is that one, with what the columns of the annex
     * say. Actions are the same if they have the same code, and indicators of an action if they have the same name, or the same
     * place and most of their words; they keep their ids and all that no annex says. A field of which something was not taken
     * stays as it is. Compare both with {@link org.snitp.io.Snitp#compare}.
     *
     * @param known the plan that is there
     */
    public AnnexImport against(ActionPlan known) {
        Objects.requireNonNull(known, "known");
        return new AnnexImport(this, new AmendedPlan(known, this).plan());
    }

    /** The format of the annex. */
    public AnnexFormat format() {
        return format;
    }

    /** The actions of the annex, in its order. */
    public List<Action> actions() {
        return actions;
    }

    /** Returns where an action begins in the annex; absent for an action that is not of it. */
    public Optional<AnnexPlace> place(Action action) {
        Objects.requireNonNull(action, "action");
        return Optional.ofNullable(places.get(action.getCode()));
    }

    /** Returns whether the annex or a decision says the period of the plan; without it there is no plan. */
    public boolean hasPeriod() {
        return plan.isPresent();
    }

    /**
     * The plan, with the actions of the annex in its order.
     *
     * @throws IllegalStateException if neither the annex nor a decision says its period, see {@link #hasPeriod}
     */
    public ActionPlan plan() {
        return plan.orElseThrow(() -> new IllegalStateException("Nothing says the period of the plan."));
    }

    /**
     * The strategy, with the objectives that the annex names and nothing else.
     *
     * @throws IllegalStateException if neither the annex nor a decision says its period, see {@link #hasPeriod}
     */
    public Strategy strategy() {
        return strategy.orElseThrow(() -> new IllegalStateException("Nothing says the period of the strategy."));
    }

    /** The registry of the institutions that the annex names; absent if one was given. */
    public Optional<InstitutionRegistry> registry() {
        return registry;
    }

    /**
     * Returns the documents together: the strategy, the registry that was made, and the plan.
     *
     * @throws IllegalStateException if neither the annex nor a decision says the period of the plan, see {@link #hasPeriod}
     */
    public Bundle bundle() {
        List<Document> documents = new ArrayList<>();
        documents.add(strategy());
        registry.ifPresent(documents::add);
        documents.add(plan());
        return Bundle.builder().documents(documents).build();
    }

    /**
     * Returns the decisions with which the same annex is read in the same way again: those that were given, with the columns and
     * the periods that were found. Nothing doubtful is among them that nobody decided.
     */
    public ImportDecisions decisions() {
        return decisions;
    }

    /** What was read otherwise than it is written, what is doubtful and what was not taken, each with its place. */
    public List<AnnexRemark> remarks() {
        return remarks;
    }

    /** Returns the remarks of a certainty. */
    public List<AnnexRemark> remarks(Certainty certainty) {
        Objects.requireNonNull(certainty, "certainty");
        return remarks.stream()
                .filter(remark -> remark.kind().certainty() == certainty)
                .toList();
    }

    /**
     * Returns whether the annex has actions, and everything that belongs to them was understood: no institution, time, column,
     * row or table was left out. Texts that were deleted, hidden or beside the plan do not count.
     */
    public boolean isWhole() {
        return !actions.isEmpty() && remarks.stream().noneMatch(remark -> LOSSES.contains(remark.kind()));
    }

    /** Returns what became of a field of an action. */
    public FieldStatus status(Action action, AnnexField field) {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(field, "field");
        FieldStatus status = isEmpty(action, field) ? FieldStatus.EMPTY : FieldStatus.TAKEN;
        for (AnnexRemark remark : byAction.getOrDefault(action.getCode(), List.of())) {
            if (remark.field().equals(Optional.of(field))) {
                Certainty certainty = remark.kind().certainty();
                if (certainty == Certainty.NOT_TAKEN) {
                    return FieldStatus.NOT_TAKEN;
                }
                status = certainty == Certainty.DOUBTFUL ? FieldStatus.DOUBTFUL : status;
            }
        }
        return status;
    }

    private boolean isEmpty(Action action, AnnexField field) {
        return switch (field) {
            case RESPONSIBLE -> action.getResponsible().isEmpty();
            case SUPPORT -> action.getSupport().isEmpty();
            case RESULTS -> action.getResults().isEmpty();
            case IMPLEMENTATION -> action.getImplementation().isEmpty();
            case INDICATORS -> action.getIndicators().isEmpty();
            case EVALUATION -> action.getEvaluation().isEmpty();
            case BUDGET ->
                action.getBudget().isEmpty()
                        && action.getBudgetLines().isEmpty()
                        && !action.getExtensions().containsKey(BUDGET);
            case FUNDING ->
                !action.getExtensions().containsKey(FUNDING)
                        && action.getBudget().flatMap(Budget::getSource).isEmpty()
                        && action.getBudgetLines().stream()
                                .noneMatch(line -> line.getSource().isPresent());
            case BASELINE ->
                action.getIndicators().stream()
                        .allMatch(one -> one.allBaselines().isEmpty());
            case TARGETS ->
                action.getIndicators().stream().allMatch(one -> one.getTargets().isEmpty());
            case UNIT ->
                !decisions.columns().containsValue(AnnexField.UNIT)
                        || action.getIndicators().stream()
                                .allMatch(one -> one.getMeasure()
                                        .flatMap(Measure::getUnit)
                                        .isEmpty());
            case DATA_SOURCE ->
                action.getIndicators().stream()
                        .allMatch(one -> one.getDataSource().isEmpty());
            case CODE, TITLE, OBJECTIVE, IGNORED -> false;
        };
    }

    /**
     * Returns how many fields of actions became what, by field and in the order of the columns. Money and the values of
     * indicators are there if an action has any.
     */
    public Map<AnnexField, Map<FieldStatus, Integer>> counts() {
        Map<AnnexField, Map<FieldStatus, Integer>> counts = new EnumMap<>(AnnexField.class);
        for (AnnexField field : AnnexField.values()) {
            Map<FieldStatus, Integer> of = new EnumMap<>(FieldStatus.class);
            for (FieldStatus status : FieldStatus.values()) {
                of.put(status, 0);
            }
            actions.forEach(action -> of.merge(status(action, field), 1, Integer::sum));
            boolean none = of.getOrDefault(FieldStatus.EMPTY, 0) == actions.size();
            if (field != AnnexField.IGNORED && field != AnnexField.OBJECTIVE && !(field.isValue() && none)) {
                counts.put(field, of);
            }
        }
        return counts;
    }
}

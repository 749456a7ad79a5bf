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
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexFormat;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.Certainty;
import org.snitp.annex.document.RemarkKind;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/** What was made of an annex: documents, and what is to be said of each place of it. Immutable. */
public final class AnnexImport {

    /** The fields of an action that are counted. */
    private static final List<AnnexField> COUNTED = List.of(
            AnnexField.CODE,
            AnnexField.TITLE,
            AnnexField.RESPONSIBLE,
            AnnexField.SUPPORT,
            AnnexField.RESULTS,
            AnnexField.IMPLEMENTATION,
            AnnexField.INDICATORS,
            AnnexField.EVALUATION);

    private static final Set<RemarkKind> LOSSES = EnumSet.of(
            RemarkKind.TABLE_WITHOUT_HEADS,
            RemarkKind.UNKNOWN_COLUMN,
            RemarkKind.STRAY_ROW,
            RemarkKind.CODE_TWICE,
            RemarkKind.INSTITUTION_UNKNOWN,
            RemarkKind.TIME_UNKNOWN,
            RemarkKind.NO_PERIOD);

    private final AnnexFormat format;
    private final ActionPlan plan;
    private final Strategy strategy;
    private final Optional<InstitutionRegistry> registry;
    private final List<AnnexRemark> remarks;
    private final Map<String, List<AnnexRemark>> byAction;

    AnnexImport(
            AnnexFormat format,
            ActionPlan plan,
            Strategy strategy,
            Optional<InstitutionRegistry> registry,
            List<AnnexRemark> remarks) {
        this.format = format;
        this.plan = plan;
        this.strategy = strategy;
        this.registry = registry;
        this.remarks = List.copyOf(remarks);
        this.byAction = remarks.stream().collect(Collectors.groupingBy(AnnexRemark::action));
    }

    /** The format of the annex. */
    public AnnexFormat format() {
        return format;
    }

    /** The plan, with the actions of the annex in its order. */
    public ActionPlan plan() {
        return plan;
    }

    /** The strategy, with the objectives that the annex names and nothing else. */
    public Strategy strategy() {
        return strategy;
    }

    /** The registry of the institutions that the annex names; absent if one was given. */
    public Optional<InstitutionRegistry> registry() {
        return registry;
    }

    /** Returns the documents together: the strategy, the registry that was made, and the plan. */
    public Bundle bundle() {
        List<Document> documents = new ArrayList<>();
        documents.add(strategy);
        registry.ifPresent(documents::add);
        documents.add(plan);
        return Bundle.builder().documents(documents).build();
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
        return !plan.getActions().isEmpty() && remarks.stream().noneMatch(remark -> LOSSES.contains(remark.kind()));
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

    private static boolean isEmpty(Action action, AnnexField field) {
        return switch (field) {
            case RESPONSIBLE -> action.getResponsible().isEmpty();
            case SUPPORT -> action.getSupport().isEmpty();
            case RESULTS -> action.getResults().isEmpty();
            case IMPLEMENTATION -> action.getImplementation().isEmpty();
            case INDICATORS -> action.getIndicators().isEmpty();
            case EVALUATION -> action.getEvaluation().isEmpty();
            case CODE, TITLE, IGNORED -> false;
        };
    }

    /** Returns how many fields of actions became what, by field and in the order of the columns. */
    public Map<AnnexField, Map<FieldStatus, Integer>> counts() {
        Map<AnnexField, Map<FieldStatus, Integer>> counts = new EnumMap<>(AnnexField.class);
        for (AnnexField field : COUNTED) {
            Map<FieldStatus, Integer> of = new EnumMap<>(FieldStatus.class);
            for (FieldStatus status : FieldStatus.values()) {
                of.put(status, 0);
            }
            plan.getActions().forEach(action -> of.merge(status(action, field), 1, Integer::sum));
            counts.put(field, of);
        }
        return counts;
    }
}

package org.snitp.forms.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.write.Commentary;

/** Explains every field at its first occurrence, and again at its first active one. Comments out optional parts. */
final class SkeletonCommentary implements Commentary {

    /** The active fields besides the required ones. */
    private static final Set<String> IN_USE = Set.of(
            "LocalizedText.en",
            "Strategy.generalObjectives",
            "GeneralObjective.specificObjectives",
            "InstitutionRegistry.institutions",
            "Institution.partOf",
            "ActionPlan.title",
            "ActionPlan.actions",
            "Action.responsible",
            "Action.results",
            "Action.implementation",
            "Action.evaluation",
            "Action.indicators",
            "Indicator.measure",
            "Measure.unit",
            "Measure.per",
            "Measure.referencePeriod",
            "Profile.extends",
            "Profile.title",
            "Profile.rules",
            "Profile.required",
            "WeightedRule.reason",
            "RequiredField.source",
            "LegalBasis.article",
            "LocalizedText.ro");

    private final Explanations explanations;
    private final Set<String> explained;
    private final Set<String> explainedInUse;
    private final boolean inUse;

    SkeletonCommentary(Explanations explanations) {
        this(explanations, new HashSet<>(), new HashSet<>(), true);
    }

    private SkeletonCommentary(
            Explanations explanations, Set<String> explained, Set<String> explainedInUse, boolean inUse) {
        this.explanations = explanations;
        this.explained = explained;
        this.explainedInUse = explainedInUse;
        this.inUse = inUse;
    }

    @Override
    public Commentary withinCommentedOut() {
        return new SkeletonCommentary(explanations, explained, explainedInUse, false);
    }

    @Override
    public boolean isCommentedOut(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return inUse && field.arity() != Field.Arity.REQUIRED && !IN_USE.contains(name(shape, field));
    }

    @Override
    public List<String> above(Shape<?, ?> shape, Field<?, ?, ?> field) {
        String name = name(shape, field);
        boolean here = inUse && !isCommentedOut(shape, field);
        boolean isNew = explained.add(name);
        boolean isNewHere = here && explainedInUse.add(name);
        return isNew || isNewHere ? List.of(explanations.of(shape, field)) : List.of();
    }

    private static String name(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return shape.name() + "." + field.name();
    }
}

package org.snitp.io.internal.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.FiscalYears;
import org.snitp.model.document.Document;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.FiscalYear;

/** The documents among which a part stands, and what they say about its texts and times. */
public final class PartContext {

    /** Nothing is known. */
    public static final PartContext NONE = new PartContext(null, null, null, false);

    private final @Nullable Bundle bundle;

    /** Where a further part stands; null if only those with the code of another one have a place. */
    private final @Nullable Placement room;

    private final @Nullable Document document;
    private final boolean invented;

    private PartContext(
            @Nullable Bundle bundle, @Nullable Placement room, @Nullable Document document, boolean invented) {
        this.bundle = bundle;
        this.room = room;
        this.document = document;
        this.invented = invented;
    }

    /**
     * Finds where parts of a shape stand.
     *
     * @param holder the code of the object in which they stand, or null
     * @throws IllegalArgumentException if that object is not there, or has no such parts
     */
    public static PartContext of(Shape<?, ?> part, Bundle bundle, @Nullable String holder) {
        List<ActionPlan> plans = bundle.getPlans();
        Optional<String> under = Optional.ofNullable(holder)
                .or(() -> plans.size() == 1 ? Optional.of(plans.get(0).getId()) : Optional.empty());
        Optional<Placement> room = under.flatMap(code -> Placement.under(part, code, bundle));
        if (room.isPresent()) {
            Document document = bundle.getDocuments().get(room.get().document());
            return new PartContext(bundle, room.get(), document, false);
        }
        Optional<ActionPlan> plan = plans.stream()
                .filter(one -> under.filter(one.getId()::equals).isPresent())
                .findFirst();
        Optional<Document> set = plan.flatMap(one -> set(part, one, bundle));
        if (set.isPresent()) {
            Bundle with = Bundle.builder().from(bundle).addDocuments(set.get()).build();
            Optional<Placement> inSet = Placement.under(part, id(bundle), with);
            return new PartContext(with, inSet.orElseThrow(), plan.orElseThrow(), true);
        }
        if (holder != null) {
            throw new IllegalArgumentException(
                    "There is no \"" + holder + "\" in which a " + part.name() + " can stand");
        }
        return new PartContext(bundle, null, plan.orElse(null), false);
    }

    /** Returns a set for what is reported on a plan. */
    private static Optional<Document> set(Shape<?, ?> part, ActionPlan plan, Bundle bundle) {
        if (part.type() == Measurement.class) {
            return Optional.of(MeasurementSet.builder()
                    .id(id(bundle))
                    .languages(plan.getLanguages())
                    .plan(plan.getId())
                    .build());
        }
        return part.type() == ReportedStatus.class
                ? Optional.of(ActionStatusReport.builder()
                        .id(id(bundle))
                        .languages(plan.getLanguages())
                        .plan(plan.getId())
                        .build())
                : Optional.empty();
    }

    /** Returns an id that no set has. */
    private static String id(Bundle bundle) {
        List<String> taken = Stream.concat(
                        bundle.getMeasurementSets().stream().map(MeasurementSet::getId),
                        bundle.getStatusReports().stream().map(ActionStatusReport::getId))
                .toList();
        String id = "part";
        while (taken.contains(id)) {
            id += "-";
        }
        return id;
    }

    /** The documents, with the one in which the part stands; null if it stands by itself. */
    public @Nullable Bundle bundle() {
        return bundle;
    }

    /** Returns whether the part stands in a document that was not there. */
    public boolean isInvented() {
        return invented;
    }

    /** The document in which parts stand, as far as known. */
    public @Nullable Document document() {
        return document;
    }

    /** The languages of that document; empty if nothing is known. */
    public List<String> languages() {
        return document == null ? List.of() : document.getLanguages();
    }

    /** The fiscal year of that document, or null. */
    public @Nullable FiscalYear year() {
        if (document instanceof ActionPlan plan && bundle != null) {
            return FiscalYears.of(plan, bundle).orElse(null);
        }
        return document == null ? null : FiscalYears.declaredBy(document).orElse(null);
    }

    /**
     * Returns where a part stands: where one with its code does, or else behind the others.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public <T> Placement place(Shape<T, ?> shape, T part) {
        Bundle documents = bundle == null ? Bundle.builder().build() : bundle;
        Optional<Placement> known = shape.identity()
                .map(shape::field)
                .flatMap(field -> field.get(part).stream().findFirst())
                .flatMap(code -> Placement.of(shape, (String) code, documents));
        if (room == null) {
            return known.orElseThrow(() -> new IllegalArgumentException(
                    "Nothing says in what this " + shape.name() + " stands: name it with under(code)"));
        }
        return known.filter(room::isBeside).orElse(room);
    }
}

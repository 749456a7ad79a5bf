package org.snitp.annex.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.annex.AnnexImport;
import org.snitp.annex.AnnexImporter;
import org.snitp.annex.AnnexReader;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.io.Snitp;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.FieldChange;
import org.snitp.io.diff.ItemChange;
import org.snitp.io.diff.ItemKind;
import org.snitp.io.internal.shape.TextProjection;
import org.snitp.io.options.Limits;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;

/**
 * Finds what an annex does not give back: it is read again, and what was made of it is compared with the plan. So nothing is
 * lost without being said, whatever fields a plan will have.
 */
final class Losses {

    private static final Set<ItemKind> OF_THE_PLAN = EnumSet.of(
            ItemKind.GENERAL_OBJECTIVE,
            ItemKind.SPECIFIC_OBJECTIVE,
            ItemKind.NESTED_OBJECTIVE,
            ItemKind.ACTION_PLAN,
            ItemKind.ACTION,
            ItemKind.INDICATOR);

    /** The fields that columns show, and an import does not take. */
    private static final Map<AnnexColumn, Set<String>> SHOWN = Map.of(
            AnnexColumn.DESCRIPTION, Set.of("Action.description"),
            AnnexColumn.TARGETS, Set.of("Indicator.targets", "Indicator.baseline", "Indicator.baselines"),
            AnnexColumn.MILESTONES, Set.of("Action.milestones"),
            AnnexColumn.BUDGET, Set.of("Action.budget", "Action.budgetLines"),
            AnnexColumn.STATUS, Set.of("Action.status"),
            AnnexColumn.EVIDENCE, Set.of("Action.evidence"),
            AnnexColumn.NOTE, Set.of("Action.note"));

    /** The annex never says these. */
    private static final List<String> IDS = List.of("id", "strategy");

    private record Key(AnnexLoss.Kind kind, ItemKind item, String field) {}

    private final Map<Key, Set<String>> found = new LinkedHashMap<>();
    private final List<AnnexColumn> columns;

    private Losses(List<AnnexColumn> columns) {
        this.columns = columns;
    }

    /**
     * Finds them.
     *
     * @param annex the annex, as it is written
     * @param bundle the documents of the plan
     * @param locale the language of the annex
     */
    static List<AnnexLoss> find(byte[] annex, Bundle bundle, Locale locale, List<AnnexColumn> columns) {
        Losses losses = new Losses(columns);
        ActionPlan plan = bundle.getPlans().get(0);
        for (String id : IDS) {
            losses.add(AnnexLoss.Kind.MISSING, ItemKind.ACTION_PLAN, id, plan.getId());
        }
        losses.languages(bundle, locale);
        List<Document> documents = new ArrayList<>(List.of(plan));
        bundle.getStrategies().stream()
                .filter(strategy -> strategy.getId().equals(plan.getStrategy()))
                .forEach(documents::add);
        Bundle before = TextProjection.of(Bundle.builder().documents(documents).build(), locale, "ro");
        ImportDecisions ids =
                ImportDecisions.builder().ids(plan.getId(), plan.getStrategy()).build();
        AnnexImport made = made(annex, ids, bundle);
        if (!made.hasPeriod()) {
            // An import finds years of this century, from one to another, and asks for any other period.
            losses.add(AnnexLoss.Kind.MISSING, ItemKind.ACTION_PLAN, "period", plan.getId());
            made = made(annex, ids.toBuilder().period(plan.getPeriod()).build(), bundle);
        }
        Bundle after = TextProjection.of(
                Bundle.builder().documents(made(made, documents)).build(), locale, "ro");
        for (ItemChange change : Snitp.compare(before, after).changes()) {
            if (OF_THE_PLAN.contains(change.kind())) {
                losses.add(change);
            }
        }
        List<AnnexLoss> all = new ArrayList<>();
        losses.found.forEach(
                (key, items) -> all.add(new AnnexLoss(key.kind(), key.item(), key.field(), List.copyOf(items))));
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns what was made of the documents that were exported; a strategy that was not is no loss. An annex has one language, which
     * is said once for all of its texts, and not again for each of them.
     */
    private static List<Document> made(AnnexImport made, List<Document> exported) {
        List<Document> documents = new ArrayList<>();
        for (Document document : exported) {
            if (document instanceof ActionPlan plan) {
                documents.add(made.plan().withLanguages(plan.getLanguages()));
            } else if (document instanceof Strategy strategy) {
                documents.add(made.strategy().withLanguages(strategy.getLanguages()));
            }
        }
        return documents;
    }

    private static AnnexImport made(byte[] annex, ImportDecisions decisions, Bundle bundle) {
        AnnexImporter importer = AnnexImporter.create().decisions(decisions);
        Optional<InstitutionRegistry> registry = bundle.getRegistries().stream().findFirst();
        try {
            return registry.map(importer::registry)
                    .orElse(importer)
                    .read(AnnexReader.read(annex, "annex", Limits.DEFAULT));
        } catch (UnreadableAnnexException e) {
            throw new IllegalStateException("What was written cannot be read", e);
        }
    }

    private void languages(Bundle bundle, Locale locale) {
        Bundle plan = Bundle.of(bundle.getPlans().get(0));
        for (String tag : TextProjection.languages(plan)) {
            if (!Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage())) {
                add(
                        AnnexLoss.Kind.MISSING,
                        ItemKind.ACTION_PLAN,
                        "title." + tag,
                        bundle.getPlans().get(0).getId());
            }
        }
    }

    private void add(ItemChange change) {
        String code = change.ref().code();
        if (change.is(ChangeKind.REMOVED)) {
            add(AnnexLoss.Kind.MISSING, change.kind(), "", code);
        } else if (change.is(ChangeKind.ADDED)) {
            add(AnnexLoss.Kind.READ_OTHERWISE, change.kind(), "", code);
        } else {
            if (change.is(ChangeKind.RENAMED) || change.is(ChangeKind.MOVED)) {
                String before = change.before().map(ref -> ref.code()).orElse(code);
                add(AnnexLoss.Kind.READ_OTHERWISE, change.kind(), idField(change.kind()), before);
            }
            change.fields().forEach(field -> add(change.kind(), field, code));
        }
    }

    private static String idField(ItemKind kind) {
        return kind == ItemKind.INDICATOR || kind == ItemKind.ACTION_PLAN ? "id" : "code";
    }

    private void add(ItemKind kind, FieldChange field, String code) {
        String name = field.path().first();
        AnnexLoss.Kind what = AnnexLoss.Kind.READ_OTHERWISE;
        if (field.after().isEmpty() && field.before().isPresent()) {
            what = isShown(kind + "." + name) ? AnnexLoss.Kind.SHOWN_ONLY : AnnexLoss.Kind.MISSING;
        }
        add(what, kind, name, code);
    }

    private boolean isShown(String code) {
        return columns.stream()
                .anyMatch(column -> SHOWN.getOrDefault(column, Set.of()).contains(code));
    }

    private void add(AnnexLoss.Kind what, ItemKind kind, String field, String code) {
        found.computeIfAbsent(new Key(what, kind, field), key -> new LinkedHashSet<>())
                .add(code);
    }
}

package org.snitp.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.internal.vocabulary.Spellings;
import org.snitp.model.errata.Erratum;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;

/**
 * A plan that is there, with what an amended annex says. Of each action that the annex has, what its columns say is taken from the
 * annex; everything else stays as it is in the plan, and so does a field of which something was not taken. An indicator keeps its
 * id, and all that no annex says, if it has the same name, or the same place in the list and most of its words.
 */
final class AmendedPlan {

    /** The least share of words that the two names of one indicator have in common. */
    private static final double SAME = 0.5;

    private final ActionPlan known;
    private final AnnexImport made;

    AmendedPlan(ActionPlan known, AnnexImport made) {
        this.known = known;
        this.made = made;
    }

    /** Returns the plan as the annex amends it. */
    ActionPlan plan() {
        Map<String, Action> old = new LinkedHashMap<>();
        known.getActions().forEach(action -> old.put(action.getCode(), action));
        List<Action> actions = new ArrayList<>();
        for (Action action : made.actions()) {
            Action before = old.get(action.getCode());
            actions.add(before == null ? action : amended(before, action));
        }
        ActionPlan.Builder plan = ActionPlan.builder().from(known).actions(actions);
        made.decisions().period().ifPresent(plan::period);
        return plan.build();
    }

    /** Returns whether the annex has a column for a field, and all that its cell says was taken. */
    private boolean says(Action action, AnnexField field) {
        return made.decisions().columns().containsValue(field) && made.status(action, field) != FieldStatus.NOT_TAKEN;
    }

    private Action amended(Action before, Action after) {
        Action.Builder action = Action.builder().from(before);
        action.title(text(after.getCode(), AnnexField.TITLE, before.getTitle(), after.getTitle()));
        if (says(after, AnnexField.RESPONSIBLE)) {
            action.responsible(after.getResponsible());
        }
        if (says(after, AnnexField.SUPPORT)) {
            action.support(after.getSupport());
        }
        if (says(after, AnnexField.RESULTS)) {
            action.results(texts(after.getCode(), before.getResults(), after.getResults()));
        }
        if (says(after, AnnexField.IMPLEMENTATION)) {
            action.implementation(after.getImplementation());
        }
        if (says(after, AnnexField.EVALUATION)) {
            action.evaluation(after.getEvaluation());
        }
        if (says(after, AnnexField.INDICATORS)) {
            action.indicators(indicators(before, after));
        }
        if (says(after, AnnexField.BUDGET)) {
            action.budget(after.getBudget()).budgetLines(after.getBudgetLines());
        }
        return action.build();
    }

    /** A text that is the same in the language of the annex, or was mended in the plan, stays with its translations. */
    private LocalizedText text(String code, AnnexField field, LocalizedText before, LocalizedText after) {
        boolean same = before.official().equals(after.official())
                || before.official().equals(mended(code, field, after.official()));
        return same ? before : after;
    }

    private List<LocalizedText> texts(String code, List<LocalizedText> before, List<LocalizedText> after) {
        Map<String, LocalizedText> texts =
                before.stream().collect(Collectors.toMap(LocalizedText::official, text -> text, (one, other) -> one));
        return after.stream()
                .map(text -> {
                    LocalizedText mended = texts.get(mended(code, AnnexField.RESULTS, text.official()));
                    return mended != null ? mended : texts.getOrDefault(text.official(), text);
                })
                .toList();
    }

    /** Returns a text of the annex with the corrections that the errata of the plan have for its field. */
    private String mended(String code, AnnexField field, String text) {
        String mended = text;
        for (Erratum erratum : known.getErrata()) {
            boolean here = erratum.getLocation().equals(code)
                    && erratum.getField()
                            .filter(field.name().toLowerCase(Locale.ROOT)::equals)
                            .isPresent();
            if (here && erratum.getCorrection().isPresent()) {
                mended = mended.replace(
                        erratum.getSource(), erratum.getCorrection().get());
            }
        }
        return mended;
    }

    private List<Indicator> indicators(Action before, Action after) {
        List<Indicator> free = new ArrayList<>(before.getIndicators());
        Set<String> ids =
                before.getIndicators().stream().map(Indicator::getId).collect(Collectors.toCollection(HashSet::new));
        List<Optional<Indicator>> same = new ArrayList<>();
        for (Indicator indicator : after.getIndicators()) {
            Optional<Indicator> found = free.stream()
                    .filter(one ->
                            name(one).equals(name(indicator)) || name(one).equals(mended(after.getCode(), indicator)))
                    .findFirst();
            found.ifPresent(free::remove);
            same.add(found);
        }
        boolean asMany = before.getIndicators().size() == after.getIndicators().size();
        List<Indicator> all = new ArrayList<>();
        for (int i = 0; i < after.getIndicators().size(); i++) {
            Indicator fresh = after.getIndicators().get(i);
            Optional<Indicator> old = same.get(i);
            if (old.isEmpty() && asMany) {
                Indicator there = before.getIndicators().get(i);
                old = free.contains(there) && isLike(there, fresh) ? Optional.of(there) : Optional.empty();
            }
            all.add(old.map(one -> amended(one, fresh, after)).orElseGet(() -> added(fresh, ids, after.getCode())));
        }
        return all;
    }

    private Indicator amended(Indicator before, Indicator after, Action action) {
        Indicator.Builder indicator = Indicator.builder()
                .from(before)
                .name(text(action.getCode(), AnnexField.INDICATORS, before.getName(), after.getName()));
        if (says(action, AnnexField.BASELINE)) {
            indicator.baseline(after.getBaseline()).baselines(after.getBaselines());
        }
        if (says(action, AnnexField.TARGETS)) {
            indicator.targets(after.getTargets());
        }
        if (says(action, AnnexField.DATA_SOURCE)) {
            indicator.dataSource(after.getDataSource());
        }
        return indicator.build();
    }

    /** A new indicator has an id that no other one of the action had. */
    private static Indicator added(Indicator fresh, Set<String> ids, String code) {
        int number = 1;
        while (ids.contains(code + "-" + number)) {
            number++;
        }
        String id = code + "-" + number;
        ids.add(id);
        return Indicator.builder().from(fresh).id(id).build();
    }

    private String mended(String code, Indicator indicator) {
        return Spellings.folded(
                mended(code, AnnexField.INDICATORS, indicator.getName().official()));
    }

    private static String name(Indicator indicator) {
        return Spellings.folded(indicator.getName().official());
    }

    private static boolean isLike(Indicator one, Indicator other) {
        Set<String> words = new HashSet<>(List.of(name(one).split(" ", -1)));
        Set<String> others = new HashSet<>(List.of(name(other).split(" ", -1)));
        int all = Math.max(words.size(), others.size());
        words.retainAll(others);
        return words.size() >= SAME * all;
    }
}

package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.annex.document.AnnexField;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Timing;

/** Makes a plan, a strategy and a registry of what the rows of an annex say. */
public final class PlanMaker {

    private static final int LEVELS = 2;

    private final Institutions institutions;
    private final Times times;
    private final Items items;
    private final List<Action> actions = new ArrayList<>();
    private final RowReader rows;
    private final PlanFrame frame;
    private final String plan;
    private final String strategy;

    /**
     * Makes them.
     *
     * @param rows the rows, which were read
     * @param institutions how institutions are found
     * @param plan the id of the plan
     * @param strategy the id of the strategy
     */
    public PlanMaker(RowReader rows, Institutions institutions, String plan, String strategy, Remarks remarks) {
        this.institutions = institutions;
        this.times = new Times(remarks);
        this.items = new Items(remarks);
        this.rows = rows;
        this.plan = plan;
        this.strategy = strategy;
        for (ActionDraft draft : rows.actions()) {
            items.learn(draft.paragraphs(AnnexField.RESULTS), draft.code(), AnnexField.RESULTS);
            items.learn(draft.paragraphs(AnnexField.INDICATORS), draft.code(), AnnexField.INDICATORS);
        }
        rows.actions().forEach(draft -> actions.add(action(draft)));
        List<Timing> all = actions.stream()
                .flatMap(action -> action.getImplementation().stream())
                .toList();
        this.frame = PlanFrame.of(rows.outside(), all, remarks);
    }

    private Action action(ActionDraft draft) {
        String code = draft.code();
        Action.Builder action = Action.builder()
                .code(code)
                .title(LocalizedText.of(draft.title().isEmpty() ? code : draft.title()))
                .responsible(institutions(draft, AnnexField.RESPONSIBLE))
                .support(institutions(draft, AnnexField.SUPPORT))
                .implementation(times(draft, AnnexField.IMPLEMENTATION))
                .evaluation(times(draft, AnnexField.EVALUATION));
        for (String result : items.read(draft.paragraphs(AnnexField.RESULTS), code, AnnexField.RESULTS)) {
            action.addResults(LocalizedText.of(result));
        }
        int number = 0;
        for (String name : items.read(draft.paragraphs(AnnexField.INDICATORS), code, AnnexField.INDICATORS)) {
            action.addIndicators(Indicator.builder()
                    .id(code + "-" + ++number)
                    .name(LocalizedText.of(name))
                    .build());
        }
        return action.build();
    }

    private List<String> institutions(ActionDraft draft, AnnexField field) {
        return institutions.read(draft.paragraphs(field), draft.code(), field);
    }

    private List<Timing> times(ActionDraft draft, AnnexField field) {
        return times.read(draft.paragraphs(field), draft.code(), field);
    }

    /** Returns the plan. */
    public ActionPlan plan() {
        return ActionPlan.builder()
                .id(plan)
                .strategy(strategy)
                .title(frame.shownTitle().map(LocalizedText::of))
                .period(frame.period())
                .actions(actions)
                .build();
    }

    /** Returns the strategy, with the objectives that the annex names. */
    public Strategy strategy() {
        Map<String, String> titles = new LinkedHashMap<>();
        for (ObjectiveLine line : rows.objectives()) {
            titles.putIfAbsent(line.code(), line.title());
        }
        Strategy.Builder made = Strategy.builder()
                .id(strategy)
                .title(LocalizedText.of(frame.shownTitle().orElse(strategy)))
                .horizon(frame.horizon());
        for (Map.Entry<String, String> entry : titles.entrySet()) {
            if (!entry.getKey().contains(".")) {
                made.addGeneralObjectives(general(entry.getKey(), entry.getValue(), titles));
            }
        }
        titles.forEach((code, title) -> {
            int levels = code.split("\\.").length;
            if (levels > LEVELS || (levels == LEVELS && !titles.containsKey(code.substring(0, code.indexOf('.'))))) {
                made.addObjectives(NestedObjective.builder()
                        .code(code)
                        .title(LocalizedText.of(withoutEnd(title)))
                        .build());
            }
        });
        return made.build();
    }

    private static GeneralObjective general(String code, String title, Map<String, String> titles) {
        GeneralObjective.Builder general =
                GeneralObjective.builder().code(code).title(LocalizedText.of(withoutEnd(title)));
        titles.forEach((other, name) -> {
            if (other.startsWith(code + ".") && other.split("\\.").length == LEVELS) {
                general.addSpecificObjectives(SpecificObjective.builder()
                        .code(other)
                        .title(LocalizedText.of(withoutEnd(name)))
                        .build());
            }
        });
        return general.build();
    }

    private static String withoutEnd(String title) {
        return Marks.withoutEnd(title);
    }

    /** Returns the registry that was made; absent if one was given. */
    public Optional<InstitutionRegistry> registry() {
        return institutions.news().isEmpty()
                ? Optional.empty()
                : Optional.of(InstitutionRegistry.builder()
                        .id(plan + "-institutions")
                        .institutions(institutions.news())
                        .build());
    }
}

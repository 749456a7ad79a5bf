package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.RemarkKind;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Makes a plan, a strategy and a registry of what the rows of an annex say. */
public final class PlanMaker {

    private static final int LEVELS = 2;

    private final Institutions institutions;
    private final Times times;
    private final Items items;
    private final Budgets budgets;
    private final IndicatorValues values;
    private final Wording wording;
    private final List<Action> actions = new ArrayList<>();
    private final RowReader rows;
    private final PlanFrame frame;
    private final ImportDecisions decisions;

    /**
     * Makes them.
     *
     * @param annex the annex
     * @param rows its rows, which were read
     * @param registry the institutions that may be named; if absent, a registry is made
     * @param decisions what people decided
     */
    public PlanMaker(
            AnnexDocument annex,
            RowReader rows,
            Optional<InstitutionRegistry> registry,
            ImportDecisions decisions,
            Remarks remarks) {
        this.rows = rows;
        this.decisions = decisions;
        this.wording = new Wording(decisions.language().orElse(rows.isEnglish() ? "en" : "ro"));
        Abbreviations abbreviations = new Abbreviations(rows.outside());
        this.institutions = new Institutions(registry, decisions.aliases(), abbreviations.names(), wording, remarks);
        this.times = new Times(remarks);
        this.items = new Items(decisions.splits(), remarks);
        Numbers numbers = new Numbers(annex, !wording.language().equals("ro"), rows.actions());
        this.budgets = new Budgets(numbers, decisions, wording, remarks);
        this.values =
                new IndicatorValues(numbers, wording, new Measures(wording, decisions.proposals(), remarks), remarks);
        for (ActionDraft draft : rows.actions()) {
            items.learn(draft.paragraphs(AnnexField.RESULTS), draft.code(), AnnexField.RESULTS);
            items.learn(draft.paragraphs(AnnexField.INDICATORS), draft.code(), AnnexField.INDICATORS);
        }
        rows.actions().forEach(draft -> actions.add(action(draft, remarks)));
        List<Timing> all = actions.stream()
                .flatMap(action -> action.getImplementation().stream())
                .toList();
        this.frame = PlanFrame.of(abbreviations.rest(institutions::isKnown), all, decisions, remarks);
        new PlanLikeness(rows, actions, frame).tell(remarks);
        if (wording.isSaid() && !actions.isEmpty()) {
            remarks.add(RemarkKind.LANGUAGE, AnnexPlace.outside(1), "text", wording.language());
        }
    }

    private Action action(ActionDraft draft, Remarks remarks) {
        String code = draft.code();
        if (draft.title().isEmpty()) {
            remarks.about(RemarkKind.NO_TITLE, draft.place(), code, AnnexField.TITLE, "code", code);
        }
        Action.Builder action = Action.builder()
                .code(code)
                .title(wording.of(draft.title().isEmpty() ? code : draft.title()))
                .responsible(institutions(draft, AnnexField.RESPONSIBLE))
                .support(institutions(draft, AnnexField.SUPPORT))
                .implementation(times(draft, AnnexField.IMPLEMENTATION))
                .evaluation(times(draft, AnnexField.EVALUATION));
        for (Line result : items.read(draft.paragraphs(AnnexField.RESULTS), code, AnnexField.RESULTS)) {
            action.addResults(wording.of(result.text()));
        }
        List<Line> names = items.read(draft.paragraphs(AnnexField.INDICATORS), code, AnnexField.INDICATORS);
        action.indicators(values.read(draft, names));
        budgets.read(draft, action);
        return action.build();
    }

    private List<String> institutions(ActionDraft draft, AnnexField field) {
        return institutions.read(draft.paragraphs(field), draft.code(), field);
    }

    private List<Timing> times(ActionDraft draft, AnnexField field) {
        return times.read(draft.paragraphs(field), draft.code(), field);
    }

    /** Returns the actions, in the order of the annex. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    /** Returns where each action begins, by its code. */
    public Map<String, AnnexPlace> places() {
        Map<String, AnnexPlace> places = new LinkedHashMap<>();
        rows.actions().forEach(draft -> places.put(draft.code(), draft.place()));
        return places;
    }

    /** Returns the period of the plan; absent if nothing says it. */
    public Optional<TimeSpan> period() {
        return frame.period();
    }

    /** Returns the period of the strategy; absent if nothing says it. */
    public Optional<TimeSpan> horizon() {
        return frame.horizon();
    }

    /** Returns the tag of the language of the texts. */
    public String language() {
        return wording.language();
    }

    private List<String> languages() {
        return wording.isSaid() ? List.of(wording.language()) : List.of();
    }

    /** Returns the plan. */
    public ActionPlan plan(TimeSpan period) {
        return ActionPlan.builder()
                .id(decisions.plan())
                .languages(languages())
                .strategy(decisions.strategy())
                .title(frame.shownTitle().map(wording::of))
                .period(period)
                .actions(actions)
                .build();
    }

    /** Returns the strategy, with the objectives that the annex names. */
    public Strategy strategy(TimeSpan horizon) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (ObjectiveLine line : rows.objectives()) {
            titles.putIfAbsent(line.code(), line.title());
        }
        Strategy.Builder made = Strategy.builder()
                .id(decisions.strategy())
                .languages(languages())
                .title(wording.of(frame.shownTitle().orElse(decisions.strategy())))
                .horizon(horizon);
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
                        .title(wording.of(withoutEnd(title)))
                        .build());
            }
        });
        return made.build();
    }

    private GeneralObjective general(String code, String title, Map<String, String> titles) {
        GeneralObjective.Builder general = GeneralObjective.builder().code(code).title(wording.of(withoutEnd(title)));
        titles.forEach((other, name) -> {
            if (other.startsWith(code + ".") && other.split("\\.").length == LEVELS) {
                general.addSpecificObjectives(SpecificObjective.builder()
                        .code(other)
                        .title(wording.of(withoutEnd(name)))
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
                        .id(decisions.plan() + "-institutions")
                        .languages(languages())
                        .institutions(institutions.news())
                        .build());
    }
}

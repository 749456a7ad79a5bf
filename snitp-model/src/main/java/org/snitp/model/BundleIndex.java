package org.snitp.model;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.code.Codes;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.Succession;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/**
 * Looks up the objects of a bundle by code or id, and along the references between them.
 *
 * <p>If a bundle has a code twice, the first one counts. The index is immutable and can be shared between threads.
 */
public final class BundleIndex {

    private final Map<String, Institution> institutions = new LinkedHashMap<>();
    private final Map<String, Objective> objectives = new LinkedHashMap<>();
    private final Map<String, String> objectiveAbove = new HashMap<>();
    private final Map<String, LocalizedText> levelNames = new HashMap<>();
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, CodeList> codeLists = new LinkedHashMap<>();
    private final Map<String, ProfileDefinition> profiles = new LinkedHashMap<>();
    private final Map<String, List<Action>> actionsByObjective = new LinkedHashMap<>();
    private final Map<String, List<Action>> actionsByResponsible = new LinkedHashMap<>();
    private final Map<String, List<Action>> actionsBySupport = new LinkedHashMap<>();
    private final Map<String, List<Institution>> partsByWhole = new LinkedHashMap<>();
    private final Map<String, List<Action>> actionsByWhole = new LinkedHashMap<>();
    private final Map<String, Action> actionByIndicator = new LinkedHashMap<>();
    private final Map<String, Objective> objectiveByIndicator = new LinkedHashMap<>();

    private Map<String, Succession> successions = Map.of();
    private final ComputedIndicators computed;

    private BundleIndex(ComputedIndicators computed) {
        this.computed = computed;
    }

    /** Indexes a bundle. */
    public static BundleIndex of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        BundleIndex index = new BundleIndex(ComputedIndicators.of(bundle));
        bundle.getRegistries().forEach(registry -> registry.getInstitutions().forEach(index::add));
        index.successions = Succession.of(index.institutions.values().stream());
        bundle.getCodeLists().forEach(list -> index.codeLists.putIfAbsent(list.getId(), list));
        bundle.getProfiles().forEach(profile -> index.profiles.putIfAbsent(profile.getId(), profile));
        bundle.getStrategies().forEach(index::add);
        bundle.getPlans().forEach(index::add);
        return index;
    }

    private void add(Institution institution) {
        institutions.putIfAbsent(institution.getId(), institution);
        institution.getPartOf().ifPresent(whole -> put(partsByWhole, whole, institution));
    }

    private void add(Strategy strategy) {
        add(strategy.topObjectives(), Optional.empty(), strategy.getLevels(), 0);
    }

    private void add(List<? extends Objective> some, Optional<String> above, List<LocalizedText> levels, int depth) {
        for (Objective objective : some) {
            if (objectives.putIfAbsent(objective.getCode(), objective) == null) {
                above.ifPresent(code -> objectiveAbove.put(objective.getCode(), code));
                if (depth < levels.size()) {
                    levelNames.put(objective.getCode(), levels.get(depth));
                }
            }
            add(objective);
            add(objective.subobjectives(), Optional.of(objective.getCode()), levels, depth + 1);
        }
    }

    private void add(Objective objective) {
        objective.getIndicators().forEach(indicator -> {
            indicators.putIfAbsent(indicator.getId(), indicator);
            objectiveByIndicator.putIfAbsent(indicator.getId(), objective);
        });
    }

    private void add(ActionPlan plan) {
        plan.getActions().forEach(this::add);
    }

    private void add(Action action) {
        actions.putIfAbsent(action.getCode(), action);
        action.getIndicators().forEach(indicator -> {
            indicators.putIfAbsent(indicator.getId(), indicator);
            actionByIndicator.putIfAbsent(indicator.getId(), action);
        });
        Set<String> served = new LinkedHashSet<>();
        objectiveOf(action).map(Objective::getCode).ifPresent(served::add);
        action.getObjectives().stream().filter(objectives::containsKey).forEach(served::add);
        served.forEach(code -> put(actionsByObjective, code, action));
        action.getPartOf().ifPresent(whole -> put(actionsByWhole, whole, action));
        action.getResponsible().forEach(id -> put(actionsByResponsible, id, action));
        action.getSupport().forEach(id -> put(actionsBySupport, id, action));
    }

    private static <T> void put(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }

    /** The institution with an id. */
    public Optional<Institution> institution(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(institutions.get(id));
    }

    /** The objective with a code, of any level. */
    public Optional<Objective> objective(String code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(objectives.get(code));
    }

    /** The objectives above another one, the highest first; none for one of the first level. */
    public List<Objective> objectivesAbove(Objective objective) {
        Objects.requireNonNull(objective, "objective");
        Deque<Objective> above = new ArrayDeque<>();
        String code = objectiveAbove.get(objective.getCode());
        while (code != null) {
            above.push(Objects.requireNonNull(objectives.get(code), code));
            code = objectiveAbove.get(code);
        }
        return List.copyOf(above);
    }

    /** The name of the level of an objective, such as pillar or goal, if its strategy states one. */
    public Optional<LocalizedText> levelOf(Objective objective) {
        Objects.requireNonNull(objective, "objective");
        return Optional.ofNullable(levelNames.get(objective.getCode()));
    }

    /** The action with a code. */
    public Optional<Action> action(String code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(actions.get(code));
    }

    /** The indicator with an id, of an action or of an objective. */
    public Optional<Indicator> indicator(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(indicators.get(id));
    }

    /** The indicators of other owners that also show the progress of an action, in its order; unknown ids are left out. */
    public List<Indicator> sharedIndicators(Action action) {
        Objects.requireNonNull(action, "action");
        return action.getSharedIndicators().stream()
                .map(indicators::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The other actions whose progress an indicator also shows, in the order of the plans. */
    public List<Action> sharingActions(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return actions.values().stream()
                .filter(action -> action.getSharedIndicators().contains(indicator.getId()))
                .toList();
    }

    /** Which indicators are computed from others. */
    public ComputedIndicators computed() {
        return computed;
    }

    /** The code list with an id. */
    public Optional<CodeList> codeList(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(codeLists.get(id));
    }

    /** Returns the profile with an id. */
    public Optional<ProfileDefinition> profile(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(profiles.get(id));
    }

    /** The action to which an indicator belongs; none for an indicator of an objective. */
    public Optional<Action> actionOf(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return Optional.ofNullable(actionByIndicator.get(indicator.getId()));
    }

    /** The objective that an action serves: the stated one, or else the one under which the code of the action lies. */
    public Optional<Objective> objectiveOf(Action action) {
        Objects.requireNonNull(action, "action");
        return action.getObjective()
                .or(() -> Codes.parent(action.getCode(), objectives::containsKey))
                .flatMap(this::objective);
    }

    /** The objective that the action of an indicator serves, or else the objective to which the indicator itself belongs. */
    public Optional<Objective> objectiveOf(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return actionOf(indicator)
                .map(this::objectiveOf)
                .orElseGet(() -> Optional.ofNullable(objectiveByIndicator.get(indicator.getId())));
    }

    /** The tags of an indicator: its own, those of its action, and those of its objective and the objectives above that. */
    public Set<String> tagsOf(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        Set<String> tags = new LinkedHashSet<>(indicator.getTags());
        actionOf(indicator).ifPresent(action -> tags.addAll(action.getTags()));
        objectiveOf(indicator).ifPresent(objective -> {
            tags.addAll(objective.getTags());
            objectivesAbove(objective).forEach(above -> tags.addAll(above.getTags()));
        });
        return Collections.unmodifiableSet(tags);
    }

    /**
     * The ids of the institutions that report an indicator: those it names, or else those responsible for its action. Nobody
     * reports one that is computed from others.
     */
    public List<String> responsibleFor(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        if (computed.isComputed(indicator.getId())) {
            return List.of();
        }
        return indicator.getResponsible().isEmpty()
                ? actionOf(indicator).map(Action::getResponsible).orElse(List.of())
                : indicator.getResponsible();
    }

    /** Who reports an indicator. */
    public Reporters reportersOf(Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return new Reporters(responsibleFor(indicator), indicator.getReporting().orElse(Reporting.EACH), successions);
    }

    /** The actions that are a direct part of another one. */
    public List<Action> partsOf(Action action) {
        Objects.requireNonNull(action, "action");
        return list(actionsByWhole, action.getCode());
    }

    /** The actions that serve an objective directly, as their own or as a further one, in the order of the plans. */
    public List<Action> actionsOf(Objective objective) {
        Objects.requireNonNull(objective, "objective");
        return list(actionsByObjective, objective.getCode());
    }

    /** The actions for which an institution is responsible. */
    public List<Action> actionsUnder(Institution institution) {
        Objects.requireNonNull(institution, "institution");
        return list(actionsByResponsible, institution.getId());
    }

    /** The actions that an institution supports. */
    public List<Action> actionsSupportedBy(Institution institution) {
        Objects.requireNonNull(institution, "institution");
        return list(actionsBySupport, institution.getId());
    }

    /** The institutions that are a direct part of another one. */
    public List<Institution> partsOf(Institution institution) {
        Objects.requireNonNull(institution, "institution");
        return list(partsByWhole, institution.getId());
    }

    /** The ids of an institution and of all its parts, at any depth. For an unknown institution, only its own id. */
    public Set<String> withParts(String id) {
        Objects.requireNonNull(id, "id");
        Set<String> ids = new LinkedHashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            list(partsByWhole, open.pop()).stream()
                    .map(Institution::getId)
                    .filter(ids::add)
                    .forEach(open::push);
        }
        return Collections.unmodifiableSet(ids);
    }

    /**
     * Returns the ids of the institutions that answer for others on a day: each itself as long as it exists, and afterwards its
     * successors. An institution without known successors answers for itself.
     *
     * @param ids the ids as documents name them
     * @param day the day
     */
    public List<String> answeringOn(List<String> ids, LocalDate day) {
        Objects.requireNonNull(ids, "ids");
        Objects.requireNonNull(day, "day");
        if (successions.isEmpty()) {
            return List.copyOf(ids);
        }
        Set<String> answering = new LinkedHashSet<>();
        ids.forEach(id -> addAnswering(id, day, answering));
        return List.copyOf(answering);
    }

    private void addAnswering(String id, LocalDate day, Set<String> answering) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            List<String> after = institution(next)
                    .filter(known -> known.getValidUntil().filter(day::isAfter).isPresent())
                    .map(Institution::getSuccessors)
                    .orElse(List.of());
            if (after.isEmpty()) {
                answering.add(next);
            } else if (seen.add(next)) {
                after.forEach(open::addLast);
            }
        }
    }

    /** Returns whether any institution states its successors. */
    public boolean hasSuccessors() {
        return !successions.isEmpty();
    }

    /** The ends of the institutions that have successors, by id. */
    public Map<String, Succession> successions() {
        return successions;
    }

    /** Returns the ids of institutions, and of all that come after them when they end. */
    public List<String> withSuccessors(List<String> ids) {
        Objects.requireNonNull(ids, "ids");
        if (successions.isEmpty()) {
            return List.copyOf(ids);
        }
        Set<String> all = new LinkedHashSet<>(ids);
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            institution(open.pop()).map(Institution::getSuccessors).orElse(List.of()).stream()
                    .filter(all::add)
                    .forEach(open::addLast);
        }
        return List.copyOf(all);
    }

    /** The institutions in whose place an institution answers. */
    public List<Institution> predecessorsOf(Institution institution) {
        Objects.requireNonNull(institution, "institution");
        return institutions.values().stream()
                .filter(known -> known.getSuccessors().contains(institution.getId()))
                .toList();
    }

    /** All codes and ids under which something can be looked up. */
    public Collection<String> codes() {
        List<String> codes = new ArrayList<>(objectives.keySet());
        codes.addAll(actions.keySet());
        codes.addAll(indicators.keySet());
        codes.addAll(institutions.keySet());
        return Collections.unmodifiableList(codes);
    }

    private static <T> List<T> list(Map<String, List<T>> map, String key) {
        return Collections.unmodifiableList(map.getOrDefault(key, List.of()));
    }
}

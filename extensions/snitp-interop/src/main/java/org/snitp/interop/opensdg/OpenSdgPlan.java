package org.snitp.interop.opensdg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Remarks;
import org.snitp.interop.internal.text.Spans;
import org.snitp.interop.internal.tree.CsvRows;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.model.Bundle;
import org.snitp.model.code.Codes;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/**
 * Makes a strategy of a folder: goals and targets become objectives, which have the indicators, and a plan without actions, to which
 * the figures belong. A site says no horizon and no title, so that they are supplied: the horizon is that of the figures and targets.
 */
final class OpenSdgPlan {

    static final String PLAN = "open-sdg";

    private static final String STRATEGY = "open-sdg-strategy";

    /** The objective of indicators whose numbers say none. */
    private static final String OTHERS = "open-sdg-others";

    private final OpenSdgFolder folder;
    private final Remarks remarks;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Set<String>> ignored = new LinkedHashMap<>();
    private final Map<String, LocalizedText> titles = new LinkedHashMap<>();
    private final Map<String, List<Indicator>> owned = new LinkedHashMap<>();
    private final Map<String, String> parents = new TreeMap<>(Codes.NATURAL_ORDER);
    private final Map<String, List<ForeignPlace>> unread = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    private OpenSdgPlan(OpenSdgFolder folder, Remarks remarks) {
        this.folder = folder;
        this.remarks = remarks;
    }

    /** Reads the plan of a folder. */
    static OpenSdgPlan of(OpenSdgFolder folder, Remarks remarks) {
        OpenSdgPlan plan = new OpenSdgPlan(folder, remarks);
        List<String> later = new ArrayList<>();
        for (String slug : folder.slugs()) {
            if (slug.equals(OpenSdgSlugs.plain(plan.number(slug)))) {
                plan.read(slug);
            } else {
                later.add(slug);
            }
        }
        // An archived indicator may have the number of one that is in use.
        later.forEach(plan::read);
        folder.tellUnknownKeys();
        plan.unread.forEach((field, places) -> remarks.addOnce(ExchangeCode.NOT_TAKEN, places, "what", field));
        folder.furtherLanguages()
                .forEach(language ->
                        remarks.add(ExchangeCode.NOT_TAKEN, ForeignPlace.of("config_data.yml"), "what", language));
        return plan;
    }

    /** The indicators by the slugs of their files. */
    Map<String, Indicator> indicators() {
        return indicators;
    }

    /** Returns the columns of a table that say nothing about its figures which the plan does not say. */
    Set<String> ignored(String slug) {
        return ignored.getOrDefault(slug, Set.of());
    }

    private String number(String slug) {
        return folder.field(slug, "indicator_number")
                .or(() -> folder.field(slug, "indicator"))
                .flatMap(JsonValue::text)
                .map(String::strip)
                .filter(OpenSdgIndicator::isCode)
                .orElseGet(() -> slug.replace('-', '.'));
    }

    private void read(String slug) {
        String id = number(slug);
        if (folder.field(slug, "indicator_number").isEmpty()) {
            remarks.add(ExchangeCode.SUPPLIED, folder.place(slug), "what", "indicator_number", "value", id);
        }
        if (!ids.add(id)) {
            ForeignPlace place =
                    folder.field(slug, "indicator_number").map(JsonValue::place).orElseGet(() -> folder.place(slug));
            remarks.add(ExchangeCode.NOT_TAKEN, place, "what", slug);
            return;
        }
        OpenSdgIndicator reader = new OpenSdgIndicator(folder, slug, id, remarks);
        Indicator indicator = reader.read();
        indicators.put(slug, indicator);
        ignored.put(slug, reader.ignored());
        owned.computeIfAbsent(objective(slug, id), unused -> new ArrayList<>()).add(indicator);
        folder.own(slug)
                .forEach(fields -> fields.fields().forEach((field, value) -> {
                    if (OpenSdgFolder.saysSomething(value) && !OpenSdgIndicator.READ.contains(field)) {
                        unread.computeIfAbsent(field, unused -> new ArrayList<>())
                                .add(value.place());
                    }
                }));
    }

    /** Returns the code of the objective of an indicator: the target of its number, or its goal. */
    private String objective(String slug, String id) {
        List<String> steps = List.of(OpenSdgSlugs.plain(id).split("-", -1));
        Optional<String> goal =
                said(slug, "sdg_goal").or(() -> Optional.of(steps.get(0)).filter(unused -> steps.size() > 1));
        Optional<String> target = said(slug, "target_id")
                .or(() -> Optional.of(steps)
                        .filter(some -> some.size() > 2)
                        .map(some -> String.join(".", some.subList(0, 2))));
        if (goal.isEmpty()) {
            parents.put(OTHERS, "");
            return OTHERS;
        }
        parents.put(goal.get(), "");
        title(slug, goal.get(), List.of("SDG_GOAL", "goal_name"), List.of("global_goals", "national_goals"));
        if (target.isEmpty() || target.equals(goal)) {
            return goal.get();
        }
        parents.putIfAbsent(target.get(), goal.get());
        title(slug, target.get(), List.of("SDG_TARGET", "target_name"), List.of("global_targets", "national_targets"));
        return target.get();
    }

    private Optional<String> said(String slug, String field) {
        return folder.field(slug, field)
                .flatMap(JsonValue::text)
                .map(String::strip)
                .filter(OpenSdgIndicator::isCode);
    }

    /** Keeps the first title of an objective, and tells of others. */
    private void title(String slug, String code, List<String> fields, List<String> groups) {
        String key = OpenSdgSlugs.plain(code) + "-title";
        Optional<LocalizedText> named = fields.stream()
                .flatMap(field -> folder.text(slug, field).stream())
                .findFirst();
        LocalizedText first = titles.get(code);
        if (first != null && named.isPresent() && !named.get().equals(first)) {
            fields.stream()
                    .flatMap(field -> folder.field(slug, field).stream())
                    .findFirst()
                    .ifPresent(other -> remarks.add(
                            ExchangeCode.NOT_TAKEN,
                            other.place(),
                            "what",
                            named.get().official()));
        }
        if (first == null) {
            named.or(() -> groups.stream()
                            .flatMap(group -> folder.translation(group + "." + key).stream())
                            .findFirst())
                    .or(() -> folder.translation("objectives." + key))
                    .ifPresent(text -> titles.put(code, text));
        }
    }

    /** The documents; none if the folder has no year at all. */
    Bundle bundle() {
        Set<Integer> years = new TreeSet<>();
        indicators.keySet().forEach(slug -> folder.table(slug).ifPresent(table -> years.addAll(years(table))));
        indicators
                .values()
                .forEach(one -> one.getTargets()
                        .forEach(target -> target.getPeriod()
                                .ifPresent(period -> years.add(period.getEnd().getYear()))));
        if (indicators.isEmpty()) {
            return Bundle.builder().build();
        }
        if (years.isEmpty()) {
            remarks.add(ExchangeCode.MISSING, ForeignPlace.of("data/"), "what", "Year");
            return Bundle.builder().build();
        }
        List<Integer> all = List.copyOf(years);
        var horizon = Spans.of(LocalDate.of(all.get(0), 1, 1), LocalDate.of(all.get(all.size() - 1), 12, 31))
                .orElseThrow();
        ForeignPlace place = ForeignPlace.of("config_data.yml");
        String title = PLAN;
        remarks.add(ExchangeCode.SUPPLIED, place, "what", "horizon", "value", horizon.toString());
        remarks.add(ExchangeCode.SUPPLIED, place, "what", "title", "value", title);
        return Bundle.of(
                Strategy.builder()
                        .id(STRATEGY)
                        .title(text(title))
                        .horizon(horizon)
                        .objectives(parents.keySet().stream()
                                .filter(code -> parents.getOrDefault(code, "").isEmpty())
                                .map(this::withUnder)
                                .toList())
                        .build(),
                ActionPlan.builder().id(PLAN).strategy(STRATEGY).period(horizon).build());
    }

    private static Set<Integer> years(CsvRows table) {
        Set<Integer> years = new LinkedHashSet<>();
        table.rows()
                .forEach(row ->
                        row.cell("Year").flatMap(OpenSdgImport::period).ifPresent(period -> years.add(period.year())));
        return years;
    }

    private LocalizedText text(String words) {
        return LocalizedText.builder().text(folder.languages().get(0), words).build();
    }

    private NestedObjective withUnder(String code) {
        LocalizedText title = titles.get(code);
        if (title == null) {
            title = text(code);
            boolean goal = parents.getOrDefault(code, "").isEmpty();
            remarks.add(
                    ExchangeCode.SUPPLIED,
                    ForeignPlace.of("meta/"),
                    "what",
                    goal ? "SDG_GOAL" : "SDG_TARGET",
                    "value",
                    code);
        }
        return NestedObjective.builder()
                .code(code)
                .title(title)
                .indicators(owned.getOrDefault(code, List.of()))
                .objectives(parents.keySet().stream()
                        .filter(one -> parents.getOrDefault(one, "").equals(code))
                        .map(this::withUnder)
                        .toList())
                .build();
    }

    /** Returns a number as Open SDG writes it; absent if the text is none. */
    static Optional<BigDecimal> number(Optional<JsonValue> value) {
        return value.flatMap(JsonValue::text)
                .map(String::strip)
                .filter(text -> text.matches(OpenSdgImport.NUMBER))
                .map(BigDecimal::new);
    }
}

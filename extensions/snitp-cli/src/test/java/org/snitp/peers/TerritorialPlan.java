package org.snitp.peers;

import static org.snitp.peers.Expressed.list;
import static org.snitp.peers.Expressed.object;
import static org.snitp.peers.Expressed.put;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.model.time.PeriodRange;

/**
 * Expresses plans of French local authorities as Territoires en Transitions exchanges them: axes of any depth, actions and their
 * parts, those who carry them out, money by funder, status and dates.
 */
final class TerritorialPlan {

    private static final List<String> AXES = List.of("Axe (x)", "Sous-axe (x.x)", "Sous-sous axe (x.x.x)");

    private static final Map<String, String> STATES = Map.of(
            "à venir", "planned",
            "à discuter", "planned",
            "en cours", "in-progress",
            "en retard", "delayed",
            "en pause", "suspended",
            "bloqué", "suspended",
            "réalisé", "completed",
            "abandonné", "cancelled");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Expressed expressed = new Expressed();
    private final Map<String, Object> strategy = expressed.add("Strategy", "tet-plan");
    private final Map<String, Object> plan = expressed.add("ActionPlan", "tet-actions");
    private final Map<String, Object> registry = expressed.add("InstitutionRegistry", "tet-acteurs");
    private final Map<String, Map<String, Object>> institutions = new LinkedHashMap<>();
    private final Map<String, String> axes = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> objectives = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();

    static List<Leaf> leaves(Path sources) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (TerritorialSheet sheet : TerritorialSheet.all(sources)) {
            if (!sheet.title().isEmpty()) {
                leaves.add(new Leaf("plan/titre", sheet.title()));
            }
            for (Map<String, List<String>> row : sheet.rows()) {
                row.forEach((head, cells) -> cells.forEach(cell -> leaves.add(new Leaf(head, cell))));
            }
        }
        return leaves;
    }

    static Expressed convert(Path sources) throws IOException {
        return new TerritorialPlan().convert(TerritorialSheet.all(sources));
    }

    private Expressed convert(List<TerritorialSheet> sheets) {
        List.of(strategy, plan, registry).forEach(document -> document.put("languages", List.of("fr")));
        strategy.put("title", "Plans d'action de territoires");
        strategy.put("horizon", "2020/2030");
        strategy.put("levels", List.of("Plan", "Axe", "Sous-axe", "Sous-sous-axe"));
        plan.put("strategy", "tet-plan");
        plan.put("period", "2020/2030");
        for (TerritorialSheet sheet : sheets) {
            String code = child("");
            objectives.put(code, object("code", code, "title", sheet.title().isEmpty() ? sheet.name() : sheet.title()));
            list(strategy, "objectives").add(objectives.get(code));
            parents.clear();
            sheet.rows().forEach(row -> add(row, code));
        }
        registry.put("institutions", new ArrayList<>(institutions.values()));
        return expressed;
    }

    private String child(String parent) {
        int number = numbers.merge(parent, 1, Integer::sum);
        return parent.isEmpty() ? String.valueOf(number) : parent + "." + number;
    }

    private static @Nullable String first(Map<String, List<String>> row, String head) {
        return row.containsKey(head) ? row.get(head).get(0) : null;
    }

    private static List<String> all(Map<String, List<String>> row, String head) {
        return row.getOrDefault(head, List.of());
    }

    private void add(Map<String, List<String>> row, String root) {
        String objective = axis(row, root);
        String part = first(row, "Titre de la sous-action");
        String title = first(row, "Titre de l'action");
        if (title == null) {
            return;
        }
        String parent = parents.get(objective + title);
        Map<String, Object> action = object(
                "code",
                child((part == null || parent == null ? objective : parent) + ".A"),
                "objective",
                objective,
                "partOf",
                part == null ? null : parent,
                "title",
                part == null ? title : part,
                "description",
                first(row, "Descriptif"),
                "responsible",
                ids(row, "Structure pilote", "Direction ou service pilote"),
                "support",
                ids(row, "Partenaires"),
                "stakeholders",
                stakeholders(row),
                "results",
                all(row, "Objectifs"),
                "tags",
                tags(row),
                "note",
                note(row));
        if (part == null) {
            parents.put(objective + title, String.valueOf(action.get("code")));
        }
        addTime(row, action);
        addMoney(row, action);
        addIndicators(row, action);
        list(plan, "actions").add(action);
    }

    private String axis(Map<String, List<String>> row, String root) {
        String above = root;
        for (String head : AXES) {
            String title = first(row, head);
            if (title != null) {
                String parent = above;
                above = axes.computeIfAbsent(parent + "|" + title, unused -> {
                    String code = child(parent);
                    objectives.put(code, object("code", code, "title", title));
                    list(objectives.getOrDefault(parent, strategy), "objectives")
                            .add(objectives.get(code));
                    return code;
                });
            }
        }
        return above;
    }

    private static List<String> names(Map<String, List<String>> row, String... heads) {
        return Stream.of(heads)
                .flatMap(head -> all(row, head).stream())
                .flatMap(cell -> Stream.of(cell.split("[,\\n]", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> ids(Map<String, List<String>> row, String... heads) {
        return names(row, heads).stream().map(this::institution).toList();
    }

    private String institution(String name) {
        String id = Series.id(name);
        institutions.putIfAbsent(id, object("id", id, "type", "other", "name", name));
        return id;
    }

    private List<Object> stakeholders(Map<String, List<String>> row) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("Personne pilote", "performer");
        kinds.put("Élu·e référent·e", "accountable");
        kinds.put("Instances de gouvernance", "manager");
        List<Object> stakeholders = new ArrayList<>();
        kinds.forEach((head, kind) -> names(row, head)
                .forEach(name ->
                        stakeholders.add(object("institution", institution(name), "kind", kind, "role", head))));
        return stakeholders;
    }

    private static List<Object> tags(Map<String, List<String>> row) {
        List<Object> tags = new ArrayList<>();
        all(row, "Niveau de priorité").forEach(level -> tags.add("priorite:" + level.strip()));
        all(row, "Participation Citoyenne")
                .forEach(kind -> tags.add("participation:" + kind.strip().replace(' ', '-')));
        return tags;
    }

    private static String note(Map<String, List<String>> row) {
        return String.join(
                "\n\n",
                Stream.of("Moyens humains et techniques", "Financements", "Calendrier", "Notes")
                        .flatMap(head -> all(row, head).stream())
                        .toList());
    }

    private static Optional<LocalDate> day(@Nullable String cell) {
        if (cell == null) {
            return Optional.empty();
        }
        if (cell.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")) {
            return Optional.of(LocalDate.parse(cell, DAY));
        }
        return cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")
                ? Optional.of(LocalDate.parse(cell.substring(0, 10)))
                : Optional.empty();
    }

    private void addTime(Map<String, List<String>> row, Map<String, Object> action) {
        Optional<LocalDate> from = day(first(row, "Date de début"));
        Optional<LocalDate> until = day(first(row, "Date de fin"));
        if (from.isPresent() && until.isPresent()) {
            put(
                    action,
                    "implementation",
                    List.of(PeriodRange.parse(from.get() + "/" + until.get()).toString()));
        } else if (until.isPresent()) {
            list(action, "milestones")
                    .add(object(
                            "id",
                            "fin",
                            "title",
                            "Date de fin",
                            "due",
                            until.get().toString()));
        } else {
            expressed.lose("Date de début", first(row, "Date de début"));
            expressed.lose("Date de fin", first(row, "Date de fin"));
        }
        for (String words : all(row, "Calendrier")) {
            if (words.strip().matches("20[0-9]{2}")) {
                put(action, "implementation", List.of(words.strip()));
            }
        }
        if ("TRUE".equalsIgnoreCase(first(row, "Action en amélioration continue"))) {
            list(action, "evaluation").add("permanent");
        }
        String status = first(row, "Statut");
        String state = status == null ? null : STATES.get(status.strip().toLowerCase(Locale.ROOT));
        if (state == null) {
            expressed.lose("Statut", status);
        } else {
            put(action, "status", object("state", state));
        }
    }

    private void addMoney(Map<String, List<String>> row, Map<String, Object> action) {
        for (String total : all(row, "Budget prévisionnel total")) {
            if (total.matches("[0-9]+(?:\\.[0-9]+)?")) {
                put(action, "budget", object("amount", new BigDecimal(total), "currency", "EUR"));
            } else {
                expressed.lose("Budget prévisionnel total", total);
            }
        }
        List<String> amounts = all(row, "Montant");
        List<String> funders = all(row, "Financeur");
        for (int i = 0; i < funders.size(); i++) {
            String amount = i < amounts.size() ? amounts.get(i) : "";
            if (amount.matches("[0-9]+(?:\\.[0-9]+)?")) {
                list(action, "budgetLines")
                        .add(object(
                                "period",
                                "2020/2030",
                                "amount",
                                new BigDecimal(amount),
                                "currency",
                                "EUR",
                                "source",
                                funders.get(i)));
            } else {
                expressed.lose("Montant", amount);
                list(action, "stakeholders")
                        .add(object("institution", institution(funders.get(i).strip()), "kind", "funder"));
            }
        }
    }

    private static void addIndicators(Map<String, List<String>> row, Map<String, Object> action) {
        int number = 0;
        for (String words : all(row, "Indicateurs liés")) {
            list(action, "indicators").add(object("id", action.get("code") + "-" + ++number, "name", words));
        }
    }
}

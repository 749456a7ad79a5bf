package org.snitp.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionLocation;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Budget;
import org.snitp.model.plan.BudgetLine;

/** An action: its institutions, its time, its objectives, and the indicators of its success. */
final class ActionSheet {

    private static final int INDENT = 4;

    private final BundleIndex index;
    private final Wording wording;
    private final StatusWords statuses;
    private final Page page;

    ActionSheet(BundleIndex index, Wording wording, Page page) {
        this.index = index;
        this.wording = wording;
        this.statuses = new StatusWords(wording);
        this.page = page;
    }

    void add(Action action) {
        page.heading(action.getCode(), wording.text(action.getTitle()));
        page.field(
                label("objective"),
                index.objectiveOf(action)
                        .map(objective -> Wording.named(objective.getCode(), wording.text(objective.getTitle())))
                        .or(action::getObjective));
        page.fields(
                label("objectives"),
                action.getObjectives().stream()
                        .map(code -> index.objective(code)
                                .map(objective -> Wording.named(code, wording.text(objective.getTitle())))
                                .orElse(code))
                        .toList());
        page.field(label("partOf"), action.getPartOf().map(this::action));
        page.fields(
                label("subActions"),
                index.partsOf(action).stream()
                        .map(part -> action(part.getCode()))
                        .toList());
        action.getStatus().ifPresent(this::addStatus);
        page.fields(
                label("statusEvidence"),
                wording.texts(action.getStatus().map(ActionStatus::getEvidence).orElse(List.of())));
        page.fields(
                label("statusLinks"),
                wording.links(action.getStatus().map(ActionStatus::getLinks).orElse(List.of())));
        page.field(label("description"), wording.text(action.getDescription()));
        page.fields(label("responsible"), wording.institutions(action.getResponsible()));
        page.fields(label("support"), wording.institutions(action.getSupport()));
        page.fields(label("stakeholders"), wording.stakeholders(action.getStakeholders()));
        page.fields(
                label("locations"),
                action.getLocations().stream().map(this::location).toList());
        page.field(label("implementation"), wording.times(action.getImplementation()));
        page.field(label("evaluation"), wording.times(action.getEvaluation()));
        page.fields(
                label("dependsOn"),
                action.getDependsOn().stream().map(this::action).toList());
        page.fields(label("milestones"), statuses.milestones(action));
        page.fields(label("results"), wording.texts(action.getResults()));
        page.field(label("budget"), action.getBudget().map(this::budget));
        action.getBudgetLines().forEach(line -> page.field(label("budgetLine"), Optional.of(budget(line))));
        page.fields(label("evidence"), wording.texts(action.getEvidence()));
        page.fields(label("links"), wording.links(action.getLinks()));
        page.field(label("tags"), wording.tags(action.getTags()));
        page.fields(label("assumptions"), wording.texts(action.getAssumptions()));
        page.fields(label("risks"), statuses.risks(action));
        page.field(label("note"), wording.text(action.getNote()));
        addIndicators(action);
    }

    private void addStatus(ActionStatus status) {
        String state = statuses.state(status);
        String rest = statuses.status(status).substring(state.length());
        page.status(label("status"), state, StatusWords.tone(status.getState()), rest);
    }

    private String location(ActionLocation location) {
        Optional<String> point = location.getLatitude()
                .flatMap(latitude -> location.getLongitude()
                        .map(longitude -> latitude.toPlainString() + ", " + longitude.toPlainString()));
        return Stream.of(
                        wording.text(location.getName()),
                        Wording.joined(location.getCodes()),
                        wording.text(location.getDescription()),
                        wording.text(location.getActivity()),
                        point)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private String action(String code) {
        return index.action(code)
                .map(found -> Wording.named(code, wording.text(found.getTitle())))
                .orElse(code);
    }

    private void addIndicators(Action action) {
        if (!action.getIndicators().isEmpty()) {
            page.section(wording.texts()
                    .count("count.indicator", action.getIndicators().size()));
            action.getIndicators().forEach(this::add);
        }
        List<Indicator> shared = index.sharedIndicators(action);
        if (!shared.isEmpty()) {
            page.section(wording.texts().count("count.sharedIndicator", shared.size()));
            shared.forEach(this::add);
        }
    }

    private void add(Indicator indicator) {
        page.entry(INDENT, indicator.getId(), wording.text(indicator.getName()));
        int indent = INDENT + indicator.getId().length() + 2;
        indicator.getMeasure().ifPresent(measure -> page.paragraph(indent, measure(measure)));
        wording.times(indicator.getImplementation())
                .ifPresent(times -> page.paragraph(indent, label("implementation") + ": " + times));
        wording.times(indicator.getEvaluation())
                .ifPresent(times -> page.paragraph(indent, label("evaluation") + ": " + times));
    }

    private String measure(Measure measure) {
        String type = wording.texts().term(measure.getType());
        return wording.unit(measure)
                .filter(unit -> !unit.equals(type))
                .map(unit -> type + ", " + unit)
                .orElse(type);
    }

    private String budget(Budget budget) {
        String source =
                wording.text(budget.getSource()).map(words -> ", " + words).orElse("");
        return wording.number(budget.getAmount()) + " " + budget.getCurrency() + source;
    }

    private String budget(BudgetLine line) {
        List<String> parts = new ArrayList<>();
        parts.add(line.getPeriod() + ": " + wording.number(line.getAmount()) + " " + line.getCurrency());
        wording.text(line.getSource()).ifPresent(parts::add);
        line.getInstitution().ifPresent(parts::add);
        line.getCommitted()
                .ifPresent(sum -> parts.add(wording.texts().text("budget.committed") + " " + wording.number(sum)));
        line.getSpent().ifPresent(sum -> parts.add(wording.texts().text("budget.spent") + " " + wording.number(sum)));
        line.getAsOf().ifPresent(day -> parts.add(wording.texts().text("budget.asOf") + " " + day));
        return String.join(", ", parts);
    }

    private String label(String name) {
        return wording.texts().text("sheet." + name);
    }
}

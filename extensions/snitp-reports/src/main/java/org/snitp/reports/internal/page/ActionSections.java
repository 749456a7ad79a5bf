package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.indicators.budget.BudgetTotal;
import org.snitp.indicators.monitoring.ActionStanding;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.indicators.monitoring.Party;
import org.snitp.indicators.progress.FigureText;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.link.Link;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;
import org.snitp.reports.internal.chart.SeriesChart;
import org.snitp.reports.internal.wording.Wording;

/** The actions under their objectives: those with reports in full, the others in a list. */
public final class ActionSections {

    private final AnnualReport report;
    private final Wording wording;
    private final StatusWording statuses;
    private final ActionStatusWording states;

    public ActionSections(AnnualReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.statuses = new StatusWording(wording);
        this.states = new ActionStatusWording(wording);
    }

    public Section section() {
        List<Section> sections = new ArrayList<>();
        Set<String> located = new HashSet<>();
        report.objectives().forEach(standing -> located.add(standing.objective().getCode()));
        add(0, 1, sections);
        List<ActionStanding> others = report.actions().stream()
                .filter(action -> action.objective().filter(located::contains).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            sections.add(new Section(
                    "actions-other",
                    List.of(Inline.text(wording.text("actions.otherObjective"))),
                    unreported(others),
                    reported(others)));
        }
        return new Section(
                "actions",
                List.of(Inline.text(wording.text("section.actions"))),
                List.of(Block.paragraph(wording.text("actions.intro"))),
                sections);
    }

    /** Adds the objectives of a level from a position on, with those under them; returns the position behind them. */
    private int add(int from, int level, List<Section> sections) {
        List<ObjectiveStanding> objectives = report.objectives();
        int next = from;
        while (next < objectives.size() && objectives.get(next).level() >= level) {
            ObjectiveStanding standing = objectives.get(next);
            List<Section> under = new ArrayList<>();
            next = add(next + 1, level + 1, under);
            sections.add(objective(standing, under));
        }
        return next;
    }

    private Section objective(ObjectiveStanding standing, List<Section> under) {
        String code = standing.objective().getCode();
        List<ActionStanding> actions = report.actions().stream()
                .filter(action -> action.objective().equals(Optional.of(code)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        addLinks(fields, standing.objective().getLinks());
        if (!fields.isEmpty()) {
            blocks.add(new Block.Fields(fields));
        }
        blocks.addAll(indicators(standing.indicators()));
        blocks.addAll(unreported(actions));
        List<Section> parts = new ArrayList<>(reported(actions));
        parts.addAll(under);
        return new Section("o-" + code, title(standing), blocks, parts);
    }

    /** The name of the level, where there is one, the code and the title. */
    private List<Inline> title(ObjectiveStanding standing) {
        List<Inline> title = new ArrayList<>();
        standing.levelName().ifPresent(level -> title.addAll(List.of(wording.words(level), Inline.text(" "))));
        title.addAll(List.of(
                new Inline.Code(standing.objective().getCode()),
                Inline.text(" "),
                wording.words(standing.objective().getTitle())));
        return title;
    }

    private List<Section> reported(List<ActionStanding> actions) {
        return actions.stream().filter(this::hasReports).map(this::action).toList();
    }

    /** Returns whether an indicator of an action has a report, or one that it shares. */
    private boolean hasReports(ActionStanding standing) {
        return standing.hasReports()
                || standing.action().getSharedIndicators().stream()
                        .anyMatch(id ->
                                known(id).filter(IndicatorStanding::hasReports).isPresent());
    }

    private Section action(ActionStanding standing) {
        Action action = standing.action();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Fields(fields(standing)));
        blocks.addAll(indicators(standing.indicators()));
        return new Section(
                "a-" + action.getCode(),
                List.of(new Inline.Code(action.getCode()), Inline.text(" "), wording.words(action.getTitle())),
                blocks,
                List.of());
    }

    /** Returns who carries an action out, when, how far it is, its money and what it has to bring about. */
    public List<Field> fields(ActionStanding standing) {
        Action action = standing.action();
        List<Field> fields = new ArrayList<>();
        addParties(fields, "actions.responsible", standing.responsible());
        addParties(fields, "actions.support", standing.support());
        fields.add(field("actions.implementation", Inline.text(wording.timings(action.getImplementation()))));
        action.getStatus()
                .ifPresent(status ->
                        fields.add(new Field(wording.text("actions.status"), List.of(states.inlines(status)))));
        if (!standing.statuses().isEmpty()) {
            fields.add(new Field(
                    wording.text("actions.reports"),
                    standing.statuses().stream().map(states::report).toList()));
        }
        if (!action.getMilestones().isEmpty()) {
            fields.add(new Field(wording.text("actions.milestones"), states.milestones(action)));
        }
        addTexts(fields, "actions.results", action.getResults());
        List<BudgetTotal> money = report.budget().actions().getOrDefault(action.getCode(), List.of());
        if (!money.isEmpty()) {
            BudgetSection budget = new BudgetSection(report, wording);
            fields.add(new Field(
                    wording.text("actions.money"),
                    money.stream()
                            .map(total -> List.of(Inline.text(budget.line(total))))
                            .toList()));
        }
        if (!standing.expenditures().isEmpty()) {
            BudgetSection budget = new BudgetSection(report, wording);
            fields.add(new Field(
                    wording.text("actions.moneyReports"),
                    standing.expenditures().stream().map(budget::report).toList()));
        }
        List<List<Inline>> shared = action.getSharedIndicators().stream()
                .flatMap(id -> known(id).map(this::shared).stream())
                .toList();
        if (!shared.isEmpty()) {
            fields.add(new Field(wording.text("actions.shared"), shared));
        }
        addTexts(fields, "actions.note", action.getNote().stream().toList());
        addLinks(fields, action.getLinks());
        return fields;
    }

    /** Returns the progress of an indicator, wherever it belongs. */
    private Optional<IndicatorStanding> known(String id) {
        return Stream.concat(
                        report.actions().stream().map(ActionStanding::indicators),
                        report.objectives().stream().map(ObjectiveStanding::indicators))
                .flatMap(List::stream)
                .filter(standing -> standing.indicator().getId().equals(id))
                .findFirst();
    }

    /** The figure and the status of an indicator that is told in full where it belongs. */
    private List<Inline> shared(IndicatorStanding standing) {
        Indicator indicator = standing.indicator();
        FigureText words = FigureText.of(Optional.of(indicator), wording.locale());
        String figure = standing.actual()
                .value()
                .map(value -> words.value(value)
                        + ObservationText.mark(
                                standing.actual().observationStatuses(),
                                standing.actual().computed(),
                                wording.locale()))
                .orElseGet(() -> wording.text(standing.actual().withheld() ? "card.withheldLong" : "card.noValue"));
        String status = standing.status()
                .map(known -> ", " + known.toString(wording.locale()))
                .orElse("");
        return List.of(Inline.text(
                indicator.getId() + " " + indicator.getName().in(wording.locale()) + ": " + figure + status));
    }

    private void addParties(List<Field> fields, String name, List<Party> parties) {
        if (!parties.isEmpty()) {
            fields.add(field(name, Inline.text(parties.stream().map(Party::id).collect(Collectors.joining(", ")))));
        }
    }

    private void addTexts(List<Field> fields, String name, List<LocalizedText> texts) {
        if (!texts.isEmpty()) {
            fields.add(new Field(
                    wording.text(name),
                    texts.stream().map(text -> List.of(wording.words(text))).toList()));
        }
    }

    private void addLinks(List<Field> fields, List<Link> links) {
        if (!links.isEmpty()) {
            fields.add(new Field(wording.text("actions.links"), new LinkWording(wording).lines(links)));
        }
    }

    private Field field(String name, Inline value) {
        return new Field(wording.text(name), List.of(List.of(value)));
    }

    private List<Block> indicators(List<IndicatorStanding> standings) {
        List<Block> blocks = new ArrayList<>();
        standings.stream().filter(IndicatorStanding::hasReports).forEach(standing -> {
            blocks.add(new IndicatorCard(standing, report.heading().asOf(), wording).card());
            SeriesChart.ofSeries(standing, report.heading().asOf(), wording).ifPresent(blocks::add);
        });
        List<IndicatorStanding> silent =
                standings.stream().filter(standing -> !standing.hasReports()).toList();
        if (!silent.isEmpty()) {
            blocks.add(new Block.Table(
                    wording.text("actions.silent"),
                    List.of(column("indicator", Column.Kind.WIDE), column("status", Column.Kind.TEXT)),
                    silent.stream().map(this::silent).toList()));
        }
        return blocks;
    }

    private List<List<Inline>> silent(IndicatorStanding standing) {
        return List.of(
                List.of(
                        new Inline.Code(standing.indicator().getId()),
                        Inline.text(" "),
                        wording.words(standing.indicator().getName())),
                List.of(wording.status(standing.status())));
    }

    private List<Block> unreported(List<ActionStanding> actions) {
        List<List<List<Inline>>> rows = actions.stream()
                .filter(action -> !hasReports(action))
                .map(this::unreported)
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        wording.text("actions.unreported"),
                        List.of(
                                column("action", Column.Kind.WIDE),
                                column("responsible", Column.Kind.TEXT),
                                column("standing", Column.Kind.TEXT)),
                        rows));
    }

    private List<List<Inline>> unreported(ActionStanding standing) {
        return List.of(
                unreportedTitle(standing.action()),
                List.of(Inline.text(
                        standing.responsible().stream().map(Party::id).collect(Collectors.joining(", ")))),
                statuses.list(standing.counts()));
    }

    /** An action without reports is told with its status, which may be the reason. */
    private List<Inline> unreportedTitle(Action action) {
        List<Inline> title = new ArrayList<>(
                List.of(new Inline.Code(action.getCode()), Inline.text(" "), wording.words(action.getTitle())));
        action.getStatus().ifPresent(status -> {
            title.add(Inline.text(" – "));
            title.addAll(states.inlines(status));
        });
        return title;
    }

    private Column column(String name, Column.Kind kind) {
        return Column.of(wording.text("column." + name), kind);
    }
}

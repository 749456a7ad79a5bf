package org.snitp.reports.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.ActionStanding;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.InstitutionStanding;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.indicators.monitoring.Party;
import org.snitp.indicators.monitoring.StatusCounts;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.reports.internal.page.ActionSections;
import org.snitp.reports.internal.page.LinkWording;
import org.snitp.reports.internal.page.StatusWording;
import org.snitp.reports.internal.wording.Wording;

/** The pages of single objectives, actions and institutions. */
final class ThingPages {

    private final AnnualReport report;
    private final Optional<ReportingCalendar> calendar;
    private final Map<String, IndicatorStanding> indicators = new HashMap<>();
    private final Map<String, ObjectiveStanding> objectives = new LinkedHashMap<>();
    private final Map<String, Set<String>> reporters = new HashMap<>();

    ThingPages(AnnualReport report, Optional<ReportingCalendar> calendar) {
        this.report = report;
        this.calendar = calendar;
        report.indicators()
                .forEach(standing -> indicators.put(standing.indicator().getId(), standing));
        report.objectives()
                .forEach(standing -> objectives.put(standing.objective().getCode(), standing));
        report.objectives().forEach(standing -> addReporters(standing.indicators(), List.of()));
        report.actions().forEach(action -> addReporters(action.indicators(), action.responsible()));
    }

    /** Who reports an indicator: those of whom it has a part, those whom it names, or else those responsible for its action. */
    private void addReporters(List<IndicatorStanding> standings, List<Party> responsible) {
        for (IndicatorStanding standing : standings) {
            Set<String> ids = reporters.computeIfAbsent(standing.indicator().getId(), id -> new HashSet<>());
            standing.parts().forEach(part -> ids.add(part.institution().id()));
            ids.addAll(standing.indicator().getResponsible());
            if (ids.isEmpty()) {
                responsible.forEach(party -> ids.add(party.id()));
            }
        }
    }

    PageContent objective(ObjectiveStanding standing, SiteWords words) {
        Wording wording = words.wording();
        Objective objective = standing.objective();
        StandingTables tables = new StandingTables(words);
        List<Block> cover = new ArrayList<>();
        objective
                .getDescription()
                .ifPresent(text -> cover.add(new Block.Paragraph(List.of(wording.words(text)), Block.Weight.PLAIN)));
        StatusWording statuses = new StatusWording(wording);
        List<Field> fields = new ArrayList<>(List.of(
                words.field("standing", List.of(statuses.stack(standing.counts()))),
                words.field(
                        "coverage", List.of(statuses.coverage(standing.counts().coverage())))));
        if (!objective.getTags().isEmpty()) {
            fields.add(words.field("tags", Inline.text(String.join(", ", objective.getTags()))));
        }
        if (!objective.getLinks().isEmpty()) {
            fields.add(words.field("links", new LinkWording(wording).lines(objective.getLinks())));
        }
        cover.add(new Block.Fields(fields));
        List<Section> sections = new ArrayList<>();
        List<ObjectiveStanding> under = objective.subobjectives().stream()
                .flatMap(child -> Optional.ofNullable(objectives.get(child.getCode())).stream())
                .toList();
        if (!under.isEmpty()) {
            sections.add(Section.of("under", words.text("section.under"), List.of(tables.objectives(under))));
        }
        if (!standing.indicators().isEmpty()) {
            sections.add(Section.of(
                    "indicators", words.text("section.indicators"), List.of(tables.indicators(standing.indicators()))));
        }
        List<ActionStanding> actions = report.actions().stream()
                .filter(action -> action.objective().equals(Optional.of(objective.getCode()))
                        || action.action().getObjectives().contains(objective.getCode()))
                .toList();
        if (!actions.isEmpty()) {
            sections.add(Section.of("actions", words.text("section.actions"), List.of(tables.actions(actions))));
        }
        List<PageContent.Way> trail =
                new ArrayList<>(List.of(new PageContent.Way(SitePaths.OBJECTIVES, words.text("menu.objectives"))));
        above(objective)
                .ifPresent(parent -> trail.add(new PageContent.Way(
                        words.paths().objective(parent.getCode()).orElse(SitePaths.OBJECTIVES), parent.getCode())));
        String kind = standing.levelName()
                .map(name -> name.in(wording.locale()))
                .orElseGet(() -> words.text(standing.isGeneral() ? "kind.generalObjective" : "kind.objective"));
        return new PageContent(
                kind,
                List.of(new Inline.Code(objective.getCode()), Inline.text(" "), wording.words(objective.getTitle())),
                trail,
                cover,
                sections,
                Optional.empty());
    }

    private Optional<Objective> above(Objective objective) {
        return objectives.values().stream()
                .map(ObjectiveStanding::objective)
                .filter(parent -> parent.subobjectives().stream()
                        .anyMatch(child -> child.getCode().equals(objective.getCode())))
                .findFirst();
    }

    PageContent action(ActionStanding standing, SiteWords words) {
        Wording wording = words.wording();
        Action action = standing.action();
        StandingTables tables = new StandingTables(words);
        List<Block> cover = new ArrayList<>();
        action.getDescription()
                .ifPresent(text -> cover.add(new Block.Paragraph(List.of(wording.words(text)), Block.Weight.PLAIN)));
        List<Field> fields = new ArrayList<>();
        standing.objective()
                .flatMap(code -> Optional.ofNullable(objectives.get(code)))
                .ifPresent(objective ->
                        fields.add(words.field("objective", List.of(words.objective(objective.objective())))));
        addParties(fields, "responsible", standing.responsible(), words);
        addParties(fields, "support", standing.support(), words);
        String responsible = wording.text("actions.responsible");
        String support = wording.text("actions.support");
        new ActionSections(report, wording)
                .fields(standing).stream()
                        .filter(field -> !field.name().equals(responsible)
                                && !field.name().equals(support))
                        .forEach(fields::add);
        cover.add(new Block.Fields(fields));
        List<Section> sections = new ArrayList<>();
        List<IndicatorStanding> own = Stream.concat(
                        standing.indicators().stream(),
                        action.getSharedIndicators().stream()
                                .flatMap(id -> Optional.ofNullable(indicators.get(id)).stream()))
                .toList();
        sections.add(Section.of("indicators", words.text("section.indicators"), List.of(tables.indicators(own))));
        List<PageContent.Way> trail =
                new ArrayList<>(List.of(new PageContent.Way(SitePaths.ACTIONS, words.text("menu.actions"))));
        standing.objective()
                .flatMap(code -> words.paths().objective(code).map(path -> new PageContent.Way(path, code)))
                .ifPresent(trail::add);
        return new PageContent(
                words.text("kind.action"),
                List.of(new Inline.Code(action.getCode()), Inline.text(" "), wording.words(action.getTitle())),
                trail,
                cover,
                sections,
                Optional.empty());
    }

    private static void addParties(List<Field> fields, String key, List<Party> parties, SiteWords words) {
        if (!parties.isEmpty()) {
            fields.add(words.field(key, parties.stream().map(words::institution).toList()));
        }
    }

    /** What is an institution's, and what is due from it. */
    PageContent institution(Party party, SiteWords words) {
        Wording wording = words.wording();
        StatusWording statuses = new StatusWording(wording);
        StandingTables tables = new StandingTables(words);
        StatusCounts counts = report.institutions().stream()
                .filter(standing -> standing.institution().id().equals(party.id()))
                .map(InstitutionStanding::counts)
                .findFirst()
                .orElse(StatusCounts.NONE);
        List<Block> cover = new ArrayList<>();
        if (counts.indicators() > 0) {
            cover.add(new Block.Fields(List.of(
                    words.field("standing", List.of(statuses.stack(counts))),
                    words.field("coverage", List.of(statuses.coverage(counts.coverage()))))));
        }
        List<Section> sections = new ArrayList<>();
        Due due = new Due(report, calendar, words);
        sections.add(Section.of("due", words.text("section.due"), due.of(party)));
        addActions(sections, "responsible", party, ActionStanding::responsible, tables, words);
        addActions(sections, "support", party, ActionStanding::support, tables, words);
        List<IndicatorStanding> reported = report.indicators()
                .filter(standing -> reporters
                        .getOrDefault(standing.indicator().getId(), Set.of())
                        .contains(party.id()))
                .toList();
        if (!reported.isEmpty()) {
            sections.add(Section.of(
                    "indicators", words.text("section.ownIndicators"), List.of(tables.indicators(reported))));
        }
        return new PageContent(
                words.text("kind.institution"),
                party.name()
                        .map(name -> List.of(new Inline.Code(party.id()), Inline.text(" "), wording.words(name)))
                        .orElseGet(() -> List.of(new Inline.Code(party.id()))),
                List.of(new PageContent.Way(SitePaths.INSTITUTIONS, words.text("menu.institutions"))),
                cover,
                sections,
                Optional.empty());
    }

    private void addActions(
            List<Section> sections,
            String key,
            Party party,
            Function<ActionStanding, List<Party>> who,
            StandingTables tables,
            SiteWords words) {
        List<ActionStanding> own = report.actions().stream()
                .filter(action ->
                        who.apply(action).stream().anyMatch(one -> one.id().equals(party.id())))
                .toList();
        if (!own.isEmpty()) {
            sections.add(Section.of(key, words.text("section." + key), List.of(tables.actions(own))));
        }
    }
}

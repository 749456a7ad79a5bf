package org.snitp.reports.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.indicators.monitoring.ActionStanding;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.InstitutionStanding;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.indicators.monitoring.Party;
import org.snitp.indicators.monitoring.StatusCounts;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.reports.internal.page.StatusWording;

/** The lists of all objectives, actions, institutions and indicators. */
final class ListPages {

    private final AnnualReport report;
    private final SitePaths paths;

    ListPages(AnnualReport report, SitePaths paths) {
        this.report = report;
        this.paths = paths;
    }

    PageContent objectives(SiteWords words) {
        return PageContent.of(
                words.text("menu.objectives"),
                List.of(new StandingTables(words).objectives(report.objectives())),
                List.of());
    }

    PageContent actions(SiteWords words) {
        Map<String, List<ActionStanding>> byObjective = report.actions().stream()
                .collect(Collectors.groupingBy(action -> action.objective().orElse("")));
        List<Section> sections = new ArrayList<>();
        StandingTables tables = new StandingTables(words);
        for (ObjectiveStanding standing : report.objectives()) {
            String code = standing.objective().getCode();
            if (byObjective.containsKey(code)) {
                sections.add(new Section(
                        "o-" + code,
                        words.objective(standing.objective()),
                        List.of(tables.actions(byObjective.remove(code))),
                        List.of()));
            }
        }
        byObjective.values().stream()
                .reduce((one, other) -> {
                    List<ActionStanding> all = new ArrayList<>(one);
                    all.addAll(other);
                    return all;
                })
                .ifPresent(others -> sections.add(
                        Section.of("other", words.text("section.otherActions"), List.of(tables.actions(others)))));
        return PageContent.of(words.text("menu.actions"), List.of(), sections);
    }

    PageContent institutions(SiteWords words) {
        StatusWording statuses = new StatusWording(words.wording());
        Map<String, StatusCounts> counts = report.institutions().stream()
                .collect(Collectors.toMap(standing -> standing.institution().id(), InstitutionStanding::counts));
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Party party : paths.institutions()) {
            StatusCounts own = counts.getOrDefault(party.id(), StatusCounts.NONE);
            rows.add(List.of(
                    words.institution(party),
                    List.of(Inline.text(statuses.number(own.indicators()))),
                    statuses.stack(own),
                    statuses.coverage(own.coverage()),
                    List.of(Inline.text(statuses.number(own.overdue())))));
        }
        Block table = words.table(
                "institutions",
                List.of(
                        words.column("institution", Kind.WIDE),
                        words.column("indicators", Kind.NUMBER),
                        words.column("standing", Kind.PICTURE),
                        words.column("coverage", Kind.TEXT),
                        words.column("overdue", Kind.NUMBER)),
                rows);
        return PageContent.of(words.text("menu.institutions"), List.of(table), List.of());
    }

    PageContent indicators(SiteWords words) {
        StandingTables tables = new StandingTables(words);
        List<IndicatorStanding> ofObjectives = report.objectives().stream()
                .flatMap(standing -> standing.indicators().stream())
                .toList();
        List<IndicatorStanding> ofActions = report.actions().stream()
                .flatMap(standing -> standing.indicators().stream())
                .toList();
        List<Section> sections = new ArrayList<>();
        if (!ofObjectives.isEmpty()) {
            sections.add(Section.of(
                    "objectives",
                    words.text("section.indicatorsOfObjectives"),
                    List.of(tables.indicators(ofObjectives))));
        }
        if (!ofActions.isEmpty()) {
            sections.add(Section.of(
                    "actions", words.text("section.indicatorsOfActions"), List.of(tables.indicators(ofActions))));
        }
        return PageContent.of(words.text("menu.indicators"), List.of(Block.note(words.text("list.bars"))), sections);
    }

    /** Every page by its name, for who looks for something: the page is a list, and a script lets it be searched. */
    PageContent find(SiteWords words) {
        List<Section> sections = new ArrayList<>();
        add(sections, words, "objectives", report.objectives(), standing -> words.objective(standing.objective()));
        add(sections, words, "actions", report.actions(), standing -> words.action(standing.action()));
        add(sections, words, "institutions", List.copyOf(paths.institutions()), words::institution);
        add(
                sections,
                words,
                "indicators",
                report.indicators().toList(),
                standing -> words.indicator(standing.indicator()));
        return new PageContent(
                "",
                List.of(Inline.text(words.text("menu.find"))),
                List.of(),
                List.of(Block.paragraph(words.text("find.intro"))),
                sections,
                Optional.of(Site.SCRIPT));
    }

    private static <T> void add(
            List<Section> sections, SiteWords words, String key, List<T> things, Function<T, List<Inline>> name) {
        if (!things.isEmpty()) {
            sections.add(Section.of(
                    key,
                    words.text("menu." + key),
                    List.of(new Block.Points(things.stream().map(name).toList()))));
        }
    }
}

package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.InstitutionStanding;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.indicators.monitoring.Party;
import org.snitp.indicators.monitoring.StatusCounts;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.Status;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.reports.internal.wording.Wording;

/** The summary, and the progress by objective and by institution. */
public final class OverviewSections {

    private final AnnualReport report;
    private final Wording wording;
    private final StatusWording statuses;

    public OverviewSections(AnnualReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.statuses = new StatusWording(wording);
    }

    public Section summary() {
        StatusCounts total = report.total();
        long targets = report.indicators()
                .filter(standing -> !standing.indicator().targetsInForce().isEmpty())
                .count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(Inline.text(lead(total))), Block.Weight.LEAD));
        blocks.add(tiles(total));
        if (targets < total.indicators()) {
            blocks.add(Block.paragraph(wording.fill(
                    "summary.targets",
                    Map.of(
                            "targets", statuses.number((int) targets),
                            "indicators", wording.count("indicator", total.indicators())))));
        }
        blocks.add(statusTable(total));
        blocks.add(punctualityTable(total));
        return Section.of("summary", wording.text("section.summary"), blocks);
    }

    private String lead(StatusCounts total) {
        return wording.fill(
                total.coverage().due() == 0 ? "summary.nothingDue" : "summary.lead",
                Map.of(
                        "date", wording.date(report.heading().asOf()),
                        "indicators", indicators(total),
                        "actions", wording.count("action", report.actions().size()),
                        "reported", statuses.number(total.coverage().reported()),
                        "due", wording.count("report", total.coverage().due()),
                        "overdue", statuses.number(total.overdue())));
    }

    /** The number of all indicators and, if both exist, how many belong to actions and how many to objectives. */
    private String indicators(StatusCounts total) {
        String all = wording.count("indicator", total.indicators());
        int ofActions = report.actions().stream()
                .mapToInt(action -> action.indicators().size())
                .sum();
        int ofObjectives = total.indicators() - ofActions;
        return ofActions > 0 && ofObjectives > 0
                ? wording.fill(
                        "summary.ofWhich",
                        Map.of(
                                "indicators", all,
                                "actions", statuses.number(ofActions),
                                "objectives", statuses.number(ofObjectives)))
                : all;
    }

    private Block tiles(StatusCounts total) {
        int behind = total.count(Status.AT_RISK) + total.count(Status.OFF_TRACK) + total.count(Status.MOVING_AWAY);
        return new Block.Tiles(List.of(
                tile(statuses.number(total.indicators()), "indicators"),
                tile(statuses.part(total.coverage().reported(), total.coverage().due()), "received"),
                tile(statuses.number(total.count(Status.ACHIEVED)), "achieved"),
                tile(statuses.number(total.count(Status.ON_TRACK)), "onTrack"),
                tile(statuses.number(behind), "behind"),
                tile(statuses.number(total.overdue()), "overdue")));
    }

    private Block.Tile tile(String number, String label) {
        return new Block.Tile(number, wording.text("summary.tile." + label));
    }

    private Block statusTable(StatusCounts total) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Status status : Status.values()) {
            rows.add(row(Optional.of(status), total.count(status), "meaning." + status.name()));
        }
        if (total.withheld() > 0) {
            rows.add(row(Optional.empty(), total.withheld(), "meaning.withheld"));
        }
        return new Block.Table(
                wording.text("summary.table"),
                List.of(column("status", Kind.TEXT), column("indicators", Kind.NUMBER), column("meaning", Kind.WIDE)),
                rows);
    }

    private Block punctualityTable(StatusCounts total) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Punctuality punctuality : Punctuality.values()) {
            rows.add(List.of(
                    List.of(wording.punctuality(punctuality)),
                    List.of(Inline.text(statuses.number(total.count(punctuality)))),
                    List.of(Inline.text(wording.text("punctuality." + punctuality.name())))));
        }
        return new Block.Table(
                wording.text("summary.punctuality"),
                List.of(
                        column("punctuality", Kind.TEXT),
                        column("indicators", Kind.NUMBER),
                        column("meaning", Kind.WIDE)),
                rows);
    }

    private List<List<Inline>> row(Optional<Status> status, int count, String meaning) {
        return List.of(
                List.of(wording.status(status)),
                List.of(Inline.text(statuses.number(count))),
                List.of(Inline.text(wording.text(meaning))));
    }

    public Section objectives() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (ObjectiveStanding standing : report.objectives()) {
            Inline title = wording.words(standing.objective().getTitle());
            List<Inline> name = new ArrayList<>(List.of(
                    new Inline.Code(standing.objective().getCode()),
                    Inline.text(" "),
                    isHeading(standing) ? strong(title) : title));
            rows.add(row(name, standing.counts()));
        }
        return Section.of(
                "objectives",
                wording.text("section.objectives"),
                List.of(new Block.Table(wording.text("objectives.caption"), columns("objective"), rows)));
    }

    /** Returns whether an objective stands above others, as a general one does. */
    private static boolean isHeading(ObjectiveStanding standing) {
        return standing.isGeneral()
                || (standing.level() == 1
                        && !standing.objective().subobjectives().isEmpty());
    }

    private static Inline strong(Inline title) {
        return title instanceof Inline.Text text ? new Inline.Text(text.text(), text.language(), true) : title;
    }

    public Section institutions() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (InstitutionStanding standing : report.institutions()) {
            rows.add(row(party(standing.institution(), wording), standing.counts()));
        }
        return Section.of(
                "institutions",
                wording.text("section.institutions"),
                List.of(new Block.Table(wording.text("institutions.caption"), columns("institution"), rows)));
    }

    /** An institution by its id and its name. */
    public static List<Inline> party(Party party, Wording wording) {
        List<Inline> named = new ArrayList<>(List.of(new Inline.Code(party.id())));
        party.name().ifPresent(name -> {
            named.add(Inline.text(" "));
            named.add(wording.words(name));
        });
        return named;
    }

    private List<List<Inline>> row(List<Inline> name, StatusCounts counts) {
        return List.of(
                name,
                List.of(Inline.text(statuses.number(counts.indicators()))),
                statuses.stack(counts),
                statuses.coverage(counts.coverage()),
                List.of(Inline.text(statuses.number(counts.overdue()))));
    }

    private List<Column> columns(String first) {
        return List.of(
                column(first, Kind.WIDE),
                column("indicators", Kind.NUMBER),
                column("standing", Kind.PICTURE),
                column("coverage", Kind.TEXT),
                column("overdue", Kind.NUMBER));
    }

    private Column column(String name, Kind kind) {
        return Column.of(wording.text("column." + name), kind);
    }
}

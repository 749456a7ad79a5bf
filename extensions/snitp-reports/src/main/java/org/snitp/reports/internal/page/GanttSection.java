package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.snitp.indicators.monitoring.Gantt;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.Timing;
import org.snitp.reports.internal.wording.Wording;

/** When the actions are carried out: a chart for each action, on a common axis of quarters. */
public final class GanttSection {

    private static final int QUARTERS = 4;

    private final Gantt gantt;
    private final Wording wording;

    public GanttSection(Gantt gantt, Wording wording) {
        this.gantt = gantt;
        this.wording = wording;
    }

    public Section section() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Gantt.Row row : gantt.rows()) {
            rows.add(List.of(
                    List.of(new Inline.Code(row.action()), Inline.text(" "), wording.words(row.title())),
                    timelines(row)));
        }
        Block.Table table = new Block.Table(
                wording.text("gantt.caption"),
                List.of(
                        Column.of(wording.text("column.action"), Column.Kind.WIDE),
                        new Column(wording.text("column.when"), Column.Kind.PICTURE, years())),
                rows);
        return Section.of("calendar", wording.text("section.gantt"), List.of(Block.paragraph(legend()), table));
    }

    private String legend() {
        return hasStatuses()
                ? wording.text("gantt.legend") + " " + wording.text("gantt.reality")
                : wording.text("gantt.legend");
    }

    private List<String> years() {
        return gantt.quarters().stream()
                .map(quarter -> Integer.toString(quarter.year()))
                .distinct()
                .toList();
    }

    /** The plan, and below it what became of it, where that is stated. */
    private List<Inline> timelines(Gantt.Row row) {
        List<Inline> lines = new ArrayList<>(List.of(timeline(row)));
        row.status().ifPresent(status -> lines.add(reality(row, status)));
        return lines;
    }

    private Inline reality(Gantt.Row row, ActionStatus status) {
        String words = new ActionStatusWording(wording).words(status);
        if (row.work().isEmpty()) {
            return Inline.text(" " + words);
        }
        Gantt.Work work = row.work().get();
        return new Inline.Timeline(
                gantt.quarters().size(),
                QUARTERS,
                List.of(new Inline.Bar(work.first(), work.last(), Inline.Fill.SOLID)),
                words);
    }

    private boolean hasStatuses() {
        return gantt.rows().stream().anyMatch(row -> row.status().isPresent());
    }

    private Inline timeline(Gantt.Row row) {
        List<Inline.Bar> bars = row.bars().stream()
                .map(bar -> new Inline.Bar(bar.first(), bar.last(), fill(bar.timing())))
                .toList();
        String words =
                wording.timings(row.bars().stream().map(Gantt.Bar::timing).toList());
        return new Inline.Timeline(gantt.quarters().size(), QUARTERS, bars, words);
    }

    private static Inline.Fill fill(Timing timing) {
        if (timing instanceof Recurrence) {
            return Inline.Fill.DOTS;
        }
        if (timing instanceof OpenTiming standing) {
            return standing == OpenTiming.PERMANENT ? Inline.Fill.THIN : Inline.Fill.OUTLINE;
        }
        return Inline.Fill.SOLID;
    }
}

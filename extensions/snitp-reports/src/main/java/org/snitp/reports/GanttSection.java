package org.snitp.reports;

import java.util.ArrayList;
import java.util.List;
import org.snitp.indicators.monitoring.Gantt;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.Timing;

/** When the actions are carried out: a chart for each action, on a common axis of quarters. */
final class GanttSection {

    private static final int QUARTERS = 4;

    private final Gantt gantt;
    private final Wording wording;

    GanttSection(Gantt gantt, Wording wording) {
        this.gantt = gantt;
        this.wording = wording;
    }

    Section section() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Gantt.Row row : gantt.rows()) {
            rows.add(List.of(
                    List.of(new Inline.Code(row.action()), Inline.text(" "), wording.words(row.title())),
                    List.of(timeline(row))));
        }
        Block.Table table = new Block.Table(
                wording.text("gantt.caption"),
                List.of(
                        Column.of(wording.text("column.action"), Column.Kind.WIDE),
                        new Column(wording.text("column.when"), Column.Kind.PICTURE, years())),
                rows);
        return Section.of(
                "calendar",
                wording.text("section.gantt"),
                List.of(Block.paragraph(wording.text("gantt.legend")), table));
    }

    private List<String> years() {
        return gantt.quarters().stream()
                .map(quarter -> Integer.toString(quarter.year()))
                .distinct()
                .toList();
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

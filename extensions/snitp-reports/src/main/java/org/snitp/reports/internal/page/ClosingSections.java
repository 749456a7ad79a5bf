package org.snitp.reports.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.OverdueReport;
import org.snitp.indicators.monitoring.Party;
import org.snitp.indicators.monitoring.QualityRemark;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.indicators.monitoring.Sources.SourceSet;
import org.snitp.indicators.monitoring.Sources.Superseded;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.reports.internal.wording.Wording;

/** The overdue reports with their institutions, the sources of the figures, and the findings that need attention. */
public final class ClosingSections {

    private final AnnualReport report;
    private final Wording wording;

    public ClosingSections(AnnualReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    public Section overdue() {
        Map<Party, Map<DuePeriod, List<String>>> owed = new LinkedHashMap<>();
        report.institutions().forEach(standing -> owed.put(standing.institution(), new LinkedHashMap<>()));
        List<OverdueReport> nobodys = new ArrayList<>();
        for (OverdueReport overdue : report.overdue()) {
            overdue.institutions()
                    .forEach(party -> owed.computeIfAbsent(party, unused -> new LinkedHashMap<>())
                            .computeIfAbsent(overdue.due(), unused -> new ArrayList<>())
                            .add(overdue.indicator()));
            if (overdue.institutions().isEmpty()) {
                nobodys.add(overdue);
            }
        }
        List<List<List<Inline>>> rows = new ArrayList<>();
        owed.forEach((party, periods) -> {
            if (!periods.isEmpty()) {
                addRows(rows, OverviewSections.party(party, wording), new Inline.Code(party.id()), periods);
            }
        });
        if (!nobodys.isEmpty()) {
            Map<DuePeriod, List<String>> periods = new LinkedHashMap<>();
            nobodys.forEach(overdue -> periods.computeIfAbsent(overdue.due(), unused -> new ArrayList<>())
                    .add(overdue.indicator()));
            Inline nobody = Inline.text(wording.text("overdue.nobody"));
            addRows(rows, List.of(nobody), nobody, periods);
        }
        String caption = wording.fill(
                "overdue.caption", Map.of("date", wording.date(report.heading().asOf())));
        return Section.of(
                "overdue",
                wording.text("section.overdue"),
                List.of(table(
                        caption,
                        "overdue.none",
                        List.of(
                                column("institution", Column.Kind.WIDE),
                                column("period", Column.Kind.SHORT),
                                column("due", Column.Kind.SHORT),
                                column("overdueNumber", Column.Kind.NUMBER),
                                column("reports", Column.Kind.WIDE)),
                        rows)));
    }

    /** Adds a row for each period: the first one with the full name of the institution, the others with its short name. */
    private void addRows(
            List<List<List<Inline>>> rows, List<Inline> who, Inline inShort, Map<DuePeriod, List<String>> periods) {
        List<Inline> name = who;
        for (Map.Entry<DuePeriod, List<String>> entry : periods.entrySet()) {
            DuePeriod due = entry.getKey();
            rows.add(List.of(
                    name,
                    List.of(Inline.text(wording.span(due.period()))),
                    List.of(Inline.text(wording.shortDate(due.dueOn()))),
                    List.of(Inline.text(
                            wording.number(BigDecimal.valueOf(entry.getValue().size())))),
                    List.of(Inline.text(IdRanges.of(entry.getValue())))));
            name = List.of(inShort);
        }
    }

    public Section sources() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(
                wording.text("sources.caption"),
                "sources.none",
                List.of(
                        column("set", Column.Kind.WIDE),
                        column("reporter", Column.Kind.TEXT),
                        column("measurements", Column.Kind.NUMBER),
                        column("reportedOn", Column.Kind.TEXT)),
                report.sources().sets().stream().map(this::row).toList()));
        blocks.add(table(
                wording.text("sources.superseded"),
                "sources.notSuperseded",
                List.of(
                        column("indicator", Column.Kind.TEXT),
                        column("period", Column.Kind.TEXT),
                        column("replaced", Column.Kind.TEXT),
                        column("reportedOn", Column.Kind.TEXT),
                        column("because", Column.Kind.WIDE)),
                report.sources().superseded().stream().map(this::row).toList()));
        return Section.of("sources", wording.text("section.sources"), blocks);
    }

    private List<List<Inline>> row(SourceSet set) {
        List<Inline> name = new ArrayList<>(List.of(new Inline.Code(set.id())));
        set.title().ifPresent(title -> name.addAll(List.of(Inline.text(" "), wording.words(title))));
        set.source().ifPresent(source -> name.addAll(List.of(Inline.text(" · "), wording.words(source))));
        Optional<String> days = set.firstReportedOn()
                .flatMap(first -> set.lastReportedOn()
                        .map(last -> first.equals(last)
                                ? wording.date(first)
                                : wording.fill(
                                        "sources.range",
                                        Map.of("from", wording.date(first), "to", wording.date(last)))));
        return List.of(
                name,
                List.of(Inline.text(set.reporter().map(Party::id).orElse("–"))),
                List.of(Inline.text(wording.number(BigDecimal.valueOf(set.measurements())))),
                List.of(Inline.text(days.orElse("–"))));
    }

    private List<List<Inline>> row(Superseded replaced) {
        String categories = replaced.number().categories().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        String period = wording.period(replaced.number().period());
        return List.of(
                List.of(new Inline.Code(replaced.indicator())),
                List.of(Inline.text(categories.isEmpty() ? period : period + ", " + categories)),
                List.of(Inline.text(value(replaced.number()))),
                List.of(Inline.text(replaced.reportedOn().map(wording::date).orElse("–"))),
                List.of(replaced.because().map(wording::words).orElseGet(() -> Inline.text("–"))));
    }

    private String value(ReportedNumber number) {
        if (number.withheld()) {
            return wording.text("card.withheld");
        }
        Optional<String> fraction = number.numerator()
                .flatMap(above -> number.denominator()
                        .map(below -> wording.fill(
                                "of", Map.of("part", wording.number(above), "whole", wording.number(below)))));
        return number.value().map(wording::number).or(() -> fraction).orElse("–");
    }

    public Section quality() {
        List<Block> blocks = new ArrayList<>();
        boolean withheld = !report.method().withheld().isEmpty();
        if (!report.quality().isEmpty() || !withheld) {
            blocks.add(table(
                    wording.text("quality.caption"),
                    "quality.none",
                    List.of(column("indicator", Column.Kind.TEXT), column("remark", Column.Kind.WIDE)),
                    report.quality().stream().map(this::row).toList()));
        }
        if (withheld) {
            blocks.add(Block.paragraph(wording.text("quality.withheld")));
        }
        if (!report.unknown().isEmpty()) {
            blocks.add(Block.paragraph(
                    wording.fill("quality.unknown", Map.of("ids", String.join(", ", report.unknown())))));
        }
        return Section.of("quality", wording.text("section.quality"), blocks);
    }

    private List<List<Inline>> row(QualityRemark remark) {
        return List.of(
                List.of(new Inline.Code(remark.indicator())),
                List.of(Inline.text(remark.remark().toString(wording.locale()))));
    }

    private Block table(String caption, String otherwise, List<Column> columns, List<List<List<Inline>>> rows) {
        return rows.isEmpty() ? Block.paragraph(wording.text(otherwise)) : new Block.Table(caption, columns, rows);
    }

    private Column column(String name, Column.Kind kind) {
        return Column.of(wording.text("column." + name), kind);
    }
}

package org.snitp.reports.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Inline;
import org.snitp.reports.internal.chart.FigureWords;
import org.snitp.reports.internal.wording.Wording;

/** The figures of a series as a table: what a picture shows, number by number. */
final class SeriesTable {

    private final IndicatorStanding standing;
    private final SiteWords words;
    private final Wording wording;
    private final FigureWords figures;

    SeriesTable(IndicatorStanding standing, SiteWords words) {
        this.standing = standing;
        this.words = words;
        this.wording = words.wording();
        this.figures = new FigureWords(standing.indicator(), wording);
    }

    /** Returns a table, by period. Columns in which nothing would stand are left out. */
    Block table(String key, List<ReportedNumber> numbers) {
        boolean categories =
                numbers.stream().anyMatch(number -> !number.categories().isEmpty());
        boolean reporters =
                numbers.stream().anyMatch(number -> number.reportedBy().isPresent());
        boolean fractions =
                numbers.stream().anyMatch(number -> number.numerator().isPresent());
        boolean statuses =
                numbers.stream().anyMatch(number -> number.observationStatus().isPresent());
        List<Column> columns = new ArrayList<>(List.of(words.column("period", Kind.SHORT)));
        add(columns, categories, "category", Kind.TEXT);
        add(columns, reporters, "reporter", Kind.TEXT);
        columns.add(words.column("figure", Kind.NUMBER));
        add(columns, fractions, "fraction", Kind.NUMBER);
        add(columns, statuses, "observationStatus", Kind.TEXT);
        List<List<List<Inline>>> rows = new ArrayList<>();
        numbers.stream()
                .sorted(Comparator.comparing(
                                (ReportedNumber number) -> number.period().getEnd())
                        .thenComparing(number -> number.period().getStart())
                        .thenComparing(number -> wording.categories(number.categories(), standing.indicator()))
                        .thenComparing(number -> number.reportedBy().orElse("")))
                .forEach(number -> {
                    List<List<Inline>> row = new ArrayList<>();
                    row.add(text(wording.period(number.period())));
                    if (categories) {
                        row.add(text(wording.categories(number.categories(), standing.indicator())));
                    }
                    if (reporters) {
                        row.add(text(number.reportedBy().orElse("–")));
                    }
                    row.add(text(value(number)));
                    if (fractions) {
                        row.add(text(fraction(number).orElse("–")));
                    }
                    if (statuses) {
                        row.add(text(number.observationStatus()
                                .map(status -> ObservationText.of(status, wording.locale()))
                                .orElse("–")));
                    }
                    rows.add(row);
                });
        return words.table(key, columns, rows);
    }

    private void add(List<Column> columns, boolean shown, String key, Kind kind) {
        if (shown) {
            columns.add(words.column(key, kind));
        }
    }

    private static List<Inline> text(String text) {
        return List.of(Inline.text(text));
    }

    /** Returns what was reported in words: a number, a state, that it does not apply, or that it is withheld. */
    String value(ReportedNumber number) {
        if (number.withheld()) {
            return wording.text("card.withheld");
        }
        if (number.notApplicable()) {
            return wording.text("card.notApplicable");
        }
        return number.value()
                .map(figures::value)
                .or(() -> number.delivery()
                        .map(state -> wording.text("measured."
                                + state.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .orElse("–");
    }

    private Optional<String> fraction(ReportedNumber number) {
        return number.numerator()
                .flatMap(above -> number.denominator()
                        .map(below -> wording.fill(
                                "of", Map.of("part", wording.number(above), "whole", wording.number(below)))));
    }
}

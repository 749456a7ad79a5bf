package org.snitp.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.cli.show.Page;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import org.snitp.io.collect.CellChange;
import org.snitp.io.collect.CellFinding;
import org.snitp.io.collect.CollectReport;
import org.snitp.io.collect.CollectedForm;
import org.snitp.io.collect.CollectedRow;
import org.snitp.io.collect.RowOutcome;
import org.snitp.io.form.FormColumn;
import org.snitp.io.form.PreambleField;

/** What became of forms, as text: form by form what was rejected and why, what was changed, and how many rows there were. */
final class CollectPage {

    /** What tells a reader which row it is. */
    private static final Set<FormColumn> NAMING =
            EnumSet.of(FormColumn.INDICATOR, FormColumn.PERIOD, FormColumn.BREAKDOWN);

    private static final Set<FormColumn> NUMBERS = EnumSet.range(FormColumn.VALUE, FormColumn.WEIGHT);

    private final Console console;
    private final Texts texts;
    private final Page page;
    private final boolean details;

    /**
     * A page for a console.
     *
     * @param details whether rows of which nothing has to be said are shown as well
     */
    CollectPage(Console console, boolean details) {
        this.console = console;
        this.texts = console.texts();
        this.page = new Page(console);
        this.details = details;
    }

    /**
     * Returns the report.
     *
     * @param fate what became of the measurements
     */
    String text(CollectReport report, String fate) {
        report.forms().forEach(this::add);
        report.remarks().forEach(remark -> page.paragraph(0, remark.toString(console.locale())));
        List<CollectedRow> rows = report.rows().toList();
        if (!rows.isEmpty()) {
            page.paragraph(0, counts(rows) + ".");
        }
        page.paragraph(0, fate);
        return page.text();
    }

    private void add(CollectedForm form) {
        String about = List.of(PreambleField.INSTITUTION, PreambleField.PERIOD).stream()
                .map(field -> form.preamble().getOrDefault(field, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String file = form.place().toString(console.locale());
        if (about.isEmpty()) {
            page.paragraph(0, file);
        } else {
            page.heading(file, about);
        }
        if (!form.rows().isEmpty()) {
            page.paragraph(2, counts(form.rows()));
        }
        form.findings().forEach(finding -> add(2, finding));
        form.rows().forEach(this::add);
        page.blank();
    }

    private void add(CollectedRow row) {
        boolean telling = row.outcome() == RowOutcome.CHANGED || row.outcome() == RowOutcome.REJECTED;
        if (!details && !telling && row.findings().isEmpty()) {
            return;
        }
        String outcome = texts.text("collect.outcome." + row.outcome());
        page.entry(2, outcome, name(row));
        row.findings().forEach(finding -> add(4, finding));
        row.changes().forEach(change -> page.paragraph(4, change(change)));
    }

    /** The row as the form names it, whatever it is about. */
    private static String name(CollectedRow row) {
        return row.cells().stream()
                .filter(cell -> cell.column().filter(NAMING::contains).isPresent())
                .map(cell -> cell.content())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private void add(int indent, CellFinding finding) {
        page.paragraph(indent, finding.toString(console.locale()));
    }

    private String change(CellChange change) {
        String nothing = texts.text("collect.nothing");
        return texts.text(
                "collect.change",
                change.column().toString(console.locale()),
                change.before().isEmpty() ? nothing : content(change, change.before()),
                change.after().isEmpty() ? nothing : content(change, change.after()));
    }

    private String content(CellChange change, String content) {
        return NUMBERS.contains(change.column()) ? texts.number(new BigDecimal(content)) : content;
    }

    /** How many rows came to which outcome; those to which none came are left out. */
    private String counts(List<CollectedRow> rows) {
        return Arrays.stream(RowOutcome.values())
                .map(outcome -> counted(outcome, rows))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String counted(RowOutcome outcome, List<CollectedRow> rows) {
        int count = (int) rows.stream().filter(row -> row.outcome() == outcome).count();
        return count == 0 ? "" : texts.count("collect." + outcome, count);
    }
}

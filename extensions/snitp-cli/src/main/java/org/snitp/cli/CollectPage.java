package org.snitp.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.forms.intake.CellChange;
import org.snitp.forms.intake.CellFinding;
import org.snitp.forms.intake.CollectedForm;
import org.snitp.forms.intake.CollectedRow;
import org.snitp.forms.intake.FormCell;
import org.snitp.forms.intake.ImportReport;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.io.diagnostic.Diagnostic;

/**
 * The results of forms, formatted for a terminal: for each form the number of rows by result, then each row with
 * details.
 */
final class CollectPage {

    private static final int MAX_SHOWN = 60;
    private static final String BETWEEN = " · ";

    private final Console console;
    private final boolean verbose;
    private final StringBuilder page = new StringBuilder();

    /**
     * Creates a page.
     *
     * @param verbose whether to list each created row rather than only their number
     */
    CollectPage(Console console, boolean verbose) {
        this.console = console;
        this.verbose = verbose;
    }

    String render(ImportReport report) {
        report.forms().forEach(this::add);
        if (!report.remarks().isEmpty()) {
            line(0, text("collect.together"));
            report.remarks().forEach(remark -> paragraph(2, told(remark)));
            page.append('\n');
        }
        if (report.forms().size() > 1) {
            line(0, text("collect.total", counts(report.rows().toList())));
        }
        return page.toString();
    }

    private void add(CollectedForm form) {
        String sheet = form.location().sheet().map(name -> ", " + name).orElse("");
        boolean unnamed = sheet.isEmpty() && form.table() != FormTable.FIGURES;
        String table = unnamed ? ", " + form.table().title(console.locale()) : "";
        paragraph(0, form.location().file() + sheet + table);
        String about = String.join(
                BETWEEN,
                Stream.of(PreambleField.INSTITUTION, PreambleField.PERIOD, PreambleField.REPORTED_ON)
                        .map(field -> form.preamble().getOrDefault(field, ""))
                        .filter(value -> !value.isBlank())
                        .toList());
        if (!about.isEmpty()) {
            paragraph(2, about);
        }
        if (!form.rows().isEmpty()) {
            paragraph(2, text("collect.rows", counts(form.rows())));
        }
        if (form.isRefused()) {
            line(2, text("collect.refused"));
        }
        form.findings().forEach(finding -> add(finding, 2));
        page.append('\n');
        List<CollectedRow> told = form.rows().stream()
                .filter(this::isTold)
                .filter(row -> !form.isRefused() || !row.findings().isEmpty())
                .toList();
        told.forEach(this::add);
        if (!told.isEmpty()) {
            page.append('\n');
        }
    }

    private boolean isTold(CollectedRow row) {
        return (row.outcome() == RowOutcome.CREATED && verbose)
                || row.outcome() == RowOutcome.CHANGED
                || row.outcome() == RowOutcome.REJECTED
                || !row.findings().isEmpty();
    }

    private String counts(List<CollectedRow> rows) {
        List<String> counts = new ArrayList<>();
        for (RowOutcome outcome : RowOutcome.values()) {
            int count =
                    (int) rows.stream().filter(row -> row.outcome() == outcome).count();
            if (count > 0) {
                counts.add(
                        console.texts().count("collect.count." + outcome.name().toLowerCase(Locale.ROOT), count));
            }
        }
        return counts.isEmpty() ? text("collect.nothing") : String.join(", ", counts);
    }

    private void add(CollectedRow row) {
        List<String> about = new ArrayList<>();
        about.add(text("collect.row", row.location().row()));
        row.key().ifPresent(key -> {
            about.add(key.indicator());
            about.add(key.period().toString());
            key.dimensions().forEach((dimension, category) -> about.add(dimension + " = " + category));
        });
        row.action().ifPresent(key -> {
            about.add(key.action());
            about.add(key.period().toString());
            key.source().ifPresent(about::add);
            key.currency().ifPresent(about::add);
        });
        String outcome = text("collect.outcome." + row.outcome().name());
        paragraph(
                2,
                Paragraph.pad(outcome, outcomeColumns()).replace(" ", Paragraph.FIXED_SPACE) + " "
                        + String.join(BETWEEN, about));
        row.changes().forEach(change -> paragraph(4, told(change)));
        row.findings().forEach(finding -> add(finding, 4));
    }

    private int outcomeColumns() {
        return Stream.of(RowOutcome.values())
                .mapToInt(outcome -> Paragraph.columns(text("collect.outcome." + outcome.name())))
                .max()
                .orElse(0);
    }

    private String told(CellChange change) {
        String column = change.column().toString(console.locale());
        String after = change.after().isEmpty() ? text("collect.emptied") : cut(change.after());
        return column + ": " + (change.before().isEmpty() ? after : cut(change.before()) + " → " + after);
    }

    private void add(CellFinding finding, int indent) {
        FormCell cell = finding.cell();
        String where = cell.location().column() == 0
                ? ""
                : Stream.of(cell.location().columnLetters() + cell.location().row(), cell.head())
                                .filter(part -> !part.isBlank())
                                .reduce((one, other) -> one + " " + other)
                                .orElse("")
                        + ": ";
        paragraph(indent, where + told(finding.diagnostic()));
    }

    private String told(Diagnostic diagnostic) {
        return diagnostic.toString(console.locale());
    }

    /** Returns a text on one line, cut if it is long. The JSON report has the full text. */
    private static String cut(String content) {
        String shown = Paragraph.shown(content);
        return shown.codePointCount(0, shown.length()) <= MAX_SHOWN
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, MAX_SHOWN)) + "…";
    }

    private String text(String key, Object... arguments) {
        return console.texts().text(key, arguments);
    }

    private void line(int indent, String words) {
        paragraph(indent, words);
    }

    /** Adds a paragraph whose further lines are indented. */
    private void paragraph(int indent, String words) {
        List<String> lines = Paragraph.wrap(words, console.width() - indent - 2);
        page.append(" ".repeat(indent))
                .append(String.join("\n" + " ".repeat(indent + 2), lines))
                .append('\n');
    }
}

package org.snitp.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.forms.intake.CellFinding;
import org.snitp.forms.intake.CellLocation;
import org.snitp.forms.sheet.FieldOutcome;
import org.snitp.forms.sheet.FilledField;
import org.snitp.forms.sheet.FilledSheets;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diff.FieldPath;
import org.snitp.io.diff.report.FieldNames;
import org.snitp.model.text.Language;

/**
 * The results of sheets, formatted for a terminal: for each file the number of fields by result, then each field with
 * details.
 *
 * @param console the language and the width
 * @param verbose whether to list unchanged fields rather than only their number
 */
record FillPage(Console console, boolean verbose) {

    /** Returns the results of a file that could be read. */
    String render(String sheet, FilledSheets filled) {
        List<FilledField> fields = filled.fields().stream()
                .filter(field -> field.sheet().equals(sheet))
                .toList();
        StringBuilder page = new StringBuilder(paragraph(0, sheet));
        page.append(paragraph(2, console.texts().text("fill.fields", counts(fields))));
        fields.stream()
                .filter(field -> verbose || field.outcome() != FieldOutcome.UNCHANGED)
                .forEach(field -> page.append(paragraph(2, told(field))));
        filled.findings().stream()
                .filter(finding -> finding.cell().location().file().equals(sheet))
                .forEach(finding -> page.append(paragraph(2, told(finding))));
        return page.append('\n').toString();
    }

    /** Returns the workbook cells that cause problems in the plan, one per line. */
    String cells(List<Diagnostic> problems, FilledSheets filled) {
        StringBuilder cells = new StringBuilder();
        for (Diagnostic problem : problems) {
            filled.cell(problem)
                    .map(location -> console.texts()
                            .text(
                                    "fill.cell",
                                    location.toString(console.locale()),
                                    problem.code().getId()))
                    .ifPresent(line -> cells.append(paragraph(0, line)));
        }
        return cells.toString();
    }

    private String told(CellFinding finding) {
        CellLocation location = finding.cell().location();
        String where = location.row() == 0 ? "" : inFile(location) + ": ";
        return where + finding.diagnostic().toString(console.locale());
    }

    /** Returns the location without the name of the file, which is in the heading. */
    private String inFile(CellLocation location) {
        return Paragraph.shown(
                location.toString(console.locale()).substring(location.file().length() + 2));
    }

    /** Returns the problems of a file with errors. */
    String refused(String sheet, String problems) {
        return paragraph(0, sheet) + paragraph(2, console.texts().text("fill.refusedFile")) + problems + "\n";
    }

    private String counts(List<FilledField> fields) {
        List<String> counts = new ArrayList<>();
        for (FieldOutcome outcome : FieldOutcome.values()) {
            int count = (int)
                    fields.stream().filter(field -> field.outcome() == outcome).count();
            if (count > 0) {
                counts.add(console.texts().count("fill.count." + outcome.name().toLowerCase(Locale.ROOT), count));
            }
        }
        return counts.isEmpty() ? console.texts().text("fill.none") : String.join(", ", counts);
    }

    private String told(FilledField field) {
        String outcome = Paragraph.pad(outcome(field.outcome()), outcomeColumns());
        String told = Stream.of(field.document(), field.subject(), name(field))
                .filter(part -> !part.isEmpty())
                .map(Paragraph::shown)
                .reduce((one, other) -> one + " · " + other)
                .map(about -> about + cell(field) + ": " + said(field))
                .orElseGet(() -> said(field));
        return outcome.replace(" ", Paragraph.FIXED_SPACE) + " " + told;
    }

    private String cell(FilledField field) {
        return field.cell().map(location -> " (" + inFile(location) + ")").orElse("");
    }

    /** Returns the field in words, and its name in the sheet if it differs. */
    private String name(FilledField field) {
        if (Language.of(console.locale()) == Language.EN || field.field().isEmpty()) {
            return field.field();
        }
        FieldPath path = FieldPath.of(List.of(field.field().split("[.]")));
        String words = FieldNames.of(path, console.locale());
        return words.equals(field.field()) ? words : words + " (" + field.field() + ")";
    }

    private String said(FilledField field) {
        String before = Paragraph.shown(field.before());
        String after = Paragraph.shown(field.after());
        return switch (field.outcome()) {
            case TAKEN, UNCHANGED -> after;
            case CHANGED -> before + " → " + after;
            case KEPT -> console.texts().text("fill.leftOut", before);
            case REFUSED -> (after.isEmpty() ? "" : after + ". ") + reason(field, before);
        };
    }

    private String reason(FilledField field, String before) {
        if (field.problem().isPresent()) {
            return field.problem().get().toString(console.locale());
        }
        return console.texts()
                .text("fill.reason." + field.reason().orElseThrow().name(), before);
    }

    private String outcome(FieldOutcome outcome) {
        return console.texts().text("fill.outcome." + outcome.name());
    }

    private int outcomeColumns() {
        return Stream.of(FieldOutcome.values())
                .mapToInt(outcome -> Paragraph.columns(outcome(outcome)))
                .max()
                .orElse(0);
    }

    private String paragraph(int indent, String words) {
        List<String> lines = Paragraph.wrap(words, console.width() - indent - 2);
        return " ".repeat(indent) + String.join("\n" + " ".repeat(indent + 2), lines) + "\n";
    }
}

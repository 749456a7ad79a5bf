package org.snitp.forms.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.forms.FormTable;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the results of importing forms as JSON, for other programs.
 *
 * <pre>{@code
 * {
 *   "summary": {"created": 1, "changed": 0, "unchanged": 0, "empty": 7, "rejected": 1, "refusedForms": 0},
 *   "plan": "pna-2024-2026",
 *   "forms": [
 *     {"file": "anitp.xlsx", "sheet": "Formular", "refused": false, "preamble": {"institution": "ANITP", ...},
 *      "findings": [],
 *      "rows": [
 *        {"row": 14, "line": 14, "outcome": "rejected", "indicator": "1.1.1-1", "period": "2025", "dimensions": {},
 *         "cells": [{"cell": "I14", "head": "Valoare", "content": "vezi anexa"}, ...],
 *         "changes": [],
 *         "findings": [{"row": 14, "column": "I", "head": "Valoare", "content": "vezi anexa", "code": "SNITP-719",
 *                       "severity": "error", "message": "..."}]}]}],
 *   "remarks": []
 * }
 * }</pre>
 *
 * <p>A table about actions has the property {@code table}, {@code statuses} or {@code expenditures}, and its rows have {@code
 * action} in place of {@code indicator}. Fields that do not apply are omitted. Only messages depend on the language.
 */
public final class CollectJson implements TextFormat<ImportReport> {

    private final Locale locale;

    private CollectJson(Locale locale) {
        this.locale = locale;
    }

    /**
     * Creates a report in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static CollectJson in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new CollectJson(locale);
    }

    /** Returns the report as JSON, indented by two spaces, with a line feed at the end. */
    @Override
    public String render(ImportReport report) {
        Objects.requireNonNull(report, "report");
        return IndentedJson.text(json -> {
            json.writeStartObject();
            writeSummary(json, report);
            json.writeStringProperty("plan", report.measurements().getPlan());
            json.writeArrayPropertyStart("forms");
            report.forms().forEach(form -> write(json, form));
            json.writeEndArray();
            json.writeArrayPropertyStart("remarks");
            report.remarks().forEach(remark -> {
                json.writeStartObject();
                write(json, remark);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeSummary(JsonGenerator json, ImportReport report) {
        json.writeObjectPropertyStart("summary");
        for (RowOutcome outcome : RowOutcome.values()) {
            json.writeNumberProperty(term(outcome), report.count(outcome));
        }
        json.writeNumberProperty(
                "refusedForms",
                report.forms().stream().filter(CollectedForm::isRefused).count());
        json.writeEndObject();
    }

    private static String term(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The name of a field in documents: {@code CORRECTIVE_MEASURE} is {@code correctiveMeasure}. */
    private static String field(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            String small = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? small : Character.toUpperCase(small.charAt(0)) + small.substring(1));
        }
        return name.toString();
    }

    private void write(JsonGenerator json, CollectedForm form) {
        json.writeStartObject();
        json.writeStringProperty("file", form.location().file());
        form.location().sheet().ifPresent(sheet -> json.writeStringProperty("sheet", sheet));
        if (form.table() != FormTable.FIGURES) {
            json.writeStringProperty("table", field(form.table()));
        }
        json.writeBooleanProperty("refused", form.isRefused());
        json.writeObjectPropertyStart("preamble");
        form.preamble().forEach((field, text) -> json.writeStringProperty(field(field), text));
        json.writeEndObject();
        writeFindings(json, form.findings());
        json.writeArrayPropertyStart("rows");
        form.rows().forEach(row -> write(json, row));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, CollectedRow row) {
        json.writeStartObject();
        json.writeNumberProperty("row", row.location().row());
        json.writeNumberProperty("line", row.location().line());
        json.writeStringProperty("outcome", term(row.outcome()));
        row.key().ifPresent(key -> {
            json.writeStringProperty("indicator", key.indicator());
            json.writeStringProperty("period", key.period().toString());
            json.writeObjectPropertyStart("dimensions");
            key.dimensions().forEach(json::writeStringProperty);
            json.writeEndObject();
        });
        row.action().ifPresent(key -> {
            json.writeStringProperty("action", key.action());
            json.writeStringProperty("period", key.period().toString());
            key.source().ifPresent(source -> json.writeStringProperty("source", source));
            key.currency().ifPresent(currency -> json.writeStringProperty("currency", currency));
        });
        json.writeArrayPropertyStart("cells");
        row.cells().forEach(cell -> {
            json.writeStartObject();
            json.writeStringProperty(
                    "cell", cell.location().columnLetters() + cell.location().row());
            json.writeStringProperty("head", cell.head());
            json.writeStringProperty("content", cell.content());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("changes");
        row.changes().forEach(change -> {
            json.writeStartObject();
            json.writeStringProperty("field", field(change.column()));
            json.writeStringProperty("before", change.before());
            json.writeStringProperty("after", change.after());
            json.writeEndObject();
        });
        json.writeEndArray();
        writeFindings(json, row.findings());
        json.writeEndObject();
    }

    private void writeFindings(JsonGenerator json, List<CellFinding> findings) {
        json.writeArrayPropertyStart("findings");
        for (CellFinding finding : findings) {
            CellLocation location = finding.cell().location();
            json.writeStartObject();
            if (location.row() > 0) {
                json.writeNumberProperty("row", location.row());
            }
            if (location.column() > 0) {
                json.writeStringProperty("column", location.columnLetters());
                json.writeStringProperty("head", finding.cell().head());
                json.writeStringProperty("content", finding.cell().content());
            }
            write(json, finding.diagnostic());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStringProperty("code", diagnostic.code().getId());
        json.writeStringProperty("severity", diagnostic.severity().term());
        json.writeStringProperty("message", diagnostic.message(locale));
        diagnostic.suggestion().ifPresent(hint -> json.writeStringProperty("suggestion", hint));
    }
}

package org.snitp.io.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.form.FormColumn;
import org.snitp.io.form.PreambleField;

/** Reads forms about a plan. */
final class FormReader {

    private final PlanQuestions questions;
    private final Set<String> institutions;
    private final Optional<Locale> locale;
    private final Optional<LocalDate> reportedOn;

    FormReader(
            PlanQuestions questions,
            Set<String> institutions,
            Optional<Locale> locale,
            Optional<LocalDate> reportedOn) {
        this.questions = questions;
        this.institutions = institutions;
        this.locale = locale;
        this.reportedOn = reportedOn;
    }

    ReadForm read(FormBlock block) {
        Findings findings = new Findings();
        FormHead head = new PreambleReader(block, findings).read(questions, institutions, locale, reportedOn);
        checkColumns(block, findings);
        RowReader reader = new RowReader(questions, head, block);
        List<ReadRow> rows = new ArrayList<>();
        block.rows().forEach(row -> rows.add(reader.read(row)));
        if (!head.sameVersion() && !findings.hasErrors()) {
            remarkVersion(block, rows, findings);
        }
        return new ReadForm(block, head, findings.all(), rows);
    }

    private void checkColumns(FormBlock block, Findings findings) {
        FormCell head = new FormCell(block.place(block.headRow(), 0), "", "");
        if (!block.heads().twice().isEmpty()) {
            findings.add(
                    head,
                    DiagnosticCode.INCOMPLETE_FORM,
                    "twice",
                    Map.of("heads", String.join(", ", block.heads().twice())));
        }
        List<FormColumn> needed = List.of(FormColumn.INDICATOR, FormColumn.PERIOD, FormColumn.BREAKDOWN);
        String missing = missing(block, needed);
        if (!missing.isEmpty()) {
            findings.add(head, DiagnosticCode.INCOMPLETE_FORM, "columns", Map.of("heads", missing));
        }
        List<FormColumn> wanted = Arrays.stream(FormColumn.values())
                .filter(column -> column.isEditable() || column == FormColumn.QUESTION)
                .toList();
        String wanting = missing(block, wanted);
        if (!wanting.isEmpty()) {
            findings.add(head, DiagnosticCode.FORM_REMARK, "columns", Map.of("heads", wanting));
        }
    }

    private static String missing(FormBlock block, List<FormColumn> columns) {
        return columns.stream()
                .filter(column -> block.column(column) == 0)
                .map(column -> Bilingual.of(column::toString))
                .collect(Collectors.joining(", "));
    }

    private static void remarkVersion(FormBlock block, List<ReadRow> rows, Findings findings) {
        List<ReadRow> filled = rows.stream().filter(ReadRow::filled).toList();
        long refused = filled.stream()
                .filter(row -> row.findings().stream()
                        .anyMatch(found -> found.diagnostic().code() == DiagnosticCode.FORM_OF_OTHER_PLAN))
                .count();
        Map<PreambleField, String> preamble = PreambleReader.texts(block);
        findings.add(
                new FormCell(block.place(), "", ""),
                DiagnosticCode.FORM_REMARK,
                refused == 0 ? "version" : "versionRows",
                Map.of(
                        "version", preamble.getOrDefault(PreambleField.PLAN_VERSION, "?"),
                        "fingerprint", preamble.getOrDefault(PreambleField.PLAN_FINGERPRINT, "?"),
                        "filled", Integer.toString(filled.size()),
                        "refused", Long.toString(refused)));
    }
}

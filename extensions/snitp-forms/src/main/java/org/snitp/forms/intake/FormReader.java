package org.snitp.forms.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snitp.forms.PreambleField;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.institution.Institution;
import org.snitp.model.measurement.Measurement;

/** Reads forms of a plan. */
final class FormReader {

    private final PlanIndicators questions;
    private final AskedForms asked;
    private final Map<String, Institution> institutions;
    private final Optional<Locale> locale;
    private final Optional<LocalDate> reportedOn;
    private final Function<MeasurementKey, Optional<Measurement>> known;
    private final Optional<LocalDate> today;

    FormReader(
            PlanIndicators questions,
            AskedForms asked,
            Map<String, Institution> institutions,
            Optional<Locale> locale,
            Optional<LocalDate> reportedOn,
            Optional<LocalDate> today,
            Function<MeasurementKey, Optional<Measurement>> known) {
        this.known = known;
        this.questions = questions;
        this.asked = asked;
        this.institutions = institutions;
        this.locale = locale;
        this.reportedOn = reportedOn;
        this.today = today;
    }

    ReadForm read(RawForm block) {
        Findings findings = new Findings();
        FormHead head = new PreambleReader(block, findings).read(questions, institutions, locale, reportedOn);
        head.reportedOn().ifPresent(day -> new PreambleReader(block, findings).checkDay(day, today));
        Optional<Set<String>> indicators = findings.hasErrorsBesidesDay() ? Optional.empty() : asked(head);
        RowReader reader = new RowReader(questions, indicators, head, block, known);
        if (isOfOtherPlan(findings)) {
            // One cause, one message: no row can be understood.
            return new ReadForm(
                    block,
                    head,
                    findings.all(),
                    block.rows().stream().map(reader::passOver).toList());
        }
        new FormColumns(block, findings).check();
        new LostRows(block, head, questions, asked).check(findings);
        List<ReadRow> rows = new ArrayList<>();
        block.rows().forEach(row -> rows.add(reader.read(row)));
        if (!head.sameVersion() && !findings.hasErrors()) {
            remarkVersion(block, rows, findings);
        }
        return new ReadForm(block, head, findings.all(), rows);
    }

    private static boolean isOfOtherPlan(Findings findings) {
        return findings.all().stream()
                .anyMatch(finding -> finding.diagnostic().code() == DiagnosticCode.FORM_OF_OTHER_PLAN);
    }

    /** The indicators requested from the institution; absent if unknown. */
    private Optional<Set<String>> asked(FormHead head) {
        return head.institution()
                .filter(id -> head.sameVersion() && institutions.containsKey(id))
                .flatMap(asked::indicators);
    }

    private static void remarkVersion(RawForm block, List<ReadRow> rows, Findings findings) {
        List<ReadRow> filled = rows.stream().filter(ReadRow::filled).toList();
        long refused = filled.stream()
                .filter(row -> row.findings().stream()
                        .anyMatch(found -> found.diagnostic().code() == DiagnosticCode.FORM_OF_OTHER_PLAN))
                .count();
        Map<PreambleField, String> preamble = PreambleReader.texts(block);
        findings.add(
                new FormCell(block.location(), "", ""),
                DiagnosticCode.FORM_REMARK,
                refused == 0 ? "version" : "versionRows",
                Map.of(
                        "version", preamble.getOrDefault(PreambleField.PLAN_VERSION, "?"),
                        "fingerprint", preamble.getOrDefault(PreambleField.PLAN_FINGERPRINT, "?"),
                        "filled", Integer.toString(filled.size()),
                        "refused", Long.toString(refused)));
    }
}

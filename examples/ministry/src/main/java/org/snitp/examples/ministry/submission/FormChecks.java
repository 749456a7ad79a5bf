package org.snitp.examples.ministry.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.forms.intake.CellFinding;
import org.snitp.forms.intake.CollectedForm;
import org.snitp.forms.intake.CollectedRow;
import org.snitp.forms.intake.FormFile;
import org.snitp.forms.intake.FormImporter;
import org.snitp.forms.intake.ImportReport;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.io.options.Limits;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Measurement;
import org.springframework.stereotype.Service;

/** Checks what institutions report, with the rules of the library. */
@Service
class FormChecks {

    /** A workbook of a few thousand rows is below 1 MB; a packed one of 5 MB must not unpack to a hundred times of that. */
    private static final Limits LIMITS = Limits.DEFAULT;

    private final Clock clock;

    FormChecks(Clock clock) {
        this.clock = clock;
    }

    /** Returns the day on which something is reported now. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Imports a file; nothing is stored. */
    ImportReport read(Plan plan, Known known, FormFile file) {
        return FormImporter.of(plan.with(known.others()))
                .known(known.figures())
                .known(known.statuses())
                .reportedOn(today())
                .today(today())
                .limits(LIMITS)
                .collect(file);
    }

    /**
     * Checks answers.
     *
     * @param known what was reported before
     */
    Checked check(Plan plan, FormSheet sheet, Answers answers, Known known, Locale locale) {
        Known before = known.before(today());
        ImportReport report = read(plan, before, FormFile.of("form.csv", sheet.filledIn(answers, today())));
        Map<String, Checked.Row> rows = new HashMap<>();
        List<String> remarks = new ArrayList<>();
        for (CollectedForm form : report.forms()) {
            form.findings().forEach(finding -> remarks.add(finding.diagnostic().message(locale)));
            for (CollectedRow row : form.rows()) {
                sheet.row(row.location().row())
                        .ifPresent(asked -> rows.put(
                                asked.key(), new Checked.Row(row.outcome(), findings(row.findings(), locale))));
            }
        }
        Optional<ActionStatusReport> statuses = report.statusReport().equals(before.statuses())
                ? Optional.empty()
                : Optional.of(known.completed(report.statusReport(), today()));
        return new Checked(
                remarks, report.forms().stream().anyMatch(CollectedForm::isRefused), rows, news(report), statuses);
    }

    private static List<Checked.Finding> findings(List<CellFinding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> new Checked.Finding(
                        finding.cell().column(),
                        finding.isError(),
                        finding.diagnostic().message(locale) + " ["
                                + finding.diagnostic().code() + "]"))
                .toList();
    }

    /** Returns the figures behind the rows that say something new. What they replace is in the store already. */
    private static List<Measurement> news(ImportReport report) {
        Set<String> changed = new HashSet<>();
        report.rows()
                .filter(row -> row.outcome() == RowOutcome.CREATED || row.outcome() == RowOutcome.CHANGED)
                .forEach(row -> row.key()
                        .ifPresent(key -> changed.add(
                                FormSheet.key(key.indicator(), key.period().toString(), key.dimensions()))));
        return report.measurements().getMeasurements().stream()
                .filter(measurement -> changed.contains(FormSheet.key(
                        measurement.getIndicator(), measurement.getPeriod().toString(), measurement.getDimensions())))
                .map(measurement -> measurement.withEarlier(List.of()))
                .toList();
    }
}

package org.snitp.examples.ministry.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
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
    ImportReport read(Plan plan, MeasurementSet known, FormFile file) {
        return FormImporter.of(plan.bundle())
                .known(known)
                .reportedOn(today())
                .today(today())
                .limits(LIMITS)
                .collect(file);
    }

    /**
     * Checks answers.
     *
     * @param known what the institution reported before
     */
    Checked check(Plan plan, FormSheet sheet, Answers answers, MeasurementSet known, Locale locale) {
        ImportReport report = read(plan, known, FormFile.of("form.csv", sheet.filledIn(answers, today())));
        CollectedForm form = report.forms().get(0);
        Map<String, Checked.Row> rows = new HashMap<>();
        for (CollectedRow row : form.rows()) {
            int index = FormSheet.index(row.location().row());
            rows.put(sheet.rows().get(index).key(), new Checked.Row(row.outcome(), findings(row.findings(), locale)));
        }
        List<String> remarks = form.findings().stream()
                .map(finding -> finding.diagnostic().message(locale))
                .toList();
        return new Checked(remarks, form.isRefused(), rows, news(form, report.measurements()));
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
    private static List<Measurement> news(CollectedForm form, MeasurementSet after) {
        Set<String> changed = new HashSet<>();
        form.rows().stream()
                .filter(row -> row.outcome() == RowOutcome.CREATED || row.outcome() == RowOutcome.CHANGED)
                .forEach(row -> row.key()
                        .ifPresent(key -> changed.add(
                                FormSheet.key(key.indicator(), key.period().toString(), key.dimensions()))));
        return after.getMeasurements().stream()
                .filter(measurement -> changed.contains(FormSheet.key(
                        measurement.getIndicator(), measurement.getPeriod().toString(), measurement.getDimensions())))
                .map(measurement -> measurement.withEarlier(List.of()))
                .toList();
    }
}

package org.snitp.cli.explain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.snitp.forms.FormCsv;
import org.snitp.forms.FormRequest;
import org.snitp.forms.ReportingForm;
import org.snitp.forms.intake.FormFile;
import org.snitp.forms.intake.FormImporter;
import org.snitp.forms.intake.ImportReport;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.io.catalogue.Example;
import org.snitp.model.Bundle;
import org.snitp.model.text.Language;
import org.snitp.model.time.Period;

/** Imports an example that is a form, or a file that is not. */
final class FormExample {

    private static final Locale ROMANIAN = Language.RO.locale();

    private static final String FILE = "isj-2025.csv";

    private FormExample() {}

    static ExampleOutcome collect(Example example) {
        Bundle bundle = DocumentExample.context();
        String text = FilledForm.of(blank(bundle), example.text());
        ImportReport report = FormImporter.of(bundle).collect(FormFile.of(FILE, text.getBytes(StandardCharsets.UTF_8)));
        return ExampleOutcome.ofForm(report.forms().stream()
                .flatMap(form -> Stream.concat(
                        form.findings().stream(), form.rows().stream().flatMap(row -> row.findings().stream())))
                .toList());
    }

    private static String blank(Bundle bundle) {
        FormRequest request = FormRequest.of(bundle.getPlans().get(0).getId(), "ISJ", Period.year(2025));
        return FormCsv.in(ROMANIAN)
                .render(ReportingForm.of(bundle, ReportingCalendar.of(bundle), request))
                .substring(1);
    }
}

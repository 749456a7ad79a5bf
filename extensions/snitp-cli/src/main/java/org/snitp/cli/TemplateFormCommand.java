package org.snitp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.forms.FormCsv;
import org.snitp.forms.FormRequest;
import org.snitp.forms.FormTable;
import org.snitp.forms.FormXlsx;
import org.snitp.forms.ReportingForm;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.StatusHistory;
import org.snitp.model.time.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the reporting form of an institution for a period, or the forms of all institutions. */
@Command(name = "form", sortOptions = false, sortSynopsis = false)
final class TemplateFormCommand implements Callable<Integer> {

    /** The output format. */
    enum Format {
        XLSX,
        CSV;

        /** Returns the format by the extension of a file; a workbook for any other name. */
        static Format of(@Nullable Path file) {
            boolean csv =
                    file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            return csv ? CSV : XLSX;
        }

        void write(ReportingForm form, Locale locale, Path file) {
            switch (this) {
                case XLSX -> FormXlsx.in(locale).write(form, file);
                case CSV -> FormCsv.in(locale).write(form, file);
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--institution", paramLabel = "ID", descriptionKey = "form.institution", order = 1)
    private Optional<String> institution = Optional.empty();

    @Option(names = "--all", descriptionKey = "form.all", order = 2)
    private boolean all;

    @Option(names = "--period", required = true, paramLabel = "PERIOD", descriptionKey = "form.period", order = 3)
    private String period = "";

    @Option(names = "--plan", paramLabel = "ID", descriptionKey = "form.plan", order = 4)
    private Optional<String> plan = Optional.empty();

    @Option(names = "--format", paramLabel = "xlsx|csv", descriptionKey = "form.format", order = 5)
    private @Nullable Format format;

    @Mixin
    private final GraceOption grace = new GraceOption();

    @Mixin
    private final TagOption tag = new TagOption();

    @Mixin
    private final TextLanguageOption textLanguage = new TextLanguageOption();

    @Option(names = "--cross", descriptionKey = "form.cross", order = 6)
    private boolean crossed;

    @Option(names = "--with-parts", descriptionKey = "form.withParts", order = 7)
    private boolean withParts;

    @Option(names = "--with-status", descriptionKey = "form.withStatus", order = 7)
    private boolean withStatus;

    @Option(names = "--with-money", descriptionKey = "form.withMoney", order = 7)
    private boolean withMoney;

    @Option(names = "--with-observation-status", descriptionKey = "form.withObservationStatus", order = 7)
    private boolean withObservationStatus;

    @Option(names = "--contact", paramLabel = "WHO", descriptionKey = "form.contact", order = 8)
    private Optional<String> contact = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            descriptionKey = "form.output",
            order = 9)
    private @Nullable Path output;

    @Option(names = "--force", descriptionKey = "template.force", order = 10)
    private boolean forced;

    TemplateFormCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format wanted = format == null ? Format.of(all ? null : output) : format;
        checkOptions(wanted);
        Documents documents = Documents.read(console, paths);
        Optional<Bundle> bundle = documents
                .bundle()
                .map(all ->
                        StatusHistory.of(all, console.today(), console.today()).applyTo(all));
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        Period asked = FiscalPeriod.read(console, bundle.get(), period);
        // The form is one of the whole plan, so that it is collected as such; with a tag it asks for less.
        ReportingCalendar calendar = grace.calendar(tag.of(bundle.get(), console));
        FormMaker maker = FormMaker.of(console, bundle.get(), calendar, plan, id -> request(id, asked));
        textLanguage.complain(bundle.get(), console);
        FormFiles files = new FormFiles(console, wanted, new TemplateFile(console, paths, forced));
        if (institution.isEmpty()) {
            files.writeAll(
                    maker.all().stream().map(textLanguage::of).toList(),
                    maker.institutions().size(),
                    output());
        } else if (output == null) {
            console.out().print(FormCsv.in(console.locale()).render(textLanguage.of(maker.form(institution.get()))));
        } else {
            files.write(textLanguage.of(maker.form(institution.get())), output);
        }
        return ExitCode.OK;
    }

    private FormRequest request(String id, Period asked) {
        FormRequest request = FormRequest.of(id, "", asked)
                .withParts(withParts)
                .crossed(crossed)
                .observationStatus(withObservationStatus);
        if (withStatus) {
            request = request.with(FormTable.STATUSES);
        }
        if (withMoney) {
            request = request.with(FormTable.EXPENDITURES);
        }
        return contact.isPresent() ? request.contact(contact.get()) : request;
    }

    private void checkOptions(Format wanted) {
        if (all == institution.isPresent()) {
            throw refusal("form.which");
        }
        if (all && withParts) {
            throw refusal("form.allParts");
        }
        if (all && output == null) {
            throw refusal("form.allFolder");
        }
        if (output == null && wanted == Format.XLSX) {
            throw refusal("form.workbook");
        }
    }

    private Path output() {
        return Optional.ofNullable(output).orElseThrow();
    }

    private UsageException refusal(String key) {
        return new UsageException(console.texts().text(key));
    }
}

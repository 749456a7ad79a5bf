package org.snitp.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.model.Bundle;
import org.snitp.model.StatusHistory;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.reports.InvalidReportException;
import org.snitp.reports.PublicationNotes;
import org.snitp.reports.PublishedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes the monitoring report of a year. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    /** Takes a year, or a fiscal year, of which the plan says what it is. */
    static final class Year implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (!text.matches("[1-9][0-9]{3}|FY[0-9]{4}")) {
                throw new TypeConversionException(text);
            }
            return text;
        }
    }

    /** Parses a threshold, from 2. */
    static final class Threshold implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return number(text, "[0-9]{1,6}", 2);
        }
    }

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "report.paths")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            converter = Year.class,
            descriptionKey = "report.year")
    private String year = "";

    @Option(names = "--format", paramLabel = "html|md|json|docx|odt", descriptionKey = "report.format")
    private Optional<ReportFile> format = Optional.empty();

    @Option(names = "--threshold", paramLabel = "N", converter = Threshold.class, descriptionKey = "report.threshold")
    private Optional<Integer> threshold = Optional.empty();

    @Mixin
    private final GraceOption grace = new GraceOption();

    @Mixin
    private final TextLanguageOption textLanguage = new TextLanguageOption();

    @Option(names = "--published", arity = "1..*", paramLabel = "FILE", descriptionKey = "report.published")
    private List<Path> published = new ArrayList<>();

    @Mixin
    private final TagOption tag = new TagOption();

    @Mixin
    private final KnownOnOption knownOn = new KnownOnOption();

    @Mixin
    private final EarlierPlans earlierPlans = new EarlierPlans();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    @Mixin
    private final YardstickOptions yardstick = new YardstickOptions();

    ReportCommand(Console console) {
        this.console = console;
    }

    private static int number(String text, String pattern, int least) {
        if (!text.matches(pattern) || Integer.parseInt(text) < least) {
            throw new TypeConversionException(text);
        }
        return Integer.parseInt(text);
    }

    @Override
    public Integer call() {
        if (output != null) {
            new OutputFile(console, output).requireUnread(published).requireNoDocument(paths);
        }
        if (output == null
                && format.filter(wanted -> wanted.text(console.locale()).isEmpty())
                        .isPresent()) {
            throw new UsageException(console.texts().text("report.needsFile", format.get()));
        }
        if (threshold.isEmpty() && !published.isEmpty()) {
            throw new UsageException(console.texts().text("report.publishedAlone"));
        }
        TablesInFolders.tell(console, paths);
        Documents documents = Documents.withMeasurements(console, paths);
        Optional<Bundle> bundle =
                documents.bundle().map(read -> textLanguage.of(read, console)).map(all -> tag.of(all, console));
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        Period period = FiscalPeriod.read(console, bundle.get(), year);
        requireCovered(bundle.get(), period);
        MonitoringRequest request = request(bundle.get(), period);
        AnnualReport report = AnnualReport.of(bundle.get(), request);
        write(report);
        ProgressReport progress = ProgressReport.of(bundle.get(), request.due(), request.parameters());
        MissingReasons.complain(console, documents, progress);
        complain(report);
        return documents.exitCode();
    }

    private MonitoringRequest request(Bundle bundle, Period period) {
        LocalDate known = knownOn.day(console).orElse(LocalDate.MAX);
        Bundle reported = StatusHistory.of(bundle, period.getEnd(), known).applyTo(bundle);
        MonitoringRequest all = MonitoringRequest.of(
                        period, grace.calendar(reported).duePeriods())
                .withEarlierPlans(earlierPlans.read(console))
                .judgedBy(yardstick.in(bundle, console));
        MonitoringRequest request = knownOn.day(console).map(all::knownOn).orElse(all);
        return threshold
                .map(DisclosureRule::below)
                .map(rule -> rule.beside(editions(bundle)))
                .map(request::withholding)
                .orElse(request);
    }

    private List<Edition> editions(Bundle bundle) {
        Set<String> plans = bundle.getPlans().stream().map(ActionPlan::getId).collect(Collectors.toSet());
        List<Edition> editions = new ArrayList<>();
        for (Path file : published) {
            Edition edition = edition(file);
            if (Collections.disjoint(edition.plans(), plans)) {
                throw new UsageException(console.texts()
                        .text(
                                "report.otherPlan",
                                file,
                                edition.plans().stream().sorted().collect(Collectors.joining(", "))));
            }
            editions.add(edition);
        }
        editions.sort(Comparator.comparing(Edition::asOf));
        return editions;
    }

    private Edition edition(Path file) {
        try {
            return PublishedReport.read(file);
        } catch (InvalidReportException e) {
            throw new UsageException(console.texts().text("report.noReport", file, e.getMessage(console.locale())));
        } catch (UncheckedIOException e) {
            throw new UsageException(console.texts().text("report.unreadable", file));
        }
    }

    private void requireCovered(Bundle bundle, Period period) {
        List<TimeSpan> spans = Stream.concat(
                        bundle.getPlans().stream().map(ActionPlan::getPeriod),
                        bundle.getStrategies().stream().map(Strategy::getHorizon))
                .toList();
        if (spans.stream().noneMatch(span -> covers(span, period))) {
            String known = spans.stream().map(TimeSpan::toString).distinct().collect(Collectors.joining(", "));
            throw new UsageException(console.texts().text("report.otherYear", year, known));
        }
    }

    private static boolean covers(TimeSpan span, Period year) {
        return !span.getStart().isAfter(year.getEnd()) && !span.getEnd().isBefore(year.getStart());
    }

    private void write(AnnualReport report) {
        if (output == null) {
            ReportFile wanted = format.orElse(ReportFile.HTML);
            console.out().print(wanted.text(console.locale()).orElseThrow().render(report));
            return;
        }
        new OutputFile(console, output)
                .write(file -> format.orElseGet(() -> ReportFile.named(file))
                        .in(console.locale())
                        .write(report, file));
    }

    private void complain(AnnualReport report) {
        PublicationNotes.of(report, console.locale()).forEach(console::complain);
        List<String> texts = report.method().textsToRead();
        if (!texts.isEmpty()) {
            console.complain(console.texts().text("report.textsToRead", String.join(", ", texts)));
        }
    }
}

package org.snitp.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.calendar.ReportingCalendar;
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
import org.snitp.reports.PublicationNotes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is published of a plan and its figures: the year, what is withheld, and what was published before. */
final class PublicationOptions {

    /**
     * What was asked for.
     *
     * @param bundle the documents
     * @param calendar what is to be reported
     * @param editions the earlier editions, the last one last
     * @param request the request for the report
     * @param report the report
     */
    record Publication(
            Bundle bundle,
            ReportingCalendar calendar,
            List<Edition> editions,
            MonitoringRequest request,
            AnnualReport report) {

        /** Tells what is to be looked at before it is published. */
        void complain(Console console, Documents documents) {
            ProgressReport progress = ProgressReport.of(bundle, request.due(), request.parameters());
            MissingReasons.complain(console, documents, progress);
            tellPublisher(console);
            List<String> texts = report.method().textsToRead();
            if (!texts.isEmpty()) {
                console.complain(console.texts().text("report.textsToRead", String.join(", ", texts)));
            }
        }

        /** Tells which figures the publisher should look at, because of what is withheld or was published before. */
        void tellPublisher(Console console) {
            PublicationNotes.of(report, editions, console.locale()).forEach(console::complain);
        }
    }

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

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            converter = Year.class,
            descriptionKey = "report.year")
    private String year = "";

    @Mixin
    private final DisclosureOptions disclosure = new DisclosureOptions();

    @Mixin
    private final GraceOption grace = new GraceOption();

    @Mixin
    private final TextLanguageOption textLanguage = new TextLanguageOption();

    @Mixin
    private final TagOption tag = new TagOption();

    @Mixin
    private final KnownOnOption knownOn = new KnownOnOption();

    @Mixin
    private final EarlierPlans earlierPlans = new EarlierPlans();

    @Mixin
    private final YardstickOptions yardstick = new YardstickOptions();

    /** The files of earlier reports. */
    List<Path> published() {
        return disclosure.published();
    }

    /**
     * Reads the documents.
     *
     * @param compared whether earlier reports are good for more than to withhold what would be computable from them
     */
    Documents documents(Console console, List<Path> paths, boolean compared) {
        if (!compared) {
            disclosure.requireThreshold(console);
        }
        TablesInFolders.tell(console, paths);
        return Documents.withMeasurements(console, paths);
    }

    /** Returns the report; empty if the documents cannot be read. */
    Optional<Publication> read(Console console, Documents documents) {
        return documents
                .bundle()
                .map(read -> textLanguage.of(read, console))
                .map(all -> tag.of(all, console))
                .map(bundle -> publication(console, bundle));
    }

    private Publication publication(Console console, Bundle bundle) {
        Period period = FiscalPeriod.read(console, bundle, year);
        requireCovered(console, bundle, period);
        LocalDate known = knownOn.day(console).orElse(LocalDate.MAX);
        ReportingCalendar calendar =
                grace.calendar(StatusHistory.of(bundle, period.getEnd(), known).applyTo(bundle));
        List<Edition> editions = disclosure.editions(bundle, console);
        MonitoringRequest request = request(console, bundle, period, calendar, editions);
        return new Publication(bundle, calendar, editions, request, AnnualReport.of(bundle, request));
    }

    private MonitoringRequest request(
            Console console, Bundle bundle, Period period, ReportingCalendar calendar, List<Edition> editions) {
        MonitoringRequest all = MonitoringRequest.of(period, calendar.duePeriods())
                .withEarlierPlans(earlierPlans.read(console))
                .judgedBy(yardstick.in(bundle, console));
        MonitoringRequest request = knownOn.day(console).map(all::knownOn).orElse(all);
        return disclosure
                .rule()
                .map(rule -> rule.beside(editions))
                .map(request::withholding)
                .orElse(request);
    }

    private void requireCovered(Console console, Bundle bundle, Period period) {
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
}

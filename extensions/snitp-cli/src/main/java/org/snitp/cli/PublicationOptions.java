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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.calendar.ReportingCalendar;
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
            PublicationNotes.of(report, console.locale()).forEach(console::complain);
            List<String> texts = report.method().textsToRead();
            if (!texts.isEmpty()) {
                console.complain(console.texts().text("report.textsToRead", String.join(", ", texts)));
            }
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

    /** Parses a threshold, from 2. */
    static final class Threshold implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return number(text, "[0-9]{1,6}", 2);
        }
    }

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            converter = Year.class,
            descriptionKey = "report.year")
    private String year = "";

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

    @Mixin
    private final YardstickOptions yardstick = new YardstickOptions();

    private static int number(String text, String pattern, int least) {
        if (!text.matches(pattern) || Integer.parseInt(text) < least) {
            throw new TypeConversionException(text);
        }
        return Integer.parseInt(text);
    }

    /** The files of earlier reports. */
    List<Path> published() {
        return published;
    }

    /**
     * Reads the documents.
     *
     * @param compared whether earlier reports are good for more than to withhold what would be computable from them
     */
    Documents documents(Console console, List<Path> paths, boolean compared) {
        if (threshold.isEmpty() && !published.isEmpty() && !compared) {
            throw new UsageException(console.texts().text("report.publishedAlone"));
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
        List<Edition> editions = editions(console, bundle);
        MonitoringRequest request = request(console, bundle, period, calendar, editions);
        return new Publication(bundle, calendar, editions, request, AnnualReport.of(bundle, request));
    }

    private MonitoringRequest request(
            Console console, Bundle bundle, Period period, ReportingCalendar calendar, List<Edition> editions) {
        MonitoringRequest all = MonitoringRequest.of(period, calendar.duePeriods())
                .withEarlierPlans(earlierPlans.read(console))
                .judgedBy(yardstick.in(bundle, console));
        MonitoringRequest request = knownOn.day(console).map(all::knownOn).orElse(all);
        return threshold
                .map(DisclosureRule::below)
                .map(rule -> rule.beside(editions))
                .map(request::withholding)
                .orElse(request);
    }

    private List<Edition> editions(Console console, Bundle bundle) {
        Set<String> plans = bundle.getPlans().stream().map(ActionPlan::getId).collect(Collectors.toSet());
        List<Edition> editions = new ArrayList<>();
        for (Path file : published) {
            Edition edition = edition(console, file);
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

    private Edition edition(Console console, Path file) {
        try {
            return PublishedReport.read(file);
        } catch (InvalidReportException e) {
            throw new UsageException(console.texts().text("report.noReport", file, e.getMessage(console.locale())));
        } catch (UncheckedIOException e) {
            throw new UsageException(console.texts().text("report.unreadable", file));
        }
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

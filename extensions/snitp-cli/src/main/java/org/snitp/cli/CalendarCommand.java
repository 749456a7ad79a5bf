package org.snitp.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.show.CalendarPage;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.model.Bundle;
import org.snitp.model.StatusHistory;
import org.snitp.model.TagSelection;
import org.snitp.model.code.Spelling;
import org.snitp.model.institution.Institution;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ReportingArrangements;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.FiscalYear;
import org.snitp.reports.calendar.CalendarWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Shows what is to be reported, by whom and by when. */
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {

    /** The format of the calendar. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        ICAL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Parses how long before a day to remind of it: P7D, P1W, PT9H, P1DT12H. */
    static final class Alarm implements ITypeConverter<Duration> {

        private static final Pattern WEEKS = Pattern.compile("P([0-9]{1,3})W");

        @Override
        public Duration convert(String text) {
            Matcher weeks = WEEKS.matcher(text);
            if (weeks.matches()) {
                return Duration.ofDays(7L * Integer.parseInt(weeks.group(1)));
            }
            if (!text.matches("P(?:[0-9]{1,4}D)?(?:T[0-9]{1,4}H)?") || text.equals("P")) {
                throw new TypeConversionException(text);
            }
            return Duration.parse(text);
        }
    }

    /** Reads the number of a year, or the name of a fiscal year. */
    static final class Year implements ITypeConverter<String> {

        private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

        @Override
        public String convert(String text) {
            if (!NUMBER.matcher(text).matches() && !FiscalYear.isName(text)) {
                throw new TypeConversionException(text);
            }
            return text;
        }
    }

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--institution", paramLabel = "ID", descriptionKey = "calendar.institution")
    private Optional<String> institution = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", converter = Year.class, descriptionKey = "calendar.year")
    private Optional<String> year = Optional.empty();

    @Mixin
    private final GraceOption grace = new GraceOption();

    @Mixin
    private final TagOption tag = new TagOption();

    @Mixin
    private final TextLanguageOption textLanguage = new TextLanguageOption();

    @Option(names = "--format", paramLabel = "text|json|csv|ical", descriptionKey = "calendar.format")
    private Format format = Format.TEXT;

    @Option(names = "--alarm", paramLabel = "TIME", converter = Alarm.class, descriptionKey = "calendar.alarm")
    private List<Duration> alarms = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    CalendarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output != null) {
            new OutputFile(console, output).requireNoDocument(paths);
        }
        if (format != Format.ICAL && !alarms.isEmpty()) {
            throw new UsageException(console.texts().text("calendar.alarmWithout"));
        }
        Documents documents = Documents.read(console, paths);
        Optional<Bundle> bundle = documents
                .bundle()
                .map(read -> textLanguage.of(read, console))
                .map(this::tagged)
                .map(all ->
                        StatusHistory.of(all, console.today(), console.today()).applyTo(all));
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        ReportingCalendar calendar = selected(grace.calendar(bundle.get()), bundle.get());
        if (format != Format.TEXT && calendar.entries().isEmpty()) {
            console.complain(CalendarPage.nothingDue(console.texts(), year));
        }
        if (output == null) {
            console.out().print(writer(bundle.get(), console).render(calendar));
        } else {
            CalendarWriter writer = writer(bundle.get(), console.withoutColours());
            new OutputFile(console, output).write(file -> writer.write(calendar, file));
        }
        return ExitCode.OK;
    }

    /** Returns what has the tag. The evaluations of a strategy have none, so they are left out as well. */
    private Bundle tagged(Bundle bundle) {
        return tag.in(bundle, console)
                .map(TagSelection::bundle)
                .map(part -> part.withDocuments(part.getDocuments().stream()
                        .map(document -> document instanceof Strategy strategy
                                ? strategy.withEvaluationCalendar(Optional.empty())
                                : document)
                        .toList()))
                .orElse(bundle);
    }

    private ReportingCalendar selected(ReportingCalendar whole, Bundle bundle) {
        ReportingCalendar part = year.map(asked -> FiscalYear.isName(asked)
                        ? whole.dueWithin(FiscalPeriod.read(console, bundle, asked))
                        : whole.dueIn(Integer.parseInt(asked)))
                .orElse(whole);
        institution.ifPresent(id -> requireKnown(id, part, bundle));
        return institution.map(part::forInstitution).orElse(part);
    }

    private void requireKnown(String id, ReportingCalendar calendar, Bundle bundle) {
        List<String> known = Stream.of(
                        bundle.getRegistries().stream()
                                .flatMap(registry -> registry.getInstitutions().stream())
                                .map(Institution::getId),
                        calendar.institutions().stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
        if (!known.contains(id)) {
            String suggestion = Spelling.nearest(id, known)
                    .map(name -> " " + console.texts().text("suggestion", name))
                    .orElse("");
            throw new UsageException(console.texts().text("calendar.unknown", id) + suggestion);
        }
    }

    private CalendarWriter writer(Bundle bundle, Console target) {
        return switch (format) {
            case TEXT ->
                calendar -> new CalendarPage(target.naming(bundle), bundle)
                        .render(calendar, selection(bundle), year, inTime(bundle));
            case JSON -> CalendarWriter.json(console.locale());
            case CSV -> CalendarWriter.csv(console.locale());
            case ICAL ->
                CalendarWriter.iCalendar(
                        console.texts().text("calendar.title") + ": " + selection(bundle),
                        console.locale(),
                        console.today().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        alarms);
        };
    }

    /** Returns how long after its period a report is in time: the option, or else the common value of the plans. */
    private Period inTime(Bundle bundle) {
        List<Period> arranged = bundle.getPlans().stream()
                .map(plan -> plan.getReporting()
                        .flatMap(ReportingArrangements::getGrace)
                        .orElse(Period.ZERO))
                .distinct()
                .toList();
        return grace.asked().orElse(arranged.size() == 1 ? arranged.get(0) : Period.ZERO);
    }

    /** Returns the requested institution and year; without them, the ids of the documents. */
    private String selection(Bundle bundle) {
        List<String> selected = Stream.of(institution, year)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .toList();
        Stream<String> documents = Stream.concat(
                bundle.getStrategies().stream().map(Strategy::getId),
                bundle.getPlans().stream().map(ActionPlan::getId));
        return String.join(", ", selected.isEmpty() ? documents.toList() : selected);
    }
}

package org.snitp.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.snitp.cli.PublicationOptions.Publication;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.indicators.forecast.Forecast;
import org.snitp.indicators.forecast.Outlook;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.CsvTable;
import org.snitp.measurements.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells of each target that is to come whether it will be reached at the pace so far. */
@Command(name = "forecast")
final class ForecastCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        CSV
    }

    private static final List<String> HEADER =
            List.of("indicator", "due", "target", "value", "low", "high", "outlook", "reachedOn", "method", "points");

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "report.paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|csv", descriptionKey = "forecast.format")
    private Format format = Format.TEXT;

    @Mixin
    private final PublicationOptions options = new PublicationOptions();

    ForecastCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Documents documents = options.documents(console, paths, false);
        Optional<Publication> publication = options.read(console, documents);
        publication.ifPresent(known -> {
            print(known.report());
            known.tellPublisher(console);
        });
        return documents.exitCode();
    }

    private void print(AnnualReport report) {
        LocalDate asOf = report.heading().asOf();
        List<Forecast> forecasts = report.indicators()
                .flatMap(standing -> Forecast.of(standing, asOf).stream())
                .toList();
        if (format == Format.CSV) {
            console.out()
                    .print(CsvTable.forPrograms()
                            .render(new Table(
                                    HEADER,
                                    forecasts.stream().map(ForecastCommand::row).toList())));
            return;
        }
        Map<Outlook, Integer> counts = new EnumMap<>(Outlook.class);
        for (Forecast forecast : forecasts) {
            counts.merge(forecast.outlook(), 1, Integer::sum);
            String name = forecast.indicator().getId() + " "
                    + forecast.indicator().getName().in(console.locale());
            print(name, "");
            print(forecast.toString(console.locale()), "  ");
        }
        long targets = report.indicators().count();
        print(
                console.texts()
                        .text(
                                "forecast.summary",
                                asOf,
                                forecasts.size(),
                                counts.getOrDefault(Outlook.ON_COURSE, 0),
                                counts.getOrDefault(Outlook.OFF_COURSE, 0),
                                counts.getOrDefault(Outlook.OPEN, 0),
                                targets),
                "");
    }

    private void print(String text, String indent) {
        Paragraph.wrap(text, console.width() - indent.length())
                .forEach(line -> console.out().println(indent + line));
    }

    private static List<Cell> row(Forecast forecast) {
        return List.of(
                Cell.of(forecast.indicator().getId()),
                Cell.of(forecast.due().toString()),
                Cell.of(String.join(
                        " ",
                        forecast.target().numbers().stream()
                                .map(BigDecimal::toPlainString)
                                .toList())),
                Cell.of(forecast.value()),
                Cell.of(forecast.low()),
                Cell.of(forecast.high()),
                Cell.of(EnumTerms.of(forecast.outlook())),
                Cell.of(forecast.reachedOn().map(LocalDate::toString).orElse("")),
                Cell.of(EnumTerms.of(forecast.method())),
                Cell.of(forecast.points()));
    }
}

package org.snitp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.export.AmendingAct;
import org.snitp.annex.export.AnnexColumn;
import org.snitp.annex.export.AnnexLoss;
import org.snitp.annex.export.AnnexLossesJson;
import org.snitp.annex.export.AnnexWriter;
import org.snitp.annex.export.InstitutionNaming;
import org.snitp.cli.terminal.Console;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.LossesJson;
import org.snitp.interop.iati.IatiPublisher;
import org.snitp.io.format.OfficeFormat;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.model.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes a plan as an annex, or with its figures in a format of others, and says what is lost; or writes the act that amends another
 * version.
 */
@Command(name = "export", sortOptions = false, sortSynopsis = false)
final class ExportCommand implements Callable<Integer> {

    /** The format of what is said. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The formats of files, and those of others that are written to a folder. */
    enum To {
        DOCX,
        ODT,
        MD,
        SDMX,
        OPEN_SDG,
        STRATML,
        IATI,
        DHIS2,
        DATAPACKAGE,
        DCAT;

        Optional<OfficeFormat> office() {
            return Arrays.stream(OfficeFormat.values())
                    .filter(format -> format.name().equals(name()))
                    .findFirst();
        }

        Optional<ExchangeStandard> standard() {
            return Arrays.stream(ExchangeStandard.values())
                    .filter(standard -> standard.name().equals(name()))
                    .findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The code of a government among the types of organisations of IATI. */
    private static final String GOVERNMENT = "10";

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PLAN", descriptionKey = "export.paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "export.to", order = 1)
    private Optional<To> to = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "export.output",
            order = 2)
    private @Nullable Path output;

    @Option(names = "--columns", paramLabel = "COLUMN,...", descriptionKey = "export.columns", order = 3)
    private @Nullable String columns;

    @Option(names = "--institutions", paramLabel = "short|full", descriptionKey = "export.institutions", order = 4)
    private InstitutionNaming institutions = InstitutionNaming.SHORT;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "export.format", order = 5)
    private Format format = Format.TEXT;

    @Option(names = "--amending", paramLabel = "OLD", descriptionKey = "export.amending", order = 6)
    private @Nullable Path amending;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "export.year", order = 7)
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--tell-reasons", descriptionKey = "export.reasons", order = 10)
    private boolean reasons;

    @Option(names = "--org", paramLabel = "REF", descriptionKey = "export.org", order = 11)
    private Optional<String> organisation = Optional.empty();

    @Option(names = "--country", paramLabel = "CODE", descriptionKey = "export.country", order = 12)
    private Optional<String> country = Optional.empty();

    @Mixin
    private final DisclosureOptions disclosure = new DisclosureOptions();

    @Mixin
    private final TextLanguageOption textLanguage = new TextLanguageOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        To wanted = to.orElseGet(this::named);
        if (wanted.standard().isPresent()) {
            return exchange(wanted.standard().get());
        }
        if (disclosure.isGiven() || year.isPresent() || reasons) {
            throw new UsageException(console.texts().text("export.figuresAlone"));
        }
        if (output == null && (wanted != To.MD || amending == null)) {
            throw new UsageException(console.texts().text("export.needsFile"));
        }
        if (output != null) {
            new OutputFile(console, output).requireNoDocument(inputs());
        }
        Documents documents = Documents.read(console, paths);
        Optional<Bundle> bundle = documents.bundle();
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        requireOnePlan(bundle.get());
        textLanguage.of(bundle.get(), console);
        if (amending != null) {
            return act(amending, bundle.get(), wanted);
        }
        annex(bundle.get(), wanted);
        return documents.exitCode();
    }

    /** Writes the plan and its figures in a format of others, to a folder. */
    private int exchange(ExchangeStandard standard) {
        Path folder = output;
        if (folder == null) {
            throw new UsageException(console.texts().text("export.needsFolder"));
        }
        if (amending != null || columns != null) {
            throw new UsageException(console.texts().text("export.annexAlone"));
        }
        disclosure.requireThreshold(console);
        Documents documents = Documents.withMeasurements(console, paths);
        Optional<Bundle> bundle = documents.bundle();
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        requireOnePlan(bundle.get());
        ExportedFiles files = new ExchangeFiles(
                        console, bundle.get(), textLanguage.locale(console), publisher(standard))
                .of(standard, year, disclosure.rule(bundle.get(), console), reasons);
        new OutputFile(console, folder).write(files::write);
        if (format == Format.JSON) {
            console.out().print(LossesJson.in(console.locale()).render(files.losses()));
        } else {
            String key = files.losses().isEmpty() ? "export.exchangeWhole" : "export.exchangeLosses";
            console.complain(console.texts()
                    .text(
                            key,
                            folder,
                            names(files.files().keySet()),
                            files.losses().size()));
            files.losses().forEach(loss -> console.complain(loss.code().id() + ": " + loss.message(console.locale())));
        }
        return documents.exitCode();
    }

    /** The files of the folder, and the folders in it with the number of their files. */
    private static String names(Set<String> paths) {
        Map<String, Integer> names = new TreeMap<>();
        paths.forEach(path ->
                names.merge(path.contains("/") ? path.substring(0, path.indexOf('/') + 1) : path, 1, Integer::sum));
        List<String> shown = new ArrayList<>();
        names.forEach((name, number) -> shown.add(name.endsWith("/") ? name + " (" + number + ")" : name));
        return String.join(", ", shown);
    }

    /** Who publishes to IATI; other formats do not ask for it. */
    private Optional<IatiPublisher> publisher(ExchangeStandard standard) {
        if (standard != ExchangeStandard.IATI) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IatiPublisher(organisation.orElse(""), GOVERNMENT, country.orElse("")));
        } catch (IllegalArgumentException e) {
            throw new UsageException(console.texts().text("export.publisher"));
        }
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(paths);
        if (amending != null) {
            inputs.add(amending);
        }
        return inputs;
    }

    private To named() {
        Path file = output;
        if (file == null) {
            throw new UsageException(console.texts().text("export.needsFile"));
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(To.values())
                .filter(one -> name.endsWith("." + one))
                .findFirst()
                .orElseThrow(() -> new UsageException(console.texts().text("export.noFormat", file)));
    }

    private void annex(Bundle bundle, To wanted) {
        OfficeFormat office = wanted.office()
                .orElseThrow(() -> new UsageException(console.texts().text("export.actAlone")));
        AnnexWriter writer =
                AnnexWriter.in(textLanguage.locale(console), office).institutions(institutions);
        AnnexWriter chosen = columns == null ? writer : writer.columns(columns(columns));
        Path file = Objects.requireNonNull(output);
        new OutputFile(console, file).write(target -> chosen.write(bundle, target));
        tell(file, chosen.losses(bundle));
    }

    /** Writes the act; what it cannot say stands in it, and is counted. */
    private int act(Path old, Bundle after, To wanted) {
        Documents documents = Documents.read(console, List.of(old));
        Optional<Bundle> before = documents.bundle();
        if (before.isEmpty()) {
            return documents.exitCode();
        }
        requireOnePlan(before.get());
        AmendingAct act = AmendingAct.of(before.get(), after, textLanguage.locale(console));
        Path file = output;
        if (file == null) {
            console.out().print(act.render());
        } else {
            new OutputFile(console, file)
                    .write(target -> wanted.office()
                            .ifPresentOrElse(
                                    office -> act.write(office, target),
                                    () -> AtomicFile.writeText(target, act.render())));
        }
        console.complain(console.texts()
                .text(
                        "export.act",
                        console.texts().count("export.actPoints", act.points().size()),
                        act.unsaid().size()));
        return documents.exitCode();
    }

    private void requireOnePlan(Bundle bundle) {
        if (bundle.getPlans().size() != 1) {
            throw new UsageException(
                    console.texts().text("export.plans", bundle.getPlans().size()));
        }
    }

    private List<AnnexColumn> columns(String words) {
        List<AnnexColumn> chosen = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            AnnexColumn column = Arrays.stream(AnnexColumn.values())
                    .filter(one -> one.toString().equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(console.texts()
                            .text(
                                    "export.noColumn",
                                    word,
                                    Arrays.stream(AnnexColumn.values())
                                            .map(AnnexColumn::toString)
                                            .collect(Collectors.joining(", ")))));
            if (chosen.contains(column)) {
                throw new UsageException(console.texts().text("export.columnTwice", word));
            }
            chosen.add(column);
        }
        return chosen;
    }

    private void tell(Path file, List<AnnexLoss> losses) {
        if (format == Format.JSON) {
            console.out().print(AnnexLossesJson.in(console.locale()).render(losses));
            return;
        }
        String key = losses.isEmpty() ? "export.whole" : "export.losses";
        console.complain(console.texts().text(key, file, losses.size()));
        losses.forEach(loss -> console.complain(loss.code() + ": " + loss.message(console.locale())));
    }
}

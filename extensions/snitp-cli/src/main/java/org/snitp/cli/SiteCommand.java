package org.snitp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.PublicationOptions.Publication;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Progress;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.interop.sdmx.SdmxExport;
import org.snitp.io.internal.shape.TextProjection;
import org.snitp.model.Bundle;
import org.snitp.reports.site.Site;
import org.snitp.reports.site.SiteData;
import org.snitp.reports.site.SiteDownload;
import org.snitp.reports.site.SiteFolderException;
import org.snitp.reports.site.SiteOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a static web site of a plan and what was reported. */
@Command(name = "site")
final class SiteCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "report.paths")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            descriptionKey = "site.output")
    private Path output = Path.of("");

    @Option(names = "--languages", split = ",", paramLabel = "TAG", descriptionKey = "site.languages")
    private List<String> languages = new ArrayList<>();

    @Mixin
    private final PublicationOptions options = new PublicationOptions();

    SiteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireOutside();
        Documents documents = options.documents(console, paths, true);
        String reporting = console.texts().text("progress.reporting");
        Optional<Publication> publication = Progress.during(console, reporting, () -> options.read(console, documents));
        publication.ifPresent(known -> {
            write(known);
            known.complain(console, documents);
        });
        return documents.exitCode();
    }

    /** A site within the folder of the plan would be read with it the next time. */
    private void requireOutside() {
        Path folder = output.toAbsolutePath().normalize();
        for (Path path : paths) {
            if (Files.isDirectory(path)
                    && folder.startsWith(path.toAbsolutePath().normalize())) {
                throw new UsageException(console.texts().text("site.inside", output, path));
            }
        }
    }

    private void write(Publication known) {
        List<Locale> spoken = languages(known.bundle());
        SiteOptions site = SiteOptions.in(spoken.get(0), spoken.stream().skip(1).toArray(Locale[]::new))
                .withCalendar(known.calendar());
        List<Edition> editions = known.editions();
        SiteOptions compared = editions.isEmpty() ? site : site.since(editions.get(editions.size() - 1));
        Site made = Site.of(known.report(), withSdmx(known, compared));
        try (Progress progress = Progress.of(console, console.texts().text("progress.site"), 0)) {
            made.write(output);
            progress.step();
        } catch (SiteFolderException e) {
            throw new UsageException(e.getMessage(console.locale()));
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause(), "cause");
            throw new UsageException(UnwritableFile.explain(console.texts(), fileOf(cause), cause));
        }
        console.say(console.texts().text("site.written", made.paths().size(), output, output.resolve("index.html")));
    }

    /** Adds the published figures in SDMX, which has one plan. */
    private SiteOptions withSdmx(Publication known, SiteOptions site) {
        if (known.bundle().getPlans().size() != 1) {
            console.complain(console.texts().text("site.noSdmx"));
            return site;
        }
        var published = org.snitp.interop.exchange.Publication.of(known.bundle(), known.request());
        Map<String, String> files = SdmxExport.of(published).files();
        return site.withData(new SiteData(
                        "sdmx",
                        "csv",
                        "SDMX-CSV",
                        SdmxExport.dataByIndicator(published),
                        Optional.of(download(
                                site, "sdmx-structure.json", "site.sdmxStructure", files.get("structure.json")))))
                .withDownload(download(site, "sdmx-data.csv", "site.sdmxData", files.get("data.csv")));
    }

    private static SiteDownload download(SiteOptions site, String name, String title, @Nullable String text) {
        Map<String, String> titles =
                new HashMap<>(Map.of("en", Texts.in(Locale.ENGLISH).text(title)));
        site.languages()
                .forEach(language ->
                        titles.put(language.getLanguage(), Texts.in(language).text(title)));
        return new SiteDownload(name, titles, Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8));
    }

    /** The file that could not be written, as far as the system tells it. */
    private Path fileOf(IOException cause) {
        String file = cause instanceof FileSystemException problem ? problem.getFile() : null;
        return file == null ? output : Path.of(file);
    }

    /** The languages that were asked for, or else those of the plan in which there are texts for pages. */
    private List<Locale> languages(Bundle bundle) {
        Set<Locale> spoken = new LinkedHashSet<>();
        Set<String> silent = new LinkedHashSet<>();
        for (String tag : languages.isEmpty() ? TextProjection.languages(bundle) : languages) {
            Texts.spoken(tag)
                    .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                    .ifPresentOrElse(spoken::add, () -> silent.add(tag));
        }
        if (!silent.isEmpty()) {
            console.complain(console.texts().text("site.silent", String.join(", ", silent)));
        }
        return spoken.isEmpty() ? List.of(console.locale()) : List.copyOf(spoken);
    }
}

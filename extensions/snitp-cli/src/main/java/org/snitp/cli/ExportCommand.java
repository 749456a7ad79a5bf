package org.snitp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.export.AnnexColumn;
import org.snitp.annex.export.AnnexLoss;
import org.snitp.annex.export.AnnexLossesJson;
import org.snitp.annex.export.AnnexWriter;
import org.snitp.annex.export.InstitutionNaming;
import org.snitp.cli.terminal.Console;
import org.snitp.io.format.OfficeFormat;
import org.snitp.model.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan as an annex, and says what the annex does not give back. */
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

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PLAN", descriptionKey = "export.paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "docx|odt", descriptionKey = "export.to", order = 1)
    private Optional<OfficeFormat> to = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "export.output",
            order = 2)
    private Path output = Path.of("");

    @Option(names = "--columns", paramLabel = "COLUMN,...", descriptionKey = "export.columns", order = 3)
    private @Nullable String columns;

    @Option(names = "--institutions", paramLabel = "short|full", descriptionKey = "export.institutions", order = 4)
    private InstitutionNaming institutions = InstitutionNaming.SHORT;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "export.format", order = 5)
    private Format format = Format.TEXT;

    @Mixin
    private final TextLanguageOption textLanguage = new TextLanguageOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile file = new OutputFile(console, output).requireNoDocument(paths);
        OfficeFormat wanted = to.orElseGet(this::named);
        Documents documents = Documents.read(console, paths);
        Optional<Bundle> bundle = documents.bundle();
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        requireOnePlan(bundle.get());
        textLanguage.of(bundle.get(), console);
        AnnexWriter writer =
                AnnexWriter.in(textLanguage.locale(console), wanted).institutions(institutions);
        if (columns != null) {
            writer = writer.columns(columns(columns));
        }
        AnnexWriter chosen = writer;
        file.write(target -> chosen.write(bundle.get(), target));
        tell(writer.losses(bundle.get()));
        return documents.exitCode();
    }

    private OfficeFormat named() {
        String name = output.toString().toLowerCase(Locale.ROOT);
        return Stream.of(OfficeFormat.values())
                .filter(one -> name.endsWith("." + one))
                .findFirst()
                .orElseThrow(() -> new UsageException(console.texts().text("export.noFormat", output)));
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

    private void tell(List<AnnexLoss> losses) {
        if (format == Format.JSON) {
            console.out().print(AnnexLossesJson.in(console.locale()).render(losses));
            return;
        }
        String key = losses.isEmpty() ? "export.whole" : "export.losses";
        console.complain(console.texts().text(key, output, losses.size()));
        losses.forEach(loss -> console.complain(loss.code() + ": " + loss.message(console.locale())));
    }
}

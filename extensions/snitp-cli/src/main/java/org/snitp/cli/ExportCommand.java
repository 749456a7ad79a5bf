package org.snitp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
import org.snitp.io.format.OfficeFormat;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.model.Bundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a plan as an annex and says what the annex does not give back, or writes the act that amends another version. */
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

    /** The formats of files. */
    enum To {
        DOCX,
        ODT,
        MD;

        Optional<OfficeFormat> office() {
            return this == MD ? Optional.empty() : Optional.of(OfficeFormat.valueOf(name()));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PLAN", descriptionKey = "export.paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "docx|odt|md", descriptionKey = "export.to", order = 1)
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

    @Mixin
    private final TextLanguageOption textLanguage = new TextLanguageOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        To wanted = to.orElseGet(this::named);
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
                .text("export.act", act.points().size(), act.unsaid().size()));
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

package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.interop.Interop;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ForeignImportJson;
import org.snitp.interop.exchange.ImportRemark;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.strategy.Strategy;

/** The import of files in a format of others, which is recognised by what they contain. */
final class ForeignFiles {

    private static final int INDENT = 4;

    private final Console console;
    private final Path path;
    private final @Nullable Path output;
    private final boolean json;
    private final boolean verbose;

    ForeignFiles(Console console, Path path, @Nullable Path output, boolean json, boolean verbose) {
        this.console = console;
        this.path = path;
        this.output = output;
        this.json = json;
        this.verbose = verbose;
    }

    /** Returns whether they are in such a format: a folder always is. */
    boolean areForeign() {
        if (Files.isDirectory(path)) {
            return true;
        }
        try {
            return Files.isRegularFile(path)
                    && Interop.recognise(ForeignFile.read(path)).isPresent();
        } catch (IOException | UnreadableForeignException e) {
            return false;
        }
    }

    /**
     * Reads them, reports and writes.
     *
     * @param known the documents of the plan whose figures are read
     */
    int call(Optional<Bundle> known) {
        ForeignImport made = made(known);
        Map<Path, Bundle> files = files(made);
        files.keySet().stream().filter(Files::exists).findFirst().ifPresent(there -> {
            throw new UsageException(console.texts().text("import.exists", there));
        });
        Path folder = output;
        if (folder != null && !files.isEmpty()) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UsageException(UnwritableFile.explain(console.texts(), folder, e));
            }
            files.forEach(
                    (file, bundle) -> new OutputFile(console, file).write(target -> Snitp.writeYaml(bundle, target)));
        }
        if (json) {
            console.out().print(ForeignImportJson.in(console.locale()).render(made));
        } else {
            console.out().print(page(made) + outcome(made, files) + "\n");
        }
        return made.isWhole() ? ExitCode.OK : ExitCode.ERRORS;
    }

    private ForeignImport made(Optional<Bundle> known) {
        try {
            return Interop.read(ForeignFile.read(path), known);
        } catch (UnreadableForeignException e) {
            throw new UsageException(e.place() + ": " + e.getMessage(console.locale()));
        } catch (IOException e) {
            throw new UsageException(
                    console.texts().text(Files.exists(path) ? "import.unreadable" : "import.missing", path));
        }
    }

    private Map<Path, Bundle> files(ForeignImport made) {
        Map<Path, Bundle> files = new LinkedHashMap<>();
        Path folder = output;
        if (folder != null) {
            for (Document document : made.bundle().getDocuments()) {
                Path file = folder.resolve(name(document) + ".yaml");
                files.merge(file, Bundle.of(document), ForeignFiles::both);
            }
        }
        return files;
    }

    private static Bundle both(Bundle one, Bundle other) {
        return Bundle.builder()
                .addAllDocuments(one.getDocuments())
                .addAllDocuments(other.getDocuments())
                .build();
    }

    private static String name(Document document) {
        if (document instanceof Strategy) {
            return "strategy";
        }
        if (document instanceof InstitutionRegistry) {
            return "institutions";
        }
        if (document instanceof MeasurementSet) {
            return "measurements";
        }
        return document instanceof CodeList ? "code-lists" : "plan";
    }

    private String page(ForeignImport made) {
        StringBuilder page = new StringBuilder();
        page.append(text(
                        "import.foreign",
                        made.standard().title(),
                        made.bundle().getDocuments().size(),
                        figures(made)))
                .append("\n\n");
        section(page, "import.notTaken", made, ExchangeCode.Effect.NOT_TAKEN, true);
        section(page, "import.doubtful", made, ExchangeCode.Effect.DOUBTFUL, true);
        section(page, "import.readAs", made, ExchangeCode.Effect.READ_AS, verbose);
        return page.toString();
    }

    private static int figures(ForeignImport made) {
        return made.bundle().getMeasurementSets().stream()
                .mapToInt(set -> set.getMeasurements().size())
                .sum();
    }

    private void section(
            StringBuilder page, String title, ForeignImport made, ExchangeCode.Effect effect, boolean listed) {
        List<ImportRemark> remarks = made.remarks().stream()
                .filter(remark -> remark.code().effect() == effect)
                .toList();
        if (remarks.isEmpty()) {
            return;
        }
        page.append(text(title, remarks.size())).append(listed ? "\n" : " " + text("import.verboseShows") + "\n");
        if (listed) {
            remarks.forEach(remark -> {
                String line = remark.place() + ": " + remark.message(console.locale()) + " ["
                        + remark.code().id() + "]";
                String indent = "  ";
                for (String wrapped : Paragraph.wrap(line, console.width() - INDENT)) {
                    page.append(indent).append(wrapped).append('\n');
                    indent = "    ";
                }
            });
        }
        page.append('\n');
    }

    private String outcome(ForeignImport made, Map<Path, Bundle> files) {
        if (made.bundle().getDocuments().isEmpty()) {
            return text("import.foreignNothing");
        }
        Path folder = output;
        if (folder == null) {
            return text("import.foreignDry");
        }
        List<String> names = files.keySet().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        return text("import.foreignWritten", folder, String.join(", ", names));
    }

    private String text(String key, Object... arguments) {
        return console.texts().text(key, arguments);
    }
}

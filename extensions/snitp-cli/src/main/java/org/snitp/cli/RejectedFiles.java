package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snitp.cli.terminal.Console;
import org.snitp.forms.PreambleField;
import org.snitp.forms.intake.CollectedForm;
import org.snitp.forms.intake.ImportReport;
import org.snitp.forms.intake.RejectedWorkbook;

/**
 * The rejected rows of forms, as workbooks that can be sent back to the institutions.
 *
 * @param console the console
 * @param folder the folder of the workbooks
 */
record RejectedFiles(Console console, Path folder) {

    /** Creates the folder, and rejects what cannot be written there. Called before anything is written. */
    void prepare(ImportReport report) {
        prepare(named(report));
    }

    private void prepare(Map<Path, CollectedForm> files) {
        files.keySet().stream().filter(Files::exists).findFirst().ifPresent(file -> {
            throw new UsageException(console.texts().text("collect.exists", file));
        });
        if (!files.isEmpty()) {
            create();
            files.keySet().forEach(file -> new OutputFile(console, file).requirePlace());
        }
    }

    /** Writes the workbooks, without replacing files, and returns their number. */
    int write(ImportReport report) {
        Map<Path, CollectedForm> files = named(report);
        prepare(files);
        files.forEach((file, form) -> new OutputFile(console, file)
                .write(target -> RejectedWorkbook.in(console.locale()).write(form, target)));
        return files.size();
    }

    private void create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UsageException(UnwritableFile.explain(console.texts(), folder, e));
        }
    }

    private Map<Path, CollectedForm> named(ImportReport report) {
        Map<Path, CollectedForm> files = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (CollectedForm form : report.forms()) {
            if (!form.rejected().isEmpty()) {
                String name = FormFiles.name(
                        form.preamble().getOrDefault(PreambleField.INSTITUTION, ""),
                        form.preamble().getOrDefault(PreambleField.PERIOD, ""));
                String free = name;
                for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                    free = name + "-" + i;
                }
                files.put(folder.resolve(free + ".xlsx"), form);
            }
        }
        return files;
    }
}

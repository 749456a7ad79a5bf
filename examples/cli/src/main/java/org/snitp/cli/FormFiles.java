package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.io.form.FormIdentity;
import org.snitp.io.form.ReportingForm;

/** Writes forms to files. */
final class FormFiles {

    private final Console console;
    private final TemplateFormCommand.Format format;
    private final TemplateFile template;

    FormFiles(Console console, TemplateFormCommand.Format format, boolean forced) {
        this.console = console;
        this.format = format;
        this.template = new TemplateFile(console, forced);
    }

    /** Writes a form to a file. */
    void write(ReportingForm form, Path file) {
        template.write(file, target -> format.write(form, console.locale(), target));
    }

    private Refusal unwritable(Path file, IOException reason) {
        return new Refusal(UnwritableFile.explain(console.texts(), file, reason));
    }

    /**
     * Writes forms into a folder, each named by institution and period, and says which.
     *
     * @param asked how many institutions were looked at; those that have no form have nothing to report
     */
    void writeAll(List<ReportingForm> forms, int asked, Path folder) {
        Map<Path, ReportingForm> files = named(forms, folder);
        files.keySet().forEach(template::requireNew);
        create(folder);
        files.forEach((file, form) -> write(form, file));
        list(files);
        int idle = asked - forms.size();
        console.out()
                .print("\n" + console.texts().text("form.written", count("form.count", forms.size()), folder) + "\n"
                        + (idle == 0 ? "" : count("form.idle", idle) + "\n"));
    }

    private void create(Path folder) {
        if (!Files.exists(folder)) {
            try {
                Files.createDirectory(folder);
            } catch (IOException e) {
                throw unwritable(folder, e);
            }
        }
    }

    private void list(Map<Path, ReportingForm> files) {
        String head = console.texts().text("form.head.rows");
        int columns = Math.max(
                Paragraph.columns(head),
                Integer.toString(ReportingForm.MOST_ROWS).length());
        line(head, console.texts().text("form.head.file"), columns);
        files.forEach((file, form) -> line(
                Integer.toString(form.rows().size()),
                Objects.requireNonNull(file.getFileName()).toString(),
                columns));
    }

    private void line(String rows, String file, int columns) {
        console.out().print(" ".repeat(columns - Paragraph.columns(rows)) + rows + "  " + file + "\n");
    }

    private String count(String noun, int number) {
        return console.texts().count(noun, number);
    }

    private Map<Path, ReportingForm> named(List<ReportingForm> forms, Path folder) {
        Map<Path, ReportingForm> files = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (ReportingForm form : forms) {
            String name = name(form.identity());
            String free = name;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = name + "-" + i;
            }
            files.put(folder.resolve(free + "." + format), form);
        }
        return files;
    }

    /** A name that any file system takes: an id may hold slashes and begin with dots. */
    private static String name(FormIdentity identity) {
        String institution =
                identity.institution().replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^[.]+", "_");
        return institution + "-" + identity.period();
    }
}

package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Progress;
import org.snitp.forms.FormIdentity;
import org.snitp.forms.ReportingForm;

/** Writes forms to files. */
final class FormFiles {

    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|conin[$]|conout[$]|(?:com|lpt)[0-9¹²³])(?:[.]|$)");

    private final Console console;
    private final TemplateFormCommand.Format format;
    private final TemplateFile template;

    FormFiles(Console console, TemplateFormCommand.Format format, TemplateFile template) {
        this.console = console;
        this.format = format;
        this.template = template;
    }

    /** Writes a form to a file. */
    void write(ReportingForm form, Path file) {
        template.write(file, target -> format.write(form, console.locale(), target));
    }

    private UsageException unwritable(Path file, IOException reason) {
        return new UsageException(UnwritableFile.explain(console.texts(), file, reason));
    }

    /**
     * Writes forms to a folder, one file per institution and period, and lists them.
     *
     * @param asked the number of institutions that were considered; those without a form have nothing to report
     */
    void writeAll(List<ReportingForm> forms, int asked, Path folder) {
        Map<Path, ReportingForm> files = named(forms, folder);
        files.keySet().forEach(template::requireNew);
        create(folder);
        writeOrUndo(files);
        list(files);
        int idle = asked - forms.size();
        console.out()
                .print("\n" + console.texts().text("form.written", count("form.count", forms.size()), folder) + "\n"
                        + (idle == 0 ? "" : count("form.idle", idle) + "\n"));
    }

    /** Writes all forms. If one cannot be written, no new files remain. */
    private void writeOrUndo(Map<Path, ReportingForm> files) {
        List<Path> made = new ArrayList<>();
        List<Path> replaced = new ArrayList<>();
        try (Progress progress = Progress.of(console, console.texts().text("progress.forms"), files.size())) {
            files.forEach((file, form) -> {
                boolean there = Files.exists(file);
                write(form, file);
                (there ? replaced : made).add(file);
                progress.step();
            });
        } catch (UsageException e) {
            made.forEach(this::remove);
            String kept = replaced.isEmpty()
                    ? console.texts().text("form.noneWritten")
                    : console.texts().text("form.someReplaced", names(replaced));
            throw new UsageException(e.reason() + " " + kept);
        }
    }

    private void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static String names(List<Path> files) {
        return files.stream()
                .map(file -> Objects.requireNonNull(file.getFileName()).toString())
                .collect(Collectors.joining(", "));
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
                Integer.toString(ReportingForm.MAX_ROWS).length());
        line(head, console.texts().text("form.head.file"), columns);
        files.forEach((file, form) -> line(
                Integer.toString(form.tables().stream().mapToInt(form::count).sum()),
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

    private static String name(FormIdentity identity) {
        return name(identity.institution(), identity.period().toString());
    }

    /**
     * Returns a name that is valid on any file system and in any command: an id may contain slashes, start with a dot
     * or like an option, or be the name of a Windows device, even with an extension.
     */
    static String name(String institution, String period) {
        String name = safe(institution).replaceFirst("^[.-]+", "_") + "-" + safe(period);
        return DEVICE.matcher(name).lookingAt() ? "_" + name : name;
    }

    private static String safe(String id) {
        return id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }
}

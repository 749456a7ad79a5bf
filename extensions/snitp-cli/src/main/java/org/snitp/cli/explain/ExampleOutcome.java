package org.snitp.cli.explain;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snitp.forms.intake.CellFinding;
import org.snitp.io.catalogue.Example;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.io.internal.output.TerminalText;

/**
 * The diagnostics of an example.
 *
 * @param diagnostics the diagnostics, in the order of the text
 * @param cells their locations in a form; empty if the example is not a form
 */
public record ExampleOutcome(List<Diagnostic> diagnostics, List<CellFinding> cells) {

    /** Copies the lists. */
    public ExampleOutcome {
        Objects.requireNonNull(diagnostics, "diagnostics");
        Objects.requireNonNull(cells, "cells");
        diagnostics = List.copyOf(diagnostics);
        cells = List.copyOf(cells);
    }

    /**
     * Reads or imports an example, as a plan to be adopted.
     *
     * @throws UncheckedIOException if the example consists of files, and no temporary folder can be created for
     *     them
     */
    public static ExampleOutcome of(Example example) {
        Objects.requireNonNull(example, "example");
        if (example.file().endsWith(".csv")) {
            return FormExample.collect(example);
        }
        return example.file().endsWith(".txt") ? FilesExample.of(example.text()).read() : DocumentExample.read(example);
    }

    static ExampleOutcome ofDocuments(List<Diagnostic> diagnostics) {
        return new ExampleOutcome(diagnostics, List.of());
    }

    static ExampleOutcome ofForm(List<CellFinding> cells) {
        return new ExampleOutcome(cells.stream().map(CellFinding::diagnostic).toList(), cells);
    }

    /**
     * Returns the diagnostics as the command shows them: for documents with a code frame, for forms with the cell.
     *
     * @param locale the language; English if there are no texts in it
     * @param coloured whether to use colours (ANSI escape sequences)
     * @param width the columns of the terminal
     */
    public String report(Locale locale, boolean coloured, int width) {
        Objects.requireNonNull(locale, "locale");
        if (cells.isEmpty()) {
            return TextReport.in(locale, coloured, width).render(diagnostics);
        }
        return cells.stream()
                .flatMap(found -> TerminalText.wrap(found.toString(locale), width, "  ").stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}

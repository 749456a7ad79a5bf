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
 * What was found in an example.
 *
 * @param diagnostics what was found, in the order of the text
 * @param cells where it stands in a form; none if the example is no form
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
     * Reads or collects an example as a plan that is to be adopted, and returns what is found.
     *
     * @throws UncheckedIOException if the example is one of files, and no temporary folder can be made for them
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
     * Returns what was found as the command shows it: of documents with a code frame, of forms with the cell.
     *
     * @param locale the language; English if there are no texts in it
     * @param coloured whether colours (ANSI escape sequences) are wanted
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

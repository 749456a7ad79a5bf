package org.snitp.forms.sheet;

import java.util.Objects;
import java.util.Optional;
import org.snitp.forms.intake.CellLocation;
import org.snitp.forms.internal.grid.GridFile;
import org.snitp.forms.internal.grid.SpreadsheetFormatException;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.options.Limits;
import org.snitp.model.Bundle;

/** A file with filled-in sheets: YAML as written by {@link YamlSheets}, or a workbook as written by {@link WorkbookSheets}. */
public final class SheetsFile {

    private final String name;
    private final Bundle documents;
    private final Optional<ReadWorkbook> workbook;
    private final Optional<Diagnostic> problem;

    private SheetsFile(String name, Bundle documents, Optional<ReadWorkbook> workbook, Optional<Diagnostic> problem) {
        this.name = name;
        this.documents = documents;
        this.workbook = workbook;
        this.problem = problem;
    }

    /**
     * A file in YAML.
     *
     * @param name its name in reports
     * @param documents its documents, which were read without errors
     */
    public static SheetsFile of(String name, Bundle documents) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(documents, "documents");
        return new SheetsFile(name, documents, Optional.empty(), Optional.empty());
    }

    /**
     * A workbook. One that cannot be read, or has no sheets, is kept with the {@linkplain #problem problem}.
     *
     * @param name its name in reports
     * @param content its bytes
     * @param limits the limits
     */
    public static SheetsFile workbook(String name, byte[] content, Limits limits) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(limits, "limits");
        if (content.length > limits.documentBytes()) {
            return refused(
                    name, Remarks.diagnostic(DiagnosticCode.LIMIT, WorkbookReader.tooLarge(limits), Optional.empty()));
        }
        try {
            ReadWorkbook read =
                    WorkbookReader.read(CellLocation.wholeFile(name), GridFile.read(name, content, limits, heads -> 0));
            return read.sheets().isEmpty() && !read.hasMarks()
                    ? refused(
                            name,
                            Remarks.diagnostic(DiagnosticCode.NO_FORM, WorkbookReader.NO_SHEETS, Optional.empty()))
                    : new SheetsFile(name, Bundle.of(), Optional.of(read), Optional.empty());
        } catch (SpreadsheetFormatException e) {
            return refused(name, Remarks.diagnostic(e.code(), e.arguments(), Optional.empty()));
        }
    }

    private static SheetsFile refused(String name, Diagnostic problem) {
        return new SheetsFile(name, Bundle.of(), Optional.empty(), Optional.of(problem));
    }

    /** The name of the file in reports. */
    public String name() {
        return name;
    }

    /** Why a workbook cannot be merged, if so. */
    public Optional<Diagnostic> problem() {
        return problem;
    }

    /** The documents of a file in YAML; empty for a workbook. */
    Bundle documents() {
        return documents;
    }

    /** The contents of a workbook. */
    Optional<ReadWorkbook> workbook() {
        return workbook;
    }
}

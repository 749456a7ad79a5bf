package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.forms.internal.grid.Grid;
import org.snitp.forms.internal.grid.GridFile;
import org.snitp.forms.internal.grid.SpreadsheetFormatException;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.options.Limits;

/** Finds the forms in files. */
final class FormFiles {

    /**
     * The contents of a file.
     *
     * @param location the file
     * @param forms its forms
     * @param problem why it contains none
     */
    record Opened(CellLocation location, List<RawForm> forms, Optional<CellFinding> problem) {}

    private final Limits limits;

    FormFiles(Limits limits) {
        this.limits = limits;
    }

    Opened open(FormFile file) {
        CellLocation location = CellLocation.wholeFile(file.name());
        Optional<byte[]> content = file.content();
        if (content.isEmpty()) {
            return problem(
                    location, DiagnosticCode.UNREADABLE, Map.of("variant", file.isMissing() ? "missing" : "file"));
        }
        if (content.get().length > limits.documentBytes()) {
            return problem(
                    location,
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "document", "limit", Long.toString(limits.documentBytes())));
        }
        try {
            return open(location, GridFile.read(file.name(), content.get(), limits, FormRecognizer::countHeads));
        } catch (SpreadsheetFormatException e) {
            return problem(location, e.code(), e.arguments());
        }
    }

    private static Opened open(CellLocation location, List<Grid> grids) {
        List<RawForm> forms = new ArrayList<>();
        grids.forEach(grid -> forms.addAll(RawForms.find(location.file(), grid)));
        return forms.isEmpty()
                ? problem(location, DiagnosticCode.NO_FORM, Map.of("variant", "head"))
                : new Opened(location, forms, Optional.empty());
    }

    private static Opened problem(CellLocation location, DiagnosticCode code, Map<String, String> arguments) {
        FormCell whole = new FormCell(location, "", "");
        return new Opened(
                location,
                List.of(),
                Optional.of(new CellFinding(whole, Findings.diagnostic(code, arguments, Optional.empty()))));
    }
}

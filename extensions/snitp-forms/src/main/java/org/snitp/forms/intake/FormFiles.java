package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.forms.internal.grid.Grid;
import org.snitp.forms.internal.grid.GridFile;
import org.snitp.forms.internal.grid.NotAGrid;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.options.Limits;

/** Finds the forms in files. */
final class FormFiles {

    /**
     * What a file holds.
     *
     * @param place the file
     * @param forms its forms
     * @param problem why it holds none
     */
    record Opened(CellPlace place, List<FormBlock> forms, Optional<CellFinding> problem) {}

    private final Limits limits;

    FormFiles(Limits limits) {
        this.limits = limits;
    }

    Opened open(FormFile file) {
        CellPlace place = CellPlace.wholeFile(file.name());
        Optional<byte[]> content = file.content();
        if (content.isEmpty()) {
            return problem(place, DiagnosticCode.UNREADABLE, Map.of("variant", file.isMissing() ? "missing" : "file"));
        }
        if (content.get().length > limits.documentBytes()) {
            return problem(
                    place,
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "document", "limit", Long.toString(limits.documentBytes())));
        }
        try {
            return open(place, GridFile.read(file.name(), content.get(), limits, Landmarks::countHeads));
        } catch (NotAGrid e) {
            return problem(place, e.code(), e.arguments());
        }
    }

    private static Opened open(CellPlace place, List<Grid> grids) {
        List<FormBlock> forms = new ArrayList<>();
        grids.forEach(grid -> forms.addAll(FormBlocks.find(place.file(), grid)));
        return forms.isEmpty()
                ? problem(place, DiagnosticCode.NO_FORM, Map.of("variant", "head"))
                : new Opened(place, forms, Optional.empty());
    }

    private static Opened problem(CellPlace place, DiagnosticCode code, Map<String, String> arguments) {
        FormCell whole = new FormCell(place, "", "");
        return new Opened(
                place,
                List.of(),
                Optional.of(new CellFinding(whole, Findings.diagnostic(code, arguments, Optional.empty()))));
    }
}

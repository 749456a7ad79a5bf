package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.forms.intake.CellFinding;
import org.snitp.forms.intake.CellLocation;
import org.snitp.forms.intake.FormCell;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;

/** Collects the findings in workbooks with sheets. */
final class Remarks {

    private final List<CellFinding> all = new ArrayList<>();

    List<CellFinding> all() {
        return all;
    }

    void add(FormCell cell, DiagnosticCode code, String variant, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("variant", variant);
        arguments.putIfAbsent("content", cell.content());
        all.add(new CellFinding(cell, diagnostic(code, arguments, Optional.empty())));
    }

    /** Adds a finding about a workbook as a whole. */
    void add(CellLocation location, DiagnosticCode code, Map<String, String> arguments) {
        all.add(new CellFinding(cell(location, "", ""), diagnostic(code, arguments, Optional.empty())));
    }

    /** Returns a cell of a workbook. */
    static FormCell cell(CellLocation location, String head, String content) {
        return new FormCell(location, Optional.empty(), head, content, Optional.empty());
    }

    /** Returns a diagnostic without a location in a document. */
    static Diagnostic diagnostic(DiagnosticCode code, Map<String, String> arguments, Optional<String> suggestion) {
        return Diagnostic.builder(code, Profile.DRAFT)
                .arguments(arguments)
                .suggestion(suggestion)
                .build();
    }
}

package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.model.rule.Rule;

/** Collects the findings of a row, or of a form outside its rows. */
final class Findings {

    private final List<CellFinding> all = new ArrayList<>();

    List<CellFinding> all() {
        return List.copyOf(all);
    }

    boolean hasErrors() {
        return all.stream().anyMatch(CellFinding::isError);
    }

    /** Returns whether there is an error other than a report in the future, which does not affect the rest. */
    boolean hasErrorsBesidesDay() {
        return all.stream()
                .filter(CellFinding::isError)
                .anyMatch(finding -> finding.diagnostic().code() != DiagnosticCode.of(Rule.REPORT_NOT_IN_FUTURE));
    }

    void add(FormCell cell, DiagnosticCode code, String variant, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("variant", variant);
        arguments.putIfAbsent("content", cell.content());
        add(cell, code, arguments, Optional.empty());
    }

    void add(FormCell cell, DiagnosticCode code, Map<String, String> arguments, Optional<String> suggestion) {
        add(new CellFinding(cell, diagnostic(code, arguments, suggestion)));
    }

    void add(CellFinding finding) {
        all.add(finding);
    }

    /** Returns a diagnostic without a location. */
    static Diagnostic diagnostic(DiagnosticCode code, Map<String, String> arguments, Optional<String> suggestion) {
        return Diagnostic.builder(code, Profile.DRAFT)
                .arguments(arguments)
                .suggestion(suggestion)
                .build();
    }
}

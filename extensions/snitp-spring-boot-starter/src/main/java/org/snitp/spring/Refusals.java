package org.snitp.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.springframework.http.ProblemDetail;

/** What is wrong with a request, as the member {@code errors} of problem details. */
final class Refusals {

    private Refusals() {}

    /** Adds problems, each with the fields that the library's own report in JSON has. */
    static void add(ProblemDetail problem, List<Diagnostic> diagnostics, Locale locale) {
        set(
                problem,
                diagnostics.stream()
                        .map(diagnostic -> error(diagnostic, locale))
                        .toList());
    }

    /** Adds problems; the first one is also the detail. */
    static void set(ProblemDetail problem, List<Map<String, Object>> errors) {
        if (!errors.isEmpty()) {
            problem.setDetail(String.valueOf(errors.get(0).get("message")));
            problem.setProperty("errors", errors);
        }
    }

    private static Map<String, Object> error(Diagnostic diagnostic, Locale locale) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", diagnostic.code().getId());
        error.put("severity", diagnostic.severity().term());
        error.put("message", diagnostic.message(locale));
        diagnostic.location().ifPresent(location -> add(error, location));
        diagnostic.subject().ifPresent(subject -> error.put("owner", subject.toString(locale)));
        diagnostic.suggestion().ifPresent(suggestion -> error.put("suggestion", suggestion));
        return error;
    }

    private static void add(Map<String, Object> error, Location location) {
        if (!location.isWholeFile()) {
            error.put("line", location.line());
            error.put("column", location.column());
        }
        error.put("pointer", location.pointer());
    }
}

package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes diagnostics as JSON, for other programs.
 *
 * <pre>{@code
 * {
 *   "summary": {"errors": 1, "warnings": 0, "infos": 0, "suppressed": 0},
 *   "diagnostics": [
 *     {"code": "SNITP-401", "severity": "error", "message": "...", "file": "plan.yaml", "line": 12, "column": 20,
 *      "endLine": 12, "endColumn": 25, "pointer": "/actions/0/responsible/0", "owner": "action 2.2.6",
 *      "suggestion": "ANITP", "related": [{"file": "plan.yaml", "line": 3, ...}]}
 *   ]
 * }
 * }</pre>
 *
 * <p>Ignored problems are listed separately, in {@code suppressed}, each with its {@code reason}. With a baseline, the
 * summary also counts {@code known} and {@code mended} problems, and {@code mended} lists the fixed ones.
 *
 * <p>Fields that do not apply are omitted: a whole file has no line, column or pointer, and what is in no file has its pointer alone. Codes, severities and locations are
 * the same in every language. The same diagnostics always give the same bytes.
 */
public final class JsonReport implements TextFormat<CheckResult> {

    private final Locale locale;

    private JsonReport(Locale locale) {
        this.locale = locale;
    }

    /**
     * Creates a report in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static JsonReport in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new JsonReport(locale);
    }

    /** Returns the diagnostics as JSON, indented by two spaces, with a line feed at the end. */
    public String render(List<Diagnostic> diagnostics) {
        Objects.requireNonNull(diagnostics, "diagnostics");
        return render(CheckResult.of(diagnostics, List.of()));
    }

    /** Returns all that a check found as JSON, indented by two spaces, with a line feed at the end. */
    @Override
    public String render(CheckResult outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return IndentedJson.text(json -> {
            json.writeStartObject();
            writeSummary(json, outcome);
            json.writeArrayPropertyStart("diagnostics");
            outcome.problems().forEach(problem -> {
                json.writeStartObject();
                write(json, problem);
                json.writeEndObject();
            });
            json.writeEndArray();
            if (!outcome.suppressed().isEmpty()) {
                json.writeArrayPropertyStart("suppressed");
                outcome.suppressed().forEach(suppressed -> write(json, suppressed));
                json.writeEndArray();
            }
            outcome.baseline().ifPresent(comparison -> writeMended(json, comparison.mended()));
            json.writeEndObject();
        });
    }

    private static void writeSummary(JsonGenerator json, CheckResult outcome) {
        json.writeObjectPropertyStart("summary");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.term() + "s", outcome.count(severity));
        }
        json.writeNumberProperty("suppressed", outcome.suppressed().size());
        outcome.baseline().ifPresent(comparison -> {
            json.writeNumberProperty("known", comparison.known().size());
            json.writeNumberProperty("mended", comparison.mendedCount());
        });
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStringProperty("code", diagnostic.code().getId());
        json.writeStringProperty("severity", diagnostic.severity().term());
        json.writeStringProperty("message", diagnostic.message(locale));
        diagnostic.location().ifPresent(location -> write(json, location));
        diagnostic.subject().ifPresent(subject -> json.writeStringProperty("owner", subject.toString(locale)));
        diagnostic.suggestion().ifPresent(hint -> json.writeStringProperty("suggestion", hint));
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayPropertyStart("related");
            diagnostic.related().forEach(location -> {
                json.writeStartObject();
                write(json, location);
                json.writeEndObject();
            });
            json.writeEndArray();
        }
    }

    private void write(JsonGenerator json, Suppressed suppressed) {
        json.writeStartObject();
        write(json, suppressed.diagnostic());
        json.writeObjectPropertyStart("reason");
        suppressed.reason().getTexts().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeMended(JsonGenerator json, List<KnownProblem> mended) {
        json.writeArrayPropertyStart("mended");
        for (KnownProblem problem : mended) {
            json.writeStartObject();
            json.writeStringProperty("code", problem.code());
            json.writeStringProperty("path", problem.path());
            json.writeStringProperty("message", problem.message());
            json.writeNumberProperty("count", problem.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Location location) {
        json.writeStringProperty("file", location.file());
        if (!location.isWholeFile()) {
            json.writeNumberProperty("line", location.line());
            json.writeNumberProperty("column", location.column());
            json.writeNumberProperty("endLine", location.endLine());
            json.writeNumberProperty("endColumn", location.endColumn());
        }
        if (!location.isWholeFile() || !location.pointer().isEmpty()) {
            json.writeStringProperty("pointer", location.pointer());
        }
    }
}

package org.snitp.io.sarif;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.io.internal.output.RelativeNames;
import org.snitp.model.internal.message.Messages;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the result of a check as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS 2020), which code hosts,
 * build servers and editors show at the lines of files.
 *
 * <p>File names are relative to a folder, under the name {@code %SRCROOT%}; columns count code points. Ignored problems are
 * included as suppressed. With a baseline, every result states whether it is new, unchanged or absent. A suggestion that
 * can replace a value is a fix. A problem without a file is a notification of the run. The same result always gives the
 * same bytes.
 */
public final class SarifReport implements TextFormat<CheckResult> {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final Set<DiagnosticCode> UNREADABLE = Set.of(
            DiagnosticCode.UNREADABLE,
            DiagnosticCode.NO_DOCUMENTS,
            DiagnosticCode.EMPTY,
            DiagnosticCode.BINARY,
            DiagnosticCode.ENCODING);

    private final Locale locale;
    private final RelativeNames names;
    private final String version;

    private SarifReport(Locale locale, Path root, String version) {
        this.locale = locale;
        this.names = new RelativeNames(root);
        this.version = version;
    }

    /**
     * A report in a language.
     *
     * @param locale the language; English if there are no texts in it
     * @param root the folder relative to which files are told: that of the repository
     * @param version the version of the program that reports
     */
    public static SarifReport in(Locale locale, Path root, String version) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(version, "version");
        return new SarifReport(locale, root, version);
    }

    /** Returns what a check found as SARIF, indented by two spaces, with a line feed at the end. */
    @Override
    public String render(CheckResult outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return IndentedJson.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            writeRun(json, outcome);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeRun(JsonGenerator json, CheckResult outcome) {
        SarifRules rules = new SarifRules(outcome);
        SarifLocations locations = new SarifLocations(names, json);
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "snitp");
        json.writeStringProperty("version", version);
        json.writeStringProperty(
                "language", Messages.in(Diagnostic.class, locale).locale().toLanguageTag());
        rules.write(json, locale);
        json.writeEndObject();
        json.writeEndObject();
        writeInvocation(json, outcome);
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        new SarifResults(locale, rules, locations, json, outcome).write(outcome);
        json.writeEndObject();
    }

    private void writeInvocation(JsonGenerator json, CheckResult outcome) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty(
                "executionSuccessful",
                outcome.problems().stream().noneMatch(problem -> UNREADABLE.contains(problem.code())));
        List<Diagnostic> notifications =
                outcome.problems().stream().filter(SarifResults::isNotification).toList();
        if (!notifications.isEmpty()) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            notifications.forEach(notification -> writeNotification(json, notification));
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeNotification(JsonGenerator json, Diagnostic notification) {
        json.writeStartObject();
        json.writeObjectPropertyStart("associatedRule");
        json.writeStringProperty("id", notification.code().getId());
        json.writeEndObject();
        json.writeStringProperty("level", SarifRules.level(notification.severity()));
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", notification.message(locale));
        json.writeEndObject();
        json.writeEndObject();
    }
}

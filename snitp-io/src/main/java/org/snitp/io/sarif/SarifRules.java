package org.snitp.io.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.snitp.io.catalogue.CatalogueEntry;
import org.snitp.io.catalogue.RuleCatalogue;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Suppressed;
import tools.jackson.core.JsonGenerator;

/** The rules of a report: those with results, in the order of their codes. */
final class SarifRules {

    private final List<DiagnosticCode> rules;

    SarifRules(CheckResult outcome) {
        Stream<Diagnostic> known = outcome.baseline().stream().flatMap(comparison -> comparison.known().stream());
        Stream<Diagnostic> suppressed = outcome.suppressed().stream().map(Suppressed::diagnostic);
        rules = Stream.concat(outcome.problems().stream(), Stream.concat(known, suppressed))
                .map(Diagnostic::code)
                .sorted()
                .distinct()
                .toList();
    }

    /** Returns the index of a rule in the list, or -1. */
    int indexOf(DiagnosticCode code) {
        return rules.indexOf(code);
    }

    void write(JsonGenerator json, Locale locale) {
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> write(json, locale, rule));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Locale locale, DiagnosticCode rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.getId());
        json.writeStringProperty("name", name(rule));
        CatalogueEntry entry = RuleCatalogue.entry(rule);
        writeText(json, "shortDescription", entry.title(locale));
        writeText(json, "fullDescription", entry.wants(locale));
        writeText(json, "help", entry.why(locale));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.getSeverity(Profile.DRAFT)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String property, String text) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** The machine-readable name of a rule: {@code InstitutionKnown}. */
    private static String name(DiagnosticCode rule) {
        List<String> words = new ArrayList<>();
        for (String word : rule.getName().split("_", -1)) {
            words.add(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return String.join("", words);
    }

    /** The SARIF level of a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}

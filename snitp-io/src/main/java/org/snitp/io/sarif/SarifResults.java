package org.snitp.io.sarif;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Fingerprints;
import org.snitp.io.diagnostic.KnownProblem;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Suppressed;
import tools.jackson.core.JsonGenerator;

/** Writes the results of a report: new, known, ignored and fixed problems. */
final class SarifResults {

    private static final String FINGERPRINT = "snitpFingerprint/v1";

    private final Locale locale;
    private final SarifRules rules;
    private final SarifLocations locations;
    private final JsonGenerator json;
    private final boolean suppressing;

    SarifResults(Locale locale, SarifRules rules, SarifLocations locations, JsonGenerator json, CheckResult outcome) {
        this.locale = locale;
        this.rules = rules;
        this.locations = locations;
        this.json = json;
        this.suppressing = !outcome.suppressed().isEmpty();
    }

    void write(CheckResult outcome) {
        json.writeArrayPropertyStart("results");
        Optional<CheckResult.BaselineComparison> baseline = outcome.baseline();
        outcome.problems().stream()
                .filter(problem -> !isNotification(problem))
                .forEach(problem -> write(problem, Optional.empty(), baseline.map(known -> "new")));
        baseline.stream()
                .flatMap(comparison -> comparison.known().stream())
                .forEach(problem -> write(problem, Optional.empty(), Optional.of("unchanged")));
        List<KnownProblem> mended =
                baseline.map(CheckResult.BaselineComparison::mended).orElse(List.of());
        Set<String> left =
                mended.stream().map(KnownProblem::fingerprint).collect(Collectors.toCollection(HashSet::new));
        for (Suppressed suppressed : outcome.suppressed()) {
            boolean known = left.remove(Fingerprints.of(suppressed.diagnostic()));
            write(
                    suppressed.diagnostic(),
                    Optional.of(suppressed),
                    baseline.map(comparison -> known ? "unchanged" : "new"));
        }
        mended.stream().filter(gone -> left.contains(gone.fingerprint())).forEach(this::writeAbsent);
        json.writeEndArray();
    }

    /** Returns whether a problem concerns the run and not a file: not all problems are shown. */
    static boolean isNotification(Diagnostic diagnostic) {
        return diagnostic.location().isEmpty() && diagnostic.subject().isEmpty();
    }

    private void write(Diagnostic diagnostic, Optional<Suppressed> suppressed, Optional<String> state) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.code().getId());
        json.writeNumberProperty("ruleIndex", rules.indexOf(diagnostic.code()));
        json.writeStringProperty("level", SarifRules.level(diagnostic.severity()));
        writeText("message", text(diagnostic));
        locations.write(diagnostic);
        locations.writeRelated(diagnostic);
        writeFingerprint(Fingerprints.of(diagnostic));
        writeSuppressions(suppressed);
        state.ifPresent(value -> json.writeStringProperty("baselineState", value));
        Replacement.of(diagnostic).ifPresent(replacement -> writeFix(diagnostic, replacement));
        json.writeEndObject();
    }

    /** A fixed problem has no location any more; only its description is written. */
    private void writeAbsent(KnownProblem gone) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", gone.code());
        writeText("message", gone.message().isEmpty() ? gone.code() : gone.message());
        json.writeArrayPropertyStart("locations");
        if (!gone.path().isEmpty()) {
            json.writeStartObject();
            locations.writeLogical(Optional.empty(), "", gone.path());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("occurrenceCount", gone.count());
        writeFingerprint(gone.fingerprint());
        writeSuppressions(Optional.empty());
        json.writeStringProperty("baselineState", "absent");
        json.writeEndObject();
    }

    private String text(Diagnostic diagnostic) {
        String message = diagnostic.message(locale);
        return diagnostic.hint(locale).map(hint -> message + " " + hint).orElse(message);
    }

    private void writeText(String property, String text) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private void writeFingerprint(String fingerprint) {
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, fingerprint);
        json.writeEndObject();
    }

    /** If one result states whether it is suppressed, all must. */
    private void writeSuppressions(Optional<Suppressed> suppressed) {
        if (!suppressing) {
            return;
        }
        json.writeArrayPropertyStart("suppressions");
        suppressed.ifPresent(one -> {
            json.writeStartObject();
            json.writeStringProperty("kind", "inSource");
            json.writeStringProperty("justification", one.reason().in(locale));
            one.at().ifPresent(at -> {
                json.writeName("location");
                locations.writeObject(at);
            });
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void writeFix(Diagnostic diagnostic, String replacement) {
        Location location = diagnostic.location().orElseThrow();
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        diagnostic.hint(locale).ifPresent(hint -> writeText("description", hint));
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        locations.writeArtifact(location);
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        json.writeName("deletedRegion");
        locations.writeRegion(location);
        writeText("insertedContent", replacement);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}

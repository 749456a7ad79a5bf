package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.text.LocalizedText;

/** Diagnostics of every make: with and without place, owner, suggestion, source line and related places. */
public final class Samples {

    private static final Optional<Subject> ACTION = Optional.of(new Subject("Action", "2.2.6"));

    private Samples() {}

    /** What a check found that has all of them, one more that is ignored, and a baseline that knows one and misses another. */
    public static CheckResult outcome() {
        Suppressed ignored = new Suppressed(
                noResult(),
                LocalizedText.of("Rezultatul este în anexă", "The result is in an annex"),
                Optional.of(new Location("plan.yaml", 90, 5, 90, 30, "/actions/7/x-ignore/0")));
        KnownProblem gone = new KnownProblem(
                "SNITP-505",
                "/pna/actions/1.1.1/code",
                "There is no evaluation.",
                "0123456789abcdef0123456789abcdef",
                2);
        return new CheckResult(all(), List.of(ignored))
                .with(all(), new CheckResult.Comparison(List.of(duplicateCode()), List.of(gone)));
    }

    /** All of them. */
    public static List<Diagnostic> all() {
        return List.of(
                unknownInstitution(),
                duplicateCode(),
                uncheckedReferences(),
                invalidTime(),
                emptyFile(),
                noResult(),
                severalLines(),
                moreProblems());
    }

    private static Diagnostic unknownInstitution() {
        return new Diagnostic(
                DiagnosticCode.UNKNOWN_INSTITUTION,
                DiagnosticCode.UNKNOWN_INSTITUTION.getSeverity(Profile.DRAFT),
                Map.of("id", "ANIPT"),
                Optional.of(new Location("plan.yaml", 112, 19, 112, 24, "/actions/7/responsible/0")),
                ACTION,
                Optional.of("ANITP"),
                List.of(),
                Optional.of("    responsible: [ANIPT, MAI]"));
    }

    private static Diagnostic duplicateCode() {
        return new Diagnostic(
                DiagnosticCode.DUPLICATE_CODE,
                DiagnosticCode.DUPLICATE_CODE.getSeverity(Profile.DRAFT),
                Map.of("code", "2.2.6"),
                Optional.of(new Location("planuri/plan nou.json", 9, 15, 9, 22, "/2/actions/8/code")),
                ACTION,
                Optional.empty(),
                List.of(
                        new Location("planuri/plan nou.json", 3, 15, 3, 22, "/2/actions/2/code"),
                        Location.wholeFile("planuri/plan vechi.yaml")),
                Optional.of("      \"code\": \"2.2.6\","));
    }

    private static Diagnostic uncheckedReferences() {
        return new Diagnostic(
                DiagnosticCode.UNCHECKED_REFERENCES,
                DiagnosticCode.UNCHECKED_REFERENCES.getSeverity(Profile.DRAFT),
                Map.of("kind", "InstitutionRegistry"),
                Optional.of(new Location("plan.yaml", 1, 1, 1, 1, "")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(""));
    }

    private static Diagnostic invalidTime() {
        String line =
                "{\"code\": \"2.2.6\", \"title\": {\"ro\": \"Organizarea de întâlniri cu reprezentanții mass-media\"}, "
                        + "\"implementation\": [\"semestrul I 2025\"], \"responsible\": [\"ANITP\"], \"evaluation\": [\"annual\"]}";
        int column = line.indexOf("\"semestrul") + 1;
        return new Diagnostic(
                DiagnosticCode.INVALID_TIME,
                DiagnosticCode.INVALID_TIME.getSeverity(Profile.DRAFT),
                Map.of("variant", "timing", "actual", "semestrul I 2025"),
                Optional.of(new Location("plan.json", 7, column, 7, column + 18, "/actions/0/implementation/0")),
                ACTION,
                Optional.of("2025-S1"),
                List.of(),
                Optional.of(line));
    }

    private static Diagnostic emptyFile() {
        return new Diagnostic(
                DiagnosticCode.EMPTY,
                DiagnosticCode.EMPTY.getSeverity(Profile.DRAFT),
                Map.of(),
                Optional.of(Location.wholeFile("plan.yaml")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Diagnostic noResult() {
        return new Diagnostic(
                DiagnosticCode.NO_RESULT,
                DiagnosticCode.NO_RESULT.getSeverity(Profile.DRAFT),
                Map.of("code", "2.2.6"),
                Optional.empty(),
                ACTION,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Diagnostic severalLines() {
        return new Diagnostic(
                DiagnosticCode.WRONG_TYPE,
                DiagnosticCode.WRONG_TYPE.getSeverity(Profile.DRAFT),
                Map.of("expectedType", "text", "actualType", "object"),
                Optional.of(new Location("plan.yaml", 40, 5, 43, 9, "/title")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("    en: {"));
    }

    private static Diagnostic moreProblems() {
        return new Diagnostic(
                DiagnosticCode.MORE_PROBLEMS,
                DiagnosticCode.MORE_PROBLEMS.getSeverity(Profile.DRAFT),
                Map.of("count", "17"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}

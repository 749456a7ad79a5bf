package org.snitp.io.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.rule.Rule;
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
        return CheckResult.of(all(), List.of(ignored))
                .with(all(), new CheckResult.BaselineComparison(List.of(duplicateCode()), List.of(gone)));
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
        return Diagnostic.builder(DiagnosticCode.of(Rule.INSTITUTION_KNOWN), Profile.DRAFT)
                .arguments(Map.of("id", "ANIPT"))
                .location(new Location("plan.yaml", 112, 19, 112, 24, "/actions/7/responsible/0"))
                .subject(ACTION)
                .suggestion("ANITP")
                .sourceLine("    responsible: [ANIPT, MAI]")
                .build();
    }

    private static Diagnostic duplicateCode() {
        return Diagnostic.builder(DiagnosticCode.of(Rule.CODE_UNIQUE), Profile.DRAFT)
                .arguments(Map.of("code", "2.2.6"))
                .location(new Location("planuri/plan nou.json", 9, 15, 9, 22, "/2/actions/8/code"))
                .subject(ACTION)
                .related(List.of(
                        new Location("planuri/plan nou.json", 3, 15, 3, 22, "/2/actions/2/code"),
                        Location.wholeFile("planuri/plan vechi.yaml")))
                .sourceLine("      \"code\": \"2.2.6\",")
                .build();
    }

    private static Diagnostic uncheckedReferences() {
        return Diagnostic.builder(DiagnosticCode.of(Rule.REFERENCES_CHECKABLE), Profile.DRAFT)
                .arguments(Map.of("kind", "InstitutionRegistry"))
                .location(new Location("plan.yaml", 1, 1, 1, 1, ""))
                .sourceLine("")
                .build();
    }

    private static Diagnostic invalidTime() {
        String line =
                "{\"code\": \"2.2.6\", \"title\": {\"ro\": \"Organizarea de întâlniri cu reprezentanții mass-media\"}, "
                        + "\"implementation\": [\"semestrul I 2025\"], \"responsible\": [\"ANITP\"], \"evaluation\": [\"annual\"]}";
        int column = line.indexOf("\"semestrul") + 1;
        return Diagnostic.builder(DiagnosticCode.INVALID_TIME, Profile.DRAFT)
                .arguments(Map.of("variant", "timing", "actual", "semestrul I 2025"))
                .location(new Location("plan.json", 7, column, 7, column + 18, "/actions/0/implementation/0"))
                .subject(ACTION)
                .suggestion("2025-S1")
                .sourceLine(line)
                .build();
    }

    private static Diagnostic emptyFile() {
        return Diagnostic.builder(DiagnosticCode.EMPTY, Profile.DRAFT)
                .location(Location.wholeFile("plan.yaml"))
                .build();
    }

    private static Diagnostic noResult() {
        return Diagnostic.builder(DiagnosticCode.of(Rule.RESULT_STATED), Profile.DRAFT)
                .arguments(Map.of("code", "2.2.6"))
                .subject(ACTION)
                .build();
    }

    private static Diagnostic severalLines() {
        return Diagnostic.builder(DiagnosticCode.WRONG_TYPE, Profile.DRAFT)
                .arguments(Map.of("expectedType", "text", "actualType", "object"))
                .location(new Location("plan.yaml", 40, 5, 43, 9, "/title"))
                .sourceLine("    en: {")
                .build();
    }

    private static Diagnostic moreProblems() {
        return Diagnostic.builder(DiagnosticCode.MORE_PROBLEMS, Profile.DRAFT)
                .arguments(Map.of("count", "17"))
                .build();
    }
}

package org.snitp.io.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Suppressed;
import org.snitp.io.internal.text.LanguageFindings;
import org.snitp.model.Bundle;
import org.snitp.model.CodeLists;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/** Runs all checks over a bundle that was built in code. */
public final class ModelChecks {

    private record Found(ModelLocation location, Diagnostic diagnostic) {}

    private static final Comparator<Found> IN_DOCUMENT = Comparator.comparing(Found::location)
            .thenComparing(found -> found.diagnostic().code());

    private final Bundle bundle;
    private final Profile profile;
    private final Suppressions ignores;
    private final List<Found> found = new ArrayList<>();
    private final Map<Found, Suppression> ignored = new HashMap<>();

    /** Where a constraint is violated. */
    private final Set<Location> constrained = new HashSet<>();

    private ModelChecks(Bundle bundle, Profile profile) {
        this.bundle = bundle;
        this.profile = profile;
        this.ignores = Suppressions.of(bundle);
    }

    /** Returns what is wrong, in the order in which the documents would be written. */
    public static CheckResult check(Bundle bundle, Profile profile) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(profile, "profile");
        return new ModelChecks(CodeLists.unresolve(bundle), profile).check();
    }

    private CheckResult check() {
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            checkConstraints(i);
        }
        List<Finding> findings =
                RuleEngine.check(bundle, ExternalDeclarations.NOTHING, Optional.empty(), Optional.empty(), profile);
        findings.forEach(this::add);
        LanguageFindings.of(bundle).forEach(this::add);
        ignores.flaws().forEach(this::add);
        if (findings.stream().noneMatch(finding -> finding.rule() == Rule.REFERENCES_CHECKABLE)) {
            ignores.unused().forEach(this::addUnused);
        }
        return outcome();
    }

    private CheckResult outcome() {
        List<Diagnostic> problems = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        found.stream().filter(this::isReported).sorted(IN_DOCUMENT).forEach(one -> {
            Suppression ignore = ignored.get(one);
            if (ignore == null) {
                problems.add(one.diagnostic());
            } else {
                Location at = location(ignore.at()).toPlace();
                suppressed.add(new Suppressed(one.diagnostic(), ignore.reason(), Optional.of(at)));
            }
        });
        return CheckResult.of(problems, suppressed);
    }

    private void checkConstraints(int document) {
        for (ConstraintChecks.Violation violation :
                ConstraintChecks.check(bundle.getDocuments().get(document))) {
            ModelLocation location = ModelLocation.of(bundle, document, violation.steps());
            constrained.add(location.toPlace());
            Found one = found(location, violation.code(), violation.arguments(), Optional.empty(), List.of());
            add(one, document, violation.steps());
        }
    }

    private void add(Finding finding) {
        ModelLocation location = location(finding.path());
        if (finding.rule().getDeclaration().isAboutCode() && constrained.contains(location.toPlace())) {
            return;
        }
        Found one = found(
                location,
                DiagnosticCode.of(finding.rule()),
                finding.arguments(),
                finding.suggestion(),
                finding.related().stream().map(path -> location(path).toPlace()).toList());
        add(one, finding.path().getDocument(), finding.path().getSteps());
    }

    private void add(LanguageFindings finding) {
        Path path = finding.path();
        Found one = found(location(path), finding.code(), finding.arguments(), Optional.empty(), List.of());
        add(one, path.getDocument(), path.getSteps());
    }

    private void add(Found one, int document, List<Path.Step> steps) {
        found.add(one);
        ignores.of(one.diagnostic().code(), document, steps).ifPresent(ignore -> ignored.put(one, ignore));
    }

    private boolean isReported(Found one) {
        Diagnostic diagnostic = one.diagnostic();
        return profile.severity(diagnostic.code(), diagnostic.arguments()).isPresent();
    }

    private void add(SuppressionParser.Flaw flaw) {
        found.add(found(
                location(flaw.at()), DiagnosticCode.INVALID_IGNORE, flaw.arguments(), flaw.suggestion(), List.of()));
    }

    private void addUnused(Suppression ignore) {
        found.add(found(
                location(ignore.at().field("code")),
                DiagnosticCode.IGNORES_NOTHING,
                Map.of("code", ignore.code().getId()),
                Optional.empty(),
                List.of()));
    }

    private ModelLocation location(Path path) {
        return ModelLocation.of(bundle, path.getDocument(), path.getSteps());
    }

    private Found found(
            ModelLocation location,
            DiagnosticCode code,
            Map<String, String> arguments,
            Optional<String> suggestion,
            List<Location> related) {
        return new Found(
                location,
                location.diagnose(code, profile.severity(code, arguments).orElse(Severity.INFO))
                        .arguments(arguments)
                        .suggestion(suggestion)
                        .related(related)
                        .build());
    }
}

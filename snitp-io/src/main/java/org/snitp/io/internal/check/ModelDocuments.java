package org.snitp.io.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Suppressed;
import org.snitp.io.internal.text.LanguageFindings;
import org.snitp.model.Bundle;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;

/** Documents that were built in code. */
final class ModelDocuments implements ValidatedDocuments {

    private record Found(
            ModelLocation location,
            Diagnostic diagnostic,
            @Nullable Suppression suppression) {}

    private static final Comparator<Found> IN_DOCUMENT = Comparator.comparing(Found::location)
            .thenComparing(found -> found.diagnostic().code());

    private final Bundle bundle;
    private final Profile profile;
    private final List<Found> found = new ArrayList<>();

    /** Where a constraint is violated. */
    private final Set<Location> constrained = new HashSet<>();

    ModelDocuments(Bundle bundle, Profile profile) {
        this.bundle = bundle;
        this.profile = profile;
    }

    /** Returns the problems, in the order in which the documents would be written. */
    CheckResult result() {
        List<Diagnostic> problems = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        found.stream().filter(this::isWeighed).sorted(IN_DOCUMENT).forEach(one -> {
            if (one.suppression() == null) {
                problems.add(one.diagnostic());
            } else {
                Location at = location(one.suppression().at()).toPlace();
                suppressed.add(
                        new Suppressed(one.diagnostic(), one.suppression().reason(), Optional.of(at)));
            }
        });
        return CheckResult.of(problems, suppressed);
    }

    /** Returns whether the profile does not turn the rule off. */
    private boolean isWeighed(Found one) {
        return profile.severity(one.diagnostic().code(), one.diagnostic().arguments())
                .isPresent();
    }

    @Override
    public Bundle bundle() {
        return bundle;
    }

    @Override
    public boolean isReported(int document) {
        return true;
    }

    @Override
    public List<ConstraintChecks.Violation> violations(int document) {
        return ConstraintChecks.check(bundle.getDocuments().get(document));
    }

    @Override
    public Optional<Problem> note(ConstraintChecks.Violation violation, int document) {
        Path path = violation.path(document);
        constrained.add(location(path).toPlace());
        return Optional.of(Problem.of(violation.code(), violation.arguments(), path));
    }

    @Override
    public List<Problem> languageProblems() {
        return LanguageFindings.of(bundle).stream()
                .map(one -> Problem.of(one.code(), one.arguments(), one.path()))
                .toList();
    }

    @Override
    public List<Finding> findings() {
        return RuleEngine.check(bundle, ExternalDeclarations.NOTHING, Optional.empty(), Optional.empty(), profile);
    }

    /** Does nothing: a value that was built can be used, even if it breaks a rule. */
    @Override
    public void noteDamage(Path path) {}

    @Override
    public boolean isConsequence(Finding finding) {
        return finding.rule().getDeclaration().isAboutCode()
                && constrained.contains(location(finding.path()).toPlace());
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public void add(Problem problem) {
        found.add(found(problem, null));
    }

    @Override
    public void addSuppressed(Problem problem, Suppression suppression) {
        found.add(found(problem, suppression));
    }

    private Found found(Problem problem, @Nullable Suppression suppression) {
        ModelLocation location = location(problem.path());
        return new Found(
                location,
                location.diagnose(
                                problem.code(),
                                profile.severity(problem.code(), problem.arguments())
                                        .orElse(Severity.INFO))
                        .arguments(problem.arguments())
                        .suggestion(problem.suggestion())
                        .related(problem.related().stream()
                                .map(path -> location(path).toPlace())
                                .toList())
                        .build(),
                suppression);
    }

    private ModelLocation location(Path path) {
        return ModelLocation.of(bundle, path.getDocument(), path.getSteps());
    }
}

package org.snitp.io.internal.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.bind.Issue;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.bind.PartBinder;
import org.snitp.io.internal.bind.Problems;
import org.snitp.io.internal.place.Placement;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;

/**
 * Documents in memory in which one part was read. Problems are reported in the part, and those elsewhere that the part is related
 * to.
 */
public final class PartDocuments implements ValidatedDocuments {

    private final LocatedDocument part;
    private final Placement place;
    private final Bundle bundle;
    private final Optional<LocalDate> today;
    private final Profile profile;
    private final Problems problems;
    private final Set<Path> constrained = new HashSet<>();

    private PartDocuments(
            LocatedDocument part, Placement place, Bundle bundle, Optional<LocalDate> today, Profile profile) {
        this.part = part;
        this.place = place;
        this.bundle = bundle;
        this.today = today;
        this.profile = profile;
        this.problems = part.file().newProblems();
    }

    /**
     * Returns the problems of reading a part and those of checking it at its place.
     *
     * @param bundle the documents with the part at its place
     * @param today the day of the check; empty if dates are not compared with it
     * @param most the maximum number of problems
     */
    public static List<Diagnostic> check(
            PartBinder.Part<?> part,
            Placement place,
            Bundle bundle,
            Optional<LocalDate> today,
            Profile profile,
            int most) {
        PartDocuments documents =
                new PartDocuments(new LocatedDocument(part.file(), part.node()), place, bundle, today, profile);
        Validator.validate(documents, Suppressions.of(bundle));
        return Reporter.report(documents.problems, profile, most);
    }

    /**
     * Returns the problems of reading a part that stands by itself, and its violated constraints.
     *
     * @param most the maximum number of problems
     */
    public static <T> List<Diagnostic> check(
            PartBinder.Part<T> part, Shape<T, ?> shape, T value, Profile profile, int most) {
        LocatedDocument located = new LocatedDocument(part.file(), part.node());
        Problems problems = part.file().newProblems();
        ConstraintChecks.check(shape, value)
                .forEach(violation -> problems.add(new Issue(
                        violation.code(),
                        violation.arguments(),
                        located.range(violation.steps()),
                        Optional.empty(),
                        List.of())));
        return Reporter.report(problems, profile, most);
    }

    @Override
    public Bundle bundle() {
        return bundle;
    }

    @Override
    public boolean isReported(int document) {
        return document == place.document();
    }

    @Override
    public boolean isReported(Path path) {
        return place.covers(path);
    }

    @Override
    public List<ConstraintChecks.Violation> violations(int document) {
        return ConstraintChecks.check(bundle.getDocuments().get(document)).stream()
                .filter(violation -> place.covers(violation.path(document)))
                .toList();
    }

    @Override
    public Optional<Problem> note(ConstraintChecks.Violation violation, int document) {
        Path path = violation.path(document);
        constrained.add(path);
        return Optional.of(Problem.of(violation.code(), violation.arguments(), path));
    }

    @Override
    public List<Problem> languageProblems() {
        return List.of();
    }

    @Override
    public List<Finding> findings() {
        return RuleEngine.check(bundle, ExternalDeclarations.NOTHING, Optional.empty(), today, profile);
    }

    /** Does nothing: the part was read as a whole. */
    @Override
    public void noteDamage(Path path) {}

    @Override
    public boolean isConsequence(Finding finding) {
        return finding.rule().getDeclaration().isAboutCode() && constrained.contains(finding.path());
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public void add(Problem problem) {
        List<Path.Step> steps = steps(problem.path());
        ParsedFile file = part.file();
        Issue.SourceRange range = problem.isAboutName() ? file.fieldSpot(part.node(steps)) : part.range(steps);
        List<Issue.SourceRange> related = problem.related().stream()
                .filter(place::covers)
                .map(path -> part.range(steps(path)))
                .toList();
        problems.add(new Issue(problem.code(), problem.arguments(), range, problem.suggestion(), related));
    }

    /** Does nothing: what a document suppresses in a part is not reported. */
    @Override
    public void addSuppressed(Problem problem, Suppression suppression) {}

    /** Returns the steps from the part on. */
    private List<Path.Step> steps(Path path) {
        List<Path.Step> steps = path.getSteps();
        return steps.subList(place.steps().size(), steps.size());
    }
}

package org.snitp.io.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.bind.Issue;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.text.DocumentTexts;
import org.snitp.model.Bundle;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;

/**
 * Documents that were read from files, behind documents in memory to which they refer. No problems are reported in the
 * documents in memory, because they are in no file.
 */
final class FileDocuments implements ValidatedDocuments {

    private final List<ParsedFile> files;
    private final ReferenceDocuments beside;
    private final Validator.Rules rules;
    private final Bundle bundle;

    /** The number of documents in memory. */
    private final int inMemory;

    private final List<LocatedDocument> located = new ArrayList<>();
    private final List<Boolean> sound = new ArrayList<>();
    private final Suppressions suppressions;
    private final boolean complete;
    private final Damage damage = new Damage();
    private final CascadeFilter cascades;
    private final Validation validation;

    FileDocuments(List<ParsedFile> files, boolean allFiles, ReferenceDocuments beside, Validator.Rules rules) {
        this.files = files;
        this.beside = beside;
        this.rules = rules;
        this.inMemory = beside.bundle().getDocuments().size();
        Bundle.Builder builder =
                Bundle.builder().addAllDocuments(beside.bundle().getDocuments());
        boolean extended = false;
        boolean incomplete = !allFiles;
        for (ParsedFile file : files) {
            extended |= file.hasExtensions();
            incomplete |= file.isIncomplete();
            for (ParsedFile.BoundDocument bound : file.documents()) {
                builder.addDocuments(bound.document());
                located.add(new LocatedDocument(file, bound.node()));
                sound.add(bound.sound());
            }
        }
        this.bundle = builder.build();
        this.complete = !incomplete;
        this.suppressions = extended ? Suppressions.of(bundle) : Suppressions.none();
        this.cascades = new CascadeFilter(files, allFiles, damage);
        this.validation = new Validation(files, bundle, inMemory, suppressions, damage);
        if (!beside.isSound()) {
            cascades.noteConstraint(beside.bundle());
        }
    }

    Suppressions suppressions() {
        return suppressions;
    }

    /** Returns the result, once everything was validated. */
    Validation validation() {
        validation.dropAliasDuplicates();
        return validation;
    }

    @Override
    public Bundle bundle() {
        return bundle;
    }

    @Override
    public boolean isReported(int document) {
        return document >= inMemory;
    }

    @Override
    public List<ConstraintChecks.Violation> violations(int document) {
        return sound.get(document - inMemory)
                ? List.of()
                : ConstraintChecks.check(bundle.getDocuments().get(document));
    }

    @Override
    public Optional<Problem> note(ConstraintChecks.Violation violation, int document) {
        LocatedDocument at = located.get(document - inMemory);
        validation.noteConstrained();
        cascades.noteConstraint(at.file(), at.node(violation.steps()));
        return cascades.isConsequence(violation, at)
                ? Optional.empty()
                : Optional.of(Problem.of(violation.code(), arguments(violation, at), violation.path(document)));
    }

    /** A list that is absent is not empty: the message names it. */
    private static Map<String, String> arguments(ConstraintChecks.Violation violation, LocatedDocument document) {
        if (violation.code() != DiagnosticCode.EMPTY_LIST || document.has(violation.steps())) {
            return violation.arguments();
        }
        Map<String, String> arguments = new HashMap<>(violation.arguments());
        arguments.put("variant", "absent");
        arguments.put("field", LocatedDocument.lastField(violation.steps()));
        return arguments;
    }

    @Override
    public List<Problem> languageProblems() {
        return List.of();
    }

    @Override
    public List<Finding> findings() {
        return rules.check(bundle, declared(), texts());
    }

    /** Returns the texts of each document, if all were read now and the documents contain everything in the files. */
    private Optional<List<DocumentTexts>> texts() {
        if (inMemory > 0) {
            return Optional.empty();
        }
        List<DocumentTexts> texts = new ArrayList<>();
        for (ParsedFile file : files) {
            if (file.isIncomplete()) {
                return Optional.empty();
            }
            texts.addAll(file.texts());
        }
        return Optional.of(texts);
    }

    /** Returns what is in the files but not in the bundle, because a part of it could not be built. */
    private ExternalDeclarations declared() {
        Set<String> ids = new HashSet<>(beside.isSound() ? Set.of() : beside.identities());
        Set<String> kinds = new HashSet<>();
        for (ParsedFile file : files) {
            kinds.addAll(file.droppedKinds());
            if (!validation.problems(file).isEmpty()) {
                ids.addAll(file.identities());
            }
        }
        return new ExternalDeclarations(
                ids, kinds.contains("InstitutionRegistry"), kinds.contains("Strategy"), kinds.contains("ActionPlan"));
    }

    @Override
    public void noteDamage(Path path) {
        LocatedDocument document = document(path);
        damage.add(document.file(), document.node(path.getSteps()));
    }

    @Override
    public boolean isConsequence(Finding finding) {
        return cascades.isConsequence(finding, document(finding.path()));
    }

    @Override
    public boolean isComplete() {
        return complete;
    }

    @Override
    public void add(Problem problem) {
        validation.add(issue(problem));
    }

    @Override
    public void addSuppressed(Problem problem, Suppression suppression) {
        Issue.SourceRange at = document(suppression.at()).range(suppression.at());
        validation.addIgnored(new SuppressedIssue(issue(problem), suppression.reason(), at));
    }

    private Issue issue(Problem problem) {
        LocatedDocument document = document(problem.path());
        Issue.SourceRange range = problem.isAboutName()
                ? document.file().fieldSpot(document.node(problem.path().getSteps()))
                : document.range(problem.path());
        List<Issue.SourceRange> related = problem.related().stream()
                .filter(path -> isReported(path.getDocument()))
                .map(path -> document(path).range(path))
                .toList();
        return new Issue(problem.code(), problem.arguments(), range, problem.suggestion(), related);
    }

    private LocatedDocument document(Path path) {
        return located.get(path.getDocument() - inMemory);
    }
}

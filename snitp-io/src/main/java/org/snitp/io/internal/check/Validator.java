package org.snitp.io.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.bind.Issue;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.model.Bundle;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;

/**
 * Holds what was read to all constraints and rules, beside documents in memory, and finds the place of what they find. Of the
 * documents in memory, which come first in the bundle, nothing is reported: they are in no file. Nothing is changed in the
 * files.
 */
public final class Validator {

    /** What finds violations of rules in a bundle. */
    @FunctionalInterface
    interface Rules {
        /**
         * Returns every violation.
         *
         * @param elsewhere what exists although the bundle does not have it
         * @param texts the texts of each document, but for those that quote slips; empty if they are to be looked for
         */
        List<Finding> check(Bundle bundle, ExternalDeclarations elsewhere, Optional<List<List<LocalizedText>>> texts);
    }

    /** How many documents of the bundle are in memory. */
    private final int inMemory;

    private final List<LocatedDocument> located = new ArrayList<>();
    private final CascadeFilter echoes;
    private final Suppressions ignores;
    private final Damage damage;
    private final Validation result;

    private Validator(int inMemory, CascadeFilter echoes, Suppressions ignores, Damage damage, Validation result) {
        this.inMemory = inMemory;
        this.echoes = echoes;
        this.ignores = ignores;
        this.damage = damage;
        this.result = result;
    }

    /**
     * Validates the documents of all files together.
     *
     * @param files what was read
     * @param allFiles whether all files could be read; if not, no reference is reported as unknown
     * @param beside the documents in memory, and the day on which is checked
     * @param profile the profile, for the fields that it requires
     */
    public static Validation validate(
            List<ParsedFile> files, boolean allFiles, ReferenceDocuments beside, Profile profile) {
        return validate(
                files,
                allFiles,
                beside,
                (documents, elsewhere, texts) ->
                        RuleEngine.check(documents, elsewhere, texts, beside.today(), profile));
    }

    /** Holds files to the constraints and to some rules. */
    static Validation validate(List<ParsedFile> files, boolean allFiles, ReferenceDocuments beside, Rules rules) {
        Bundle bundle = bundle(files, beside);
        boolean extended = false;
        boolean complete = allFiles;
        for (ParsedFile file : files) {
            extended |= file.hasExtensions();
            complete &= !file.isIncomplete();
        }
        Suppressions ignores = extended ? Suppressions.of(bundle) : Suppressions.none();
        int inMemory = beside.bundle().getDocuments().size();
        Damage damage = new Damage();
        Validation result = new Validation(files, bundle, inMemory, ignores, damage);
        Validator checks = new Validator(inMemory, new CascadeFilter(files, allFiles, damage), ignores, damage, result);
        if (!beside.isSound()) {
            checks.echoes.noteConstraint(beside.bundle());
        }
        for (ParsedFile file : files) {
            for (ParsedFile.BoundDocument bound : file.documents()) {
                checks.checkConstraints(file, bound);
            }
        }
        boolean checkable = true;
        List<Finding> findings = rules.check(bundle, checks.declared(files, beside), texts(files, inMemory));
        for (Finding finding : findings) {
            checks.noteDamage(finding);
        }
        for (Finding finding : findings) {
            checks.add(finding);
            checkable &= finding.rule() != Rule.REFERENCES_CHECKABLE;
        }
        if (extended) {
            ignores.flaws().forEach(checks::add);
            if (checkable && complete) {
                ignores.unused().forEach(checks::addUnused);
            }
        }
        result.dropAliasDuplicates();
        return result;
    }

    private static Bundle bundle(List<ParsedFile> files, ReferenceDocuments beside) {
        Bundle.Builder builder =
                Bundle.builder().addAllDocuments(beside.bundle().getDocuments());
        for (ParsedFile file : files) {
            for (ParsedFile.BoundDocument bound : file.documents()) {
                builder.addDocuments(bound.document());
            }
        }
        return builder.build();
    }

    private void checkConstraints(ParsedFile file, ParsedFile.BoundDocument bound) {
        LocatedDocument document = new LocatedDocument(file, bound.node());
        located.add(document);
        if (bound.sound()) {
            return;
        }
        for (ConstraintChecks.Violation violation : ConstraintChecks.check(bound.document())) {
            result.noteConstrained();
            echoes.noteConstraint(file, document.node(violation.steps()));
            if (!echoes.isEcho(violation, document)) {
                Issue problem = new Issue(
                        violation.code(),
                        arguments(violation, document),
                        document.range(violation.steps()),
                        Optional.empty(),
                        List.of());
                add(problem, inMemory + located.size() - 1, violation.steps());
            }
        }
    }

    /** Adds a problem, unless its document says that it is to be ignored. */
    private void add(Issue problem, int document, List<Path.Step> steps) {
        ignores.of(problem.code(), document, steps)
                .ifPresentOrElse(
                        ignore -> result.addIgnored(new SuppressedIssue(
                                problem, ignore.reason(), document(ignore.at()).range(ignore.at()))),
                        () -> result.add(problem));
    }

    private void add(SuppressionParser.Flaw flaw) {
        if (isInMemory(flaw.at())) {
            return;
        }
        LocatedDocument document = document(flaw.at());
        Issue.SourceRange range = flaw.isAboutName()
                ? document.file().fieldSpot(document.node(flaw.at().getSteps()))
                : document.range(flaw.at());
        addProblem(DiagnosticCode.INVALID_IGNORE, flaw.arguments(), range, flaw.suggestion());
    }

    private void addUnused(Suppression ignore) {
        if (!isInMemory(ignore.at())) {
            Map<String, String> arguments = Map.of("code", ignore.code().getId());
            Issue.SourceRange range = document(ignore.at()).range(ignore.at().field("code"));
            addProblem(DiagnosticCode.IGNORES_NOTHING, arguments, range, Optional.empty());
        }
    }

    private void addProblem(
            DiagnosticCode code, Map<String, String> arguments, Issue.SourceRange range, Optional<String> suggestion) {
        result.add(new Issue(code, arguments, range, suggestion, List.of()));
    }

    private boolean isInMemory(Path path) {
        return path.getDocument() < inMemory;
    }

    private LocatedDocument document(Path path) {
        return located.get(path.getDocument() - inMemory);
    }

    /** A list that is not there is not empty: the message names it. */
    private static Map<String, String> arguments(ConstraintChecks.Violation violation, LocatedDocument document) {
        if (violation.code() != DiagnosticCode.EMPTY_LIST || document.has(violation.steps())) {
            return violation.arguments();
        }
        Map<String, String> arguments = new HashMap<>(violation.arguments());
        arguments.put("variant", "absent");
        arguments.put("field", LocatedDocument.lastField(violation.steps()));
        return arguments;
    }

    /** The texts of each document, if all were read now and nothing that stands in the files is missing in the documents. */
    private static Optional<List<List<LocalizedText>>> texts(List<ParsedFile> files, int inMemory) {
        if (inMemory > 0) {
            return Optional.empty();
        }
        List<List<LocalizedText>> texts = new ArrayList<>();
        for (ParsedFile file : files) {
            if (file.isIncomplete()) {
                return Optional.empty();
            }
            texts.addAll(file.texts());
        }
        return Optional.of(texts);
    }

    /** What stands in the files but not in the bundle, because something in it could not be built. */
    private ExternalDeclarations declared(List<ParsedFile> files, ReferenceDocuments beside) {
        Set<String> ids = new HashSet<>(beside.isSound() ? Set.of() : beside.identities());
        Set<String> kinds = new HashSet<>();
        for (ParsedFile file : files) {
            kinds.addAll(file.droppedKinds());
            if (!result.problems(file).isEmpty()) {
                ids.addAll(file.identities());
            }
        }
        return new ExternalDeclarations(
                ids, kinds.contains("InstitutionRegistry"), kinds.contains("Strategy"), kinds.contains("ActionPlan"));
    }

    /** A value may say nothing more, as one that could not be read: a range that ends before it starts says nothing about time. */
    private void noteDamage(Finding finding) {
        if (finding.rule().getDeclaration().isDamagingValue() && !isInMemory(finding.path())) {
            LocatedDocument document = document(finding.path());
            damage.add(document.file(), document.node(finding.path().getSteps()));
        }
    }

    private void add(Finding finding) {
        if (isInMemory(finding.path())) {
            return;
        }
        LocatedDocument document = document(finding.path());
        if (echoes.isEcho(finding, document)) {
            return;
        }
        List<Issue.SourceRange> related = finding.related().stream()
                .filter(path -> !isInMemory(path))
                .map(path -> document(path).range(path))
                .toList();
        add(
                new Issue(
                        DiagnosticCode.of(finding.rule()),
                        finding.arguments(),
                        document.range(finding.path()),
                        finding.suggestion(),
                        related),
                finding.path().getDocument(),
                finding.path().getSteps());
    }
}

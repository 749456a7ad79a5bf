package org.snitp.io.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.check.ValidatedDocuments.Problem;
import org.snitp.io.internal.text.DocumentTexts;
import org.snitp.model.Bundle;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.rule.ExternalDeclarations;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/**
 * Checks documents by all constraints and rules: documents of files, alone or beside documents in memory; parts of tables;
 * and documents that were built in code. The documents are not changed.
 */
public final class Validator {

    /** Finds violations of rules in a bundle. */
    @FunctionalInterface
    interface Rules {
        /**
         * Returns every violation.
         *
         * @param elsewhere declarations outside the bundle
         * @param texts the texts of each document, except for those that quote typing errors; empty if they are to be searched
         */
        List<Finding> check(Bundle bundle, ExternalDeclarations elsewhere, Optional<List<DocumentTexts>> texts);
    }

    private final ValidatedDocuments documents;
    private final Suppressions suppressions;

    private Validator(ValidatedDocuments documents, Suppressions suppressions) {
        this.documents = documents;
        this.suppressions = suppressions;
    }

    /**
     * Validates the documents of all files together.
     *
     * @param files what was read
     * @param allFiles whether all files could be read; if not, no reference is reported as unknown
     * @param beside the documents in memory, and the day of the check
     * @param profile the profile, for the fields that it requires
     */
    public static Validation validate(
            List<ParsedFile> files, boolean allFiles, ReferenceDocuments beside, Profile profile) {
        Optional<LocalDate> today = beside.today();
        return validate(
                files,
                allFiles,
                beside,
                (bundle, elsewhere, texts) -> RuleEngine.check(bundle, elsewhere, texts, today, profile));
    }

    /** Validates files by the constraints and by some rules. */
    static Validation validate(List<ParsedFile> files, boolean allFiles, ReferenceDocuments beside, Rules rules) {
        FileDocuments documents = new FileDocuments(files, allFiles, beside, rules);
        new Validator(documents, documents.suppressions()).validate();
        return documents.validation();
    }

    /** Validates a bundle that was built in code. The problems are in the order in which the documents would be written. */
    public static CheckResult validate(Bundle bundle, Profile profile) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(profile, "profile");
        ModelDocuments documents = new ModelDocuments(SharedDefinitions.unresolve(bundle), profile);
        new Validator(documents, Suppressions.of(documents.bundle())).validate();
        return documents.result();
    }

    /** Validates documents. */
    static void validate(ValidatedDocuments documents, Suppressions suppressions) {
        new Validator(documents, suppressions).validate();
    }

    private void validate() {
        for (int i = 0; i < documents.bundle().getDocuments().size(); i++) {
            if (documents.isReported(i)) {
                for (ConstraintChecks.Violation violation : documents.violations(i)) {
                    documents.note(violation, i).ifPresent(this::add);
                }
            }
        }
        boolean checkable = checkRules();
        documents.languageProblems().forEach(this::add);
        for (SuppressionParser.Flaw flaw : suppressions.flaws()) {
            addFlaw(flaw);
        }
        if (checkable && documents.isComplete()) {
            suppressions.unused().forEach(this::addUnused);
        }
    }

    /** Returns whether all references could be checked. */
    private boolean checkRules() {
        List<Finding> findings = documents.findings();
        for (Finding finding : findings) {
            if (finding.rule().getDeclaration().isDamagingValue() && isReported(finding.path())) {
                documents.noteDamage(finding.path());
            }
        }
        boolean checkable = true;
        for (Finding finding : findings) {
            checkable &= finding.rule() != Rule.REFERENCES_CHECKABLE;
            if (isReported(finding.path()) && !documents.isConsequence(finding)) {
                add(Problem.of(finding));
            }
        }
        return checkable;
    }

    private boolean isReported(Path path) {
        return documents.isReported(path);
    }

    /** Adds a problem, unless its document suppresses it. */
    private void add(Problem problem) {
        Path path = problem.path();
        suppressions
                .of(problem.code(), path.getDocument(), path.getSteps())
                .ifPresentOrElse(
                        suppression -> documents.addSuppressed(problem, suppression), () -> documents.add(problem));
    }

    private void addFlaw(SuppressionParser.Flaw flaw) {
        if (isReported(flaw.at())) {
            documents.add(new Problem(
                    DiagnosticCode.INVALID_IGNORE,
                    flaw.arguments(),
                    flaw.suggestion(),
                    flaw.at(),
                    List.of(),
                    flaw.isAboutName()));
        }
    }

    private void addUnused(Suppression suppression) {
        if (isReported(suppression.at())) {
            Map<String, String> arguments = Map.of("code", suppression.code().getId());
            documents.add(Problem.of(
                    DiagnosticCode.IGNORES_NOTHING, arguments, suppression.at().field("code")));
        }
    }
}

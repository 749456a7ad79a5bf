package org.snitp.io.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;

/** The documents that a {@link Validator} validates. They know where a problem is, and what it only follows from. */
interface ValidatedDocuments {

    /**
     * A problem in a document.
     *
     * @param code the kind of problem
     * @param arguments the arguments of the message
     * @param suggestion what was probably meant
     * @param path where the problem is
     * @param related other places that belong to the problem
     * @param isAboutName whether the name of the field is wrong rather than its value
     */
    record Problem(
            DiagnosticCode code,
            Map<String, String> arguments,
            Optional<String> suggestion,
            Path path,
            List<Path> related,
            boolean isAboutName) {

        static Problem of(DiagnosticCode code, Map<String, String> arguments, Path path) {
            return new Problem(code, arguments, Optional.empty(), path, List.of(), false);
        }

        static Problem of(Finding finding) {
            return new Problem(
                    DiagnosticCode.of(finding.rule()),
                    finding.arguments(),
                    finding.suggestion(),
                    finding.path(),
                    finding.related(),
                    false);
        }
    }

    /** The documents, including those to which they only refer. */
    Bundle bundle();

    /** Returns whether problems in a document are reported. */
    boolean isReported(int document);

    /** Returns whether a problem at a path is reported. */
    default boolean isReported(Path path) {
        return isReported(path.getDocument());
    }

    /** Returns the violated constraints of a document. */
    List<ConstraintChecks.Violation> violations(int document);

    /**
     * Notes a violated constraint. Returns what is to be reported; empty if the violation only follows from another
     * problem.
     */
    Optional<Problem> note(ConstraintChecks.Violation violation, int document);

    /** Returns the problems with the languages of texts that were not reported when the documents were read. */
    List<Problem> languageProblems();

    /** Returns every violation of a rule, once all constraints were checked. */
    List<Finding> findings();

    /** Notes that a value is unusable for other rules. */
    void noteDamage(Path path);

    /** Returns whether a violation only follows from another problem. */
    boolean isConsequence(Finding finding);

    /** Returns whether everything was read, so that a suppression without a problem is unused. */
    boolean isComplete();

    /** Adds a problem. */
    void add(Problem problem);

    /** Adds a problem that a document suppresses. */
    void addSuppressed(Problem problem, Suppression suppression);
}

package org.snitp.io.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.bind.FileReading;
import org.snitp.io.bind.Problem;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.Bundle;
import org.snitp.model.rule.BundleRules;
import org.snitp.model.rule.Declared;
import org.snitp.model.rule.Finding;

/** Runs all checks over what was read, and finds the place of what they find. */
public final class BundleChecks {

    private final List<LocatedDocument> located = new ArrayList<>();
    private final Echoes echoes;

    private BundleChecks(Echoes echoes) {
        this.echoes = echoes;
    }

    /**
     * Checks the documents of all files together, and adds what is found to the problems of the files.
     *
     * @param files what was read
     * @param allFiles whether all files could be read; if not, no reference is reported as unknown
     * @return the documents that could be built
     */
    public static Bundle check(List<FileReading> files, boolean allFiles) {
        BundleChecks checks = new BundleChecks(new Echoes(files, allFiles));
        Bundle.Builder builder = Bundle.builder();
        for (FileReading file : files) {
            for (FileReading.BoundDocument bound : file.documents()) {
                builder.addDocuments(bound.document());
                checks.checkConstraints(file, bound);
            }
        }
        Bundle bundle = builder.build();
        BundleRules.check(bundle, declared(files)).forEach(checks::add);
        return bundle;
    }

    private void checkConstraints(FileReading file, FileReading.BoundDocument bound) {
        LocatedDocument document = new LocatedDocument(file, bound.node());
        located.add(document);
        for (ConstraintChecks.Violation violation : ConstraintChecks.check(bound.document())) {
            int node = document.node(violation.steps());
            echoes.noteConstraint(file, node);
            file.problems()
                    .add(new Problem(
                            violation.code(), violation.arguments(), file.spot(node), Optional.empty(), List.of()));
        }
    }

    /** What stands in the files but not in the bundle, because something in it could not be built. */
    private static Declared declared(List<FileReading> files) {
        Set<String> ids = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        for (FileReading file : files) {
            kinds.addAll(file.droppedKinds());
            if (!file.problems().isEmpty()) {
                ids.addAll(file.identities());
            }
        }
        return new Declared(
                ids, kinds.contains("InstitutionRegistry"), kinds.contains("Strategy"), kinds.contains("ActionPlan"));
    }

    private void add(Finding finding) {
        LocatedDocument document = located.get(finding.path().getDocument());
        if (echoes.isEcho(finding, document)) {
            return;
        }
        List<Problem.Spot> related = finding.related().stream()
                .map(path -> located.get(path.getDocument()).spot(path))
                .toList();
        document.file()
                .problems()
                .add(new Problem(
                        DiagnosticCode.of(finding.rule()),
                        finding.arguments(),
                        document.spot(finding.path()),
                        finding.suggestion(),
                        related));
    }
}

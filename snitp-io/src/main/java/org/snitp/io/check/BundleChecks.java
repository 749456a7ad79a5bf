package org.snitp.io.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.io.bind.FileReading;
import org.snitp.io.bind.NodeIndex;
import org.snitp.io.bind.Problem;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;
import org.snitp.model.Bundle;
import org.snitp.model.Document;
import org.snitp.model.rule.BundleRules;
import org.snitp.model.rule.Declared;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/** Runs all checks over what was read, and finds the place of what they find. */
public final class BundleChecks {

    private static final Map<Rule, DiagnosticCode> CODES =
            Arrays.stream(Rule.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), BundleChecks::code));

    /** Rules that need all documents to have been read. */
    private static final Set<Rule> NEED_ALL =
            Set.of(Rule.INSTITUTION_KNOWN, Rule.OBJECTIVE_KNOWN, Rule.STRATEGY_KNOWN, Rule.REFERENCES_CHECKABLE);

    /** Rules that miss a field, with the field: if it is there and could not be read, that is reported already. */
    private static final Map<Rule, String> MISSED_FIELDS =
            Map.of(Rule.RESULT_STATED, "results", Rule.EVALUATION_SCHEDULED, "evaluation");

    private record Located(FileReading file, int root) {}

    private BundleChecks() {}

    private static DiagnosticCode code(Rule rule) {
        return DiagnosticCode.of(rule.getCode()).orElseThrow();
    }

    /**
     * Checks the documents of all files together, and adds what is found to the problems of the files.
     *
     * @param files what was read
     * @param allFiles whether all files could be read; if not, no reference is reported as unknown
     * @return the documents that could be built
     */
    public static Bundle check(List<FileReading> files, boolean allFiles) {
        List<Located> located = new ArrayList<>();
        Bundle.Builder builder = Bundle.builder();
        for (FileReading file : files) {
            for (FileReading.BoundDocument bound : file.documents()) {
                builder.addDocuments(bound.document());
                located.add(new Located(file, bound.node()));
                checkConstraints(bound.document(), file, bound.node());
            }
        }
        Bundle bundle = builder.build();
        boolean allRead = allFiles && files.stream().noneMatch(FileReading::hasUnreadDocuments);
        for (Finding finding : BundleRules.check(bundle, declared(files))) {
            boolean checkable = allRead || !NEED_ALL.contains(finding.rule());
            if (checkable && !isReportedAlready(finding, located)) {
                add(finding, located);
            }
        }
        return bundle;
    }

    private static void checkConstraints(Document document, FileReading file, int root) {
        for (ConstraintChecks.Violation violation : ConstraintChecks.check(document)) {
            int node = file.index().resolve(root, violation.steps());
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
        return new Declared(ids, kinds.contains("InstitutionRegistry"), kinds.contains("Strategy"));
    }

    private static boolean isReportedAlready(Finding finding, List<Located> located) {
        String field = MISSED_FIELDS.get(finding.rule());
        if (field == null) {
            return false;
        }
        Located document = located.get(finding.path().getDocument());
        NodeIndex index = document.file().index();
        List<Object> steps = new ArrayList<>(finding.path().getSteps());
        steps.set(steps.size() - 1, field);
        int missed = index.resolve(document.root(), steps);
        int owner = index.resolve(document.root(), steps.subList(0, steps.size() - 1));
        return missed != owner
                && document.file().problems().stream()
                        .anyMatch(problem -> index.isWithin(problem.spot().node(), missed));
    }

    private static void add(Finding finding, List<Located> located) {
        Problem.Spot spot = spot(finding.path(), located);
        List<Problem.Spot> related =
                finding.related().stream().map(path -> spot(path, located)).toList();
        spot.file()
                .problems()
                .add(new Problem(code(finding), finding.arguments(), spot, finding.suggestion(), related));
    }

    private static DiagnosticCode code(Finding finding) {
        return Objects.requireNonNull(CODES.get(finding.rule()));
    }

    private static Problem.Spot spot(Path path, List<Located> located) {
        Located document = located.get(path.getDocument());
        return document.file().spot(document.file().index().resolve(document.root(), path.getSteps()));
    }

    /** Checks a bundle that was built in code. */
    public static List<Diagnostic> check(Bundle bundle) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            for (ConstraintChecks.Violation violation :
                    ConstraintChecks.check(bundle.getDocuments().get(i))) {
                diagnostics.add(new Diagnostic(
                        violation.code(),
                        violation.arguments(),
                        Optional.of(place(i, violation.steps())),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
            }
        }
        for (Finding finding : BundleRules.check(bundle)) {
            diagnostics.add(new Diagnostic(
                    code(finding),
                    finding.arguments(),
                    Optional.of(place(finding.path())),
                    Optional.empty(),
                    finding.suggestion(),
                    finding.related().stream().map(BundleChecks::place).toList(),
                    Optional.empty()));
        }
        return List.copyOf(diagnostics);
    }

    private static Place place(Path path) {
        return place(path.getDocument(), path.getSteps());
    }

    private static Place place(int document, List<Object> steps) {
        StringBuilder pointer = new StringBuilder("/" + document);
        steps.forEach(step -> pointer.append('/').append(step));
        return Place.inBundle(pointer.toString());
    }
}

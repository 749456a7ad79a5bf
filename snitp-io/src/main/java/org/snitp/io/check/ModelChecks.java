package org.snitp.io.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.diagnostic.Profile;
import org.snitp.model.Bundle;
import org.snitp.model.rule.BundleRules;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;

/** Runs all checks over a bundle that was built in code. */
public final class ModelChecks {

    private record Found(ModelPlace place, Diagnostic diagnostic) {}

    private static final Comparator<Found> IN_DOCUMENT = Comparator.comparing(Found::place)
            .thenComparing(found -> found.diagnostic().code());

    private final Bundle bundle;
    private final Profile profile;
    private final List<Found> found = new ArrayList<>();

    /** Where a constraint is violated. */
    private final Set<Place> constrained = new HashSet<>();

    private ModelChecks(Bundle bundle, Profile profile) {
        this.bundle = bundle;
        this.profile = profile;
    }

    /** Returns what is wrong, in the order in which the documents would be written. */
    public static List<Diagnostic> check(Bundle bundle, Profile profile) {
        ModelChecks checks = new ModelChecks(bundle, profile);
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            checks.checkConstraints(i);
        }
        BundleRules.check(bundle).forEach(checks::add);
        return checks.found.stream().sorted(IN_DOCUMENT).map(Found::diagnostic).toList();
    }

    private void checkConstraints(int document) {
        for (ConstraintChecks.Violation violation :
                ConstraintChecks.check(bundle.getDocuments().get(document))) {
            ModelPlace place = ModelPlace.of(bundle, document, violation.steps());
            constrained.add(place.toPlace());
            add(place, violation.code(), violation.arguments(), Optional.empty(), List.of());
        }
    }

    private void add(Finding finding) {
        ModelPlace place = place(finding.path());
        if (Echoes.isAboutCode(finding.rule()) && constrained.contains(place.toPlace())) {
            return;
        }
        add(
                place,
                DiagnosticCode.of(finding.rule()),
                finding.arguments(),
                finding.suggestion(),
                finding.related().stream().map(path -> place(path).toPlace()).toList());
    }

    private ModelPlace place(Path path) {
        return ModelPlace.of(bundle, path.getDocument(), path.getSteps());
    }

    private void add(
            ModelPlace place,
            DiagnosticCode code,
            Map<String, String> arguments,
            Optional<String> suggestion,
            List<Place> related) {
        found.add(new Found(
                place,
                new Diagnostic(
                        code,
                        code.getSeverity(profile),
                        arguments,
                        Optional.of(place.toPlace()),
                        place.owner(),
                        suggestion,
                        related,
                        Optional.empty())));
    }
}

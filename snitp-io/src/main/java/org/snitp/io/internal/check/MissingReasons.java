package org.snitp.io.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.indicators.progress.TargetText;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.DiagnosticFactory;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Subject;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/** Finds partial or missed results without a reason. */
public final class MissingReasons {

    /** By indicator and period, in the order of the documents. */
    private final Map<String, List<Reported>> reports = new HashMap<>();

    private final DiagnosticFactory locations;

    private record Reported(Measurement measurement, Path path) {}

    private MissingReasons(Bundle bundle, DiagnosticFactory locations) {
        this.locations = locations;
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            if (bundle.getDocuments().get(i) instanceof MeasurementSet set) {
                Path list = Path.document(i).field("measurements");
                for (int j = 0; j < set.getMeasurements().size(); j++) {
                    Measurement measurement = set.getMeasurements().get(j);
                    reports.computeIfAbsent(key(measurement), unused -> new ArrayList<>())
                            .add(new Reported(
                                    ProgressAccumulator.complete(measurement, set),
                                    list.index(j).field("indicator")));
                }
            }
        }
    }

    private static String key(Measurement measurement) {
        return measurement.getIndicator() + " " + measurement.getPeriod();
    }

    private Optional<Path> path(Measurement measurement) {
        return reports.getOrDefault(key(measurement), List.of()).stream()
                .filter(reported -> reported.measurement().equals(measurement))
                .map(Reported::path)
                .reduce((one, last) -> last);
    }

    /**
     * Returns a warning for each such result, unless a document suppresses it: at the latest measurement of the
     * indicator or, for a target that was missed earlier, at the latest measurement in its window.
     */
    public static List<Diagnostic> find(Bundle bundle, ProgressReport progress, DiagnosticFactory locations) {
        Objects.requireNonNull(progress, "progress");
        MissingReasons reasons = new MissingReasons(bundle, locations);
        Suppressions ignores = Suppressions.of(bundle);
        List<Diagnostic> diagnostics = new ArrayList<>();
        progress.indicators().values().forEach(indicator -> {
            if (indicator.resultLacksReason() && !reasons.isIgnored(indicator.latest(), ignores)) {
                diagnostics.add(reasons.diagnose(indicator));
            }
            indicator.unexplainedTargets().stream()
                    .filter(target -> !reasons.isIgnored(target.latest(), ignores))
                    .forEach(target -> diagnostics.add(reasons.diagnose(indicator, target)));
        });
        return diagnostics;
    }

    private boolean isIgnored(Optional<Measurement> measurement, Suppressions ignores) {
        return measurement
                .flatMap(this::path)
                .flatMap(path -> ignores.of(DiagnosticCode.RESULT_WITHOUT_REASON, path.getDocument(), path.getSteps()))
                .isPresent();
    }

    private Diagnostic diagnose(IndicatorProgress indicator) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("indicator", indicator.indicator());
        arguments.put("variant", indicator.delivery().isPresent() ? "late" : "behind");
        indicator
                .latest()
                .ifPresent(latest -> arguments.put("period", latest.getPeriod().toString()));
        return diagnose(indicator.indicator(), indicator.latest(), arguments);
    }

    private Diagnostic diagnose(IndicatorProgress indicator, TargetAssessment target) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("indicator", indicator.indicator());
        arguments.put("variant", "target");
        String cell = target.dimensions().isEmpty() ? "" : ", " + Disaggregation.name(target.dimensions());
        arguments.put("period", target.window() + cell);
        arguments.put(
                "target",
                target.target()
                        .getStatement()
                        .map(LocalizedText::official)
                        .orElseGet(() -> TargetText.numbers(target.target(), BigDecimal::toPlainString)));
        return diagnose(indicator.indicator(), target.latest(), arguments);
    }

    private Diagnostic diagnose(String indicator, Optional<Measurement> measurement, Map<String, String> arguments) {
        return measurement
                .flatMap(this::path)
                .map(path -> locations.diagnose(DiagnosticCode.RESULT_WITHOUT_REASON, arguments, path))
                .orElseGet(() -> withoutPlace(indicator, arguments));
    }

    private static Diagnostic withoutPlace(String indicator, Map<String, String> arguments) {
        return Diagnostic.builder(DiagnosticCode.RESULT_WITHOUT_REASON, Profile.DRAFT)
                .arguments(arguments)
                .subject(new Subject("Indicator", indicator))
                .build();
    }
}

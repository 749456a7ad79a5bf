package org.snitp.forms.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snitp.forms.FormTable;
import org.snitp.indicators.collection.Decision;
import org.snitp.indicators.collection.LedgerDecision;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/** A table of measurements among the forms: its rows are imported like answers, but none of them if one has an error. */
final class CollectedTable {

    private static final Set<String> HEADS = Set.of("indicator", "period");
    private static final Pattern SEPARATORS = Pattern.compile("[,;\\t]");
    private static final int MAX_HEAD = 1 << 14;

    private final CellLocation location;
    private final List<CellFinding> findings = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private List<Decision> decisions = List.of();

    private CollectedTable(FormFile file) {
        this.location = CellLocation.wholeFile(file.name());
    }

    /** Returns whether a file is a table of measurements: CSV whose first line contains the required fields. */
    static boolean isTable(FormFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".csv")
                && file.content().filter(CollectedTable::hasHeads).isPresent();
    }

    private static boolean hasHeads(byte[] content) {
        String text = new String(content, 0, Math.min(content.length, MAX_HEAD), StandardCharsets.UTF_8);
        String first = text.lines().findFirst().orElse("").replace("\uFEFF", "").replace("\"", "");
        return SEPARATORS
                .splitAsStream(first)
                .map(String::strip)
                .collect(Collectors.toSet())
                .containsAll(HEADS);
    }

    /**
     * Reads a table.
     *
     * @param bundle the documents to which it refers
     * @param plan the id of the plan whose measurements are collected
     * @param reportedOn the day of reports without a date
     */
    static CollectedTable read(FormFile file, Bundle bundle, String plan, Optional<LocalDate> reportedOn) {
        CollectedTable table = new CollectedTable(file);
        ReadResult read =
                Snitp.readTable(bundle, new ByteArrayInputStream(file.content().orElseThrow()), file.name());
        read.diagnostics(Severity.WARNING).forEach(table::add);
        if (!read.hasErrors()) {
            read.bundle()
                    .ifPresent(documents ->
                            documents.getMeasurementSets().forEach(set -> table.add(set, plan, reportedOn)));
        }
        return table;
    }

    private void add(Diagnostic problem) {
        findings.add(new CellFinding(
                new FormCell(
                        location, "", problem.location().map(Object::toString).orElse("")),
                problem));
    }

    private void add(MeasurementSet set, String plan, Optional<LocalDate> reportedOn) {
        if (set.getPlan().equals(plan)) {
            set.getMeasurements()
                    .forEach(measurement -> measurements.add(measurement.withReportedOn(
                            measurement.getReportedOn().or(() -> reportedOn))));
        } else {
            add(Findings.diagnostic(
                    DiagnosticCode.FORM_OF_OTHER_PLAN,
                    Map.of("variant", "plan", "plan", set.getPlan(), "expected", plan),
                    Optional.empty()));
        }
    }

    private boolean isRefused() {
        return findings.stream().anyMatch(CellFinding::isError);
    }

    /** Returns the reports of the table; none if it is refused. */
    List<Measurement> reported() {
        return isRefused() ? List.of() : List.copyOf(measurements);
    }

    /** Takes the decisions about its reports, in their order. */
    void decide(List<Decision> decided) {
        decisions = List.copyOf(decided);
    }

    /** Returns whether the known measurements have changed. */
    boolean hasChanges() {
        return decisions.stream()
                .map(Decision::verdict)
                .anyMatch(verdict -> !verdict.isContradiction() && verdict != LedgerDecision.UNCHANGED);
    }

    /** Returns the results. */
    CollectedForm report() {
        return new CollectedForm(
                location,
                FormTable.FIGURES,
                FormTable.FIGURES.columns(),
                Map.of(),
                Optional.<Locale>empty(),
                findings,
                Optional.empty(),
                decisions.stream().map(this::row).toList());
    }

    private CollectedRow row(Decision decision) {
        Measurement reported = decision.reported();
        boolean rejected = decision.verdict().isContradiction();
        List<CellFinding> problems = rejected
                ? List.of(new CellFinding(
                        new FormCell(location, "", ""),
                        Findings.diagnostic(
                                DiagnosticCode.CONTRADICTION,
                                Map.of(
                                        "variant", RowReports.variant(decision.verdict()),
                                        "id", reported.getIndicator(),
                                        "period", reported.getPeriod().toString(),
                                        "one", described(reported),
                                        "other",
                                                decision.contradicted().stream()
                                                        .map(CollectedTable::described)
                                                        .collect(Collectors.joining("; "))),
                                Optional.empty())))
                : List.of();
        return new CollectedRow(
                location,
                RowReports.outcome(decision.verdict()),
                Optional.of(MeasurementKey.of(reported)),
                Optional.empty(),
                List.of(),
                problems,
                rejected ? List.of() : FormFigures.changes(decision.before(), reported));
    }

    private static String described(Measurement measurement) {
        List<String> about = new ArrayList<>();
        measurement.getReportedBy().ifPresent(about::add);
        measurement.getReportedOn().ifPresent(day -> about.add(day.toString()));
        return FormFigures.figure(measurement) + " (" + String.join(", ", about) + ")";
    }
}

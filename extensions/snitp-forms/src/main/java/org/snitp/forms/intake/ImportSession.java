package org.snitp.forms.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;
import org.snitp.indicators.collection.Decision;
import org.snitp.indicators.collection.LedgerDecision;
import org.snitp.indicators.collection.MeasurementLedger;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.Bundle;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.institution.Institution;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.ActionPlan;

/** One run of an importer over files. */
final class ImportSession {

    private static final int MAX_ID_LENGTH = 64;
    private static final List<String> USUAL = List.of("ro", "en");

    private final FormImporter collector;
    private final Bundle bundle;
    private final List<FormFiles.Opened> files;
    private final List<CollectedTable> tables;
    private final PlanIndicators questions;
    private final MeasurementSet before;
    private final RowReports reports = new RowReports();

    ImportSession(FormImporter collector, List<FormFile> given) {
        this.collector = collector;
        this.bundle = collector
                .bundle()
                .withDocuments(collector.bundle().getDocuments().stream()
                        .filter(document -> !(document instanceof MeasurementSet))
                        .toList());
        this.files = given.stream()
                .filter(file -> !CollectedTable.isTable(file))
                .map(new FormFiles(collector.limits())::open)
                .toList();
        ActionPlan plan = plan();
        MeasurementSet known = collector
                .known()
                .orElseGet(() -> MeasurementSet.builder()
                        .id(id(plan.getId()))
                        .plan(plan.getId())
                        .build());
        // A new set is in the languages of its plan.
        this.before = known.getMeasurements().isEmpty() && known.getLanguages().isEmpty()
                ? known.withLanguages(plan.getLanguages())
                : known;
        this.questions =
                new PlanIndicators(bundle, plan, before.getLanguages().isEmpty() ? USUAL : before.getLanguages());
        this.tables = given.stream()
                .filter(CollectedTable::isTable)
                .map(file -> CollectedTable.read(file, bundle, before.getPlan(), collector.reportedOn()))
                .toList();
    }

    private static String id(String plan) {
        String id = plan + "-measurements";
        return id.length() <= MAX_ID_LENGTH ? id : "measurements";
    }

    /** The plan of the known measurements; or else the first one that a form belongs to; or else the first one. */
    private ActionPlan plan() {
        Optional<String> known = collector.known().map(MeasurementSet::getPlan);
        if (known.isPresent()) {
            return plan(known.get())
                    .orElseThrow(() -> new IllegalArgumentException("The bundle has no plan " + known.get()));
        }
        return files.stream()
                .flatMap(file -> file.forms().stream())
                .map(form -> PreambleReader.texts(form)
                        .getOrDefault(PreambleField.PLAN, "")
                        .strip())
                .flatMap(id -> plan(id).stream())
                .findFirst()
                .or(() -> MeasuredPlans.of(bundle).stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("The bundle has no plan"));
    }

    private Optional<ActionPlan> plan(String id) {
        return MeasuredPlans.of(bundle).stream()
                .filter(plan -> plan.getId().equals(id))
                .findFirst();
    }

    ImportReport collect() {
        Map<String, Institution> institutions = bundle.getRegistries().stream()
                .flatMap(registry -> registry.getInstitutions().stream())
                .collect(Collectors.toMap(Institution::getId, Function.identity(), (first, second) -> first));
        FormReader reader = new FormReader(
                questions,
                new AskedForms(bundle, questions.plan()),
                institutions,
                collector.locale(),
                collector.reportedOn(),
                collector.today(),
                new MeasurementLedger(before, questions::reporters)::counting);
        IdentityHashMap<RawForm, ReadForm> forms = new IdentityHashMap<>();
        files.forEach(file -> file.forms().forEach(block -> forms.put(block, reader.read(block))));
        List<ReadForm> inOrder = files.stream()
                .flatMap(file -> file.forms().stream())
                .flatMap(block -> Stream.ofNullable(forms.get(block)))
                .toList();
        checkRules(inOrder);
        MeasurementSet after = take(inOrder.stream()
                .filter(form -> !form.isRefused())
                .flatMap(form -> form.rows().stream())
                .toList());
        remarkFalling(inOrder.stream().flatMap(form -> form.rows().stream()).toList(), after);
        List<CollectedForm> collected = new ArrayList<>();
        for (FormFiles.Opened file : files) {
            file.problem()
                    .ifPresent(problem -> collected.add(new CollectedForm(
                            file.location(),
                            Map.of(),
                            Optional.empty(),
                            List.of(problem),
                            Optional.empty(),
                            List.of())));
            file.forms().forEach(block -> collected.add(reports.report(Objects.requireNonNull(forms.get(block)))));
        }
        tables.forEach(table -> collected.add(table.report()));
        return new ImportReport(collected, after, remarks(after));
    }

    /** Reports the findings of the rules in rows, including those of a form that is refused because of its day. */
    private void checkRules(List<ReadForm> forms) {
        List<ReadRow> rows = forms.stream()
                .filter(ReadForm::isUnderstood)
                .flatMap(form -> form.rows().stream())
                .filter(row -> row.measurement().isPresent())
                .toList();
        new RuleChecks(bundle, before, collector.today())
                .check(measurements(rows))
                .forEach(found -> reports.addFinding(rows.get(found.index()), found.column(), found.diagnostic()));
    }

    /** Imports the reports of the rows, if the rules and the known measurements allow it. */
    private MeasurementSet take(List<ReadRow> rows) {
        List<ReadRow> sound = rows.stream()
                .filter(row -> row.measurement().isPresent())
                .filter(row -> !reports.isBroken(row))
                .toList();
        MeasurementLedger ledger = new MeasurementLedger(underTheirVersions(), questions::reporters);
        List<Decision> decisions = decide(ledger, sound);
        for (int i = 0; i < sound.size(); i++) {
            reports.addDecision(sound.get(i), decisions.get(i));
        }
        if (!decisions.isEmpty()) {
            remarkReasons(sound, decisions, before.withMeasurements(ledger.measurements()));
        }
        boolean changes = tables.stream().anyMatch(CollectedTable::hasChanges)
                || decisions.stream()
                        .map(Decision::verdict)
                        .anyMatch(verdict -> !verdict.isContradiction() && verdict != LedgerDecision.UNCHANGED);
        return changes
                ? before.withMeasurements(ledger.measurements())
                        .withPlanVersion(questions.plan().getVersion())
                        .withPlanFingerprint(questions.fingerprint())
                : before;
    }

    /** Decides about the rows of forms and tables together, so that their order does not matter; returns those of the forms. */
    private List<Decision> decide(MeasurementLedger ledger, List<ReadRow> rows) {
        List<Measurement> reported = new ArrayList<>(measurements(rows));
        tables.forEach(table -> reported.addAll(table.reported()));
        List<Decision> decisions = ledger.collect(reported);
        int from = rows.size();
        for (CollectedTable table : tables) {
            int to = from + table.reported().size();
            table.decide(decisions.subList(from, to));
            from = to;
        }
        return decisions.subList(0, rows.size());
    }

    /**
     * Returns the known measurements, each with the version of the plan under which it was reported if that is not the
     * current one, because the set as a whole will have the current version.
     */
    private MeasurementSet underTheirVersions() {
        Optional<String> version = before.getPlanVersion()
                .filter(known -> !questions.plan().getVersion().equals(Optional.of(known)));
        Optional<String> fingerprint =
                before.getPlanFingerprint().filter(known -> !known.equals(questions.fingerprint()));
        return version.isEmpty() && fingerprint.isEmpty()
                ? before
                : before.withMeasurements(before.getMeasurements().stream()
                        .map(measurement -> measurement
                                .withPlanVersion(measurement.getPlanVersion().or(() -> version))
                                .withPlanFingerprint(
                                        measurement.getPlanFingerprint().or(() -> fingerprint)))
                        .toList());
    }

    /** Adds a remark to each row, even if rejected, whose cumulative figure is less than the previous one. */
    private void remarkFalling(List<ReadRow> rows, MeasurementSet after) {
        List<Measurement> known = new ArrayList<>(after.getMeasurements());
        rows.stream()
                .filter(row -> !reports.isDecided(row))
                .flatMap(row -> row.measurement().stream())
                .forEach(known::add);
        FallingFigures figures = new FallingFigures(questions, known);
        for (ReadRow row : rows) {
            row.measurement()
                    .flatMap(figures::find)
                    .ifPresent(remark -> reports.addFinding(row, FormColumn.VALUE, remark));
        }
    }

    /** Adds a remark to rows with a partial or missed result without a reason, while the reporter can still be asked. */
    private void remarkReasons(List<ReadRow> rows, List<Decision> decisions, MeasurementSet after) {
        Optional<LocalDate> day = rows.stream()
                .flatMap(row -> row.measurement().flatMap(Measurement::getReportedOn).stream())
                .max(LocalDate::compareTo);
        if (day.isEmpty()) {
            return;
        }
        ProgressAccumulator known = new ProgressAccumulator();
        known.add(after);
        ProgressReport progress =
                ProgressReport.of(bundle, known, indicator -> List.of(), ProgressParameters.asOf(day.get()));
        for (int i = 0; i < rows.size(); i++) {
            Measurement measurement = decisions.get(i).reported();
            IndicatorProgress indicator = progress.indicators().get(measurement.getIndicator());
            boolean mayLack = !decisions.get(i).verdict().isContradiction()
                    && measurement.getDimensions().isEmpty()
                    && measurement.getReason().isEmpty();
            if (mayLack
                    && indicator != null
                    && indicator.resultLacksReason()
                    && indicator.latest().map(Measurement::getPeriod).equals(Optional.of(measurement.getPeriod()))) {
                String variant = indicator.delivery().isPresent() ? "formLate" : "formBehind";
                reports.addFinding(
                        rows.get(i),
                        FormColumn.REASON,
                        Findings.diagnostic(
                                DiagnosticCode.RESULT_WITHOUT_REASON, Map.of("variant", variant), Optional.empty()));
            }
        }
    }

    private static List<Measurement> measurements(List<ReadRow> rows) {
        return rows.stream().map(row -> row.measurement().orElseThrow()).toList();
    }

    private List<Diagnostic> remarks(MeasurementSet after) {
        List<Diagnostic> remarks = new ArrayList<>();
        before.getPlanFingerprint()
                .filter(fingerprint -> !questions.isFingerprint(fingerprint) && !after.equals(before))
                .ifPresent(fingerprint -> remarks.add(Findings.diagnostic(
                        DiagnosticCode.FORM_REMARK,
                        Map.of("variant", "known", "fingerprint", fingerprint),
                        Optional.empty())));
        remarks.addAll(new RuleChecks(bundle, after, collector.today()).checkTogether(after.getMeasurements()));
        return remarks;
    }
}

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
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.indicators.collection.Decision;
import org.snitp.indicators.collection.LedgerDecision;
import org.snitp.indicators.collection.MeasurementKey;
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
import org.snitp.model.measurement.ActionStatusReport;
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
    private final ActionStatusReport statuses;
    private final RowReports reports = new RowReports();

    ImportSession(FormImporter collector, List<FormFile> given) {
        this.collector = collector;
        this.bundle = collector
                .bundle()
                .withDocuments(collector.bundle().getDocuments().stream()
                        .filter(document ->
                                !(document instanceof MeasurementSet) && !(document instanceof ActionStatusReport))
                        .toList());
        this.files = given.stream()
                .filter(file -> !CollectedTable.isTable(file))
                .map(new FormFiles(collector.limits())::open)
                .map(FormParts::dated)
                .toList();
        ActionPlan plan = plan();
        MeasurementSet known = collector
                .known()
                .orElseGet(() -> MeasurementSet.builder()
                        .id(id(plan.getId(), "measurements"))
                        .plan(plan.getId())
                        .build());
        // A new set is in the languages of its plan.
        this.before = known.getMeasurements().isEmpty() && known.getLanguages().isEmpty()
                ? known.withLanguages(plan.getLanguages())
                : known;
        this.questions =
                new PlanIndicators(bundle, plan, before.getLanguages().isEmpty() ? USUAL : before.getLanguages());
        this.statuses = statuses(collector, plan);
        this.tables = given.stream()
                .filter(CollectedTable::isTable)
                .map(file -> CollectedTable.read(file, bundle, before.getPlan(), collector.reportedOn()))
                .toList();
    }

    private static String id(String plan, String what) {
        String id = plan + "-" + what;
        return id.length() <= MAX_ID_LENGTH ? id : what;
    }

    /** The known reports on actions; a new document is in the languages of its plan. */
    private static ActionStatusReport statuses(FormImporter collector, ActionPlan plan) {
        ActionStatusReport known = collector
                .statuses()
                .orElseGet(() -> ActionStatusReport.builder()
                        .id(id(plan.getId(), "statuses"))
                        .plan(plan.getId())
                        .languages(plan.getLanguages())
                        .build());
        if (!known.getPlan().equals(plan.getId())) {
            throw new IllegalArgumentException("The reports on actions are about another plan: " + known.getPlan());
        }
        return known;
    }

    /** The plan of the known measurements; or else the first one that a form belongs to; or else the first one. */
    private ActionPlan plan() {
        Optional<String> known = collector
                .known()
                .map(MeasurementSet::getPlan)
                .or(() -> collector.statuses().map(ActionStatusReport::getPlan));
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
        AskedForms asked = new AskedForms(bundle, questions.plan());
        List<ReadForm> inOrder = read(asked, institutions);
        List<ReadActions> actions = readActions(asked, institutions);
        checkRules(inOrder);
        MeasurementSet after = take(inOrder.stream()
                .filter(form -> !form.isRefused())
                .flatMap(form -> form.rows().stream())
                .toList());
        remarkFalling(inOrder.stream().flatMap(form -> form.rows().stream()).toList(), after);
        ActionIntake intake = new ActionIntake(bundle, questions, statuses);
        ActionStatusReport statusesAfter = intake.take(actions);
        IdentityHashMap<RawForm, CollectedForm> forms = new IdentityHashMap<>();
        inOrder.forEach(form -> forms.put(form.block(), reports.report(form)));
        actions.forEach(table -> forms.put(table.block(), intake.report(table)));
        return new ImportReport(collected(forms), after, statusesAfter, remarks(after));
    }

    private List<ReadForm> read(AskedForms asked, Map<String, Institution> institutions) {
        Function<MeasurementKey, Optional<Measurement>> known =
                new MeasurementLedger(before, questions::reporters)::counting;
        FormReader reader = new FormReader(
                questions, asked, institutions, collector.locale(), collector.reportedOn(), collector.today(), known);
        List<RawForm> all = blocks();
        return new KeptStatuses(known)
                .in(all.stream()
                        .filter(block -> block.table() == FormTable.FIGURES)
                        .map(block -> reader.read(block).with(FormParts.missing(block, all)))
                        .toList());
    }

    private List<ReadActions> readActions(AskedForms asked, Map<String, Institution> institutions) {
        List<RawForm> all = blocks();
        ActionFormReader reader = new ActionFormReader(
                questions,
                new PlanActions(bundle, questions.plan()),
                asked,
                institutions,
                collector.locale(),
                collector.reportedOn(),
                collector.today());
        return all.stream()
                .filter(block -> block.table() != FormTable.FIGURES)
                .map(block -> reader.read(block).with(FormParts.missing(block, all)))
                .toList();
    }

    private List<RawForm> blocks() {
        return files.stream().flatMap(file -> file.forms().stream()).toList();
    }

    /** The results in the order of the files. */
    private List<CollectedForm> collected(IdentityHashMap<RawForm, CollectedForm> forms) {
        List<CollectedForm> collected = new ArrayList<>();
        for (FormFiles.Opened file : files) {
            file.problem()
                    .ifPresent(problem -> collected.add(new CollectedForm(
                            file.location(),
                            FormTable.FIGURES,
                            FormTable.FIGURES.columns(false),
                            Map.of(),
                            Optional.empty(),
                            List.of(problem),
                            Optional.empty(),
                            List.of())));
            file.forms().forEach(block -> collected.add(Objects.requireNonNull(forms.get(block))));
        }
        tables.forEach(table -> collected.add(table.report()));
        return collected;
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

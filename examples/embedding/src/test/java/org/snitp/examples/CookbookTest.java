package org.snitp.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.annex.AnnexImport;
import org.snitp.annex.AnnexImporter;
import org.snitp.annex.AnnexReader;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.Certainty;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.forms.FormRequest;
import org.snitp.forms.FormXlsx;
import org.snitp.forms.ReportingForm;
import org.snitp.forms.intake.CollectedRow;
import org.snitp.forms.intake.FormFile;
import org.snitp.forms.intake.FormImporter;
import org.snitp.forms.intake.ImportReport;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.indicators.calendar.CalendarEntry;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.indicators.progress.Status;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.Criterion;
import org.snitp.indicators.smart.CriterionAssessment;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.indicators.smart.Verdict;
import org.snitp.io.BundleReader;
import org.snitp.io.PartResult;
import org.snitp.io.Parts;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.YamlUpdate;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.TargetChange;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.Timing;
import org.snitp.reports.ReportFormat;

/** The twelve tasks of the cookbook: what stands between the marks is what the page shows ({@link CookbookPageTest}). */
class CookbookTest {

    private static final Path SAMPLE = Path.of("../../examples/sample/plan.yaml");
    private static final Path AMENDED = Path.of("../../examples/sample/plan-amended.yaml");
    private static final Path FILLED = Path.of("../../examples/sample/forms/anitp-2025.xlsx");
    private static final Path FIGURES = Path.of("../../examples/year/measurements.yaml");
    private static final Path ANNEX = Path.of("../../examples/year/anexa.docx");

    @TempDir
    private Path folder;

    @Test
    void readAPlanAndTellWhatIsWrongWithIt() throws IOException {
        Path file = folder.resolve("plan.yaml");
        Files.writeString(file, Files.readString(SAMPLE).replace("responsible: [DIICOT]", "responsible: [DIICTO]"));
        // cookbook
        ReadResult result = Snitp.read(file); // never throws because of what the file says
        result.diagnostics().forEach(problem -> System.out.println(problem.message(Locale.ENGLISH)));
        if (!result.hasErrors()) {
            System.out.println(result.orElseThrow().getPlans().size() + " plans");
        }
        // cookbook
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.diagnostics().get(0).violates(Rule.INSTITUTION_KNOWN)).isTrue();
        assertThat(result.diagnostics().get(0).suggestion()).contains("DIICOT");
        assertThat(result.diagnostics().get(0).code()).isEqualTo(DiagnosticCode.of(Rule.INSTITUTION_KNOWN));
    }

    @Test
    void findWhatAnInstitutionDoes() {
        // cookbook
        Bundle strategy = Snitp.official();
        BundleIndex index = BundleIndex.of(strategy);
        List<Action> actions = index.actionsUnder(index.institution("ANITP").orElseThrow());
        String objective = index.objectiveOf(actions.get(0)).orElseThrow().getCode();
        // cookbook
        assertThat(actions)
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.getResponsible()).isNotEmpty());
        assertThat(actions.get(0).getCode()).startsWith(objective + ".");
    }

    @Test
    void buildAnActionAndCheckItAtItsPlace() {
        Bundle plan = Snitp.read(SAMPLE).orElseThrow();
        // cookbook
        Action action = Action.builder()
                .code("1.1.2") // required
                .title(LocalizedText.of("Cursuri pentru profesori", "Courses for teachers")) // required
                .addResponsible("ANITP")
                .addResult(LocalizedText.of("Profesorii recunosc riscurile", "Teachers recognise the risks"))
                .addEvaluation(Timing.parse("annual"))
                .addIndicator(Indicator.builder()
                        .id("1.1.2-1") // required
                        .name(LocalizedText.of("Număr de cursuri", "Number of courses")) // required
                        .measure(Measure.builder()
                                .type(MeasureType.COUNT) // required
                                .direction(Direction.INCREASE)
                                .build())
                        .build())
                .build();
        PartResult<Action> checked = Parts.in(plan).under("exemplu-2024-2026").check(action);
        checked.diagnostics().forEach(System.out::println);
        // cookbook
        assertThat(checked.hasErrors()).isFalse();
        assertThat(checked.bundle().orElseThrow().getPlans().get(0).getActions())
                .contains(action);
        assertThatThrownBy(() -> Action.builder().code("1.1.2").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("title");
    }

    @Test
    void changeATargetWithoutChangingWhatOthersHold() {
        // cookbook
        Bundle before = Snitp.read(SAMPLE).orElseThrow();
        ActionPlan plan = before.getPlans().get(0);
        Action action = plan.getActions().get(0);
        Indicator indicator = action.getIndicators().get(0);
        Target higher = indicator.getTargets().get(2).withValue(BigDecimal.valueOf(40));

        List<Target> targets =
                List.of(indicator.getTargets().get(0), indicator.getTargets().get(1), higher);
        Action changed = action.withIndicators(
                indicator.withTargets(targets), action.getIndicators().get(1));
        List<Action> rest = plan.getActions().subList(1, plan.getActions().size());
        ActionPlan amended = ActionPlan.builder()
                .from(plan)
                .actions(List.of(changed))
                .addAllActions(rest)
                .build();
        // cookbook
        assertThat(plan.getActions()
                        .get(0)
                        .getIndicators()
                        .get(0)
                        .getTargets()
                        .get(2)
                        .getValue())
                .contains(BigDecimal.valueOf(36));
        assertThat(amended.getActions()).hasSameSizeAs(plan.getActions());
        assertThat(amended.getActions().get(0).getIndicators().get(0).getTargets())
                .contains(higher);
    }

    @Test
    void tellWhatAnAmendedPlanChanges() {
        // cookbook
        Bundle old = Snitp.read(SAMPLE).orElseThrow();
        Bundle amended = Snitp.read(AMENDED).orElseThrow();
        Comparison comparison = Snitp.compare(old, amended);
        for (TargetChange change : comparison.targets()) {
            System.out.println(change.indicator().code() + ": " + change.kind() + ", " + change.effect());
        }
        // cookbook
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(comparison.targets()).extracting(TargetChange::effect).contains(TargetChange.Effect.WEAKENED);
    }

    @Test
    void writeAChangedPlanAndKeepItsComments() throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("plan.yaml"));
        // cookbook
        Bundle bundle = Snitp.read(file).orElseThrow();
        ActionPlan plan = bundle.getPlans().get(0).withVersion("exemplu-1a");
        Bundle changed = bundle.withDocuments(bundle.getDocuments().stream()
                .map(document -> document instanceof ActionPlan ? plan : document)
                .toList());

        YamlUpdate update = YamlUpdate.of(file.toString(), Files.readAllBytes(file), changed);
        if (update.lost().isEmpty()) { // comments that have no place any more
            update.write(file);
        }
        // cookbook
        assertThat(file).content().startsWith("# A SAMPLE (\"exemplu\")").contains("version: exemplu-1a");
        assertThat(Snitp.read(file).orElseThrow()).isEqualTo(changed);
    }

    @Test
    void askWhatIsDueAndByWhom() {
        Bundle plan = Snitp.read(SAMPLE).orElseThrow();
        // cookbook
        ReportingCalendar calendar =
                ReportingCalendar.of(plan, 30).dueIn(2025).forInstitution("ANITP"); // 30 days after a period
        for (CalendarEntry entry : calendar.entries()) {
            System.out.println(entry.dueOn() + " " + entry.subject() + " for " + entry.period());
        }
        // cookbook
        assertThat(calendar.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.dueOn()).hasYear(2025));
    }

    @Test
    void judgeAnIndicatorByTheEvidenceInThePlan() {
        // cookbook
        SmartAssessment assessment = SmartAssessment.of(Snitp.official());
        CriterionAssessment measurable =
                assessment.indicator("2.2.6-1").orElseThrow().of(Criterion.MEASURABLE);
        System.out.println(measurable.verdict());
        for (AspectFinding gap : measurable.gaps()) {
            gap.remedy(Locale.ENGLISH).ifPresent(System.out::println);
        }
        // cookbook
        assertThat(measurable.verdict()).isNotEqualTo(Verdict.MET);
        assertThat(measurable.gaps()).isNotEmpty();
    }

    @SuppressWarnings("NullAway") // The plan has the indicator, and the page shows no more than is needed.
    @Test
    void readALongTableOfFiguresAndComputeProgress() throws IOException {
        Bundle plan = Snitp.read(SAMPLE).orElseThrow();
        Path table = folder.resolve("figures.csv");
        Files.writeString(table, """
                indicator,period,value,reportedBy,reportedOn
                1.1.1-1,2024,11,ANITP,2025-01-20
                1.1.1-1,2025,9,ANITP,2026-01-20
                """);
        // cookbook
        LoadResult loaded = MeasurementLoader.of(plan).read(table); // row by row, in constant memory
        loaded.diagnostics().forEach(System.out::println);
        ProgressReport report = ProgressReport.of(
                plan,
                loaded.measurements().orElseThrow(),
                ReportingCalendar.of(plan).duePeriods(),
                ProgressParameters.asOf(LocalDate.of(2025, 12, 31)));
        IndicatorProgress campaigns = report.indicators().get("1.1.1-1");
        System.out.println(campaigns.status() + ": " + campaigns.actual().explain(Locale.ENGLISH));
        // cookbook
        assertThat(loaded.rows()).isEqualTo(2);
        assertThat(campaigns.actual().value()).contains(BigDecimal.valueOf(20));
        assertThat(campaigns.status()).isNotEqualTo(Status.NO_DATA);
    }

    @Test
    void writeAFormAndTakeItBack() {
        Bundle plan = Snitp.read(SAMPLE).orElseThrow();
        Path blank = folder.resolve("anitp-2025.xlsx");
        Path filled = FILLED;
        // cookbook
        FormRequest request = FormRequest.of("exemplu-2024-2026", "ANITP", Period.year(2025));
        ReportingForm form = ReportingForm.of(plan, ReportingCalendar.of(plan), request);
        FormXlsx.in(Locale.forLanguageTag("ro")).write(form, blank);

        ImportReport report = FormImporter.of(plan).collect(FormFile.read(filled));
        report.rows()
                .filter(row -> row.outcome() == RowOutcome.REJECTED)
                .map(CollectedRow::findings)
                .forEach(System.out::println);
        Bundle known = plan.withDocuments(
                plan.getStrategies().get(0),
                plan.getRegistries().get(0),
                plan.getPlans().get(0),
                report.measurements());
        // cookbook
        assertThat(blank).isNotEmptyFile();
        assertThat(report.hasRejections()).isFalse();
        assertThat(Snitp.check(known)).noneMatch(problem -> problem.violates(Rule.INSTITUTION_KNOWN));
        assertThat(known.getMeasurementSets().get(0).getMeasurements()).isNotEmpty();
    }

    @Test
    void writeAReportThatMayBePublished() {
        Bundle known = BundleReader.create().add(SAMPLE).add(FIGURES).read().orElseThrow();
        Path page = folder.resolve("report.html");
        // cookbook
        MonitoringRequest request = MonitoringRequest.of(
                        2024, ReportingCalendar.of(known).duePeriods())
                .withholding(DisclosureRule.below(5)); // counts of 1 to 4, and what would give them away
        AnnualReport report = AnnualReport.of(known, request);
        ReportFormat.HTML.in(Locale.ENGLISH).write(report, page);
        // cookbook
        assertThat(page).content().contains("<html", "1.1.1-1").doesNotContain("<script");
    }

    @Test
    void makeAPlanOfAnAnnexInWord() throws IOException, UnreadableAnnexException {
        Path annex = ANNEX;
        // cookbook
        AnnexImport made = AnnexImporter.create()
                .ids("exemplu-2024-2026", "exemplu-strategie") // of the plan and of the strategy
                .read(AnnexReader.read(annex));
        for (AnnexRemark remark : made.remarks(Certainty.NOT_TAKEN)) {
            System.out.println(remark.place() + ": " + remark.message(Locale.ENGLISH));
        }
        Snitp.write(made.bundle(), folder.resolve("plan.yaml"));
        // cookbook
        assertThat(made.isWhole()).isFalse();
        assertThat(made.remarks(Certainty.NOT_TAKEN)).hasSize(2);
        assertThat(Snitp.read(folder.resolve("plan.yaml")).orElseThrow().getPlans())
                .containsExactly(made.plan());
    }
}

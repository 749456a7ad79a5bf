package org.snitp.examples.ministry.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snitp.examples.ministry.MinistryTest;
import org.snitp.examples.ministry.Visitor;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.plan.StatusReports;
import org.snitp.forms.FormColumn;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.BudgetLine;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.store.Actor;
import org.snitp.store.DocumentKey;
import org.snitp.store.NewVersion;
import org.snitp.store.PeriodState;
import org.snitp.store.ReportingPeriods;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.snitp.store.SubmissionKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The status and the money of actions are reported, checked, corrected, accepted and locked as figures are. The sums are samples. */
@MinistryTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // it changes the plan and locks a period
class ActionsInFormsTest {

    private static final Period YEAR = Period.year(2025);
    private static final String INSTITUTION = "ANITP";

    @LocalServerPort
    private int port;

    @Autowired
    private SnitpStore store;

    @Autowired
    private Plans plans;

    @Autowired
    private StatusReports reports;

    private StoreSession coordinator;
    private String action;

    @BeforeEach
    void adoptAPlanWithMoney() {
        coordinator = store.as(Actor.coordinator("test"));
        ActionPlan plan = plans.current().actionPlan();
        Action chosen = plan.getActions().stream()
                .filter(one -> one.getResponsible().contains(INSTITUTION))
                .filter(one -> plans.current().form(INSTITUTION, YEAR, nothing()).statuses().stream()
                        .anyMatch(row -> row.action().getCode().equals(one.getCode())))
                .findFirst()
                .orElseThrow();
        action = chosen.getCode();
        if (chosen.getBudgetLines().isEmpty()) {
            Action funded = chosen.withMilestones(Milestone.builder()
                            .id("ghid")
                            .title(LocalizedText.of("Ghid tipărit", "Guide printed"))
                            .due(TimeSpan.parse("2025"))
                            .build())
                    .withBudgetLines(BudgetLine.builder()
                            .period(TimeSpan.parse("2025"))
                            .amount(BigDecimal.valueOf(1000))
                            .currency("RON")
                            .source(LocalizedText.of("Bugetul de stat", "State budget"))
                            .build());
            coordinator
                    .documents()
                    .save(NewVersion.of(plan.withActions(plan.getActions().stream()
                                    .map(one -> one.getCode().equals(action) ? funded : one)
                                    .toList()))
                            .replacing(1));
            coordinator.periods().open(plan.getId(), YEAR, LocalDate.of(2027, 1, 31));
        }
    }

    private MeasurementSet nothing() {
        return MeasurementSet.builder().id("known").plan(plans.current().id()).build();
    }

    private SubmissionKey key() {
        return new SubmissionKey(plans.current().id(), YEAR, INSTITUTION);
    }

    private String field(FormColumn column, String key) {
        return QuestionView.fieldName(column, key);
    }

    private String status(FormColumn column) {
        return field(column, FormSheet.statusKey(action, Optional.empty()));
    }

    private String milestone() {
        return field(FormColumn.MET_ON, FormSheet.statusKey(action, Optional.of("ghid")));
    }

    private String money(FormColumn column) {
        Plan plan = plans.current();
        String key = FormSheet.of(plan.form(INSTITUTION, YEAR, nothing()), Locale.ENGLISH).rows().stream()
                .filter(row -> row.editable().contains(FormColumn.SPENT))
                .findFirst()
                .orElseThrow()
                .key();
        return field(column, key);
    }

    /** Returns the address of the page with the action. */
    private String page(Visitor visitor) {
        Matcher found = Pattern.compile("/forms/2025/(\\d+)\">" + Pattern.quote(action) + " ")
                .matcher(visitor.get("/forms/2025?lang=en").body());
        assertThat(found.find()).isTrue();
        return "/forms/2025/" + found.group(1);
    }

    private static void fill(Visitor visitor, String page, Map<String, String> fields) {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(visitor.get(page).body());
        assertThat(version.find()).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", version.group(1));
        assertThat(visitor.post(page, all).statusCode()).isEqualTo(302);
    }

    private void send(Visitor visitor) {
        visitor.get("/forms/2025");
        visitor.post("/forms/2025/send", Map.of("remark", ""));
    }

    @Test
    @DirtiesContext // others report for the same period
    void theyGoThroughAYear() {
        Visitor visitor = Visitor.signedIn(port, "anitp");
        String page = page(visitor);
        assertThat(visitor.get(page).body())
                .contains("Status of the action")
                .contains("Milestone: Guide printed")
                .contains("Money, RON: State budget")
                .contains("Planned: 1,000 (2025)");

        fill(
                visitor,
                page,
                Map.of(
                        status(FormColumn.STATE),
                        "in progress",
                        status(FormColumn.PERCENT),
                        "120",
                        money(FormColumn.SPENT),
                        "-5"));
        assertThat(visitor.get(page).body())
                .contains("These answers are refused")
                .contains("120")
                .contains("-5 is out of range");
        send(visitor);
        assertThat(reports.latest(coordinator, key())).isEmpty();

        fill(
                visitor,
                page,
                Map.of(
                        status(FormColumn.STATE),
                        "in progress",
                        status(FormColumn.PERCENT),
                        "40",
                        status(FormColumn.EVIDENCE),
                        "Proces-verbal 12",
                        milestone(),
                        "2025-06-30",
                        money(FormColumn.COMMITTED),
                        "900",
                        money(FormColumn.SPENT),
                        "650.5"));
        assertThat(visitor.get(page).body()).doesNotContain("class=\"wrong\"");
        send(visitor);
        assertThat(visitor.get("/forms/2025").body()).contains("sent, waits for review");
        ActionStatusReport sent = latest();
        assertThat(sent.getStatuses()).hasSize(1).first().satisfies(one -> {
            assertThat(one.getState()).isEqualTo(ActionState.IN_PROGRESS);
            assertThat(one.getMilestones())
                    .extracting(met -> met.getId() + " " + met.getMet())
                    .containsExactly("ghid 2025-06-30");
            assertThat(one.getEvidence()).extracting(LocalizedText::official).containsExactly("Proces-verbal 12");
        });
        assertThat(sent.getExpenditures())
                .extracting(one ->
                        one.getCommitted().orElseThrow() + "/" + one.getSpent().orElseThrow() + " " + one.getCurrency())
                .containsExactly("900/650.5 RON");
        assertThat(reports.accepted(plans.current().id())).isEmpty();

        Visitor reviewer = Visitor.signedIn(port, "coordonator");
        assertThat(review(reviewer))
                .contains("Status and money of actions")
                .contains("in progress, 40 %")
                .contains("Spent: 650.5 RON")
                .contains("Proces-verbal 12");
        decide(reviewer, "return", "Percent?");
        fill(
                visitor,
                page,
                Map.of(
                        status(FormColumn.STATE),
                        "in progress",
                        status(FormColumn.PERCENT),
                        "50",
                        milestone(),
                        "2025-06-30",
                        money(FormColumn.COMMITTED),
                        "900",
                        money(FormColumn.SPENT),
                        "650.5"));
        send(visitor);
        assertThat(latest().getStatuses())
                .extracting(one -> one.getPercent().orElseThrow().intValueExact())
                .containsExactly(50);
        assertThat(review(reviewer)).contains("in progress, 50 %").contains("in progress, 40 %");
        decide(reviewer, "accept", "");

        assertThat(reports.accepted(plans.current().id())).containsExactly(latest());
        assertThat(reviewer.get("/reports/preview/2025?lang=en").body())
                .contains("650.5")
                .contains("in progress");
        assertThat(plans.current().versions())
                .extracting(version -> version.key().kind())
                .doesNotContain("ActionStatusReport");
        isLocked(visitor, page);
    }

    private ActionStatusReport latest() {
        return (ActionStatusReport)
                reports.latest(coordinator, key()).orElseThrow().document();
    }

    private static String review(Visitor reviewer) {
        return reviewer.get("/review/2025?institution=ANITP&lang=en").body();
    }

    private void decide(Visitor reviewer, String decision, String reason) {
        int version = coordinator.submissions().find(key()).orElseThrow().version();
        review(reviewer);
        reviewer.post(
                "/review/2025/" + decision,
                Map.of("institution", INSTITUTION, "version", Integer.toString(version), "reason", reason));
    }

    private void isLocked(Visitor visitor, String page) {
        ReportingPeriods periods = coordinator.periods();
        periods.change(periods.find(plans.current().id(), YEAR).orElseThrow(), PeriodState.CLOSED);
        periods.change(periods.find(plans.current().id(), YEAR).orElseThrow(), PeriodState.LOCKED);
        visitor.get(page);

        assertThat(visitor.post(page, Map.of("version", "9", status(FormColumn.PERCENT), "60"))
                        .body())
                .contains("It cannot be changed any more");
        assertThat(latest().getStatuses()).hasSize(1);
        assertThat(store.as(Actor.of("other", "DIICOT")).documents().find(DocumentKey.of(StatusReports.blank(key()))))
                .isEmpty();
        assertThat(List.of(visitor.get("/review/2025?institution=ANITP").statusCode()))
                .containsExactly(403);
    }
}

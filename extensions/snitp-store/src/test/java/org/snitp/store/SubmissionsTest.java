package org.snitp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.snitp.store.Given.ANA;
import static org.snitp.store.Given.figure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** A year of reporting: opened, sent, returned, corrected, accepted, closed, locked. */
class SubmissionsTest {

    private static final AtomicInteger PLANS = new AtomicInteger();
    private static final Period YEAR = Period.year(2025);
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    private static SnitpStore store;
    private static StoreSession coordinator;
    private static StoreSession dsp;
    private static StoreSession isj;

    /** Each test has a plan of its own. */
    private final String plan = "plan " + PLANS.incrementAndGet();

    private final SubmissionKey key = new SubmissionKey(plan, YEAR, "DSP");

    @BeforeAll
    static void open() {
        DataSource database = TestDatabase.create();
        store = SnitpStore.builder(database).migrate(false).evidenceLimit(1000).open();
        coordinator = store.as(ANA);
        dsp = store.as(Given.of("DSP"));
        isj = store.as(Given.of("ISJ"));
    }

    @BeforeEach
    void openYear() {
        coordinator.periods().open(plan, YEAR, DUE);
    }

    private NewSubmission sent(String value) {
        return NewSubmission.of(key).withFigures(figures(figure("DSP", "2025", value, "2026-01-10")));
    }

    private NewFigures figures(Measurement... measurements) {
        return NewFigures.of(plan, List.of(measurements));
    }

    private FigureQuery all() {
        return FigureQuery.plan(plan);
    }

    @Test
    void aSubmissionIsSentReturnedCorrectedAndAccepted() {
        Submission first = dsp.submissions().send(sent("140").withRemark("Draft of the year"));
        assertThat(first.state()).isEqualTo(SubmissionState.SENT);
        assertThat(first.version()).isEqualTo(1);
        assertThat(coordinator.figures().counting(all())).hasSize(1);
        assertThat(coordinator.figures().counting(all().onlyAccepted())).isEmpty();

        Submission returned = coordinator.submissions().giveBack(first, "Count each pupil once");
        assertThat(dsp.submissions().find(key)).contains(returned);
        assertThat(returned.reason()).contains("Count each pupil once");

        Submission corrected = dsp.submissions().send(sent("90").replacing(2));
        Submission accepted = coordinator.submissions().accept(corrected);

        assertThat(accepted.state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(accepted.version()).isEqualTo(4);
        assertThat(dsp.submissions().history(key))
                .extracting(SubmissionEvent::state)
                .containsExactly(
                        SubmissionState.SENT, SubmissionState.RETURNED, SubmissionState.SENT, SubmissionState.ACCEPTED);
        assertThat(dsp.submissions().history(key))
                .extracting(event -> event.batch().isPresent())
                .containsExactly(true, false, true, false);
        assertThat(coordinator.figures().counting(all().onlyAccepted()))
                .extracting(row -> row.measurement().getValue().orElseThrow().toString())
                .containsExactly("90");
        assertThat(coordinator.figures().accumulate(all().onlyAccepted()).size())
                .isEqualTo(1);
        assertThat(coordinator.figures().history(all().onlyAccepted())).hasSize(2);
        assertThatThrownBy(() -> dsp.submissions().send(sent("91").replacing(4)))
                .isInstanceOf(SubmissionStateException.class);
        assertThatThrownBy(() -> coordinator.submissions().accept(accepted))
                .isInstanceOf(SubmissionStateException.class);
        assertThat(coordinator.audit().about(key.toString()))
                .extracting(AuditEntry::action)
                .containsExactly(
                        Audit.SUBMISSION_ACCEPTED,
                        Audit.SUBMISSION_SENT,
                        Audit.SUBMISSION_RETURNED,
                        Audit.SUBMISSION_SENT);
    }

    @Test
    void whatIsSentAfterwardsIsNotAcceptedYet() {
        coordinator.submissions().accept(dsp.submissions().send(sent("1")));
        Submission again =
                coordinator.submissions().giveBack(dsp.submissions().find(key).orElseThrow(), "Once more");
        dsp.submissions().send(sent("2").replacing(again.version()));

        assertThat(coordinator.figures().counting(all().onlyAccepted()))
                .extracting(row -> row.measurement().getValue().orElseThrow().toString())
                .containsExactly("1");
        assertThat(coordinator.figures().counting(all()))
                .extracting(row -> row.measurement().getValue().orElseThrow().toString())
                .containsExactly("2");
    }

    @Test
    void whoActsOnAnOutdatedVersionIsToldBoth() {
        Submission first = dsp.submissions().send(sent("1"));
        dsp.submissions().send(sent("2").replacing(1));

        OutdatedVersionException refusal = catchThrowableOfType(
                OutdatedVersionException.class, () -> coordinator.submissions().accept(first));
        assertThat(refusal).hasMessage(key + ": the change is based on version 1, but the latest is version 2");
        assertThatThrownBy(() -> dsp.submissions().send(sent("3").replacing(1)))
                .isInstanceOf(OutdatedVersionException.class);
        assertThatThrownBy(() -> coordinator.submissions().giveBack(first, "Why"))
                .isInstanceOf(OutdatedVersionException.class);
        assertThatThrownBy(() -> coordinator.submissions().giveBack(first, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(coordinator.figures().history(all())).hasSize(2);
    }

    @Test
    void whoSendsTheSameAgainBecauseTheAnswerWasLostGetsTheAnswer() {
        NewSubmission once = NewSubmission.of(key)
                .withFigures(figures(figure("DSP", "2025", "1", "2026-01-10")).withKey(UUID.randomUUID()));
        Submission first = dsp.submissions().send(once);

        assertThat(dsp.submissions().send(once)).isEqualTo(first);
        assertThat(dsp.submissions().history(key)).hasSize(1);
    }

    @Test
    void aClosedPeriodTakesOnlyWhatWasReturned() {
        ReportingPeriod open = coordinator.periods().find(plan, YEAR).orElseThrow();
        Submission sent = dsp.submissions().send(sent("1"));
        ReportingPeriod closed = coordinator.periods().change(open, PeriodState.CLOSED);

        assertThat(closed.version()).isEqualTo(2);
        assertThat(closed.due()).contains(DUE);
        assertThatThrownBy(() -> dsp.submissions().send(sent("2").replacing(1)))
                .isInstanceOf(PeriodNotOpenException.class)
                .hasMessage("The reporting period 2025 is not open");
        assertThatThrownBy(() -> isj.submissions().send(NewSubmission.of(new SubmissionKey(plan, YEAR, "ISJ"))))
                .isInstanceOf(PeriodNotOpenException.class);
        assertThatThrownBy(() -> dsp.figures().append(figures(figure("DSP", "2025-Q3", "2", "2026-01-10"))))
                .isInstanceOf(PeriodNotOpenException.class);
        assertThat(dsp.figures()
                        .append(figures(figure("DSP", "2024", "2", "2026-01-10")))
                        .size())
                .isEqualTo(1);
        assertThatThrownBy(() -> coordinator.periods().change(open, PeriodState.LOCKED))
                .isInstanceOf(OutdatedVersionException.class);

        coordinator.submissions().giveBack(sent, "Once more");
        assertThat(dsp.submissions().send(sent("3").replacing(2)).version()).isEqualTo(3);
        assertThat(coordinator.periods().list(plan)).containsExactly(closed);
    }

    @Test
    void aLockedPeriodTakesNothingFromAnybody() {
        Submission sent = dsp.submissions().send(sent("1"));
        Submission returned = coordinator.submissions().giveBack(sent, "Once more");
        coordinator.periods().change(coordinator.periods().find(plan, YEAR).orElseThrow(), PeriodState.LOCKED);

        assertThatThrownBy(() -> dsp.submissions().send(sent("2").replacing(returned.version())))
                .isInstanceOf(PeriodNotOpenException.class);
        assertThatThrownBy(() -> coordinator.figures().append(figures(figure("DSP", "2025-Q3", "2", "2026-01-10"))))
                .isInstanceOf(PeriodNotOpenException.class)
                .hasMessage("The reporting period 2025 is locked");
        long row = coordinator.figures().counting(all()).get(0).id();
        assertThatThrownBy(() -> coordinator.figures().withdraw(row, DUE, LocalizedText.of("greșit")))
                .isInstanceOf(PeriodNotOpenException.class);
        assertThat(coordinator
                        .figures()
                        .append(figures(figure("DSP", "2024/2025", "2", "2026-01-10")))
                        .size())
                .isEqualTo(1);
        assertThat(coordinator.figures().history(all())).hasSize(2);

        coordinator.periods().open(plan, YEAR, DUE.plusDays(10));
        assertThat(dsp.submissions()
                        .send(sent("2").replacing(returned.version()))
                        .version())
                .isEqualTo(3);
    }

    @Test
    void whoeverLocksWaitsForThoseWhoAreSending() throws Exception {
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Submission> sending = pool.submit(() -> dsp.transaction(inside -> {
                Submission sent = inside.submissions().send(sent("1"));
                recorded.countDown();
                await(go);
                return sent;
            }));
            await(recorded);
            ReportingPeriod read = coordinator.periods().find(plan, YEAR).orElseThrow();
            Future<ReportingPeriod> locking =
                    pool.submit(() -> coordinator.periods().change(read, PeriodState.LOCKED));

            assertThatThrownBy(() -> locking.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            go.countDown();
            assertThat(sending.get().version()).isEqualTo(1);
            assertThat(locking.get().state()).isEqualTo(PeriodState.LOCKED);
            assertThat(coordinator.figures().counting(all())).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPeriodThatWasNeverOpenedTakesNoSubmission() {
        SubmissionKey never = new SubmissionKey(plan, Period.year(2026), "DSP");

        assertThatThrownBy(() -> dsp.submissions().send(NewSubmission.of(never)))
                .isInstanceOf(PeriodNotOpenException.class)
                .hasMessage("The reporting period 2026 of " + plan + " was never opened");
        assertThat(coordinator.periods().find(plan, Period.year(2026))).isEmpty();
    }

    @Test
    void statusesOfActionsAreSentWithTheFigures() {
        ActionStatusReport report = ActionStatusReport.builder()
                .id("r " + plan)
                .plan(plan)
                .reporter("DSP")
                .build();

        dsp.submissions().send(sent("1").withStatuses(NewVersion.of(report)));

        assertThat(coordinator
                        .documents()
                        .find(DocumentKey.of(report))
                        .orElseThrow()
                        .document())
                .isEqualTo(report);
        assertThatThrownBy(() -> dsp.submissions().send(sent("2").replacing(1).withStatuses(NewVersion.of(report))))
                .isInstanceOf(OutdatedVersionException.class)
                .hasMessageStartingWith("ActionStatusReport/r");
        assertThat(dsp.submissions().find(key).orElseThrow().version()).isEqualTo(1);
        assertThat(coordinator.figures().history(all())).hasSize(1);
    }

    @Test
    void whatIsNotTheInstitutionsIsRefused() {
        Submission sent = dsp.submissions().send(sent("1"));

        assertThat(isj.submissions().find(key)).isEmpty();
        assertThat(isj.submissions().history(key)).isEmpty();
        assertThat(isj.submissions().list(plan, YEAR)).isEmpty();
        assertThat(coordinator.submissions().list(plan, YEAR)).containsExactly(sent);
        assertThatThrownBy(() -> isj.submissions().send(sent("2").replacing(1)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> dsp.submissions().accept(sent)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> dsp.submissions().giveBack(sent, "Why")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> dsp.periods().open(plan, YEAR, DUE)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() ->
                        dsp.periods().change(dsp.periods().find(plan, YEAR).orElseThrow(), PeriodState.CLOSED))
                .isInstanceOf(NotPermittedException.class);
        for (StoreSession who : List.of(dsp, coordinator)) {
            assertThatThrownBy(() -> who.submissions()
                            .send(NewSubmission.of(key)
                                    .replacing(1)
                                    .withFigures(figures(figure("ISJ", "2025", "1", "2026-01-10")))))
                    .isInstanceOf(NotPermittedException.class);
        }
        assertThatThrownBy(() -> dsp.submissions()
                        .send(NewSubmission.of(key)
                                .replacing(1)
                                .withFigures(
                                        NewFigures.of("other", List.of(figure("DSP", "2025", "1", "2026-01-10"))))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> coordinator
                        .submissions()
                        .send(NewSubmission.of(key)
                                .replacing(1)
                                .withStatuses(NewVersion.of(ActionStatusReport.builder()
                                        .id("foreign")
                                        .plan(plan)
                                        .reporter("ISJ")
                                        .build()))))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void evidenceIsKeptWithItsHashAndBelongsToItsInstitution() {
        byte[] bytes = "%PDF-1.7 raport".getBytes(StandardCharsets.UTF_8);
        EvidenceFile file = dsp.evidence()
                .store("DSP", "../raport \u0219i anexe.pdf", "application/pdf", new ByteArrayInputStream(bytes));
        EvidenceFile elsewhere = dsp.evidence().refer("DSP", "Registru", "text/html", "https://example.org/registru");

        assertThat(file.size()).isEqualTo(bytes.length);
        assertThat(file.sha256()).contains(Hashes.sha256(bytes));
        assertThat(file.submission()).isEmpty();
        assertThat(elsewhere.address()).contains("https://example.org/registru");
        assertThat(elsewhere.sha256()).isEmpty();
        assertThat(dsp.evidence().bytes(elsewhere.id())).isEmpty();
        assertThat(dsp.evidence().bytes(file.id()))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(bytes));
        assertThat(isj.evidence().find(file.id())).isEmpty();
        assertThat(isj.evidence().bytes(file.id())).isEmpty();

        dsp.submissions().send(sent("1").withEvidence(List.of(file.id(), elsewhere.id())));
        assertThat(dsp.evidence().list(key)).extracting(EvidenceFile::id).containsExactly(file.id(), elsewhere.id());
        assertThat(dsp.evidence().find(file.id()).orElseThrow().submission()).contains(key);
        assertThat(isj.evidence().list(key)).isEmpty();
        assertThatThrownBy(() -> isj.evidence().refer("DSP", "n", "t", "a")).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> isj.submissions()
                        .send(NewSubmission.of(new SubmissionKey(plan, YEAR, "ISJ"))
                                .withEvidence(List.of(file.id()))))
                .isInstanceOf(NotPermittedException.class);
        assertThat(isj.submissions().find(new SubmissionKey(plan, YEAR, "ISJ"))).isEmpty();
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        assertThatThrownBy(() -> dsp.evidence().store("DSP", "big", "a/b", new ByteArrayInputStream(new byte[1001])))
                .isInstanceOf(EvidenceTooLargeException.class)
                .hasMessage("The file big has more than 1000 bytes");
        assertThat(dsp.evidence()
                        .store("DSP", "small", "a/b", new ByteArrayInputStream(new byte[1000]))
                        .size())
                .isEqualTo(1000);
        assertThatThrownBy(() -> SnitpStore.builder(TestDatabase.create()).evidenceLimit(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAuditSaysWhoDidWhatAndAnInstitutionSeesItsOwn() {
        AuditEntry entry = dsp.audit().record("user.signed-in", plan, "");
        coordinator.audit().record("user.signed-in", plan, "with a certificate");

        assertThat(entry.actor()).isEqualTo(Given.of("DSP"));
        assertThat(entry.detail()).isEmpty();
        assertThat(dsp.audit().about(plan)).containsExactly(entry);
        assertThat(coordinator.audit().about(plan))
                .extracting(AuditEntry::detail)
                .containsExactly(Optional.of("with a certificate"), Optional.empty());
        assertThat(coordinator.audit().latest(1)).hasSize(1);
        assertThat(dsp.audit().latest(100)).allMatch(one -> one.actor().equals(Given.of("DSP")));
    }
}

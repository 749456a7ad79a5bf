package org.snitp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.store.Given.ANA;
import static org.snitp.store.Given.PLAN;
import static org.snitp.store.Given.all;
import static org.snitp.store.Given.figure;
import static org.snitp.store.Given.figures;

import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.time.Period;
import org.snitp.testkit.Fixtures;

/** With row level security the database itself keeps institutions apart, whatever the program asks. */
class RowLevelSecurityTest {

    private static final RowLevelSecurity ROLES = new RowLevelSecurity("the coordinator", "the \"institution\"");
    private static final Period YEAR = Period.year(2025);

    private static Database database;
    private static SnitpStore store;

    /** The owner of the database migrates; the application signs in as a user who owns nothing. */
    @BeforeAll
    static void open() {
        DataSource owner = TestDatabase.create();
        TestDatabase.run(owner, "CREATE ROLE \"the coordinator\" NOLOGIN");
        TestDatabase.run(owner, "CREATE ROLE \"the \"\"institution\"\"\" NOLOGIN");
        TestDatabase.run(owner, "CREATE ROLE application LOGIN");
        TestDatabase.run(owner, "GRANT \"the coordinator\", \"the \"\"institution\"\"\" TO application");
        SnitpStore.builder(owner).rowLevelSecurity(ROLES).open();
        SnitpStore.builder(owner).rowLevelSecurity(ROLES).open();
        DataSource application = TestDatabase.as(owner, "application");
        database = new Database(application, Optional.of(ROLES));
        store = SnitpStore.builder(application)
                .rowLevelSecurity(ROLES)
                .migrate(false)
                .open();

        StoreSession ana = store.as(ANA);
        ana.documents().save(NewVersion.of(Fixtures.plan()));
        ana.documents().save(NewVersion.of(report("foreign", "ISJ")));
        ana.periods().open(PLAN, YEAR, LocalDate.of(2026, 1, 31));
        for (String institution : List.of("DSP", "ISJ")) {
            StoreSession session = store.as(Given.of(institution));
            EvidenceFile file = session.evidence()
                    .store(
                            institution,
                            "f",
                            "text/plain",
                            new ByteArrayInputStream(institution.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            Submission sent = session.submissions()
                    .send(NewSubmission.of(new SubmissionKey(PLAN, YEAR, institution))
                            .withFigures(figures(figure(institution, "2025", "1", "2026-01-10")))
                            .withEvidence(List.of(file.id())));
            ana.submissions().accept(sent);
        }
    }

    private static ActionStatusReport report(String id, String reporter) {
        return ActionStatusReport.builder().id(id).plan(PLAN).reporter(reporter).build();
    }

    private static int count(Actor actor, String table) {
        return database.read(actor, connection -> {
            // The names are those of the annotation below.
            try (Query query = new Query(connection, "SELECT count(*) AS rows FROM " + table)) {
                return query.one(row -> row.whole("rows"));
            }
        });
    }

    private static void run(Actor actor, String sql) {
        database.write(actor, connection -> {
            try (Query query = new Query(connection, sql)) {
                query.run();
            }
            return actor;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snitp.figure",
                "snitp.figure_batch",
                "snitp.submission",
                "snitp.submission_event WHERE state = 'SENT'",
                "snitp.evidence",
                "snitp.submission_evidence",
                "snitp.figures_known('p', null, null, false)",
                "snitp.figures_counting('p', null, null, true)"
            })
    void whoeverForgetsAConditionGetsNoOtherInstitutionsRows(String table) {
        assertThat(count(ANA, table)).isEqualTo(2);
        assertThat(count(Given.of("DSP"), table)).isEqualTo(1);
        assertThat(count(Given.of("nobody"), table)).isZero();
    }

    @Test
    void auditAndReportsOfOthersAreNotSeenEither() {
        assertThat(count(Given.of("nobody"), "snitp.audit_entry")).isZero();
        assertThat(count(Given.of("DSP"), "snitp.audit_entry WHERE actor_institution <> 'DSP'"))
                .isZero();
        assertThat(count(Given.of("DSP"), "snitp.document_version WHERE kind = 'ActionPlan'"))
                .isEqualTo(1);
        assertThat(count(Given.of("DSP"), "snitp.document_version WHERE document = 'foreign'"))
                .isZero();
        assertThat(count(Given.of("ISJ"), "snitp.document_version WHERE document = 'foreign'"))
                .isEqualTo(1);
        assertThat(count(Given.of("DSP"), "snitp.reporting_period")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO snitp.figure SELECT 4711, batch, plan, indicator, period, period_start, period_end, dimensions,"
                        + " DEFAULT, 'ISJ', reported_on, value FROM snitp.figure",
                "INSERT INTO snitp.submission (plan, period, institution) VALUES ('p', '2025', 'other')",
                "INSERT INTO snitp.submission_event (submission, version, institution, state, actor)"
                        + " SELECT submission, 9, institution, 'ACCEPTED', 'x' FROM snitp.submission_event LIMIT 1",
                "INSERT INTO snitp.evidence (institution, name, media_type, size, address, actor)"
                        + " VALUES ('ISJ', 'n', 't', 0, 'a', 'x')",
                "INSERT INTO snitp.audit_entry (actor, actor_institution, action, subject) VALUES ('x', 'ISJ', 'a', 's')",
                "INSERT INTO snitp.document_version (kind, document, version, body, text, text_name, sha256, actor)"
                        + " VALUES ('ActionPlan', 'x', 1, '{}', '', '', repeat('0', 64), 'x')",
                "INSERT INTO snitp.reporting_period VALUES ('p', '2026', '2026-01-01', '2026-12-31', 'OPEN', null, 1, 'x')",
                "UPDATE snitp.reporting_period SET state = 'OPEN'",
                "UPDATE snitp.figure SET value = 2",
                "DELETE FROM snitp.figure",
                "TRUNCATE snitp.figure CASCADE",
                "ALTER TABLE snitp.figure DISABLE TRIGGER stays",
                "ALTER TABLE snitp.figure DISABLE ROW LEVEL SECURITY",
                "SELECT snitp.secure('the coordinator', 'application')"
            })
    void anInstitutionWritesNothingThatIsNotItsOwn(String sql) {
        assertThatThrownBy(() -> run(Given.of("DSP"), sql.replace("DEFAULT, 'ISJ'", "'ISJ'")))
                .isInstanceOfAny(NotPermittedException.class, StoreException.class)
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(count(ANA, "snitp.figure")).isEqualTo(2);
        assertThat(count(ANA, "snitp.figure WHERE value = 2")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE snitp.figure SET value = 2",
                "DELETE FROM snitp.submission_event",
                "TRUNCATE snitp.audit_entry",
                "ALTER TABLE snitp.audit_entry DISABLE TRIGGER stays"
            })
    void theCoordinatorChangesNoHistory(String sql) {
        assertThatThrownBy(() -> run(ANA, sql))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("The database does not permit it");
    }

    @Test
    void theTransactionBeforeLeavesNothingBehind() {
        assertThat(count(Given.of("DSP"), "snitp.figure")).isEqualTo(1);
        assertThat(count(ANA, "snitp.figure")).isEqualTo(2);
    }

    @Test
    void theStoreWorksAsItDoesWithout() {
        StoreSession dsp = store.as(Given.of("DSP"));
        SubmissionKey key = new SubmissionKey(PLAN, YEAR, "DSP");

        assertThat(dsp.figures().counting(all())).hasSize(1);
        assertThat(dsp.figures().counting(all().onlyAccepted())).hasSize(1);
        assertThat(dsp.submissions().find(key).orElseThrow().state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(dsp.evidence().list(key)).hasSize(1);
        assertThat(dsp.documents().save(NewVersion.of(report("own", "DSP"))).version())
                .isEqualTo(1);
        assertThatThrownBy(() -> dsp.documents().save(NewVersion.of(report("foreign", "DSP"))))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> dsp.submissions().send(NewSubmission.of(key).replacing(2)))
                .isInstanceOf(SubmissionStateException.class);
        assertThatThrownBy(() ->
                        store.as(Given.of("ISJ")).figures().append(figures(figure("DSP", "2024", "1", "2026-01-10"))))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void rolesAreTwo() {
        assertThatThrownBy(() -> new RowLevelSecurity("one", "one")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RowLevelSecurity(" ", "one")).isInstanceOf(IllegalArgumentException.class);
    }
}

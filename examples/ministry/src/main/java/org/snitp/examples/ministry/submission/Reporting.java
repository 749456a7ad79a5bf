package org.snitp.examples.ministry.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.examples.ministry.plan.Plan;
import org.snitp.examples.ministry.plan.Plans;
import org.snitp.examples.ministry.plan.StatusReports;
import org.snitp.examples.ministry.security.Account;
import org.snitp.forms.FormColumn;
import org.snitp.forms.ReportingForm;
import org.snitp.forms.intake.ImportReport;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;
import org.snitp.store.EvidenceFile;
import org.snitp.store.FigureQuery;
import org.snitp.store.NewFigures;
import org.snitp.store.NewSubmission;
import org.snitp.store.NewVersion;
import org.snitp.store.PeriodState;
import org.snitp.store.ReportingPeriod;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.snitp.store.StoredDocument;
import org.snitp.store.Submission;
import org.snitp.store.SubmissionKey;
import org.snitp.store.SubmissionState;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** What an institution does with its form: fill in, check, send. The institution is always that of the account. */
@Service
class Reporting {

    private static final String ADDED = "answers.saved";

    private final SnitpStore store;
    private final Plans plans;
    private final Drafts drafts;
    private final FormChecks checks;
    private final StatusReports reports;

    Reporting(SnitpStore store, Plans plans, Drafts drafts, FormChecks checks, StatusReports reports) {
        this.reports = reports;
        this.store = store;
        this.plans = plans;
        this.drafts = drafts;
        this.checks = checks;
    }

    /** Returns the desk of an account for a period, with everything on it. */
    Optional<Desk> desk(Account account, Period period, Locale locale) {
        Plan plan = plans.current();
        StoreSession session = store.as(account.actor());
        return session.periods().find(plan.id(), period).map(open -> desk(account, open, plan, session, locale));
    }

    private Desk desk(Account account, ReportingPeriod open, Plan plan, StoreSession session, Locale locale) {
        SubmissionKey key = new SubmissionKey(plan.id(), open.period(), account.reporter());
        Optional<StoredDocument> sent = reports.latest(session, key);
        Known known = new Known(
                session.figures().measurementSet(FigureQuery.plan(plan.id()).withReporter(key.institution())),
                sent.map(found -> (ActionStatusReport) found.document()).orElseGet(() -> StatusReports.blank(key)),
                reports.accepted(plan.id(), other -> !other.equals(key)));
        Draft draft = drafts.find(key);
        ReportingForm form =
                plan.standing(known.others(), checks.today()).form(key.institution(), open.period(), known.figures());
        Locale numbers = draft.answers().numbers(locale);
        FormSheet sheet = FormSheet.of(form, locale);
        FormSheet written = numbers.equals(locale) ? sheet : FormSheet.of(form, numbers);
        SingletonSupplier<Checked> check =
                SingletonSupplier.of(() -> checks.check(plan, written, draft.answers(), known, locale));
        return new Desk(
                key,
                open,
                session.submissions().find(key),
                draft,
                form,
                sheet,
                numbers,
                known,
                sent.map(found -> found.version().version()).orElse(0),
                check);
    }

    /**
     * Saves cells.
     *
     * @param version the version of the draft that was read before
     * @param rows the contents of rows, by their keys
     * @throws ChangedMeanwhileException if somebody else saved answers since
     */
    void save(Account account, Desk desk, int version, Map<String, Map<FormColumn, String>> rows) {
        desk.requireEditable();
        Answers answers = desk.draft().answers().in(desk.numbers());
        for (Map.Entry<String, Map<FormColumn, String>> row : rows.entrySet()) {
            answers = answers.with(row.getKey(), row.getValue());
        }
        keep(account, desk, version, answers, Integer.toString(rows.size()));
    }

    /** Takes the answers of a workbook, if it is a form of this institution and period. */
    Workbook take(Account account, Desk desk, UploadedFile file, Locale locale) {
        desk.requireEditable();
        ImportReport report = checks.read(plans.current(), desk.known(), file.toForm());
        Workbook workbook = Workbook.of(report, desk, locale);
        if (!workbook.rows().isEmpty()) {
            Answers answers = desk.draft().answers().in(desk.numbers());
            for (Map.Entry<String, Map<FormColumn, String>> row :
                    workbook.rows().entrySet()) {
                answers = answers.with(row.getKey(), row.getValue());
            }
            keep(account, desk, desk.draft().version(), answers, file.name());
        }
        return workbook;
    }

    private void keep(Account account, Desk desk, int version, Answers answers, String detail) {
        drafts.save(desk.key(), version, answers, account.getUsername());
        store.as(account.actor()).audit().record(ADDED, desk.key().toString(), detail);
    }

    /** Sends what is filled in, if the library has nothing against it, and returns whether it was sent. */
    boolean send(Account account, Desk desk, String remark) {
        desk.requireEditable();
        if (desk.checked().hasErrors()) {
            return false;
        }
        NewSubmission submission = NewSubmission.of(desk.key())
                .replacing(desk.submission().map(Submission::version).orElse(0))
                .withFigures(NewFigures.of(desk.key().plan(), signed(account, desk)))
                .withEvidence(desk.draft().answers().evidence());
        if (desk.checked().statuses().isPresent()) {
            submission = submission.withStatuses(
                    NewVersion.of(desk.checked().statuses().get()).replacing(desk.statuses()));
        }
        store.as(account.actor())
                .submissions()
                .send(remark.isBlank() ? submission : submission.withRemark(remark.strip()));
        return true;
    }

    private List<Measurement> signed(Account account, Desk desk) {
        return desk.checked().news().stream()
                .map(figure -> figure.withReportedBy(account.reporter()))
                .toList();
    }

    /** Adds a file that proves figures, and returns it as it was stored. */
    EvidenceFile addEvidence(Account account, Desk desk, UploadedFile file) {
        desk.requireEditable();
        EvidenceFile stored = store.as(account.actor())
                .evidence()
                .store(account.reporter(), file.name(), file.mediaType(), file.content());
        keep(account, desk, desk.draft().version(), desk.draft().answers().withEvidence(stored.id()), file.name());
        return stored;
    }

    /** Returns the files that were added, also those that were not sent yet. */
    List<EvidenceFile> evidence(Account account, Desk desk) {
        return desk.draft().answers().evidence().stream()
                .flatMap(id -> store.as(account.actor()).evidence().find(id).stream())
                .toList();
    }

    /** Returns the latest event of the submissions of an account, by period. */
    Map<Period, SubmissionState> states(Account account, List<ReportingPeriod> periods) {
        Map<Period, SubmissionState> states = new HashMap<>();
        for (ReportingPeriod period : periods) {
            store.as(account.actor())
                    .submissions()
                    .find(new SubmissionKey(period.plan(), period.period(), account.reporter()))
                    .ifPresent(submission -> states.put(period.period(), submission.state()));
        }
        return states;
    }

    /** Returns whether an institution may change its answers: while the period is open, and whenever they were returned to it. */
    static boolean isEditable(PeriodState period, Optional<SubmissionState> submission) {
        return switch (period) {
            case OPEN ->
                submission.filter(state -> state == SubmissionState.ACCEPTED).isEmpty();
            case CLOSED ->
                submission.filter(state -> state == SubmissionState.RETURNED).isPresent();
            case LOCKED -> false;
        };
    }
}

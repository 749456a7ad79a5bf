package org.snitp.examples.ministry.submission;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.security.Account;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormRow;
import org.snitp.forms.FormTable;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.model.time.Period;
import org.snitp.store.EvidenceFile;
import org.snitp.store.PeriodState;
import org.snitp.store.Submission;
import org.snitp.store.SubmissionState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The form of an institution, for programs. The institution is that of the account. */
@RestController
@RequestMapping("/api/form/{period}")
class FormApi {

    /** A form with its answers, and what the library says to them. */
    record Form(
            Period period,
            PeriodState periodState,
            Optional<SubmissionState> state,
            boolean editable,
            int version,
            String numbers,
            List<String> remarks,
            List<Question> questions) {}

    /**
     * A question with its answer.
     *
     * @param table whether it asks for a figure, for the status of an action or one of its milestones, or for money
     * @param indicator the indicator, if it asks for a figure
     * @param action the action; empty for an indicator of an objective
     * @param milestone the milestone, if it asks for one
     * @param source where money comes from, if it asks for money and the plan says
     * @param currency the currency, if it asks for money
     */
    record Question(
            String key,
            FormTable table,
            String indicator,
            String action,
            String milestone,
            String source,
            String currency,
            String name,
            String period,
            Map<String, String> dimensions,
            String hint,
            Set<FormColumn> columns,
            Map<FormColumn, String> cells,
            RowOutcome outcome,
            List<Checked.Finding> findings) {}

    /**
     * Answers to be saved.
     *
     * @param version the version of the form that was read before
     * @param rows the contents of rows, by their keys; other rows stay as they are
     */
    record Change(int version, Map<String, Map<FormColumn, String>> rows) {}

    /** What is said with what is sent. */
    record Sending(Optional<String> remark) {}

    /** A file that was stored. */
    record Stored(long id, String name, long size, Optional<String> sha256) {}

    private final Reporting reporting;

    FormApi(Reporting reporting) {
        this.reporting = reporting;
    }

    @GetMapping
    Form read(@AuthenticationPrincipal Account me, @PathVariable Period period, Locale locale) {
        return form(desk(me, period, locale));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Form save(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestBody Change change,
            Locale locale) {
        Desk desk = desk(me, period, locale);
        reporting.save(me, desk, change.version(), desk.answersTo(change.rows()));
        return form(desk(me, period, locale));
    }

    /** Sends what is saved; 422 with the form and its findings if something is refused. */
    @PostMapping(path = "/send", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Form> send(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestBody Sending sending,
            Locale locale) {
        boolean sent =
                reporting.send(me, desk(me, period, locale), sending.remark().orElse(""));
        return ResponseEntity.status(sent ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(form(desk(me, period, locale)));
    }

    /** Takes a filled-in workbook into the answers. */
    @PostMapping(path = "/workbook", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Workbook takeWorkbook(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam String name,
            @RequestBody byte[] content,
            Locale locale) {
        return reporting.take(me, desk(me, period, locale), file(name, content), locale);
    }

    /** Stores a file that proves figures. */
    @PostMapping(path = "/evidence", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Stored addEvidence(
            @AuthenticationPrincipal Account me,
            @PathVariable Period period,
            @RequestParam String name,
            @RequestBody byte[] content,
            Locale locale) {
        EvidenceFile file = reporting.addEvidence(me, desk(me, period, locale), file(name, content));
        return new Stored(file.id(), file.name(), file.size(), file.sha256());
    }

    private static UploadedFile file(String name, byte[] content) {
        return UploadedFile.of(
                name, MediaType.APPLICATION_OCTET_STREAM_VALUE, content.length, new ByteArrayInputStream(content));
    }

    private Desk desk(Account me, Period period, Locale locale) {
        return reporting.desk(me, period, locale).orElseThrow(NotFoundException::new);
    }

    private static Form form(Desk desk) {
        return new Form(
                desk.key().period(),
                desk.period().state(),
                desk.submission().map(Submission::state),
                desk.isEditable(),
                desk.draft().version(),
                desk.numbers().getLanguage(),
                desk.checked().remarks(),
                desk.sheet().rows().stream().map(row -> question(row, desk)).toList());
    }

    private static Question question(FormSheet.Row row, Desk desk) {
        Checked.Row checked = desk.checked().row(row.key());
        return new Question(
                row.key(),
                row.table(),
                row.text(FormColumn.INDICATOR),
                row.action(),
                row.text(FormColumn.MILESTONE),
                row.text(FormColumn.SOURCE),
                row.text(FormColumn.CURRENCY),
                row.text(FormColumn.NAME),
                row.text(FormColumn.PERIOD),
                row.figure().map(FormRow::dimensions).orElse(Map.of()),
                row.text(FormColumn.ASKED),
                row.editable(),
                desk.draft().answers().cells().getOrDefault(row.key(), Map.of()),
                checked.outcome(),
                checked.findings());
    }
}

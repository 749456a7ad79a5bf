package org.snitp.forms.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.forms.FormEnd;
import org.snitp.forms.FormWords;
import org.snitp.forms.PreambleField;
import org.snitp.forms.internal.cell.CellDates;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.code.Spelling;
import org.snitp.model.institution.Institution;
import org.snitp.model.rule.ReportDays;
import org.snitp.model.rule.Rule;
import org.snitp.model.time.Period;

/** Reads the fields of a form above its table. */
final class PreambleReader {

    private final RawForm block;
    private final Findings findings;

    PreambleReader(RawForm block, Findings findings) {
        this.block = block;
        this.findings = findings;
    }

    /** Returns the texts beside the labels. */
    static Map<PreambleField, String> texts(RawForm block) {
        Map<PreambleField, String> texts = new EnumMap<>(PreambleField.class);
        block.preamble()
                .forEach((field, range) -> range.cell().map(CellText::of).ifPresent(text -> texts.put(field, text)));
        return texts;
    }

    /**
     * Reads the fields.
     *
     * @param questions the plan to which the form must belong
     * @param institutions all institutions by id; empty if unknown
     * @param locale the notation of numbers, if stated by the caller
     * @param reportedOn the day of the report, for forms that state none
     */
    FormHead read(
            PlanIndicators questions,
            Map<String, Institution> institutions,
            Optional<Locale> locale,
            Optional<LocalDate> reportedOn) {
        checkPlan(questions);
        boolean sameVersion = questions.isFingerprint(text(PreambleField.PLAN_FINGERPRINT));
        Optional<String> institution = institution(institutions);
        Optional<Period> period = period();
        institution.ifPresent(id -> checkName(id, institutions));
        if (institution.isPresent() && period.isPresent() && !findings.hasErrors()) {
            checkEnd(institution.get(), period.get(), institutions);
        }
        return new FormHead(
                sameVersion,
                other(PreambleField.PLAN_VERSION, sameVersion),
                other(PreambleField.PLAN_FINGERPRINT, sameVersion),
                institution,
                period,
                numbers(locale),
                reportedOn().or(() -> reportedOn));
    }

    /** Compares the name of the institution with its id: one of them may have been exchanged. */
    private void checkName(String id, Map<String, Institution> institutions) {
        String name = text(PreambleField.INSTITUTION_NAME);
        Institution institution = institutions.get(id);
        if (name.isEmpty() || institution == null || isName(name, institution)) {
            return;
        }
        Optional<Institution> other = institutions.values().stream()
                .filter(candidate -> isName(name, candidate))
                .findFirst();
        findings.add(
                cell(PreambleField.INSTITUTION_NAME),
                other.isPresent() ? DiagnosticCode.INCOMPLETE_FORM : DiagnosticCode.FORM_REMARK,
                other.isPresent() ? "otherName" : "name",
                Map.of("id", id, "other", other.map(Institution::getId).orElse("")));
    }

    private static boolean isName(String name, Institution institution) {
        String folded = FormWords.fold(name);
        return BilingualText.inAll(institution.getName())
                .anyMatch(known -> FormWords.fold(known).equals(folded));
    }

    /** Compares the fields above the table with the fingerprint below it. */
    private void checkEnd(String institution, Period period, Map<String, Institution> institutions) {
        Optional<FormEnd> end = block.end();
        if (end.isEmpty()
                || end.get().alone().equals(end(institution, period, end.get().rows()))) {
            return;
        }
        Optional<String> other = institutions.keySet().stream()
                .filter(id -> end.get().alone().equals(end(id, period, end.get().rows())))
                .findFirst();
        findings.add(
                cell(PreambleField.INSTITUTION),
                DiagnosticCode.INCOMPLETE_FORM,
                other.isPresent() ? "otherInstitution" : "changed",
                Map.of("other", other.orElse("")));
    }

    private FormEnd end(String institution, Period period, int rows) {
        return FormEnd.of(text(PreambleField.PLAN), text(PreambleField.PLAN_FINGERPRINT), institution, period, rows);
    }

    private void checkPlan(PlanIndicators questions) {
        String plan = text(PreambleField.PLAN);
        String expected = questions.plan().getId();
        if (plan.isEmpty()) {
            missing(PreambleField.PLAN);
        } else if (!plan.equals(expected)) {
            findings.add(
                    cell(PreambleField.PLAN),
                    DiagnosticCode.FORM_OF_OTHER_PLAN,
                    "plan",
                    Map.of("plan", plan, "expected", expected));
        }
    }

    private Optional<String> institution(Map<String, Institution> institutions) {
        String id = text(PreambleField.INSTITUTION);
        if (id.isEmpty()) {
            missing(PreambleField.INSTITUTION);
            return Optional.empty();
        }
        if (!institutions.isEmpty() && !institutions.containsKey(id)) {
            findings.add(
                    cell(PreambleField.INSTITUTION),
                    DiagnosticCode.INCOMPLETE_FORM,
                    Map.of("variant", "institution", "content", id),
                    Spelling.nearest(id, institutions.keySet()));
        }
        return Optional.of(id);
    }

    private Optional<Period> period() {
        Optional<GridCell> cell = value(PreambleField.PERIOD);
        if (cell.isEmpty()) {
            missing(PreambleField.PERIOD);
            return Optional.empty();
        }
        Optional<Period> period = cell.flatMap(CellDates::period);
        if (period.isEmpty()) {
            findings.add(cell(PreambleField.PERIOD), DiagnosticCode.INCOMPLETE_FORM, "period", Map.of());
        }
        return period;
    }

    private Optional<Locale> numbers(Optional<Locale> locale) {
        Optional<Locale> stated = FormWords.numbers(text(PreambleField.NUMBERS));
        if (locale.isPresent() && stated.isPresent() && !locale.equals(stated)) {
            findings.add(
                    cell(PreambleField.NUMBERS),
                    DiagnosticCode.FORM_REMARK,
                    "locale",
                    Map.of("locale", locale.get().getLanguage()));
        }
        return locale.or(() -> stated);
    }

    private Optional<LocalDate> reportedOn() {
        Optional<GridCell> cell = value(PreambleField.REPORTED_ON);
        Optional<LocalDate> day = cell.flatMap(CellDates::day);
        if (cell.isPresent() && day.isEmpty()) {
            findings.add(cell(PreambleField.REPORTED_ON), DiagnosticCode.NOT_AN_ANSWER, "date", Map.of());
        }
        return day;
    }

    /**
     * Reports once, rather than at each row, that the day of the report is in the future.
     *
     * @param day the day of the report
     * @param today the day of the import, if it is to be checked
     */
    void checkDay(LocalDate day, Optional<LocalDate> today) {
        if (today.isPresent() && day.isAfter(ReportDays.latest(today.get()))) {
            findings.add(
                    cell(PreambleField.REPORTED_ON),
                    DiagnosticCode.of(Rule.REPORT_NOT_IN_FUTURE),
                    "reportedOn",
                    Map.of("told", day.toString(), "today", today.get().toString()));
        }
    }

    private Optional<GridCell> value(PreambleField field) {
        return Optional.ofNullable(block.preamble().get(field))
                .flatMap(RawForm.Spot::cell)
                .filter(cell -> !CellText.isBlank(cell));
    }

    /** Returns the version of the plan in the form, if it is not the current one. */
    private Optional<String> other(PreambleField field, boolean sameVersion) {
        return sameVersion ? Optional.empty() : Optional.of(text(field)).filter(words -> !words.isEmpty());
    }

    private String text(PreambleField field) {
        return value(field).map(CellText::of).orElse("").strip();
    }

    private void missing(PreambleField field) {
        findings.add(
                cell(field), DiagnosticCode.INCOMPLETE_FORM, "preamble", Map.of("label", block.word(field::toString)));
    }

    private FormCell cell(PreambleField field) {
        RawForm.Spot range = block.preamble().get(field);
        String label = block.word(field::toString);
        return range == null
                ? new FormCell(block.location(), label, "")
                : new FormCell(
                        block.location(range),
                        range.row().text(range.row().cells().firstKey()),
                        range.cell().map(CellText::of).orElse(""));
    }
}

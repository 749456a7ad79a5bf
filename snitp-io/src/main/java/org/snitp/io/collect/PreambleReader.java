package org.snitp.io.collect;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.form.FormWords;
import org.snitp.io.form.PreambleField;
import org.snitp.io.grid.GridCell;
import org.snitp.model.code.Spelling;
import org.snitp.model.time.Period;

/** Reads what a form says about itself above its table. */
final class PreambleReader {

    private final FormBlock block;
    private final Findings findings;

    PreambleReader(FormBlock block, Findings findings) {
        this.block = block;
        this.findings = findings;
    }

    /** Returns the texts beside the labels. */
    static Map<PreambleField, String> texts(FormBlock block) {
        Map<PreambleField, String> texts = new EnumMap<>(PreambleField.class);
        block.preamble()
                .forEach((field, spot) -> spot.cell().map(CellText::of).ifPresent(text -> texts.put(field, text)));
        return texts;
    }

    /**
     * Reads it.
     *
     * @param questions the plan to which the form must belong
     * @param institutions the ids of all institutions; empty if they are not known
     * @param locale how numbers are written, if whoever collects has stated it
     * @param reportedOn the day of the report, for forms that say none
     */
    FormHead read(
            PlanQuestions questions,
            Set<String> institutions,
            Optional<Locale> locale,
            Optional<LocalDate> reportedOn) {
        checkPlan(questions);
        boolean sameVersion = text(PreambleField.PLAN_FINGERPRINT).equals(questions.fingerprint());
        return new FormHead(
                sameVersion,
                institution(institutions),
                period(),
                numbers(locale),
                reportedOn().or(() -> reportedOn));
    }

    private void checkPlan(PlanQuestions questions) {
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

    private Optional<String> institution(Set<String> institutions) {
        String id = text(PreambleField.INSTITUTION);
        if (id.isEmpty()) {
            missing(PreambleField.INSTITUTION);
            return Optional.empty();
        }
        if (!institutions.isEmpty() && !institutions.contains(id)) {
            findings.add(
                    cell(PreambleField.INSTITUTION),
                    DiagnosticCode.INCOMPLETE_FORM,
                    Map.of("variant", "institution", "content", id),
                    Spelling.nearest(id, institutions));
        }
        return Optional.of(id);
    }

    private Optional<Period> period() {
        Optional<GridCell> cell = value(PreambleField.PERIOD);
        if (cell.isEmpty()) {
            missing(PreambleField.PERIOD);
            return Optional.empty();
        }
        Optional<Period> period = cell.flatMap(Days::period);
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
        Optional<LocalDate> day = cell.flatMap(Days::day);
        if (cell.isPresent() && day.isEmpty()) {
            findings.add(cell(PreambleField.REPORTED_ON), DiagnosticCode.NOT_AN_ANSWER, "date", Map.of());
        }
        return day;
    }

    private Optional<GridCell> value(PreambleField field) {
        return Optional.ofNullable(block.preamble().get(field))
                .flatMap(FormBlock.Spot::cell)
                .filter(cell -> !CellText.isBlank(cell));
    }

    private String text(PreambleField field) {
        return value(field).map(CellText::of).orElse("").strip();
    }

    private void missing(PreambleField field) {
        findings.add(
                cell(field),
                DiagnosticCode.INCOMPLETE_FORM,
                "preamble",
                Map.of("label", Bilingual.of(field::toString)));
    }

    private FormCell cell(PreambleField field) {
        FormBlock.Spot spot = block.preamble().get(field);
        String label = Bilingual.of(field::toString);
        return spot == null
                ? new FormCell(block.place(), label, "")
                : new FormCell(
                        block.place(spot.row(), spot.column()),
                        spot.row().text(spot.row().cells().firstKey()),
                        spot.cell().map(CellText::of).orElse(""));
    }
}

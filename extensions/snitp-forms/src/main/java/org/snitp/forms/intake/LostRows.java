package org.snitp.forms.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormEnd;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.forms.internal.cell.CellDates;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.indicators.collection.MeasurementKey;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.time.Period;

/** Detects missing rows of a form: because its file was truncated, or because they were deleted. */
final class LostRows {

    /** The maximum number of rows to name; the others are counted. */
    private static final int MAX_NAMED = 5;

    private final RawForm block;
    private final FormHead head;
    private final PlanIndicators questions;
    private final AskedForms asked;

    LostRows(RawForm block, FormHead head, PlanIndicators questions, AskedForms asked) {
        this.block = block;
        this.head = head;
        this.questions = questions;
        this.asked = asked;
    }

    /** Reports the missing rows. */
    void check(Findings findings) {
        List<GridRow> asking = block.rows().stream().filter(this::asks).toList();
        if (isCutOff(asking)) {
            GridRow last = block.rows().isEmpty()
                    ? block.headRow()
                    : block.rows().get(block.rows().size() - 1);
            findings.add(block.formCell(last, last.cells().lastKey()), DiagnosticCode.INCOMPLETE_FORM, "cut", Map.of());
            return;
        }
        int stated = block.end().map(FormEnd::rows).orElse(0);
        if (findings.hasErrorsBesidesDay() || holdsRejectedRows() || (stated > 0 && stated <= asking.size())) {
            return;
        }
        boolean figures = block.table() == FormTable.FIGURES;
        List<String> gone = head.sameVersion() && figures ? gone() : List.of();
        int count = stated > 0 ? stated - asking.size() : gone.size();
        if (count > 0) {
            findings.add(
                    new FormCell(block.location(), "", ""),
                    DiagnosticCode.FORM_REMARK,
                    gone.size() == count ? "rowsNamed" : "rows",
                    Map.of("count", Integer.toString(count), "rows", named(gone)));
        }
    }

    private boolean asks(GridRow row) {
        return !text(row, FormColumn.QUESTION).isEmpty()
                || (block.table() != FormTable.FIGURES
                        && !text(row, FormColumn.PERIOD).isEmpty())
                || questions.byId(text(row, FormColumn.INDICATOR)).isPresent();
    }

    private String text(GridRow row, FormColumn column) {
        return block.cell(row, column).map(CellText::of).orElse("").strip();
    }

    /**
     * Only a text file can be truncated. Forms with a contact field have a last row; in older ones, each row ends with a
     * fingerprint.
     */
    private boolean isCutOff(List<GridRow> asking) {
        if (block.grid().sheet().isPresent() || block.end().isPresent() || !isLast()) {
            return false;
        }
        if (block.preamble().containsKey(PreambleField.CONTACT) || block.table() != FormTable.FIGURES) {
            return true;
        }
        return !asking.isEmpty()
                && block.column(FormColumn.QUESTION) > 0
                && asking.get(asking.size() - 1)
                        .equals(block.rows().get(block.rows().size() - 1))
                && text(asking.get(asking.size() - 1), FormColumn.QUESTION).isEmpty();
    }

    private boolean isLast() {
        List<GridRow> all = block.grid().rows();
        GridRow last = block.rows().isEmpty()
                ? block.headRow()
                : block.rows().get(block.rows().size() - 1);
        return all.get(all.size() - 1).equals(last);
    }

    /** Rejected rows come back without the others. */
    private boolean holdsRejectedRows() {
        return block.heads().texts().values().stream().anyMatch(RejectedForms::isProblemHead);
    }

    /** The requests of the form for this version of the plan that no row contains any more. */
    private List<String> gone() {
        Optional<String> institution = head.institution();
        Optional<Period> period = head.period();
        if (institution.isEmpty() || period.isEmpty()) {
            return List.of();
        }
        Set<MeasurementKey> there =
                block.rows().stream().flatMap(row -> key(row).stream()).collect(Collectors.toSet());
        boolean crossed = there.stream().anyMatch(key -> key.dimensions().size() > 1);
        return asked.rows(institution.get(), period.get(), crossed).stream()
                .filter(key -> !there.contains(key))
                .map(this::words)
                .toList();
    }

    private Optional<MeasurementKey> key(GridRow row) {
        Optional<Indicator> indicator = questions
                .byQuestion(text(row, FormColumn.QUESTION))
                .or(() -> questions.byId(text(row, FormColumn.INDICATOR)));
        Optional<Period> period = block.cell(row, FormColumn.PERIOD).flatMap(CellDates::period);
        return indicator.flatMap(found -> period.flatMap(when -> questions
                .breakdown(found)
                .read(text(row, FormColumn.BREAKDOWN))
                .map(dimensions -> new MeasurementKey(found.getId(), when, dimensions))));
    }

    private String words(MeasurementKey key) {
        Locale language = block.language().orElse(BilingualText.RO);
        String parts = key.dimensions().isEmpty()
                ? ""
                : questions
                        .byId(key.indicator())
                        .map(indicator -> ", " + questions.breakdown(indicator).text(key.dimensions(), language))
                        .orElse("");
        return key.indicator() + " (" + key.period() + parts + ")";
    }

    private static String named(List<String> gone) {
        return String.join(", ", gone.subList(0, Math.min(MAX_NAMED, gone.size())))
                + (gone.size() > MAX_NAMED ? ", …" : "");
    }
}

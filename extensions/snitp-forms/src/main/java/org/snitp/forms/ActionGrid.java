package org.snitp.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.time.TimeSpan;

/** The texts of a table about actions in one language, by position: the same in every format. */
final class ActionGrid {

    /** The fields above the table. The day of the report and whom to ask stand above the figures. */
    static final List<PreambleField> FIELDS = List.of(
            PreambleField.PLAN,
            PreambleField.PLAN_VERSION,
            PreambleField.PLAN_FINGERPRINT,
            PreambleField.INSTITUTION,
            PreambleField.INSTITUTION_NAME,
            PreambleField.PERIOD,
            PreambleField.NUMBERS);

    /** The index of the row with the column headers, from 0: after the title and the fields. */
    static final int HEAD = FIELDS.size() + 1;

    private final ReportingForm form;
    private final FormTable table;
    private final Messages texts;
    private final Locale language;
    private final Locale spoken;
    private final FormGrid figures;

    ActionGrid(ReportingForm form, FormTable table, Locale locale) {
        this.form = form;
        this.table = table;
        this.texts = FormWords.texts(locale);
        this.language = texts.locale();
        this.spoken = form.textLanguage().orElse(language);
        this.figures = new FormGrid(form, locale);
    }

    /** The rows: from the title to the column headers, those of the table, and the last one. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(table.title(language)));
        for (PreambleField field : FIELDS) {
            rows.add(List.of(field.toString(language), value(field)));
        }
        rows.add(table.columns().stream()
                .map(column -> column.toString(language))
                .toList());
        for (int i = 0; i < form.count(table); i++) {
            int row = i;
            rows.add(table.columns().stream().map(column -> value(column, row)).toList());
        }
        rows.add(FormEnd.of(form, table).cells(language));
        return rows;
    }

    /** Returns the value beside a label above the table. */
    String value(PreambleField field) {
        return figures.value(field);
    }

    /** Returns whether a cell is to be filled in. */
    boolean isEditable(FormColumn column, int row) {
        return table == FormTable.EXPENDITURES
                ? form.expenditures().get(row).editable().contains(column)
                : form.statuses().get(row).editable().contains(column);
    }

    /** Returns the content of a cell; empty if it is to be filled in. */
    String value(FormColumn column, int row) {
        return CellText.of(
                table == FormTable.EXPENDITURES
                        ? value(column, form.expenditures().get(row))
                        : value(column, form.statuses().get(row)));
    }

    private String value(FormColumn column, StatusRow row) {
        return switch (column) {
            case ACTION -> row.action().getCode();
            case MILESTONE -> row.milestone().map(Milestone::getId).orElse("");
            case NAME ->
                row.milestone()
                        .map(Milestone::getTitle)
                        .orElse(row.action().getTitle())
                        .in(spoken);
            case PERIOD -> form.identity().shown(row.period());
            case ASKED -> asked(row);
            case QUESTION -> row.question();
            default -> "";
        };
    }

    private String asked(StatusRow row) {
        if (row.milestone().isPresent()) {
            return texts.fillInOrder(
                    "asked.milestone",
                    form.identity().years().of(row.milestone().get().getDue()));
        }
        String wanted = texts.fillInOrder("asked.state", form.identity().years().of(row.period()));
        return row.action()
                .getStatus()
                .map(known -> texts.fillInOrder("asked.lastState", words(known)) + " – " + wanted)
                .orElse(wanted);
    }

    private String words(ActionStatus status) {
        String state = FormWords.state(status.getState(), language);
        return status.getPercent()
                .map(done -> state + ", " + DisplayNumbers.in(language).figure(done) + " %")
                .orElse(state);
    }

    private String value(FormColumn column, ExpenditureRow row) {
        return switch (column) {
            case ACTION -> row.action().getCode();
            case NAME -> row.action().getTitle().in(spoken);
            case PERIOD -> form.identity().shown(row.period());
            case SOURCE -> row.source().map(source -> source.in(language)).orElse("");
            case CURRENCY -> row.currency();
            case PLANNED -> planned(row);
            case QUESTION -> row.question();
            default -> "";
        };
    }

    private String planned(ExpenditureRow row) {
        String sum = DisplayNumbers.in(language).exact(row.planned());
        return row.plannedFor()
                .map(TimeSpan::toString)
                .map(time -> sum + " (" + time + ")")
                .orElse(sum);
    }
}

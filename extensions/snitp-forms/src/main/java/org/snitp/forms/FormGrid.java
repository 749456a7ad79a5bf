package org.snitp.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.LocalizedText;

/** The texts of a form in one language, by position: the same in every format. */
final class FormGrid {

    /** The index of the row with the column headers, from 0: after the title and the preamble. */
    static final int HEAD = PreambleField.values().length + 1;

    private final ReportingForm form;
    private final List<FormColumn> columns;
    private final Messages texts;
    private final Locale language;
    private final Locale spoken;
    private final IdentityHashMap<Indicator, Breakdown> breakdowns = new IdentityHashMap<>();

    FormGrid(ReportingForm form, Locale locale) {
        this.form = form;
        this.columns = FormTable.FIGURES.columns(form.observationStatus());
        this.texts = FormWords.texts(locale);
        this.language = texts.locale();
        this.spoken = form.textLanguage().orElse(language);
    }

    /** The columns in their order. */
    List<FormColumn> columns() {
        return columns;
    }

    /** The rows: from the title to the column headers, those of the form, and the last one. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(FormWords.title(language)));
        for (PreambleField field : PreambleField.values()) {
            rows.add(List.of(field.toString(language), value(field)));
        }
        rows.add(columns.stream().map(column -> column.toString(language)).toList());
        for (FormRow row : form.rows()) {
            rows.add(columns.stream().map(column -> value(column, row)).toList());
        }
        rows.add(FormEnd.of(form, FormTable.FIGURES).cells(language));
        return rows;
    }

    /** Returns the value beside a label above the table. */
    String value(PreambleField field) {
        FormIdentity identity = form.identity();
        return CellText.of(
                switch (field) {
                    case PLAN -> identity.plan();
                    case PLAN_VERSION -> identity.planVersion().orElse("");
                    case PLAN_FINGERPRINT -> identity.planFingerprint();
                    case INSTITUTION -> identity.institution();
                    case INSTITUTION_NAME -> identity.institutionName().in(spoken);
                    case PERIOD -> identity.shown(identity.period());
                    case NUMBERS -> FormWords.numbers(language);
                    case REPORTED_ON -> "";
                    case CONTACT -> identity.contact().map(this::text).orElse("");
                });
    }

    /** Returns the content of a row in a column; empty if it is to be filled in. */
    String value(FormColumn column, FormRow row) {
        Indicator indicator = row.indicator();
        return CellText.of(
                switch (column) {
                    case INDICATOR -> indicator.getId();
                    case NAME -> indicator.getName().in(spoken);
                    case ACTION -> action(row);
                    case PERIOD -> form.identity().shown(row.period());
                    case DUE -> row.due().map(LocalDate::toString).orElse("");
                    case BREAKDOWN ->
                        breakdowns.computeIfAbsent(indicator, Breakdown::of).text(row.dimensions(), language);
                    case UNIT ->
                        indicator
                                .getMeasure()
                                .flatMap(measure -> MeasureText.unit(
                                        measure, measure.getPer().isPresent() ? language : spoken))
                                .orElse("");
                    case ASKED -> form.identity().years().in(new FillInHint(texts, spoken).text(row));
                    case QUESTION -> row.question();
                    case VALUE,
                            NUMERATOR,
                            DENOMINATOR,
                            WEIGHT,
                            DELIVERY,
                            DELIVERED_ON,
                            NOT_APPLICABLE,
                            NOTE,
                            EVIDENCE,
                            REASON,
                            CORRECTIVE_MEASURE,
                            OBSERVATION_STATUS,
                            MILESTONE,
                            STATE,
                            SINCE,
                            STARTED,
                            COMPLETED,
                            PERCENT,
                            MET_ON,
                            SOURCE,
                            CURRENCY,
                            PLANNED,
                            COMMITTED,
                            SPENT -> "";
                });
    }

    /** The code, with the title of what it identifies. */
    private String action(FormRow row) {
        return row.action()
                .map(code ->
                        code + row.actionTitle().map(title -> " " + text(title)).orElse(""))
                .orElse("");
    }

    private String text(LocalizedText text) {
        return text.in(spoken);
    }
}

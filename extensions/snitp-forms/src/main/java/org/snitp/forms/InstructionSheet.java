package org.snitp.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.snitp.forms.internal.xlsx.CellStyle;
import org.snitp.forms.internal.xlsx.SheetWriter;
import org.snitp.model.internal.message.Messages;

/** The sheet with the instructions, limited to what this form contains. */
final class InstructionSheet {

    private static final String NUMBERS = "numbers";

    /** A number that shows the decimal mark of the program. */
    private static final BigDecimal SAMPLE = new BigDecimal("12.5");

    private final ReportingForm form;
    private final Messages texts;
    private final String title;

    InstructionSheet(ReportingForm form, Messages texts, String title) {
        this.form = form;
        this.texts = texts;
        this.title = title;
    }

    void add(Workbook workbook) {
        SheetWriter sheet = SheetWriter.add(workbook, texts.text("sheet.instructions"));
        sheet.text(0, 0, texts.text("instructions.title"), CellStyle.TITLE);
        sheet.widths(26, 72, 10);
        int row = 2;
        for (String topic : topics()) {
            sheet.text(row, 0, texts.text("instructions." + topic), CellStyle.HEAD);
            sheet.text(row, 1, text(topic), CellStyle.GIVEN);
            if (topic.equals(NUMBERS)) {
                sheet.number(row, 2, SAMPLE, CellStyle.GIVEN);
            }
            row++;
        }
        sheet.page(false, title);
        sheet.protect();
    }

    private List<String> topics() {
        List<String> topics = new ArrayList<>(List.of("about", "cells", "zero", "empty", "notApplicable", NUMBERS));
        if (form.editable().contains(FormColumn.NUMERATOR)) {
            topics.add("fractions");
        }
        if (form.editable().contains(FormColumn.WEIGHT)) {
            topics.add("means");
        }
        if (form.editable().contains(FormColumn.DELIVERY)) {
            topics.add("deliverables");
        }
        if (form.rows().stream().anyMatch(row -> !row.dimensions().isEmpty())) {
            topics.add("breakdown");
        }
        if (form.observationStatus()) {
            topics.add("observation");
        }
        if (!form.statuses().isEmpty()) {
            topics.add("statuses");
        }
        if (form.statuses().stream().anyMatch(row -> row.milestone().isPresent())) {
            topics.add("milestones");
        }
        if (!form.expenditures().isEmpty()) {
            topics.add("expenditures");
        }
        topics.addAll(List.of("withdrawn", "reason", "evidence", "days", "reportedOn", "saving"));
        return topics;
    }

    private String text(String topic) {
        FormIdentity identity = form.identity();
        return texts.fillInOrder(
                "instructions." + topic + ".text",
                CellText.of(identity.institutionName().in(form.textLanguage().orElse(texts.locale()))),
                CellText.of(identity.institution()),
                identity.period().toString(),
                CellText.of(identity.plan()),
                texts.text("withdrawn"));
    }
}
